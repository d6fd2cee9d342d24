import { type Condition, placeholders, type Sql, type SqlValue } from '../../../database/sql';
import { badField } from '../../../kernel/errors';
import { dayNumberOf, type Instant, instantAt } from '../../../kernel/instant';
import { decodeCursor, pageSize } from '../../../kernel/page';
import { likeEscape, searchWords } from '../../../kernel/text';
import type { Calendars } from '../../calendar/calendars';
import type { Actor } from '../../identity/actor';
import { DUE_SOON_WORKING_DAYS, dueWithin } from '../clock/due-soon';
import { normalCode } from '../dossier-code';
import { type DossierPage, type PageRequest, toPage } from '../dossier-page';
import type { References } from '../dossier-room';
import { type DossierRow, LIST_COLUMNS } from '../dossier-rows';
import { WorklistView } from './worklist-terms';

export interface WorklistFilter {
  search?: string | null;
  view?: WorklistView | null;
}

const MAX_SEARCH = 200;
const ARRIVED_MS = 24 * 3_600_000;
const IN_HAND = "d.status IN ('RECEIVED','PROCESSING')";

/** What a view adds to the condition on an office's queue. */
export function viewCondition(view: WorklistView, actor: Actor, now: Instant, calendars: Calendars): Condition {
  const endOfToday = instantAt(dayNumberOf(now) + 1, 0);
  switch (view) {
    case WorklistView.ALL:
      return { sql: '', values: [] };
    case WorklistView.TO_DO:
      return { sql: ` AND ${IN_HAND}`, values: [] };
    case WorklistView.MINE:
      return heldBy([actor.staffId, ...actor.standsInFor.map(({ staffId }) => staffId)]);
    case WorklistView.OVERDUE:
      return { sql: ` AND d.overdue_from <= ? AND d.ended_at IS NULL`, values: [now] };
    case WorklistView.TODAY:
      return { sql: ` AND ${IN_HAND} AND d.due_sort < ? AND d.overdue_from > ?`, values: [endOfToday, now] };
    case WorklistView.DUE_SOON:
      return dueSoon(calendars, now);
    case WorklistView.SUPPLEMENT:
      return { sql: " AND d.status IN ('SUPPLEMENT_REQUIRED','PAYMENT_REQUIRED')", values: [] };
    case WorklistView.ARRIVED:
      return { sql: ` AND ${IN_HAND} AND d.assignee_id IS NULL AND d.entered_at >= ?`, values: [now - ARRIVED_MS] };
    case WorklistView.TO_RETURN:
      return { sql: " AND d.status = 'COMPLETED'", values: [] };
    // The row says it by itself (history/open-matters.ts): a question for each row would cost a look-up for each.
    case WorklistView.CONSULTING:
      return { sql: ` AND d.open_matters LIKE '%"awaited":true%' AND d.ended_at IS NULL`, values: [] };
    case WorklistView.TO_SIGN:
      return { sql: ` AND ${IN_HAND} AND d.step_kind = 'APPROVE'`, values: [] };
  }
}

function dueSoon(calendars: Calendars, now: Instant): Condition {
  const office = 'd.receiving_office_id';
  const near = dueWithin({ moment: 'd.due_sort', office, days: DUE_SOON_WORKING_DAYS }, calendars, now);
  return { sql: ` AND ${IN_HAND} AND ${near.sql} AND d.overdue_from > ?`, values: [...near.values, now] };
}

/** With what lies in the hands of those for whom the actor stands in. */
function heldBy(staffIds: string[]): Condition {
  return { sql: ` AND d.assignee_id IN (${placeholders(staffIds.length)}) AND d.ended_at IS NULL`, values: staffIds };
}

/** Every word must begin a word of the name, the ID number or the phone, or stand in the code. */
function textCondition(search: string | null | undefined): Condition {
  const text = (search ?? '').trim();
  if (text.length > MAX_SEARCH) throw badField('search', `Dài quá ${MAX_SEARCH} ký tự.`);
  if (text === '') return { sql: '', values: [] };
  const code = `%${likeEscape(normalCode(text))}%`;
  const words = searchWords(text);
  if (words.length === 0) return { sql: " AND d.code LIKE ? ESCAPE '!'", values: [code] };
  const each = words.map(() => "d.search_text LIKE ? ESCAPE '!'").join(' AND ');
  return {
    sql: ` AND (d.code LIKE ? ESCAPE '!' OR (${each}))`,
    values: [code, ...words.map((word) => `% ${likeEscape(word)}%`)],
  };
}

/**
 * What waits at the actor's office, soonest due first. One statement for the page and the count; rows come in the
 * order of the index (queue_office_id, due_sort, id).
 */
export async function readWorklist(
  sql: Sql,
  actor: Actor,
  references: References,
  now: Instant,
  filter: WorklistFilter,
  page: PageRequest,
  columns = LIST_COLUMNS,
): Promise<DossierPage> {
  const view = viewCondition(filter.view ?? WorklistView.ALL, actor, now, references.calendars);
  const text = textCondition(filter.search);
  const queue = {
    sql: `d.queue_office_id = ?${view.sql}${text.sql}`,
    values: [actor.office.id, ...view.values, ...text.values],
  };
  return readQueue(sql, actor, references, now, queue, page, columns);
}

/** A page of some office's queue, and how many it has in all; the condition begins with the office. */
export async function readQueue(
  sql: Sql,
  actor: Actor,
  references: References,
  now: Instant,
  { sql: where, values }: Condition,
  page: PageRequest,
  columns = LIST_COLUMNS,
): Promise<DossierPage> {
  const size = pageSize(page.first);
  let keyset = '';
  const keysetValues: SqlValue[] = [];
  if (page.after) {
    const [dueSort, id] = decodeCursor(page.after, ['number', 'string']);
    keyset = ' AND (d.due_sort > ? OR (d.due_sort = ? AND d.id > ?))';
    keysetValues.push(dueSort!, dueSort!, id!);
  }
  const rows = await sql.query<DossierRow & { totalCount: number }>(
    `SELECT ${columns}, (SELECT COUNT(*) FROM dossier d WHERE ${where}) AS totalCount
       FROM dossier d WHERE ${where}${keyset} ORDER BY d.due_sort, d.id LIMIT ?`,
    [...values, ...values, ...keysetValues, size + 1],
  );
  const totalCount = rows[0]?.totalCount ?? (page.after ? await countWhere(sql, where, values) : 0);
  return toPage(rows, size, totalCount, (row) => [row.dueSort, row.id], actor, references, now);
}

async function countWhere(sql: Sql, where: string, values: readonly SqlValue[]): Promise<number> {
  const rows = await sql.query<{ count: number }>(`SELECT COUNT(*) AS count FROM dossier d WHERE ${where}`, values);
  return Number(rows[0]!.count);
}

export interface WorklistCountsRow {
  all: number;
  toDo: number;
  mine: number;
  overdue: number;
  today: number;
  dueSoon: number;
  supplement: number;
  arrived: number;
  toReturn: number;
  consulting: number;
  toSign: number;
  asked: number;
  sentUp: number;
}

const COUNTED: [keyof WorklistCountsRow, WorklistView][] = [
  ['toDo', WorklistView.TO_DO],
  ['mine', WorklistView.MINE],
  ['overdue', WorklistView.OVERDUE],
  ['today', WorklistView.TODAY],
  ['dueSoon', WorklistView.DUE_SOON],
  ['supplement', WorklistView.SUPPLEMENT],
  ['arrived', WorklistView.ARRIVED],
  ['toReturn', WorklistView.TO_RETURN],
  ['consulting', WorklistView.CONSULTING],
  ['toSign', WorklistView.TO_SIGN],
];

/** How many each saved view holds, in one pass over the office's queue. */
export async function readWorklistCounts(
  sql: Sql,
  actor: Actor,
  references: References,
  now: Instant,
): Promise<WorklistCountsRow> {
  const values: SqlValue[] = [];
  const sums = COUNTED.map(([name, view]) => {
    const condition = viewCondition(view, actor, now, references.calendars);
    values.push(...condition.values);
    return `SUM(CASE WHEN ${condition.sql.replace(' AND ', '')} THEN 1 ELSE 0 END) AS \`${name}\``;
  });
  const [counts] = await sql.query<Record<string, number | null>>(
    `SELECT COUNT(*) AS \`all\`, ${sums.join(', ')} FROM dossier d WHERE d.queue_office_id = ?`,
    [...values, actor.office.id],
  );
  const sentUp = sentUpFrom(actor, references);
  const [sent] = await sql.query<{ count: number }>(
    `SELECT COUNT(*) AS count FROM dossier d WHERE ${sentUp.sql}`,
    sentUp.values,
  );
  const desk = references.directory.deskIds(actor.office.id);
  const [asked] = await sql.query<{ count: number }>(
    `SELECT COUNT(*) AS count FROM consultation c
      WHERE c.office_id IN (${placeholders(desk.length)}) AND c.state IN ('OPEN','UNANSWERED')`,
    desk,
  );
  const number = (name: string) => Number(counts?.[name] ?? 0);
  const result = {
    all: number('all'),
    asked: Number(asked!.count),
    sentUp: Number(sent!.count),
  } as WorklistCountsRow;
  for (const [name] of COUNTED) result[name] = number(name);
  return result;
}

function sentUpFrom({ office }: Actor, { directory }: References): Condition {
  const desk = directory.deskIds(office.id);
  const own = `IN (${placeholders(desk.length)})`;
  return {
    sql: `d.receiving_office_id ${own} AND d.standing IN ('RUNNING','PAUSED') AND d.current_office_id NOT ${own}`,
    values: [...desk, ...desk],
  };
}

/** Received at the actor's office, open, and now in another one; newest first. */
export async function readSentUp(
  sql: Sql,
  actor: Actor,
  references: References,
  now: Instant,
  page: PageRequest,
): Promise<DossierPage> {
  const size = pageSize(page.first);
  const sentUp = sentUpFrom(actor, references);
  const values: SqlValue[] = [...sentUp.values];
  let keyset = '';
  if (page.after) {
    const [receivedAt, id] = decodeCursor(page.after, ['number', 'string']);
    keyset = ' AND (d.received_at < ? OR (d.received_at = ? AND d.id < ?))';
    values.push(receivedAt!, receivedAt!, id!);
  }
  const rows = await sql.query<DossierRow>(
    `SELECT ${LIST_COLUMNS} FROM dossier d WHERE ${sentUp.sql}${keyset} ORDER BY d.received_at DESC, d.id DESC LIMIT ?`,
    [...values, size + 1],
  );
  const [count] = await sql.query<{ count: number }>(
    `SELECT COUNT(*) AS count FROM dossier d WHERE ${sentUp.sql}`,
    sentUp.values,
  );
  return toPage(rows, size, count!.count, (row) => [row.receivedAt, row.id], actor, references, now);
}
