import { type Condition, placeholders, type Sql } from '../../database/sql';
import { endOfDay, type Instant, startOfDay } from '../../kernel/instant';
import { firstDay, lastDay, type Month } from '../../kernel/month';
import { decodeCursor, pageSize } from '../../kernel/page';
import { DUE_SOON_WORKING_DAYS, dueWithin } from '../dossier/clock/due-soon';
import { jurisdictionOf, visibleCondition } from '../dossier/dossier.jurisdiction';
import { type DossierPage, type PageRequest, toPage } from '../dossier/dossier-page';
import type { References } from '../dossier/dossier-room';
import { type DossierRow, LIST_COLUMNS } from '../dossier/dossier-rows';
import { readQueue, viewCondition } from '../dossier/worklist/worklist.queries';
import { WorklistView } from '../dossier/worklist/worklist-terms';
import { type Actor, atPresentOffice } from '../identity/actor';
import type { Office } from '../organisation/office.entity';

/** What waits at an office, and how much of it is pressing. */
export interface Held {
  held: number;
  dueSoon: number;
  overdue: number;
}

export const NOTHING_HELD: Held = { held: 0, dueSoon: 0, overdue: 0 };

/** Whose: a person's id, or nobody's. */
export interface Holder {
  staffId?: string | null;
  nobody?: boolean;
}

/** Only what the actor may see of an office's queue; nothing is asked where that is all of it. */
function seenAt(actor: Actor, references: References, office: Office | null): Condition {
  const { everything, areaCode, officeId } = jurisdictionOf(atPresentOffice(actor, references.directory));
  if (everything || (office && (office.id === officeId || office.areaCode === areaCode)))
    return { sql: '', values: [] };
  const seen = visibleCondition(actor, references.directory);
  return { sql: ` AND ${seen.sql}`, values: seen.values };
}

/** Sums over rows of an office's queue, by the conditions that its views have. */
function heldSums(actor: Actor, { calendars }: References, now: Instant): Condition {
  const counted = [WorklistView.DUE_SOON, WorklistView.OVERDUE].map((view) =>
    viewCondition(view, actor, now, calendars),
  );
  const [dueSoon, overdue] = counted.map(({ sql }) => `SUM(CASE WHEN ${sql.replace(' AND ', '')} THEN 1 ELSE 0 END)`);
  return {
    sql: `COUNT(*) AS held, ${dueSoon} AS dueSoon, ${overdue} AS overdue`,
    values: counted.flatMap(({ values }) => values),
  };
}

type HeldRow = Held & { key: string | null };

const toHeld = ({ held, dueSoon, overdue }: Held): Held => ({
  held: Number(held),
  dueSoon: Number(dueSoon ?? 0),
  overdue: Number(overdue ?? 0),
});

/** Office → what waits there, of some offices; of all where null. */
export async function heldByOffice(
  sql: Sql,
  actor: Actor,
  references: References,
  now: Instant,
  officeIds: readonly string[] | null,
): Promise<Map<string, Held>> {
  if (officeIds?.length === 0) return new Map();
  const seen = seenAt(actor, references, null);
  const place = officeIds === null ? 'IS NOT NULL' : `IN (${placeholders(officeIds.length)})`;
  const read = (sums: Condition, more: Condition) =>
    sql.query<HeldRow>(
      `SELECT d.queue_office_id AS \`key\`, ${sums.sql} FROM dossier d
        WHERE d.queue_office_id ${place}${more.sql}${seen.sql} GROUP BY d.queue_office_id`,
      [...sums.values, ...(officeIds ?? []), ...more.values, ...seen.values],
    );
  // How many wait is read off the index; what presses is due soon at the latest, and of that there are few.
  const all = await read({ sql: 'COUNT(*) AS held', values: [] }, { sql: '', values: [] });
  const near = dueWithin(
    { moment: 'd.due_sort', office: 'd.receiving_office_id', days: DUE_SOON_WORKING_DAYS },
    references.calendars,
    now,
  );
  const pressing = await read(heldSums(actor, references, now), { ...near, sql: ` AND ${near.sql}` });
  const found = new Map(all.map(({ key, held }) => [key!, { ...NOTHING_HELD, held: Number(held) }]));
  for (const row of pressing) found.set(row.key!, { ...toHeld(row), held: found.get(row.key!)?.held ?? 0 });
  return found;
}

/** Who holds it (null for nobody) → what waits at an office. */
export async function heldByPerson(
  sql: Sql,
  actor: Actor,
  references: References,
  now: Instant,
  office: Office,
): Promise<Map<string | null, Held>> {
  const sums = heldSums(actor, references, now);
  const seen = seenAt(actor, references, office);
  const rows = await sql.query<HeldRow>(
    `SELECT d.assignee_id AS \`key\`, ${sums.sql} FROM dossier d WHERE d.queue_office_id = ?${seen.sql} GROUP BY d.assignee_id`,
    [...sums.values, office.id, ...seen.values],
  );
  return new Map(rows.map((row) => [row.key, toHeld(row)]));
}

/** The dossiers behind a number of `heldByOffice` or `heldByPerson`, soonest due first. */
export function readHeld(
  sql: Sql,
  actor: Actor,
  references: References,
  now: Instant,
  { office, view, holder }: { office: Office; view: WorklistView; holder: Holder },
  page: PageRequest,
): Promise<DossierPage> {
  const shown = viewCondition(view, actor, now, references.calendars);
  const seen = seenAt(actor, references, office);
  const queue: Condition = {
    sql: `d.queue_office_id = ?${shown.sql}${seen.sql}`,
    values: [office.id, ...shown.values, ...seen.values],
  };
  if (holder.nobody) queue.sql += ' AND d.assignee_id IS NULL';
  else if (holder.staffId) {
    queue.sql += ' AND d.assignee_id = ?';
    queue.values = [...queue.values, holder.staffId];
  }
  return readQueue(sql, actor, references, now, queue, page);
}

/** Dossiers that an office, or one with whose work it goes on, received in a month; of `d` and `e`, their first event. */
function receivedIn(office: Office, { directory }: References, month: Month): Condition {
  const desk = directory.deskIds(office.id);
  return {
    sql: `d.receiving_office_id IN (${placeholders(desk.length)}) AND d.received_at >= ? AND d.received_at < ?`,
    values: [...desk, startOfDay(firstDay(month)), endOfDay(lastDay(month))],
  };
}

/** Who received them → how many dossiers an office received in a month. */
export async function receivedByPerson(
  sql: Sql,
  references: References,
  office: Office,
  month: Month,
): Promise<Map<string, number>> {
  const received = receivedIn(office, references, month);
  const rows = await sql.query<{ key: string; count: number }>(
    `SELECT e.actor_id AS \`key\`, COUNT(*) AS count FROM dossier d
       JOIN dossier_event e ON e.dossier_id = d.id AND e.sequence = 1 WHERE ${received.sql} GROUP BY e.actor_id`,
    received.values,
  );
  return new Map(rows.map(({ key, count }) => [key, Number(count)]));
}

/** What a person received in a month, the newest first. */
export async function readReceivedBy(
  sql: Sql,
  actor: Actor,
  references: References,
  now: Instant,
  { office, month, staffId }: { office: Office; month: Month; staffId: string },
  page: PageRequest,
): Promise<DossierPage> {
  const size = pageSize(page.first);
  const received = receivedIn(office, references, month);
  const values = [...received.values, staffId];
  const from = `FROM dossier d JOIN dossier_event e ON e.dossier_id = d.id AND e.sequence = 1
     WHERE ${received.sql} AND e.actor_id = ?`;
  const after = page.after ? decodeCursor(page.after, ['number', 'string']) : null;
  const keyset = after ? ' AND (d.received_at < ? OR (d.received_at = ? AND d.id < ?))' : '';
  const rows = await sql.query<DossierRow>(
    `SELECT ${LIST_COLUMNS} ${from}${keyset} ORDER BY d.received_at DESC, d.id DESC LIMIT ?`,
    [...values, ...(after ? [after[0]!, after[0]!, after[1]!] : []), size + 1],
  );
  const [total] = await sql.query<{ count: number }>(`SELECT COUNT(*) AS count ${from}`, values);
  return toPage(rows, size, Number(total!.count), (row) => [row.receivedAt, row.id], actor, references, now);
}
