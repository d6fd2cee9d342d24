import type { EntityTarget } from 'typeorm';
import { In, LessThanOrEqual } from 'typeorm';
import type { Instant } from '../../kernel/instant';
import { type DossierRoom, loadReferences } from '../dossier/dossier-room';
import type { CaseColumns } from './case-columns';
import { readCaseDays } from './case-days';
import { appendToCase, type CaseTable, lockCase } from './case-journal';
import { changesOf } from './case-life';
import { CaseEventKind, CaseState } from './case-terms';

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
  const { calendar } = await loadReferences(room);
  const { close: days } = await readCaseDays(room.db.read);
  const until = calendar.addWorkingMinutes(at, -days * calendar.minutesPerDay);
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
