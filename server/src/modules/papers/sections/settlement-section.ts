import type { Sql } from '../../../database/sql';
import type { Instant } from '../../../kernel/instant';
import { firstDay, lastDay } from '../../../kernel/month';
import type { Actor } from '../../identity/actor';
import { earlierOf, laterOf } from '../../reporting/report-periods';
import { ReportBy } from '../../reporting/report-terms';
import { type Report, settlementReport } from '../../reporting/settlement-report';
import type { SettlementScope } from '../../reporting/settlement-scope';
import { FORM_COLUMNS, formColumns } from '../form-06a';
import { type Days, figuresOf, type PaperSection } from '../paper';
import type { ReportBooks } from '../report-books';

/** What a row of each cut stands for, on paper. */
export const ROW_HEADING: Record<ReportBy, string> = {
  AREA: 'Địa bàn',
  OFFICE: 'Cơ quan tiếp nhận',
  FIELD: 'Lĩnh vực',
  PROCEDURE: 'Thủ tục hành chính',
  MONTH: 'Tháng',
  TIER: 'Cấp tiếp nhận',
};

export const NO_DOSSIERS = 'Không có hồ sơ nào trong thời gian này';

/** What a section of a paper is read with. */
export interface Reading {
  sql: Sql;
  actor: Actor;
  books: ReportBooks;
  scope: SettlementScope;
  now: Instant;
}

/** The row of an area's own desk is called by the desk. */
export function nameOfRow({ scope, books }: Reading, by: ReportBy, { key, name }: Report['rows'][number]): string {
  const desk = by === ReportBy.AREA && key === scope.area.code ? books.references.directory.centreOf(key) : undefined;
  return desk?.name ?? name;
}

function monthIn({ from, to }: Days, month: string): Days {
  return { from: laterOf(from, firstDay(month)), to: earlierOf(to, lastDay(month)) };
}

/** Report 06a in one cut: the rows of the screen without those of which there is nothing to say. */
export async function settlementSection(reading: Reading, by: ReportBy, caption: string): Promise<PaperSection> {
  const { sql, scope, books, now } = reading;
  const report = await settlementReport(sql, scope, by, books.references, now);
  const isByMonth = by === ReportBy.MONTH;
  const columns = formColumns(isByMonth);
  const rows = report.rows
    .filter((row) => isByMonth || FORM_COLUMNS.some(({ key }) => row[key] !== 0))
    .map((row) => ({
      key: row.key,
      texts: [nameOfRow(reading, by, row)],
      figures: figuresOf(columns, ({ count }) => row[count!]),
      ...(isByMonth ? { period: monthIn(scope, row.key) } : {}),
    }));
  return {
    key: 'settlement',
    caption,
    by,
    texts: [{ key: 'name', label: ROW_HEADING[by], width: null }],
    columns,
    rows,
    total: figuresOf(columns, ({ count }) => report.total[count!]),
    note: null,
    empty: NO_DOSSIERS,
  };
}
