import type { Tx } from '../../../database/sql';
import { readDossierClock } from '../clock/dossier-clock';
import { type DossierHead, HEAD_COLUMNS } from '../dossier-origin';
import type { DossierRoom, References } from '../dossier-room';
import { DossierEventType } from '../dossier-terms';
import { systemAuthor } from '../history/dossier-store';
import { appendEvent, openHistory } from './append-event';

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
  const { calendar, directory } = references;
  const heads = await tx.query<DossierHead>(
    `SELECT ${HEAD_COLUMNS} FROM dossier
      WHERE standing = 'RUNNING' AND overdue_from > ? ORDER BY id${tx.forUpdate}`,
    [room.now()],
  );
  let moved = 0;
  for (const head of heads) {
    const open = await openHistory(tx, head, references);
    const at = Math.max(room.now(), open.history.at(-1)!.at);
    const { dueAt } = readDossierClock(open.state, open.version, calendar, at);
    if (dueAt === open.state.dueAt) continue;
    await appendEvent(room, tx, references, open, {
      author: systemAuthor(directory.getOffice(head.receivingOfficeId)),
      at,
      draft: { type: DossierEventType.DUE_RECOMPUTED, note: reason, data: {}, dueAt },
    });
    moved++;
  }
  return moved;
}
