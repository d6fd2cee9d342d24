import { Link } from 'react-router';
import { formatNumber } from '../../../ui/text/number-format';

interface NumberLinkProps {
  value: number;
  to: string;
  /** What it counts, read aloud with it. */
  label: string;
  overdue?: boolean;
}

/** A number that opens its dossiers; nothing to open where it is none. */
export function NumberLink({ value, to, label, overdue = false }: NumberLinkProps) {
  if (value === 0) return <span className="muted">0</span>;
  return (
    <Link to={to} aria-label={`${label}: ${formatNumber(value)}`} className={overdue ? 'offices__overdue' : undefined}>
      {formatNumber(value)}
    </Link>
  );
}
