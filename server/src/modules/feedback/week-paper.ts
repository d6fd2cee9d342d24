import type { Database } from '../../database/database';
import type { Sql } from '../../database/sql';
import { addDays, type Day, endOfDay, type Instant, spokenDay, startOfDay } from '../../kernel/instant';
import { OWED } from '../casework/case-terms';
import { STATE_TEXT } from '../casework/case-texts';
import type { References } from '../dossier/dossier-room';
import type { Actor } from '../identity/actor';
import { weekDocument } from '../printing/documents/week-document';
import { issuerOf } from '../printing/office-heading';
import type { OfficialPaper } from '../printing/official-pdf';
import type { FeedbackCount, FeedbackView } from './feedback.types';
import { readFigures } from './feedback-figures';
import { FAULT_TEXT, FeedbackScope, type FeedbackTopic, TOPIC_TEXT } from './feedback-terms';
import { readAll } from './feedback-workbook';

const DAYS = 7;
/** Back to when what is still open may have been reported. */
const LONGEST_OPEN_DAYS = 366;

const kindText = (key: string): string => TOPIC_TEXT[key as FeedbackTopic] ?? FAULT_TEXT;

function lineOf({
  number,
  title,
  topic,
  openedInOffice,
  openedAt,
  dueAt,
  state,
  isOverdue,
  handlerOffice,
  answer,
}: FeedbackView) {
  return {
    number,
    title,
    kind: kindText(topic ?? ''),
    office: openedInOffice,
    openedAt,
    dueAt,
    state: isOverdue ? `${STATE_TEXT[state]}, quá hạn` : STATE_TEXT[state],
    handler: handlerOffice ?? 'Quản trị hệ thống',
    answer,
  };
}

/**
 * What staff of one's area met with in the seven days that end with a day, what is still owed, and what was answered:
 * for the Friday meeting.
 */
export async function readWeekPaper(
  sql: Sql,
  db: Pick<Database, 'writer'>,
  actor: Actor,
  references: References,
  { day, now }: { day: Day; now: Instant },
): Promise<OfficialPaper> {
  const from = addDays(day, 1 - DAYS);
  const scope = FeedbackScope.ALL;
  const week = { scope, from, to: day };
  const figures = await readFigures(sql, actor, references, week, now);
  const since = { scope, from: addDays(day, -LONGEST_OPEN_DAYS), to: day };
  const all = await readAll(sql, db, actor, references, since, now);
  const isInWeek = (at: Instant | null) => at !== null && at >= startOfDay(from) && at < endOfDay(day);
  const sums = ({ key, reported, open, overdue, answered }: FeedbackCount) => ({
    name: kindText(key),
    numbers: [reported, answered, open, overdue],
  });
  const period = `từ ngày ${spokenDay(from)} đến ngày ${spokenDay(day)}`;
  return {
    definition: weekDocument({
      issuer: issuerOf(references.directory, actor.office.id, now),
      number: null,
      issuedAt: now,
      period,
      sums: figures.byTopic.map(sums),
      total: sums(figures.total).numbers,
      owed: all.filter(({ state }) => OWED.includes(state)).map(lineOf),
      answered: all.filter(({ answeredAt }) => isInWeek(answeredAt)).map(lineOf),
      writerName: actor.fullName,
    }),
    officeId: actor.office.id,
    title: `Tổng hợp khó khăn, vướng mắc ${period}`,
    signerName: actor.fullName,
  };
}
