import './rollout.css';
import { useRolloutCentresQuery, useRolloutNotesQuery, useRolloutQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { AntdScope } from '../../ui/form/antd-scope';
import { Button } from '../../ui/form/button';
import { SelectField } from '../../ui/form/field';
import { Empty, ErrorNotice, Skeleton } from '../../ui/page/page-state';
import { SideTabs, useSide } from '../../ui/page/side-tabs';
import { usePageTitle } from '../../ui/page/use-page-title';
import { serverDay } from '../../ui/text/vietnam-day';
import { Gantt } from './gantt';
import { MilestonesPanel } from './milestones-panel';
import { ProceduresPanel } from './procedures-panel';
import { QuarterChart } from './quarter-chart';
import { QuarterLegend } from './quarter-legend';
import { quartersOf, type RolloutView, TIERS } from './rollout-figures';
import { RolloutMap } from './rollout-map';
import { SignsPanel } from './signs-panel';
import { SlippagePanel } from './slippage';
import { TierCards } from './tier-cards';

const SIDES = ['OVERVIEW', 'MAP', 'GANTT', 'SIGNS', 'PROCEDURES', 'SLIPPAGE'] as const;
type Side = (typeof SIDES)[number];

/** Is the roll-out of the centres on plan, and what shows it. */
export function RolloutPage() {
  const { t } = useTranslation('rollout');
  const { t: c } = useTranslation('common');
  const [params, setParams] = useSearchParams();
  const plan = params.get('plan');
  const { data, error, refetch } = useRolloutQuery({ variables: { plan }, fetchPolicy: 'cache-and-network' });
  usePageTitle(t('title'));

  const rollout = data?.rollout;
  return (
    <AntdScope>
      <div className="rollout">
        <header className="rollout__head">
          <div>
            <h1>{t('title')}</h1>
            {rollout ? <p className="muted">{t('planName', { name: rollout.planName })}</p> : null}
            {rollout?.source ? <p className="muted">{rollout.source}</p> : null}
            {!rollout || rollout.isInForce ? null : <p>{t('notInForce')}</p>}
          </div>
          <div className="rollout__tools no-print">
            {rollout && rollout.plans.length > 1 ? (
              <SelectField
                label={t('choosePlan')}
                value={rollout.planId}
                onChange={({ target }) => setParams({ plan: target.value })}
              >
                {rollout.plans.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </SelectField>
            ) : null}
            <Button onClick={() => window.print()}>{c('action.print')}</Button>
          </div>
        </header>
        {error && !rollout ? <ErrorNotice error={error} onRetry={() => refetch()} title={t('errorHint')} /> : null}
        {!error && !rollout ? <Skeleton rows={10} shape="table" /> : null}
        {rollout?.milestones.length === 0 ? <Empty title={t('empty')}>{t('emptyHint')}</Empty> : null}
        {rollout && rollout.milestones.length > 0 ? <Sides rollout={rollout} plan={plan} /> : null}
      </div>
    </AntdScope>
  );
}

function Sides({ rollout, plan }: { rollout: RolloutView; plan: string | null }) {
  const { t } = useTranslation('rollout');
  const side = useSide(SIDES);
  const today = serverDay();
  // Of a plan of another province nothing runs here.
  const isHere = rollout.milestones.some(({ isElsewhere }) => !isElsewhere);
  return (
    <>
      <SideTabs
        label={t('title')}
        current={side}
        sides={SIDES.filter((each) => isHere || each === 'OVERVIEW' || each === 'PROCEDURES').map((each) => ({
          side: each,
          label: t(`side.${each}`),
        }))}
        keep={['plan']}
      />
      {side === 'OVERVIEW' ? (
        <Overview rollout={rollout} isHere={isHere} plan={plan} today={today} />
      ) : (
        <CentreSides side={side} rollout={rollout} isHere={isHere} plan={plan} today={today} />
      )}
    </>
  );
}

interface OverviewProps {
  rollout: RolloutView;
  isHere: boolean;
  plan: string | null;
  today: string;
}

function Overview({ rollout, isHere, plan, today }: OverviewProps) {
  const { t } = useTranslation('rollout');
  return (
    <>
      {isHere ? (
        <>
          <TierCards rollout={rollout} today={today} addressOf={(tier) => `/rollout?tier=${tier}`} />
          <section className="panel">
            <div className="rollout__chart-head">
              <h2>{t('quarters')}</h2>
              <QuarterLegend />
            </div>
            <div className="rollout-brief__charts">
              {TIERS.filter((tier) => quartersOf(rollout.quarters, tier).length > 0).map((tier) => (
                <QuarterChart key={tier} tier={tier} rollout={rollout} today={today} />
              ))}
            </div>
          </section>
        </>
      ) : null}
      <MilestonesPanel milestones={rollout.milestones} plan={plan} today={today} />
    </>
  );
}

interface CentreSidesProps {
  side: Exclude<Side, 'OVERVIEW'>;
  rollout: RolloutView;
  isHere: boolean;
  plan: string | null;
  today: string;
}

/** The sides that are made of the units themselves. */
function CentreSides({ side, rollout, isHere, plan, today }: CentreSidesProps) {
  const fetchPolicy = 'cache-and-network';
  const { data, error, refetch } = useRolloutCentresQuery({ variables: { plan }, fetchPolicy });
  const notes = useRolloutNotesQuery({ variables: { plan: rollout.planId }, skip: side !== 'SLIPPAGE', fetchPolicy });
  if (error && !data) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={10} shape="table" />;
  const centres = data.rolloutCentres;
  switch (side) {
    case 'MAP':
      return <RolloutMap centres={centres} today={today} />;
    case 'GANTT':
      return <Gantt centres={centres} today={today} />;
    case 'SIGNS':
      return <SignsPanel centres={centres} today={today} />;
    case 'PROCEDURES':
      return <ProceduresPanel plan={plan} isHere={isHere} centres={centres} today={today} />;
    case 'SLIPPAGE':
      if (notes.error && !notes.data) return <ErrorNotice error={notes.error} onRetry={() => void notes.refetch()} />;
      if (!notes.data) return <Skeleton rows={10} shape="table" />;
      return (
        <SlippagePanel
          planId={rollout.planId}
          centres={centres}
          notes={notes.data.rolloutNotes}
          today={today}
          onNoted={() => void notes.refetch()}
        />
      );
  }
}
