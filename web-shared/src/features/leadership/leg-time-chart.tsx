import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Chart } from '../../ui/charts/chart';
import type { ChartColour, ChartModel } from '../../ui/charts/chart-model';
import { formatNumber, formatRate } from '../../ui/text/number-format';
import { useHere } from '../reporting/came-from';
import { type LegScope, legsAddress } from '../reporting/legs/legs-address';
import { type LegTimeRow, STEP_KINDS, type TierTime, tierTimes } from './leg-time-bars';

const COLOURS: readonly ChartColour[] = ['grey', 'blue', 'purple', 'sky', 'dark', 'green'];

interface LegTimeChartProps {
  rows: readonly LegTimeRow[];
  /** What was added up. */
  scope: LegScope;
}

const hours = (minutes: number): number => Math.round(minutes / 60);

/** Two bars a tier: hours used, stacked by kind of step, over hours allotted; each part opens its legs. */
export function LegTimeChart({ rows, scope }: LegTimeChartProps) {
  const { t } = useTranslation('leadership');
  const { t: c } = useTranslation('common');
  const here = useHere();
  const tiers = tierTimes(rows);
  const part = (tier: TierTime, kind: string) => tier.segments.find((segment) => segment.kind === kind);
  const kinds = STEP_KINDS.filter((kind) => tiers.some((tier) => part(tier, kind)));
  const bars = (measure: 'usedMinutes' | 'quotaMinutes', words: string, pale: boolean) =>
    kinds.map((kind) => ({
      key: `${measure}-${kind}`,
      name: `${c(`stepKind.${kind}`)} · ${words}`,
      stack: measure,
      pale,
      colour: COLOURS[STEP_KINDS.indexOf(kind)],
      values: tiers.map((tier) => {
        const minutes = part(tier, kind)?.[measure];
        return minutes === undefined ? null : hours(minutes);
      }),
      to: tiers.map((tier) => (part(tier, kind) ? legsAddress(scope, { tier: tier.tier, stepKind: kind }) : null)),
    }));
  const model: ChartModel = {
    title: t('legsTable'),
    heading: t('legsTier'),
    categories: tiers.map(({ tier }) => c(`tier.${tier}`)),
    across: true,
    format: (value) => t('hours', { value: formatNumber(value) }),
    series: [...bars('usedMinutes', t('legsUsed'), false), ...bars('quotaMinutes', t('legsQuota'), true)],
  };
  if (tiers.length === 0) return <p className="muted">{t('legsEmpty')}</p>;
  return (
    <>
      <Chart model={model} height={60 + tiers.length * 60} />
      <ul className="lead-legs">
        {tiers.map((tier) => (
          <li key={tier.tier}>
            {c(`tier.${tier.tier}`)} ({t('legsShareOf', { percent: formatRate(tier.share, 0) })}):{' '}
            {t('legsWords', {
              used: formatNumber(hours(tier.usedMinutes)),
              quota: formatNumber(hours(tier.quotaMinutes)),
            })}
            {'; '}
            <Link to={legsAddress(scope, { tier: tier.tier })} state={here}>
              {t('legsClosed', { legs: formatNumber(tier.legs) })}
            </Link>
            {', '}
            {tier.overQuota === 0 ? (
              t('legsNoneOver')
            ) : (
              <Link to={legsAddress(scope, { tier: tier.tier, overQuota: true })} state={here}>
                {t('legsOver', { over: formatNumber(tier.overQuota) })}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
