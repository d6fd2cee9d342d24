import { useTranslation } from 'react-i18next';
import { nextSort, type SortKey, type SortOrder } from './sort-order';

interface SortButtonProps {
  sortKey: SortKey;
  label: string;
  order: SortOrder | null;
  onSort: (order: SortOrder) => void;
}

/** Stands inside a `<th aria-sort>`; the arrow is drawn only on the column in force. */
export function SortButton({ sortKey, label, order, onSort }: SortButtonProps) {
  const { t } = useTranslation('reporting');
  const arrow = order?.key === sortKey ? (order.direction === 'ascending' ? '▲' : '▼') : '';
  return (
    <button
      type="button"
      className="rep-sort"
      title={t('sortBy', { column: label })}
      onClick={() => onSort(nextSort(sortKey, order))}
    >
      {label}
      {arrow ? (
        <span className="rep-sort__arrow" aria-hidden="true">
          {arrow}
        </span>
      ) : null}
    </button>
  );
}

export const ariaSort = (sortKey: SortKey, order: SortOrder | null) =>
  order?.key === sortKey ? order.direction : undefined;
