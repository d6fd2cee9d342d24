import { addDays } from '../../../kernel/instant';
import type { ReportBy } from '../../reporting/report-terms';
import type { Figures } from '../../reporting/settlement-figures';
import { settlementReport } from '../../reporting/settlement-report';
import { type Days, type FigureColumn, figuresOf, type PaperSection } from '../paper';
import { NO_DOSSIERS, nameOfRow, type Reading, ROW_HEADING } from './settlement-section';

const MEASURES = [
  { count: 'received', label: 'Tiếp nhận' },
  { count: 'settled', label: 'Đã giải quyết' },
  { count: 'late', label: 'Trả quá hạn' },
  { count: 'overdue', label: 'Đang quá hạn' },
] as const;

const WEEK = 7;

function columnsOf(before: Days): FigureColumn[] {
  return [
    ...MEASURES.map(
      ({ count, label }): FigureColumn => ({
        key: count,
        group: 'Tuần này',
        label,
        unit: 'COUNT',
        count,
        overRows: 'SUM',
      }),
    ),
    ...MEASURES.map(
      ({ count, label }): FigureColumn => ({
        key: `${count}Before`,
        group: 'Tuần trước',
        label,
        unit: 'COUNT',
        count,
        period: before,
        overRows: 'SUM',
      }),
    ),
    ...MEASURES.map(
      ({ count, label }): FigureColumn => ({
        key: `${count}Change`,
        group: 'Tăng, giảm',
        label,
        unit: 'COUNT',
        reckoned: { plus: [count], minus: [`${count}Before`] },
        overRows: 'SUM',
      }),
    ),
  ];
}

/** What a week brought, beside the one before it. */
export async function weekSection(reading: Reading, by: ReportBy): Promise<PaperSection> {
  const { sql, scope, books, now } = reading;
  const before = { from: addDays(scope.from, -WEEK), to: addDays(scope.to, -WEEK) };
  const current = await settlementReport(sql, scope, by, books.references, now);
  const past = await settlementReport(sql, { ...scope, ...before }, by, books.references, now);
  const columns = columnsOf(before);
  const pastRows = new Map(past.rows.map((row) => [row.key, row]));
  const valuesOf = (ours: Figures | undefined, theirs: Figures | undefined) =>
    figuresOf(columns, ({ count, period }) => (period ? theirs : ours)?.[count!] ?? 0);
  const known = new Map([...past.rows, ...current.rows].map((row) => [row.key, row]));
  const currentRows = new Map(current.rows.map((row) => [row.key, row]));
  return {
    key: 'week',
    caption: 'Kết quả trong tuần theo đơn vị',
    by,
    texts: [{ key: 'name', label: ROW_HEADING[by], width: null }],
    columns,
    rows: [...known.values()]
      .map((row) => ({
        key: row.key,
        texts: [nameOfRow(reading, by, row)],
        figures: valuesOf(currentRows.get(row.key), pastRows.get(row.key)),
      }))
      .filter(({ figures }) => figures.some((figure) => figure !== 0)),
    total: valuesOf(current.total, past.total),
    note: null,
    empty: NO_DOSSIERS,
  };
}
