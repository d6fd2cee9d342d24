import './rate-bar.css';
import type { Figures } from './settlement-columns';
import { isUnderTarget } from './worst-first';

/** A bar of an on-time rate with its target line; the figure itself stands beside it. */
export function RateBar({ rate, target }: Pick<Figures, 'rate' | 'target'>) {
  // An empty bar would look like a rate of nought.
  if (rate === null) return <span className="rate-bar rate-bar--none" aria-hidden="true" />;
  const under = isUnderTarget({ rate, target });
  return (
    <span className="rate-bar" aria-hidden="true">
      <span
        className={under ? 'rate-bar__fill rate-bar__fill--under' : 'rate-bar__fill'}
        style={{ width: `${rate * 100}%` }}
      />
      {target === null ? null : <span className="rate-bar__target" style={{ left: `${target * 100}%` }} />}
    </span>
  );
}
