import { moveDueMoment, OPEN_IN_TIME } from '../changes/recompute-due';
import { lockDossier } from '../dossier-origin';
import { type DossierRoom, loadReferences } from '../dossier-room';
import { CalendarChange } from './calendar-change.entity';
import { receivedAtOneOf } from './moved-dossiers';

/** A desk waits no longer than a batch takes; where writers queue that is some tenths of a second. */
const BATCH = 100;

/**
 * Lets open dossiers follow the changes of the calendar that are not yet finished. A batch is one transaction, with the
 * mark of how far it came: whatever kills the process, each dossier moves once, and the next run goes on from there.
 * @returns how many due moments moved
 */
export async function followCalendar(room: DossierRoom, signal: AbortSignal): Promise<number> {
  const open = await room.db.read.query<{ id: string }>(
    'SELECT id FROM calendar_change WHERE finished_at IS NULL ORDER BY id',
  );
  let moved = 0;
  for (const { id } of open) {
    for (let isDone = false; !isDone && !signal.aborted; ) {
      const batch = await followBatch(room, id);
      moved += batch.moved;
      isDone = batch.isDone;
    }
  }
  return moved;
}

async function followBatch(room: DossierRoom, changeId: string): Promise<{ moved: number; isDone: boolean }> {
  const references = await loadReferences(room);
  return room.db.transact(async (tx) => {
    await tx.query(`SELECT id FROM calendar_change WHERE id = ?${tx.forUpdate}`, [changeId]);
    const change = await tx.entities.findOneByOrFail(CalendarChange, { id: changeId });
    if (change.finishedAt !== null) return { moved: 0, isDone: true };
    const at = room.now();
    // Read without locks; each is locked by itself below.
    const offices = receivedAtOneOf(
      change.officeIdsText === null ? null : (JSON.parse(change.officeIdsText) as string[]),
    );
    const found = await tx.query<{ id: string }>(
      `SELECT d.id FROM dossier d WHERE ${OPEN_IN_TIME} AND d.id > ?${offices.sql} ORDER BY d.id LIMIT ${BATCH}`,
      [at, change.afterId, ...offices.values],
    );
    let moved = 0;
    for (const { id } of found) {
      const head = await lockDossier(tx, id);
      if (head && (await moveDueMoment(room, tx, references, head, change.summary))) moved++;
    }
    const isDone = found.length < BATCH;
    await tx.entities.update(
      CalendarChange,
      { id: changeId },
      { afterId: found.at(-1)?.id ?? change.afterId, moved: change.moved + moved, finishedAt: isDone ? at : null },
    );
    return { moved, isDone };
  });
}
