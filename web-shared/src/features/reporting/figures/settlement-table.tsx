import '../../../ui/page/simple-table.css';
import './settlement-table.css';
import type { ReportBy } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatNumber, formatRate } from '../../../ui/text/number-format';
import { drillAddress, type FigureScope, rowScope } from '../report-address';
import { FigureLink } from './figure-link';
import { balanceOf, FIGURE_COLUMNS, FIGURE_GROUPS, type Figures, isBlank } from './settlement-columns';
import { ariaSort, SortButton } from './sort-button';
import type { SortOrder } from './sort-order';
import { isUnderTarget } from './worst-first';

export interface SettlementTableRow extends Figures {
  key: string;
  name: string;
}

interface SettlementTableProps {
  rows: SettlementTableRow[];
  total: Figures;
  by: ReportBy;
  scope: FigureScope;
  leaves: boolean;
  /** The desk of the area itself, whose row is opened by office. */
  centreCode: string | null;
  caption: string;
  order: SortOrder | null;
  onSort: (order: SortOrder) => void;
}

/** Report 06a: grouped headings, every count a link, the total standing at the foot. */
export function SettlementTable(props: SettlementTableProps) {
  const { rows, total, by, scope, leaves, centreCode, caption, order, onSort } = props;
  const { t } = useTranslation('reporting');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls by keyboard only if its frame takes the focus
    <section className="table-frame rep-table-frame" aria-label={caption} tabIndex={0}>
      <table className="table rep-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2} className="rep-table__name" aria-sort={ariaSort('name', order)}>
              <SortButton sortKey="name" label={t(`rowHeading.${by}`)} order={order} onSort={onSort} />
            </th>
            {FIGURE_GROUPS.map((group) => (
              <th key={group.key} scope="colgroup" colSpan={group.columns.length} className="rep-table__group">
                {t(`group.${group.key}`)}
              </th>
            ))}
            <th scope="colgroup" className="rep-table__group">
              {t('group.rate')}
            </th>
          </tr>
          <tr>
            {FIGURE_COLUMNS.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={cellClass(column.key)}
                aria-sort={ariaSort(column.key, order)}
              >
                <SortButton sortKey={column.key} label={t(`column.${column.key}`)} order={order} onSort={onSort} />
              </th>
            ))}
            <th scope="col" className="numeric rep-table__first" aria-sort={ariaSort('rate', order)}>
              <SortButton sortKey="rate" label={t('column.rate')} order={order} onSort={onSort} />
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <FigureRow key={row.key} {...{ row, by, scope, leaves, centreCode }} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className="rep-table__name">
              {t('total')}
            </th>
            <FigureCells figures={total} scope={scope} by={by} rowName={t('total')} />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

const groupStarts = new Set<string>(FIGURE_GROUPS.map((group) => group.columns[0]?.key ?? ''));
const parts = new Set<string>(FIGURE_COLUMNS.filter((column) => column.part).map((column) => column.key));

const cellClass = (key: string): string =>
  `numeric${groupStarts.has(key) ? ' rep-table__first' : ''}${parts.has(key) ? ' rep-table__part' : ''}`;

interface FigureRowProps {
  row: SettlementTableRow;
  by: ReportBy;
  scope: FigureScope;
  leaves: boolean;
  centreCode: string | null;
}

function FigureRow({ row, by, scope, leaves, centreCode }: FigureRowProps) {
  const { t } = useTranslation('reporting');
  const address = drillAddress(scope, by, row, leaves, centreCode);
  const { difference } = balanceOf(row);
  const ownDesk = by === 'AREA' && row.key === scope.areaCode;
  return (
    <tr className={isBlank(row) ? 'rep-table__blank' : undefined}>
      <th scope="row" className="rep-table__name">
        <span className="rep-table__words" title={by === 'PROCEDURE' ? `${row.key} ${row.name}` : undefined}>
          {address ? <Link to={address}>{row.name}</Link> : row.name}
        </span>
        {difference === 0 ? null : (
          <p className="rep-table__broken">
            {t('balance.rowBroken', { difference: formatNumber(Math.abs(difference)) })}
          </p>
        )}
      </th>
      <FigureCells
        figures={row}
        scope={ownDesk && !centreCode ? null : rowScope(scope, by, row, centreCode)}
        by={by}
        rowName={row.name}
      />
    </tr>
  );
}

interface FigureCellsProps {
  figures: Figures;
  scope: FigureScope | null;
  by: ReportBy;
  rowName: string;
}

function FigureCells({ figures, scope, by, rowName }: FigureCellsProps) {
  const { t } = useTranslation('reporting');
  return (
    <>
      {FIGURE_COLUMNS.map((column) => (
        <td key={column.key} className={cellClass(column.key)}>
          <FigureLink column={column} value={figures[column.key]} scope={scope} by={by} rowName={rowName} />
        </td>
      ))}
      <td className="numeric rep-table__first" title={figures.rate === null ? t('noRate') : undefined}>
        <span className={isUnderTarget(figures) ? 'rep-under' : undefined}>{formatRate(figures.rate)}</span>
      </td>
    </>
  );
}
