import type { Tx } from '../../../database/sql';
import { readDossierClock } from '../clock/dossier-clock';
import { type DossierHead, HEAD_COLUMNS } from '../dossier-origin';
import type { DossierRoom, References } from '../dossier-room';
import { DossierEventType } from '../dossier-terms';
import { systemAuthor } from '../history/dossier-store';
import { appendEvent, openHistory } from './append-event';

type Room = Pick<DossierRoom, 'db' | 'onChange' | 'now'>;

/** Of `d`, with the present moment: open, not waiting for the citizen and not overdue. What has passed stays. */
export const OPEN_IN_TIME = "d.standing = 'RUNNING' AND d.overdue_from > ?";

/**
 * After a change of the calendar, in the transaction that makes it: counts the due moment of every open, unpaused
 * dossier that is not yet overdue anew and, where it differs, adds an event that says so.
 * @returns how many due moments moved
 */
export async function recomputeDueMoments(room: Room, tx: Tx, references: References, reason: string): Promise<number> {
  const heads = await tx.query<DossierHead>(
    `SELECT ${HEAD_COLUMNS} FROM dossier d WHERE ${OPEN_IN_TIME} ORDER BY id${tx.forUpdate}`,
    [room.now()],
  );
  let moved = 0;
  for (const head of heads) if (await moveDueMoment(room, tx, references, head, reason)) moved++;
  return moved;
}

/**
 * The same for one dossier that is locked; one that has ended, waits or is overdue by now stays as it is.
 * @returns whether its due moment moved
 */
export async function moveDueMoment(
  room: Room,
  tx: Tx,
  references: References,
  head: DossierHead,
  reason: string,
): Promise<boolean> {
  const { calendars, directory } = references;
  const open = await openHistory(tx, head, references);
  const { state, version, history } = open;
  const at = Math.max(room.now(), history.at(-1)!.at);
  const isInTime = state.endedAt === null && state.pausedAt === null && (state.overdueFrom ?? Infinity) > at;
  if (!isInTime) return false;
  const { dueAt } = readDossierClock(state, version, calendars.of(head.receivingOfficeId), at);
  if (dueAt === state.dueAt) return false;
  await appendEvent(room, tx, references, open, {
    author: systemAuthor(directory.getOffice(head.receivingOfficeId)),
    at,
    draft: { type: DossierEventType.DUE_RECOMPUTED, note: reason, data: {}, dueAt },
  });
  return true;
}
