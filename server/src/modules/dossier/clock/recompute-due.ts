import { insertRows } from '../../../database/rows';
import type { Tx } from '../../../database/sql';
import type { DossierOrigin, DossierRoom, References } from '../dossier-room';
import { DossierEventType } from '../dossier-terms';
import { applyEvent, project } from '../history/dossier.projection';
import { DossierEvent } from '../history/dossier-event.entity';
import { eventHash, readEvents, type StoredEvent, toProjected, writeState } from '../history/dossier-store';
import { WORKLIST_CHANGED } from '../worklist-notice';
import { readDossierClock } from './dossier-clock';

/** Who appears in the history of what the system itself does. */
const SYSTEM = { actorId: 'SYSTEM', actorName: 'Hệ thống' };

/**
 * After a change of the calendar, in the transaction that makes it: counts the due moment of every open, unpaused
 * dossier that is not yet overdue anew and, where it differs, adds an event that says so. What has passed stays.
 * @returns how many due moments moved
 */
export async function recomputeDueMoments(
  room: Pick<DossierRoom, 'db' | 'onChange' | 'now'>,
  tx: Tx,
  references: References,
  reason: string,
): Promise<number> {
  const { calendar, catalogue, directory } = references;
  const open = await tx.query<DossierOrigin>(
    `SELECT id, code, channel, procedure_id AS procedureId, procedure_version_id AS procedureVersionId,
            receiving_office_id AS receivingOfficeId
       FROM dossier WHERE ended_at IS NULL AND overdue_from > ? ORDER BY id${tx.forUpdate}`,
    [room.now()],
  );
  let moved = 0;
  for (const origin of open) {
    const version = catalogue.getVersion(origin.procedureVersionId);
    const history = await readEvents(tx, origin.id);
    const state = project(history.map(toProjected), version.steps);
    const last = history.at(-1)!;
    const at = Math.max(room.now(), last.at);
    const { dueAt } = readDossierClock(state, version, calendar, at);
    if (dueAt === state.dueAt) continue;
    const office = directory.getOffice(origin.receivingOfficeId);
    const event: Omit<StoredEvent, 'hash'> = {
      ...SYSTEM,
      dossierId: origin.id,
      sequence: state.version + 1,
      type: DossierEventType.DUE_RECOMPUTED,
      at,
      officeId: office.id,
      officeCode: office.code,
      note: reason,
      dataText: '{}',
      dueAt,
    };
    await insertRows(room.db.writer, tx, DossierEvent, [{ ...event, hash: eventHash(last.hash, event) }]);
    const after = applyEvent(state, toProjected({ ...event, hash: '' }), version.steps);
    await writeState(room.db, tx, origin.id, state, after);
    for (const listener of room.onChange) await listener(tx, [{ origin, before: state, after }]);
    tx.notify(WORKLIST_CHANGED.notice({ officeIds: [after.currentOfficeId], dossierId: origin.id }));
    moved++;
  }
  return moved;
}
