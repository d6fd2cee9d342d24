import type { Database } from '../../database/database';
import type { Sql } from '../../database/sql';
import type { Instant } from '../../kernel/instant';
import { listWorkbook, momentCell, numberCell, textCell, type WorkbookColumn } from '../../kernel/list-workbook';
import { MAX_PAGE } from '../../kernel/page';
import { STATE_TEXT } from '../casework/case-texts';
import type { References } from '../dossier/dossier-room';
import type { Actor } from '../identity/actor';
import { readFeedbacks } from './feedback.queries';
import type { FeedbackFilter, FeedbackView } from './feedback.types';
import { FAULT_TEXT, TOPIC_TEXT } from './feedback-terms';

/** More than a province has in years; a workbook is made in memory. */
const MOST_ROWS = 20_000;

const COLUMNS: readonly WorkbookColumn<FeedbackView>[] = [
  { header: 'Số', width: 16, cell: ({ number }) => textCell(number) },
  { header: 'Loại', width: 22, cell: ({ topic }) => textCell(topic === null ? FAULT_TEXT : TOPIC_TEXT[topic]) },
  { header: 'Nội dung', width: 44, cell: ({ title }) => textCell(title) },
  { header: 'Chi tiết', width: 60, cell: ({ content }) => textCell(content) },
  { header: 'Người báo', width: 22, cell: ({ openedBy }) => textCell(openedBy) },
  { header: 'Đơn vị', width: 34, cell: ({ openedInOffice }) => textCell(openedInOffice) },
  { header: 'Báo lúc', width: 17, cell: ({ openedAt }) => momentCell(openedAt) },
  { header: 'Nơi xử lý', width: 34, cell: ({ handlerOffice }) => textCell(handlerOffice ?? 'Quản trị hệ thống') },
  { header: 'Người xử lý', width: 22, cell: ({ takenBy }) => textCell(takenBy) },
  { header: 'Tình trạng', width: 20, cell: ({ state }) => textCell(STATE_TEXT[state]) },
  { header: 'Hạn trả lời', width: 17, cell: ({ dueAt }) => momentCell(dueAt) },
  { header: 'Quá hạn', width: 10, cell: ({ isOverdue }) => textCell(isOverdue ? 'Quá hạn' : null) },
  { header: 'Trả lời lúc', width: 17, cell: ({ answeredAt }) => momentCell(answeredAt) },
  { header: 'Trả lời', width: 60, cell: ({ answer }) => textCell(answer) },
  { header: 'Phút làm việc', width: 12, cell: ({ answerMinutes }) => numberCell(answerMinutes, '#,##0') },
  { header: 'Gộp vào', width: 16, cell: ({ leading }) => textCell(leading?.number ?? null) },
];

/** All that a filter finds, page by page. */
export async function readAll(
  sql: Sql,
  db: Pick<Database, 'writer'>,
  actor: Actor,
  references: References,
  filter: FeedbackFilter,
  now: Instant,
): Promise<FeedbackView[]> {
  const found: FeedbackView[] = [];
  for (let after: string | null = null; found.length < MOST_ROWS; ) {
    const { nodes, pageInfo } = await readFeedbacks(
      sql,
      db,
      actor,
      references,
      filter,
      { first: MAX_PAGE, after },
      now,
    );
    found.push(...nodes);
    after = pageInfo.endCursor;
    if (!pageInfo.hasNextPage) break;
  }
  return found;
}

export function feedbackWorkbook(rows: readonly FeedbackView[]): Promise<Buffer> {
  return listWorkbook('Khó khăn, vướng mắc', COLUMNS, rows);
}
