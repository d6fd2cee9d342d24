import type { EntityTarget } from 'typeorm';
import { Between, In, IsNull, LessThanOrEqual, Not } from 'typeorm';
import { DAY_MS, type Instant } from '../../kernel/instant';
import { type DossierRoom, loadReferences } from '../dossier/dossier-room';
import type { CaseColumns } from './case-columns';
import { readCaseDays } from './case-days';
import { appendToCase, lockCase, readJournal } from './case-journal';
import { changesOf, dueByJournal } from './case-life';
import type { CaseTable } from './case-table';
import { CaseEventKind, CaseState, OWED } from './case-terms';
import { tellOverdue } from './tell-of-case';

const MOST_AT_ONCE = 500;

/**
 * Closes what was answered some working days ago and nobody has objected to.
 * @returns how many
 */
export async function closeAnswered<Row extends CaseColumns>(
  room: DossierRoom,
  table: CaseTable<Row>,
  at: Instant,
): Promise<number> {
  const calendar = (await loadReferences(room)).calendars.province;
  const { close: days } = await readCaseDays(room.db.read);
  const until = calendar.addWorkingMinutes(at, -days * calendar.dayMinutesFrom(at));
  const due = await room.db.read.entities.find(table.entity as EntityTarget<CaseColumns>, {
    select: { id: true },
    where: { state: In([CaseState.ANSWERED]), answeredAt: LessThanOrEqual(until) },
    order: { id: 'ASC' },
    take: MOST_AT_ONCE,
  });
  let closed = 0;
  for (const { id } of due) {
    await room.db.transact(async (tx) => {
      const row = await lockCase(room.db, tx, table, id);
      // Somebody may have objected since it was found.
      if (row.state !== CaseState.ANSWERED) return;
      const step = { kind: CaseEventKind.CLOSED, actor: null, at };
      await appendToCase(room.db, tx, table, row, step, changesOf(row, step, { calendar, days }) as Partial<Row>);
    });
    closed++;
  }
  return closed;
}

/**
 * Lets deadlines that run follow the working calendar: whatever became a day off, or ceased to be one, since they began.
 * @returns how many moved
 */
export async function followDueDays<Row extends CaseColumns>(
  room: DossierRoom,
  table: CaseTable<Row>,
  at: Instant,
): Promise<number> {
  const calendar = (await loadReferences(room)).calendars.province;
  const open = await room.db.read.entities.find(table.entity as EntityTarget<CaseColumns>, {
    select: { id: true, dueAt: true, dueDays: true },
    where: { state: In([...OWED]), dueDays: Not(IsNull()) },
  });
  let moved = 0;
  for (const { id, dueAt, dueDays } of open) {
    if (dueByJournal(await readJournal(room.db.read, id), dueDays!, calendar) === dueAt) continue;
    await room.db.transact(async (tx) => {
      const row = await lockCase(room.db, tx, table, id);
      // Answered meanwhile, or sent on: what has ended keeps its date, and what begins has the calendar of today.
      if (!OWED.includes(row.state) || row.dueDays === null) return;
      const due = dueByJournal(await readJournal(tx, id), row.dueDays, calendar);
      if (due === row.dueAt) return;
      const step = { kind: CaseEventKind.DUE_MOVED, actor: null, at };
      await appendToCase(room.db, tx, table, row, step, { dueAt: due } as Partial<Row>);
      moved++;
    });
  }
  return moved;
}

/** How far back a deadline is looked for: who was told is not told again. */
const LOOK_BACK_DAYS = 30;

/**
 * Tells those who have a case in hand that its deadline has passed; once for each deadline.
 * @returns how many are overdue of late
 */
export async function remindOverdue<Row extends CaseColumns>(
  room: Pick<DossierRoom, 'db' | 'directory'>,
  cases: CaseTable<Row>,
  at: Instant,
): Promise<number> {
  const entity = cases.entity as EntityTarget<CaseColumns>;
  const running = OWED.filter((state) => state !== CaseState.ASKED_BACK);
  const directory = await room.directory.get();
  return room.db.transact(async (tx) => {
    const overdue = (await tx.entities.find(entity, {
      where: { state: In(running), dueAt: Between(at - LOOK_BACK_DAYS * DAY_MS, at) },
      order: { id: 'ASC' },
      take: MOST_AT_ONCE,
    })) as Row[];
    for (const row of overdue) {
      const officeId = row.handlerOfficeId && directory.presentOffice(row.handlerOfficeId).id;
      await tellOverdue(tx, cases, row, { at, officeId });
    }
    return overdue.length;
  });
}
