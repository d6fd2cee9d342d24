import '../../ui/page/simple-table.css';
import '../reporting/figures/settlement-table.css';
import type { BuiltFiguresQuery, FigureMeasure } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { type FigureScope, rowScope } from '../reporting/report-address';
import { FigureValue } from './figure-value';
import { type Asked, measureOf } from './figures-address';

export type Built = BuiltFiguresQuery['builtFigures'];
export type Sort = { measure: FigureMeasure | 'name'; isDown: boolean };

interface FiguresTableProps {
  asked: Asked;
  built: Built;
  rows: Built['rows'];
  scope: FigureScope;
  /** The desk of the area itself, whose row is opened by office. */
  centreCode: string | null;
  caption: string;
  sort: Sort | null;
  onSort: (sort: Sort) => void;
}

/** The figures that were asked for, each opening its dossiers, with their total at the foot. */
export function FiguresTable({ asked, built, rows, scope, centreCode, caption, sort, onSort }: FiguresTableProps) {
  const { t } = useTranslation('figures');
  const { t: r } = useTranslation('reporting');
  const { measures, by } = asked;
  const heading = (key: Sort['measure'], label: string) => {
    const isSorted = sort?.measure === key;
    return (
      <button
        type="button"
        className="rep-sort"
        aria-label={r('sortBy', { column: label })}
        onClick={() => onSort({ measure: key, isDown: isSorted ? !sort.isDown : key !== 'name' })}
      >
        {label}
        <span className="rep-sort__arrow" aria-hidden="true">
          {isSorted ? (sort.isDown ? '▼' : '▲') : ''}
        </span>
      </button>
    );
  };
  const ariaSort = (key: Sort['measure']) =>
    sort?.measure === key ? (sort.isDown ? 'descending' : 'ascending') : undefined;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls by keyboard only if its frame takes the focus
    <section className="table-frame rep-table-frame" aria-label={caption} tabIndex={0}>
      <table className="table rep-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="rep-table__name" aria-sort={ariaSort('name')}>
              {heading('name', r(`rowHeading.${by}`))}
            </th>
            {measures.map((measure) => (
              <th key={measure} scope="col" className="numeric" aria-sort={ariaSort(measure)}>
                {heading(measure, t(`measure.${measure}`))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const isOwnDesk = by === 'AREA' && row.key === built.areaCode;
            return (
              <tr key={row.key}>
                <th scope="row" className="rep-table__name">
                  <span className="rep-table__words">{row.name}</span>
                </th>
                {measures.map((measure, index) => (
                  <td key={measure} className="numeric">
                    <span className={isUnder(measure, row.values[index], row.target) ? 'rep-under' : undefined}>
                      <FigureValue
                        measure={measure}
                        value={row.values[index]}
                        scope={isOwnDesk && !centreCode ? null : rowScope(scope, by, row, centreCode)}
                        by={by}
                        rowName={row.name}
                      />
                    </span>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className="rep-table__name">
              {r('total')}
            </th>
            {measures.map((measure, index) => (
              <td key={measure} className="numeric">
                <FigureValue measure={measure} value={built.total[index]} scope={scope} by={by} rowName={r('total')} />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

const isUnder = (
  measure: FigureMeasure,
  value: number | null | undefined,
  target: number | null | undefined,
): boolean =>
  measure === 'ON_TIME_RATE' && value != null && target != null && value < target && measureOf(measure).unit === 'RATE';

/** In the order that was asked for; what has no value stands last. */
export function sorted(rows: Built['rows'], measures: readonly FigureMeasure[], sort: Sort | null): Built['rows'] {
  if (!sort) return rows;
  const way = sort.isDown ? -1 : 1;
  if (sort.measure === 'name') return [...rows].sort((a, b) => way * a.name.localeCompare(b.name, 'vi'));
  const index = measures.indexOf(sort.measure);
  return [...rows].sort((a, b) => {
    const [left, right] = [a.values[index] ?? null, b.values[index] ?? null];
    if (left === null || right === null) return (left === null ? 1 : 0) - (right === null ? 1 : 0);
    return way * (left - right);
  });
}
