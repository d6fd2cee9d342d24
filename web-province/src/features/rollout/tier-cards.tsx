import '@hcc/web-shared/src/ui/page/figure-cards.css';
import { formatNumber, formatPercent } from '@hcc/web-shared/src/ui/text/number-format';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { quarterOwed, quartersOf, type RolloutView, TIERS } from './rollout-figures';

interface TierCardsProps {
  rollout: RolloutView;
  today: string;
  /** Where a tier's card leads. */
  addressOf: (tier: RolloutView['tiers'][number]['tier']) => string;
}

/** Three tiers: how many the plan names, how many run, and whether that is what the plan wants by now. */
export function TierCards({ rollout, today, addressOf }: TierCardsProps) {
  const { t } = useTranslation('rollout');
  const tiers = TIERS.flatMap((tier) => rollout.tiers.filter((row) => row.tier === tier));
  return (
    <ul className="figure-cards tier-cards">
      {tiers.map((tier) => {
        const owed = quarterOwed(quartersOf(rollout.quarters, tier.tier), today);
        const behind = owed ? Math.max(0, owed.planned - tier.running) : 0;
        return (
          <li key={tier.tier}>
            <Link to={addressOf(tier.tier)} className="figure-card">
              <span className="figure-card__name">{t(`tier.${tier.tier}`)}</span>
              <span className="figure-card__value">
                {formatNumber(tier.running)}
                <span className="tier-card__of"> / {formatNumber(tier.planned)}</span>
              </span>
              <span className="tier-card__bar" aria-hidden="true">
                <span style={{ width: `${tier.percentRunning}%` }} />
              </span>
              <span>{t('percentRunning', { percent: formatPercent(tier.percentRunning) })}</span>
              <span className={behind > 0 ? 'tier-card__behind' : 'tier-card__on-plan'}>
                {behind > 0 ? `▼ ${t('behindPlan', { behind: formatNumber(behind) })}` : `✓ ${t('onPlan')}`}
              </span>
              <span className="muted">
                {t('onTimeAndLate', { onTime: formatNumber(tier.onTime), late: formatNumber(tier.late) })}
              </span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
