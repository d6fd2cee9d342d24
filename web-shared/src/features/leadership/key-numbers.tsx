import '../../ui/page/figure-cards.css';
import { type LeadershipSummaryQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDecimal, formatNumber, formatRate } from '../../ui/text/number-format';
import { useHere } from '../reporting/came-from';
import { dossiersAddress, type FigureScope, reportAddress } from '../reporting/report-address';

type Summary = LeadershipSummaryQuery['leadershipSummary'];
type Change = 'better' | 'worse' | 'same';

interface KeyNumberProps {
  /** Where what it counts is; null where this app has no page for it. */
  to: string | null;
  label: string;
  value: string;
  before: string;
  change?: { words: string; tone: Change };
  alarm?: boolean;
}

function KeyNumber({ to, label, value, before, change, alarm }: KeyNumberProps) {
  const here = useHere();
  const words = (
    <>
      <span className="figure-card__name">{label}</span>
      <span className={alarm ? 'figure-card__value rep-figure--alarm' : 'figure-card__value'}>{value}</span>
      <span className="lead-number__before">
        {before}
        {change ? <b className={`lead-change lead-change--${change.tone}`}>{change.words}</b> : null}
      </span>
    </>
  );
  return (
    <li>
      {to === null ? (
        <div className="figure-card">{words}</div>
      ) : (
        <Link to={to} state={here} className="figure-card">
          {words}
        </Link>
      )}
    </li>
  );
}

/** Four numbers, each with what it was a month ago, each opening what it counts. */
export function KeyNumbers({ summary, scope, rollout }: { summary: Summary; scope: FigureScope; rollout: boolean }) {
  const { t } = useTranslation('leadership');
  const { onTimeRate, onTimeRateBefore, overdueNow, overdueBefore, receivedThisMonth, receivedMonthBefore } = summary;

  const change = (now: number, before: number, write: (value: number) => string, good: 'up' | 'down' | null) => {
    const difference = now - before;
    if (write(Math.abs(difference)) === write(0)) return { words: `＝ ${t('same')}`, tone: 'same' as const };
    const direction = difference > 0 ? 'up' : 'down';
    const arrow = direction === 'up' ? '▲' : '▼';
    const tone: Change = good === null ? 'same' : direction === good ? 'better' : 'worse';
    return { words: `${arrow} ${t(direction, { value: write(Math.abs(difference)) })}`, tone };
  };

  return (
    <ul className="figure-cards lead-numbers">
      <KeyNumber
        to={reportAddress(scope, 'AREA')}
        label={t('onTimeRate')}
        value={formatRate(onTimeRate)}
        before={onTimeRateBefore === null ? t('noLastMonth') : t('before', { value: formatRate(onTimeRateBefore) })}
        change={
          onTimeRate === null || onTimeRateBefore === null
            ? undefined
            : change(
                onTimeRate * 100,
                onTimeRateBefore * 100,
                (value) => t('points', { value: formatDecimal(value) }),
                'up',
              )
        }
      />
      <KeyNumber
        to={dossiersAddress(scope, 'OVERDUE')}
        label={t('overdueNow')}
        value={formatNumber(overdueNow)}
        alarm={overdueNow > 0}
        before={t('before', { value: formatNumber(overdueBefore) })}
        change={change(overdueNow, overdueBefore, formatNumber, 'down')}
      />
      <KeyNumber
        to={dossiersAddress(scope, 'RECEIVED')}
        label={t('receivedThisMonth')}
        value={formatNumber(receivedThisMonth)}
        before={t('before', { value: formatNumber(receivedMonthBefore) })}
        change={change(receivedThisMonth, receivedMonthBefore, formatNumber, null)}
      />
      <KeyNumber
        to={rollout ? '/rollout' : null}
        label={t('centresRunning')}
        value={formatNumber(summary.centresRunning)}
        before={t('ofPlanned', { planned: formatNumber(summary.centresPlanned) })}
      />
    </ul>
  );
}
