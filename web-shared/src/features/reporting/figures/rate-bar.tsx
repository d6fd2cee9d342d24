import './rate-bar.css';
import { ON_TIME_TARGET } from './worst-first';

/** A bar of an on-time rate with the target line; the figure itself stands beside it. */
export function RateBar({ rate }: { rate: number | null }) {
  // An empty bar would look like a rate of nought.
  if (rate === null) return <span className="rate-bar rate-bar--none" aria-hidden="true" />;
  const under = rate < ON_TIME_TARGET;
  return (
    <span className="rate-bar" aria-hidden="true">
      <span
        className={under ? 'rate-bar__fill rate-bar__fill--under' : 'rate-bar__fill'}
        style={{ width: `${rate * 100}%` }}
      />
      <span className="rate-bar__target" style={{ left: `${ON_TIME_TARGET * 100}%` }} />
    </span>
  );
}
