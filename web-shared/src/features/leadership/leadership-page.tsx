import '../reporting/reporting.css';
import './leadership.css';
import {
  useLeadershipSummaryQuery,
  useLegTimesQuery,
  useSettlementReportQuery,
} from '@hcc/shared-schema/generated/hooks';
import { type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { lazyPart } from '../../session/lazy-page';
import { ProofLine } from '../../session/proof-line';
import { useStaff } from '../../session/session-provider';
import { usePageTitle } from '../../ui/page/use-page-title';
import { serverDay } from '../../ui/text/vietnam-day';
import { isBlank, readableRows } from '../reporting/figures/settlement-columns';
import { useCentreCode } from '../reporting/figures/use-centre-code';
import { lastTwelveMonths, presetPeriod } from '../reporting/period/report-period';
import { usePeriodName } from '../reporting/period/use-period-name';
import { readStructure } from '../reporting/report-address';
import { StructureSwitch } from '../reporting/scope/structure-switch';
import { useRowName } from '../reporting/use-row-name';
import { Answer } from './answer';
import { DecisionsToday } from './decisions-today';
import { KeyNumbers } from './key-numbers';
import { LateAreas } from './late-areas';
import { LeadershipBlock } from './leadership-block';
import { LeadershipHead } from './leadership-head';
import { LegTimeChart } from './leg-time-chart';
import { TrendChart } from './trend-chart';
import { trendPoints } from './trend-points';

const PinnedFigures = lazyPart(() => import('../figures/pinned-figures').then((m) => m.PinnedFigures), 'figures');

/** For a chairman with three minutes: four numbers, then one question a block; everything opens. */
export function LeadershipPage({ rollout }: { rollout?: ReactNode }) {
  const { t } = useTranslation('leadership');
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
      <LeadershipHead title={t('title')} asOf={summary.data?.leadershipSummary.asOf} />
      <Answer of={summary} rows={2}>
        {(data) => <KeyNumbers summary={data.leadershipSummary} scope={scope} rollout={Boolean(rollout)} />}
      </Answer>
      <Suspense>
        <PinnedFigures />
      </Suspense>
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
            {(data) => <LegTimeChart rows={data.legTimes} scope={scope} />}
          </Answer>
        </LeadershipBlock>
        {rollout ? (
          <LeadershipBlock className="lead-block--rollout" title={t('rollout')}>
            {rollout}
          </LeadershipBlock>
        ) : null}
      </div>
      <ProofLine />
    </div>
  );
}
