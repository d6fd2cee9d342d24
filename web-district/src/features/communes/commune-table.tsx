import '@hcc/web-shared/src/ui/page/simple-table.css';
import '@hcc/web-shared/src/features/reporting/figures/settlement-table.css';
import './commune-table.css';
import { FigureLink } from '@hcc/web-shared/src/features/reporting/figures/figure-link';
import { RateBar } from '@hcc/web-shared/src/features/reporting/figures/rate-bar';
import {
  DUE_SOON,
  FIGURE_COLUMNS,
  type Figures,
  isBlank,
  type OpenedFigure,
} from '@hcc/web-shared/src/features/reporting/figures/settlement-columns';
import type { SettlementTableRow } from '@hcc/web-shared/src/features/reporting/figures/settlement-table';
import { ariaSort, SortButton } from '@hcc/web-shared/src/features/reporting/figures/sort-button';
import type { SortOrder } from '@hcc/web-shared/src/features/reporting/figures/sort-order';
import { isUnderTarget } from '@hcc/web-shared/src/features/reporting/figures/worst-first';
import { drillAddress, type FigureScope, rowScope } from '@hcc/web-shared/src/features/reporting/report-address';
import { formatRate } from '@hcc/web-shared/src/ui/text/number-format';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** What a district asks of its communes, from left to right: what came, what waits, what went wrong. */
const COMMUNE_KEYS = ['received', 'inProgress', 'dueSoon', 'overdue', 'paused', 'settled', 'late'] as const;

type CommuneColumn = OpenedFigure & { key: (typeof COMMUNE_KEYS)[number] };

export const COMMUNE_COLUMNS = COMMUNE_KEYS.flatMap((key) =>
  [...FIGURE_COLUMNS, DUE_SOON].filter((column): column is CommuneColumn => column.key === key),
);

/** The figures of the report, with what is due soon; null while that is not known. */
type CommuneFigures = Figures & { dueSoon: number | null };

interface CommuneTableProps {
  caption: string;
  columns: readonly CommuneColumn[];
  rows: (SettlementTableRow & CommuneFigures)[];
  total: CommuneFigures;
  scope: FigureScope;
  centreCode: string | null;
  order: SortOrder | null;
  onSort: (order: SortOrder) => void;
}

export function CommuneTable({ caption, columns, rows, total, scope, centreCode, order, onSort }: CommuneTableProps) {
  const { t } = useTranslation('communes');
  const { t: r } = useTranslation('reporting');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long table scrolls by keyboard only if its frame takes the focus
    <section className="table-frame rep-table-frame commune-table-frame" aria-label={caption} tabIndex={0}>
      <table className="table commune-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" aria-sort={ariaSort('name', order)}>
              <SortButton sortKey="name" label={r('rowHeading.AREA')} order={order} onSort={onSort} />
            </th>
            {columns.map((column) => (
              <th key={column.key} scope="col" className="numeric" aria-sort={ariaSort(column.key, order)}>
                <SortButton sortKey={column.key} label={t(column.key)} order={order} onSort={onSort} />
              </th>
            ))}
            <th scope="col" className="commune-table__rate" aria-sort={ariaSort('rate', order)}>
              <SortButton sortKey="rate" label={t('rate')} order={order} onSort={onSort} />
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
                <CommuneCells columns={columns} figures={row} scope={inside} rowName={row.name} />
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{r('total')}</th>
            <CommuneCells columns={columns} figures={total} scope={scope} rowName={r('total')} />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

interface CommuneCellsProps {
  columns: readonly CommuneColumn[];
  figures: CommuneFigures;
  scope: FigureScope | null;
  rowName: string;
}

function CommuneCells({ columns, figures, scope, rowName }: CommuneCellsProps) {
  const { t } = useTranslation('reporting');
  return (
    <>
      {columns.map((column) => {
        const value = figures[column.key];
        return (
          <td key={column.key} className="numeric">
            {value === null ? '…' : <FigureLink column={column} value={value} scope={scope} rowName={rowName} />}
          </td>
        );
      })}
      <td className="commune-table__rate" title={figures.rate === null ? t('noRate') : undefined}>
        <div className="commune-rate">
          <RateBar rate={figures.rate} target={figures.target} />
          <span className={isUnderTarget(figures) ? 'rep-under numeric' : 'numeric'}>{formatRate(figures.rate)}</span>
        </div>
      </td>
    </>
  );
}
