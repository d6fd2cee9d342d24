import type { Database } from '../../database/database';
import type { Sql } from '../../database/sql';
import type { Instant } from '../../kernel/instant';
import { listWorkbook, momentCell, numberCell, textCell, type WorkbookColumn } from '../../kernel/list-workbook';
import { MAX_PAGE } from '../../kernel/page';
import { STATE_TEXT } from '../casework/case-texts';
import type { References } from '../dossier/dossier-room';
import type { Actor } from '../identity/actor';
import { readComplaints } from './complaint.queries';
import type { ComplaintFilter, ComplaintView } from './complaint.types';
import { CHANNEL_TEXT, COMPLAINT_TEXT } from './complaint-terms';

/** More than a province has in years; a workbook is made in memory. */
const MOST_ROWS = 20_000;

/** Who sent it in, and how he is reached, stays in the system. */
const COLUMNS: readonly WorkbookColumn<ComplaintView>[] = [
  { header: 'Số', width: 16, cell: ({ number }) => textCell(number) },
  { header: 'Nơi bị phản ánh', width: 34, cell: ({ openedInOffice }) => textCell(openedInOffice) },
  { header: 'Loại', width: 30, cell: ({ kind }) => textCell(COMPLAINT_TEXT[kind]) },
  { header: 'Kênh', width: 16, cell: ({ channel }) => textCell(CHANNEL_TEXT[channel]) },
  { header: 'Nội dung', width: 60, cell: ({ content }) => textCell(content) },
  { header: 'Mã hồ sơ', width: 28, cell: ({ dossierCode }) => textCell(dossierCode) },
  { header: 'Gửi lúc', width: 17, cell: ({ openedAt }) => momentCell(openedAt) },
  { header: 'Nơi xử lý', width: 34, cell: ({ handlerOffice }) => textCell(handlerOffice) },
  { header: 'Người xử lý', width: 22, cell: ({ takenBy }) => textCell(takenBy) },
  {
    header: 'Tình trạng',
    width: 22,
    cell: ({ state, declinedAt }) => textCell(declinedAt === null ? STATE_TEXT[state] : 'Không thụ lý'),
  },
  { header: 'Hạn trả lời', width: 17, cell: ({ dueAt }) => momentCell(dueAt) },
  { header: 'Quá hạn', width: 10, cell: ({ isOverdue }) => textCell(isOverdue ? 'Quá hạn' : null) },
  { header: 'Trả lời lúc', width: 17, cell: ({ answeredAt }) => momentCell(answeredAt) },
  { header: 'Trả lời', width: 60, cell: ({ answer }) => textCell(answer) },
  { header: 'Phút làm việc', width: 12, cell: ({ answerMinutes }) => numberCell(answerMinutes, '#,##0') },
  { header: 'Lên cấp trên lúc', width: 17, cell: ({ appealedAt }) => momentCell(appealedAt) },
];

/** All that a filter finds. */
export async function complaintsWorkbook(
  sql: Sql,
  db: Pick<Database, 'writer'>,
  actor: Actor,
  references: References,
  filter: ComplaintFilter,
  now: Instant,
): Promise<{ body: Buffer; count: number }> {
  const found: ComplaintView[] = [];
  for (let after: string | null = null; found.length < MOST_ROWS; ) {
    const page = { first: MAX_PAGE, after };
    const { nodes, pageInfo } = await readComplaints(sql, db, actor, references, filter, page, now);
    found.push(...nodes);
    after = pageInfo.endCursor;
    if (!pageInfo.hasNextPage) break;
  }
  return { body: await listWorkbook('Phản ánh, kiến nghị', COLUMNS, found), count: found.length };
}
