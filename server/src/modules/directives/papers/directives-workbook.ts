import type { Sql } from '../../../database/sql';
import type { Instant } from '../../../kernel/instant';
import { listWorkbook, momentCell, numberCell, textCell, type WorkbookColumn } from '../../../kernel/list-workbook';
import { MAX_PAGE } from '../../../kernel/page';
import type { Actor } from '../../identity/actor';
import type { Directory } from '../../organisation/directory';
import { type DirectiveFilter, readDirectives } from '../directive.queries';
import type { DirectiveView } from '../directive.types';
import { PRIORITY, responsibleText, standingText } from './directive-words';

/** A year of a province's; more is asked for by parts. */
const MOST_ROWS = 5_000;

const COLUMNS: readonly WorkbookColumn<DirectiveView>[] = [
  { header: 'Số', width: 8, cell: ({ number }) => numberCell(number, '0') },
  { header: 'Cơ quan giao', width: 34, cell: ({ officeName }) => textCell(officeName) },
  { header: 'Người giao', width: 24, cell: ({ issuerName }) => textCell(issuerName) },
  { header: 'Ngày giao', width: 17, cell: ({ issuedAt }) => momentCell(issuedAt) },
  { header: 'Về việc', width: 44, cell: ({ title }) => textCell(title) },
  { header: 'Nội dung', width: 60, cell: ({ text }) => textCell(text) },
  { header: 'Liên quan đến', width: 34, cell: ({ subjectLabel }) => textCell(subjectLabel) },
  { header: 'Người, cơ quan thực hiện', width: 44, cell: (row) => textCell(responsibleText(row)) },
  { header: 'Mức độ', width: 10, cell: ({ priority }) => textCell(PRIORITY[priority]) },
  { header: 'Thời hạn', width: 17, cell: ({ dueAt }) => momentCell(dueAt) },
  { header: 'Báo cáo', width: 17, cell: ({ reportedAt }) => momentCell(reportedAt) },
  { header: 'Tình trạng', width: 30, cell: (row) => textCell(standingText(row)) },
];

/** A list of directives as a workbook, as far as the actor sees them. */
export async function directivesWorkbook(
  sql: Sql,
  actor: Actor,
  directory: Directory,
  now: Instant,
  filter: DirectiveFilter,
): Promise<{ body: Buffer; count: number }> {
  const rows: DirectiveView[] = [];
  for (let after: string | null = null; rows.length < MOST_ROWS; ) {
    const page = await readDirectives(sql, actor, directory, now, filter, { first: MAX_PAGE, after });
    rows.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  return { body: await listWorkbook('Chỉ đạo', COLUMNS, rows), count: rows.length };
}
