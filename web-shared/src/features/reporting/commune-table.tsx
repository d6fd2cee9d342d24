import '../../ui/simple-table.css';
import './settlement-table.css';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatRate } from '../../ui/number-format';
import { FigureLink } from './figure-link';
import { RateBar } from './rate-bar';
import { drillAddress, type FigureScope, rowScope } from './report-address';
import { FIGURE_COLUMNS, type FigureColumn, type Figures, isBlank } from './settlement-columns';
import type { SettlementTableRow } from './settlement-table';
import { ariaSort, SortButton } from './sort-button';
import type { SortOrder } from './sort-order';
import { isUnderTarget } from './worst-first';

/** What a district asks of its communes, from left to right: what came, what waits, what went wrong. */
export const COMMUNE_COLUMNS: FigureColumn[] = (
  ['received', 'inProgress', 'overdue', 'paused', 'settled', 'late'] as const
).flatMap((key) => FIGURE_COLUMNS.filter((column) => column.key === key));

interface CommuneTableProps {
  caption: string;
  rows: SettlementTableRow[];
  total: Figures;
  scope: FigureScope;
  centreCode: string | null;
  order: SortOrder | null;
  onSort: (order: SortOrder) => void;
}

export function CommuneTable({ caption, rows, total, scope, centreCode, order, onSort }: CommuneTableProps) {
  const { t } = useTranslation('reporting');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long table scrolls by keyboard only if its frame takes the focus
    <section className="table-frame rep-table-frame commune-table-frame" aria-label={caption} tabIndex={0}>
      <table className="table commune-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" aria-sort={ariaSort('name', order)}>
              <SortButton sortKey="name" label={t('rowHeading.AREA')} order={order} onSort={onSort} />
            </th>
            {COMMUNE_COLUMNS.map((column) => (
              <th key={column.key} scope="col" className="numeric" aria-sort={ariaSort(column.key, order)}>
                <SortButton sortKey={column.key} label={communeHeading(column.key)} order={order} onSort={onSort} />
              </th>
            ))}
            <th scope="col" className="commune-table__rate" aria-sort={ariaSort('rate', order)}>
              <SortButton sortKey="rate" label={t('overview.rate')} order={order} onSort={onSort} />
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const ownDesk = row.key === scope.areaCode;
            const address = drillAddress(scope, 'AREA', row, true, centreCode);
            const inside = ownDesk && !centreCode ? null : rowScope(scope, 'AREA', row, centreCode);
            return (
              <tr key={row.key} className={isBlank(row) ? 'rep-table__blank' : undefined}>
                <th scope="row">{address ? <Link to={address}>{row.name}</Link> : row.name}</th>
                <CommuneCells figures={row} scope={inside} rowName={row.name} />
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('total')}</th>
            <CommuneCells figures={total} scope={scope} rowName={t('total')} />
          </tr>
        </tfoot>
      </table>
    </section>
  );

  function communeHeading(key: FigureColumn['key']): string {
    switch (key) {
      case 'received':
        return t('overview.received');
      case 'inProgress':
        return t('overview.inProgress');
      case 'overdue':
        return t('overview.overdue');
      case 'paused':
        return t('overview.paused');
      case 'settled':
        return t('overview.settled');
      default:
        return t('overview.late');
    }
  }
}

interface CommuneCellsProps {
  figures: Figures;
  scope: FigureScope | null;
  rowName: string;
}

function CommuneCells({ figures, scope, rowName }: CommuneCellsProps) {
  const { t } = useTranslation('reporting');
  return (
    <>
      {COMMUNE_COLUMNS.map((column) => (
        <td key={column.key} className="numeric">
          <FigureLink column={column} value={figures[column.key]} scope={scope} rowName={rowName} />
        </td>
      ))}
      <td className="commune-table__rate" title={figures.rate === null ? t('noRate') : undefined}>
        <div className="commune-rate">
          <RateBar rate={figures.rate} />
          <span className={isUnderTarget(figures) ? 'rep-under numeric' : 'numeric'}>{formatRate(figures.rate)}</span>
        </div>
      </td>
    </>
  );
}
