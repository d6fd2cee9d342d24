import type { FinishSpreadQuery } from '@hcc/shared-schema/generated/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDecimal, formatNumber, formatRate } from '../../../ui/text/number-format';
import { useHere } from '../../reporting/came-from';
import type { Figures } from '../../reporting/figures/settlement-columns';
import { isUnderTarget } from '../../reporting/figures/worst-first';
import type { Period } from '../../reporting/period/report-period';
import { dossiersAddress, type FigureScope } from '../../reporting/report-address';

const MINUTES_PER_DAY = 1_440;

interface OnTimeCardsProps {
  total: Figures;
  /** Nothing as long as it has not come. */
  spread: FinishSpreadQuery['finishSpread'] | undefined;
  scope: FigureScope;
  /** Whole months, of which time is added up. */
  months: Period;
}

/** What the period comes to: the rate, what was early, what was saved, what the citizen was waited for. */
export function OnTimeCards({ total, spread, scope, months }: OnTimeCardsProps) {
  const { t } = useTranslation('punctuality');
  const here = useHere();
  const days = (minutes: number) => formatNumber(minutes / (spread?.minutesPerDay ?? 1));
  const known = spread?.margins.some(({ dossiers }) => dossiers > 0) ? spread : undefined;
  const whole = { ...scope, ...months };
  const link = (to: string, words: ReactNode) => (
    <Link to={to} state={here} className="figure-card">
      {words}
    </Link>
  );
  return (
    <ul className="figure-cards on-time-cards">
      <li>
        {link(
          dossiersAddress(scope, 'SETTLED'),
          <Words
            name={t('rate')}
            value={formatRate(total.rate)}
            hint={t('settledOf', { count: formatNumber(total.settled) })}
            alarm={isUnderTarget(total)}
          />,
        )}
      </li>
      <li>
        {link(
          dossiersAddress(scope, 'EARLY'),
          <Words
            name={t('early')}
            value={formatNumber(total.early)}
            hint={t('earlyHint', { percent: formatRate(total.settled === 0 ? null : total.early / total.settled) })}
          />,
        )}
      </li>
      <li>
        {link(
          dossiersAddress(whole, 'EARLY'),
          <Words
            name={t('saved')}
            value={known ? t('savedValue', { days: days(known.savedMinutes) }) : '—'}
            hint={t('savedHint')}
          />,
        )}
      </li>
      <li>
        {link(
          dossiersAddress(whole, 'SETTLED'),
          <Words
            name={t('share')}
            value={formatRate(known && known.quotaMinutes > 0 ? known.usedMinutes / known.quotaMinutes : null, 0)}
            hint={
              known ? t('shareHint', { used: days(known.usedMinutes), quota: days(known.quotaMinutes) }) : t('share')
            }
          />,
        )}
      </li>
      <li>
        {link(
          dossiersAddress(whole, 'SETTLED', 'AREA', { waited: true }),
          <Words
            name={t('waiting')}
            value={
              known && known.paused > 0
                ? t('waitingValue', { days: formatDecimal(known.pausedMinutes / known.paused / MINUTES_PER_DAY) })
                : '—'
            }
            hint={t('waitingHint', { count: formatNumber(known?.paused ?? 0) })}
          />,
        )}
      </li>
    </ul>
  );
}

function Words({ name, value, hint, alarm }: { name: string; value: string; hint: string; alarm?: boolean }) {
  return (
    <>
      <span className="figure-card__name">{name}</span>
      <span className={alarm ? 'figure-card__value rep-under' : 'figure-card__value'}>{value}</span>
      <span className="lead-number__before">{hint}</span>
    </>
  );
}
