import '../../reporting/reporting.css';
import { ProofLine } from '../../../session/proof-line';
import '../../../ui/page/figure-cards.css';
import '../leadership.css';
import './on-time.css';
import { useFinishSpreadQuery, useLegTimesQuery, useSettlementReportQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { AntdScope } from '../../../ui/form/antd-scope';
import { Button } from '../../../ui/form/button';
import { Empty } from '../../../ui/page/page-state';
import { usePageTitle } from '../../../ui/page/use-page-title';
import { formatDateTime } from '../../../ui/text/date-format';
import { monthEnd, monthStart } from '../../../ui/text/vietnam-day';
import { isBlank, readableRows } from '../../reporting/figures/settlement-columns';
import { useCentreCode } from '../../reporting/figures/use-centre-code';
import { lastTwelveMonths } from '../../reporting/period/report-period';
import { usePeriodName } from '../../reporting/period/use-period-name';
import { reportAddress } from '../../reporting/report-address';
import { ReportControls } from '../../reporting/report-controls';
import { AreaBreadcrumb } from '../../reporting/scope/area-breadcrumb';
import { useReportScope } from '../../reporting/scope/use-report-scope';
import { useRowName } from '../../reporting/use-row-name';
import { Answer } from '../answer';
import { LeadershipBlock } from '../leadership-block';
import { LegTimeChart } from '../leg-time-chart';
import { trendPoints } from '../trend-points';
import { ComparedRows } from './compared-rows';
import { LegHolderTable } from './leg-holder-table';
import { ON_TIME } from './on-time-address';
import { OnTimeCards } from './on-time-cards';
import { OnTimeTrend } from './on-time-trend';
import { SpreadChart } from './spread-chart';

/** How near to the due day things are settled: the rate by every cut, its trend, the distribution, and where the time goes. */
export function OnTimePage() {
  const { t } = useTranslation('punctuality');
  const { t: r } = useTranslation('reporting');
  const { t: c } = useTranslation('common');
  const at = useReportScope();
  const { scope, by, tier, period, today, leaves } = at;
  const fetchPolicy = 'cache-and-network';
  const months = { from: monthStart(period.from), to: monthEnd(period.to) };
  const { from, to } = lastTwelveMonths(today);
  const report = useSettlementReportQuery({ variables: { ...scope, by }, fetchPolicy });
  const trend = useSettlementReportQuery({ variables: { ...scope, from, to, by: 'MONTH' }, fetchPolicy });
  const spread = useFinishSpreadQuery({ variables: { ...scope, ...months }, fetchPolicy });
  const legs = useLegTimesQuery({ variables: { ...period, areaCode: scope.areaCode }, fetchPolicy });
  const rowName = useRowName(by, scope.areaCode, tier);
  const periodName = usePeriodName();
  usePageTitle(t('title'));

  const data = report.data?.settlementReport;
  const ownDesk = data?.rows.some((row) => by === 'AREA' && row.key === scope.areaCode && !isBlank(row)) ?? false;
  const centreCode = useCentreCode(scope, ownDesk);
  const rows = readableRows(data?.rows ?? [], by, scope.areaCode)
    .filter(({ settled }) => settled > 0)
    .map((row) => ({ ...row, name: rowName(row) }));
  return (
    <AntdScope>
      <div className="rep lead">
        <header className="rep-head">
          <div>
            <h1>{t('title')}</h1>
            <div className="rep-head__scope">
              <AreaBreadcrumb
                path={at.path}
                addressOf={(areaCode) => reportAddress({ ...scope, areaCode }, by, ON_TIME)}
              />
              <span>{periodName(period)}</span>
              {data ? <span className="muted">{r('asOf', { when: formatDateTime(data.asOf) })}</span> : null}
            </div>
          </div>
          <div className="rep-head__tools no-print">
            <Button onClick={() => window.print()}>{c('action.print')}</Button>
          </div>
        </header>
        <ReportControls at={at} path={ON_TIME} />
        <Answer of={report} rows={3}>
          {({ settlementReport: { total } }) =>
            total.settled === 0 ? (
              <Empty title={t('nobodySettled')}>{t('nobodySettledHint')}</Empty>
            ) : (
              <OnTimeCards total={total} spread={spread.data?.finishSpread} scope={scope} months={months} />
            )
          }
        </Answer>
        <div className="lead-grid">
          <LeadershipBlock title={t('trend')} hint={t('trendHint')}>
            <Answer of={trend} rows={6}>
              {({ settlementReport }) => (
                <OnTimeTrend
                  points={trendPoints(settlementReport.rows, today)}
                  rows={settlementReport.rows}
                  scope={scope}
                />
              )}
            </Answer>
          </LeadershipBlock>
          <LeadershipBlock title={t('spread')} hint={t('spreadHint', { period: periodName(months) })}>
            <Answer of={spread} rows={6}>
              {({ finishSpread }) => <SpreadChart margins={finishSpread.margins} scope={{ ...scope, ...months }} />}
            </Answer>
          </LeadershipBlock>
          <LeadershipBlock className="lead-block--wide" title={`${t('cut')}: ${r(`by.${by}`)}`} hint={t('cutHint')}>
            <Answer of={report} rows={8}>
              {() => <ComparedRows {...{ rows, by, scope, leaves, centreCode }} />}
            </Answer>
          </LeadershipBlock>
          <LeadershipBlock
            className="lead-block--wide"
            title={t('legs')}
            hint={t('legsHint', { period: periodName(months) })}
          >
            <Answer of={legs} rows={5}>
              {({ legTimes }) => <LegTimeChart rows={legTimes} scope={{ ...months, areaCode: scope.areaCode }} />}
            </Answer>
            <LegHolderTable scope={{ ...scope, ...months }} />
          </LeadershipBlock>
        </div>
        <ProofLine />
      </div>
    </AntdScope>
  );
}
