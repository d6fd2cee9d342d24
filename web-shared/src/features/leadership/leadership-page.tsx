import '../reporting/reporting.css';
import './leadership.css';
import {
  useLeadershipSummaryQuery,
  useLegTimesQuery,
  useSettlementReportQuery,
} from '@hcc/shared-schema/generated/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useStaff } from '../../session/session-provider';
import { Button } from '../../ui/form/button';
import { ErrorNotice, Skeleton } from '../../ui/page/page-state';
import { usePageTitle } from '../../ui/page/use-page-title';
import { formatDateTime } from '../../ui/text/date-format';
import { serverDay } from '../../ui/text/vietnam-day';
import { isBlank, readableRows } from '../reporting/figures/settlement-columns';
import { useCentreCode } from '../reporting/figures/use-centre-code';
import { lastTwelveMonths, presetPeriod } from '../reporting/period/report-period';
import { usePeriodName } from '../reporting/period/use-period-name';
import { readStructure, reportAddress } from '../reporting/report-address';
import { StructureSwitch } from '../reporting/scope/structure-switch';
import { useRowName } from '../reporting/use-row-name';
import { DecisionsToday } from './decisions-today';
import { KeyNumbers } from './key-numbers';
import { LateAreas } from './late-areas';
import { LeadershipBlock } from './leadership-block';
import { LegTimeChart } from './leg-time-chart';
import { TrendChart } from './trend-chart';
import { trendPoints } from './trend-points';

/** For a chairman with three minutes: four numbers, then one question a block; everything opens. */
export function LeadershipPage({ rollout }: { rollout?: ReactNode }) {
  const { t } = useTranslation('leadership');
  const { t: r } = useTranslation('reporting');
  const { t: c } = useTranslation('common');
  const { office } = useStaff();
  const today = serverDay();
  const period = presetPeriod('THIS_MONTH', today);
  const [params] = useSearchParams();
  const structure = readStructure(params);
  const scope = { ...period, areaCode: office.areaCode, structure };
  const year = { ...lastTwelveMonths(today), areaCode: office.areaCode, structure };
  const periodName = usePeriodName()(period);
  const rowName = useRowName('AREA', office.areaCode, office.tier);
  const fetchPolicy = 'cache-and-network';
  const summary = useLeadershipSummaryQuery({ fetchPolicy });
  const areas = useSettlementReportQuery({ variables: { ...scope, by: 'AREA' }, fetchPolicy });
  const months = useSettlementReportQuery({ variables: { ...year, by: 'MONTH' }, fetchPolicy });
  const legs = useLegTimesQuery({ variables: { ...period, areaCode: office.areaCode }, fetchPolicy });
  usePageTitle(t('title'));

  const rows = readableRows(areas.data?.settlementReport.rows ?? [], 'AREA', office.areaCode);
  const named = rows.map((row) => ({ ...row, name: rowName(row) }));
  const ownDesk = rows.some((row) => row.key === office.areaCode && !isBlank(row));
  const centreCode = useCentreCode(scope, ownDesk);

  return (
    <div className="rep lead">
      <header className="rep-head">
        <div>
          <h1>{t('title')}</h1>
          <p className="rep-head__scope">
            <span>{office.areaName}</span>
            {summary.data ? (
              <span className="muted">{r('asOf', { when: formatDateTime(summary.data.leadershipSummary.asOf) })}</span>
            ) : null}
          </p>
        </div>
        <div className="rep-head__tools no-print">
          <Button onClick={() => window.print()}>{c('action.print')}</Button>
        </div>
      </header>
      <Answer of={summary} rows={2}>
        {(data) => <KeyNumbers summary={data.leadershipSummary} scope={scope} rollout={Boolean(rollout)} />}
      </Answer>
      {areas.data?.settlementReport.unitsChangedOn ? (
        <StructureSwitch
          scope={scope}
          by="AREA"
          changedOn={areas.data.settlementReport.unitsChangedOn}
          total={areas.data.settlementReport.total}
          addressOf={(wanted) => (wanted ? `/leadership?structure=${wanted}` : '/leadership')}
        />
      ) : null}
      <div className="lead-grid">
        <LeadershipBlock
          className="lead-block--late"
          title={t('lateWhere')}
          hint={t('lateWhereHint', { period: periodName })}
        >
          <Answer of={areas} rows={10}>
            {() => <LateAreas rows={named} scope={scope} centreCode={centreCode} />}
          </Answer>
        </LeadershipBlock>
        <LeadershipBlock className="lead-block--decide" title={t('decisions')}>
          <Answer of={areas} rows={6}>
            {() => <DecisionsToday rows={named} scope={scope} />}
          </Answer>
        </LeadershipBlock>
        <LeadershipBlock className="lead-block--trend" title={t('trend')} hint={t('trendHint')}>
          <Answer of={months} rows={5}>
            {(data) => <TrendChart points={trendPoints(data.settlementReport.rows, today)} scope={scope} />}
          </Answer>
        </LeadershipBlock>
        <LeadershipBlock className="lead-block--legs" title={t('legs')} hint={t('legsHint', { period: periodName })}>
          <Answer of={legs} rows={5}>
            {(data) => <LegTimeChart rows={data.legTimes} to={reportAddress(scope, 'OFFICE')} />}
          </Answer>
        </LeadershipBlock>
        {rollout ? (
          <LeadershipBlock className="lead-block--rollout" title={t('rollout')}>
            {rollout}
          </LeadershipBlock>
        ) : null}
      </div>
    </div>
  );
}

interface AnswerProps<Data> {
  of: { data?: Data; error?: unknown; refetch: () => unknown };
  rows: number;
  children: (data: Data) => ReactNode;
}

/** Each block loads and fails by itself, so that one slow question does not hide the others. */
function Answer<Data>({ of, rows, children }: AnswerProps<Data>) {
  if (of.data) return children(of.data);
  return of.error ? <ErrorNotice error={of.error} onRetry={() => of.refetch()} /> : <Skeleton rows={rows} />;
}
