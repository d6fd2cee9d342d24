import type { Tx } from '../../database/sql';
import { HccError } from '../../kernel/errors';
import { appendEvent, type OpenHistory, openHistory } from '../dossier/changes/append-event';
import { legMinutes } from '../dossier/clock/dossier-clock';
import { lockDossier } from '../dossier/dossier-origin';
import { type DossierRoom, loadReferences, type References } from '../dossier/dossier-room';
import { DossierEventType } from '../dossier/dossier-terms';
import { systemAuthor } from '../dossier/history/dossier-store';
import { readReferences } from '../dossier/read-references';
import { officeOfStep } from '../dossier/road';
import type { Office } from '../organisation/office.entity';
import { Reorganisation } from './reorganisation.entity';
import { ReorganisationState } from './reorganisation-terms';

/** A desk waits no longer than a batch takes. */
const BATCH = 100;

/**
 * Lets dossiers that wait in closed offices go on under those that follow them, each with an event. A batch is one
 * transaction, and what has gone on is found no more: whatever kills the process, the next run goes on from there.
 * @returns how many went on
 */
export async function followSuccessors(
  room: DossierRoom,
  signal: AbortSignal,
  onProgress?: (moved: number) => void,
): Promise<number> {
  // Past the caches: units may have changed a moment ago.
  const { directory, catalogue } = await readReferences(room.db.read);
  let moved = 0;
  for (let isDone = false; !isDone && !signal.aborted; ) {
    const references = { ...(await loadReferences(room)), directory, catalogue };
    const batch = await followBatch(room, references);
    moved += batch;
    isDone = batch < BATCH;
    onProgress?.(moved);
  }
  return moved;
}

async function followBatch(room: DossierRoom, references: References): Promise<number> {
  return room.db.transact(async (tx) => {
    // Read without locks; each is locked by itself below.
    const found = await tx.query<{ id: string }>(
      `SELECT d.id FROM office o JOIN dossier d ON d.queue_office_id = o.id
        WHERE o.successor_id IS NOT NULL LIMIT ${BATCH}`,
    );
    for (const { id } of found.sort((a, b) => (a.id < b.id ? -1 : 1))) await follow(room, tx, references, id);
    const { entities } = tx;
    const applying = { state: ReorganisationState.APPLYING };
    if (found.length > 0) await entities.increment(Reorganisation, applying, 'moved', found.length);
    if (found.length < BATCH) {
      await entities.update(Reorganisation, applying, { state: ReorganisationState.APPLIED, finishedAt: room.now() });
    }
    return found.length;
  });
}

async function follow(room: DossierRoom, tx: Tx, references: References, id: string): Promise<void> {
  const head = await lockDossier(tx, id);
  if (!head) return;
  const open = await openHistory(tx, head, references);
  const { state, history } = open;
  const { directory, calendars } = references;
  const before = directory.getOffice(state.currentOfficeId);
  if (state.queueOfficeId === null || !before.successorId) return;
  const heir = directory.presentOffice(before.id);
  const next = destination(open, references, before, heir);
  const at = Math.max(room.now(), history.at(-1)!.at);
  const goesAlong = next === heir && state.assigneeId !== null;
  await appendEvent(room, tx, references, open, {
    author: systemAuthor(before),
    at,
    draft: {
      type: DossierEventType.OFFICE_SUCCEEDED,
      note: `${before.name} kết thúc hoạt động; ${next.name} tiếp tục giải quyết.`,
      data: {
        usedMinutes: legMinutes(state, calendars.of(head.receivingOfficeId), at),
        toOfficeId: next.id,
        ...(goesAlong ? { staffId: state.assigneeId!, staffName: state.assigneeName! } : {}),
      },
      dueAt: state.dueAt,
    },
  });
}

/** Where a tier ended the rules of the procedure say who does its step; else the heir goes on. */
function destination(
  { origin, state, version }: OpenHistory,
  { directory }: References,
  before: Office,
  heir: Office,
): Office {
  const step = version.steps.find(({ ordinal }) => ordinal === state.stepOrdinal);
  if (before.tier === heir.tier || !step) return heir;
  try {
    return officeOfStep(directory, origin, step);
  } catch (error) {
    if (error instanceof HccError) return heir;
    throw error;
  }
}
