import '@hcc/web-shared/src/features/rollout/rollout.css';
import { useRolloutQuery } from '@hcc/shared-schema/generated/hooks';
import { QuarterChart } from '@hcc/web-shared/src/features/rollout/quarter-chart';
import { QuarterLegend } from '@hcc/web-shared/src/features/rollout/quarter-legend';
import { quartersOf, TIERS } from '@hcc/web-shared/src/features/rollout/rollout-figures';
import { Empty, ErrorNotice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { serverDay } from '@hcc/web-shared/src/ui/text/vietnam-day';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** The roll-out in one block of another page: tiers by quarter, plan against evidence. */
export function RolloutBrief() {
  const { t } = useTranslation('rollout');
  const today = serverDay();
  const { data, error, refetch } = useRolloutQuery({ variables: { plan: null }, fetchPolicy: 'cache-and-network' });
  const rollout = data?.rollout;
  if (error && !rollout) return <ErrorNotice error={error} onRetry={() => refetch()} />;
  if (!rollout) return <Skeleton rows={4} />;
  const tiers = TIERS.filter((tier) => quartersOf(rollout.quarters, tier).length > 0);
  if (tiers.length === 0) return <Empty title={t('empty')}>{t('emptyHint')}</Empty>;
  return (
    <div className="rollout-brief">
      <div className="rollout-brief__charts">
        {tiers.map((tier) => (
          <QuarterChart key={tier} tier={tier} rollout={rollout} today={today} />
        ))}
      </div>
      <div className="rollout-brief__foot">
        <QuarterLegend />
        <Link className="no-print" to="/rollout">
          {t('openRollout')}
        </Link>
      </div>
    </div>
  );
}
