import '../../../ui/page/simple-table.css';
import './papers.css';
import type { PaperPartsFragment, PaperUnit } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDecimal, formatNumber, formatRate } from '../../../ui/text/number-format';
import { useHere } from '../came-from';
import { useCentreCode } from '../figures/use-centre-code';
import { dossiersAddress, type FigureScope, rowScope } from '../report-address';

export type PaperSection = PaperPartsFragment['sections'][number];
type Column = PaperSection['columns'][number];
type Row = PaperSection['rows'][number];

export function figureWords(value: number | null | undefined, unit: PaperUnit): string {
  if (value === null || value === undefined) return '–';
  if (unit === 'COUNT') return formatNumber(value);
  return unit === 'RATE' ? formatRate(value) : formatDecimal(value);
}

interface Group {
  name: string | null;
  columns: Column[];
}

function groupsOf(columns: readonly Column[]): Group[] {
  const groups: Group[] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (column.group && last?.name === column.group) last.columns.push(column);
    else groups.push({ name: column.group ?? null, columns: [column] });
  }
  return groups;
}

interface PaperTableProps {
  section: PaperSection;
  scope: FigureScope;
}

/** A table of a paper: in the language of the paper; each count opens its dossiers. */
export function PaperTable({ section, scope }: PaperTableProps) {
  const { caption, by, columns, texts, rows, total, note, empty } = section;
  const groups = groupsOf(columns);
  const hasGroups = groups.some(({ name }) => name !== null);
  const span = hasGroups ? 2 : 1;
  const ownDesk = by === 'AREA' && rows.some(({ key }) => key === scope.areaCode);
  const centreCode = useCentreCode(scope, ownDesk);
  const scopeOf = (row: Row | null): FigureScope | null => {
    if (row?.isDifference) return null;
    if (!row || !by) return scope;
    if (by === 'AREA' && row.key === scope.areaCode && !centreCode) return null;
    return rowScope(scope, by, row, centreCode);
  };
  if (rows.length === 0)
    return (
      <section className="paper-section" lang="vi">
        <h2>{caption}</h2>
        <p className="muted">{empty}</p>
      </section>
    );
  return (
    <section className="paper-section" lang="vi">
      <h2>{caption}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls by keyboard only if its frame takes the focus */}
      <section className="table-frame paper-frame" aria-label={caption} tabIndex={0}>
        <table className="table paper-table">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {texts.map(({ key, label }) => (
                <th key={key} scope="col" rowSpan={span}>
                  {label}
                </th>
              ))}
              {groups.map(({ name, columns: own }) =>
                name === null ? (
                  <th key={own[0]?.key} scope="col" rowSpan={span} className="numeric">
                    {own[0]?.label}
                  </th>
                ) : (
                  <th key={own[0]?.key} scope="colgroup" colSpan={own.length} className="paper-table__group">
                    {name}
                  </th>
                ),
              )}
            </tr>
            {hasGroups ? (
              <tr>
                {groups.flatMap(({ name, columns: own }) =>
                  name === null
                    ? []
                    : own.map(({ key, label }) => (
                        <th key={key} scope="col" className="numeric">
                          {label}
                        </th>
                      )),
                )}
              </tr>
            ) : null}
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                {row.texts.map((text, index) =>
                  index === 0 ? (
                    <th key={texts[index]?.key} scope="row">
                      {row.dossierCode ? <Link to={`/dossier/${row.dossierCode}`}>{text}</Link> : text}
                    </th>
                  ) : (
                    <td key={texts[index]?.key}>{text}</td>
                  ),
                )}
                <Figures
                  {...{ columns, row, by }}
                  values={row.figures}
                  scope={scopeOf(row)}
                  rowName={row.texts[0] ?? ''}
                />
              </tr>
            ))}
          </tbody>
          {total ? (
            <tfoot>
              <tr>
                <th scope="row" colSpan={texts.length}>
                  Tổng cộng
                </th>
                <Figures {...{ columns, by }} row={null} values={total} scope={scopeOf(null)} rowName="Tổng cộng" />
              </tr>
            </tfoot>
          ) : null}
        </table>
      </section>
      {note ? <p className="muted">{note}</p> : null}
    </section>
  );
}

interface FiguresProps {
  columns: readonly Column[];
  values: readonly (number | null | undefined)[];
  row: Row | null;
  by: PaperSection['by'];
  /** Null where it opens nothing. */
  scope: FigureScope | null;
  rowName: string;
}

function Figures({ columns, values, row, by, scope, rowName }: FiguresProps) {
  const { t } = useTranslation('papers');
  const here = useHere();
  return columns.map(({ key, unit, opens, period, label, group }, index) => {
    const value = values[index];
    const shown = figureWords(value, unit);
    // The days of a column go before those of the paper, those of a row before both.
    const days = row?.period ?? period;
    const address =
      scope && opens && value
        ? dossiersAddress({ ...scope, ...(days ? { from: days.from, to: days.to } : {}) }, opens, by ?? undefined)
        : null;
    return (
      <td key={key} className="numeric">
        {address ? (
          <Link
            className="rep-figure"
            to={address}
            state={here}
            aria-label={t('opens', { figure: [group, label].filter(Boolean).join(', '), row: rowName, shown })}
          >
            {shown}
          </Link>
        ) : (
          shown
        )}
      </td>
    );
  });
}
