import { dayOf } from '../../kernel/instant';
import { type DossierRoom, loadReferences } from '../dossier/dossier-room';
import { ReturnBy } from '../dossier/dossier-terms';
import { type Actor, atPresentOffice } from '../identity/actor';
import { onParcel, type ParcelTarget, requiredReason } from './change-parcel';
import { changeReturnIn } from './change-return';
import { lockHeld, noteCameBack } from './dossiers-of-parcel';
import { appendToParcel } from './parcel-journal';
import { ParcelEventKind, ParcelState, PostPayer, WITH_POST } from './post-terms';
import { findPostage } from './prepaid';
import { priceOf, readTariffOn } from './tariff';
import { taskDueAt } from './task-days';

/**
 * The post has brought a parcel back: its results wait for the citizen again, by the command of each dossier. Something
 * is to be done about it by a date.
 * @throws HccError NOT_FOUND, CONFLICT, ILLEGAL_ACTION, BAD_USER_INPUT
 */
export async function takeBackParcel(
  room: DossierRoom,
  person: Actor,
  target: ParcelTarget & { reason?: string | null },
): Promise<string> {
  const references = await loadReferences(room);
  const actor = atPresentOffice(person, references.directory);
  return onParcel(room, actor, target, WITH_POST, async (tx, row) => {
    const reason = requiredReason(target.reason ?? row.failure ?? '');
    const at = room.now();
    const dueAt = row.taskDueAt ?? (await taskDueAt(tx, references, row.officeId, at));
    const step = { kind: ParcelEventKind.CAME_BACK, by: actor, at, note: reason };
    const changes = { state: ParcelState.CAME_BACK, failure: reason, taskDueAt: dueAt };
    await appendToParcel(room.db, tx, row, step, changes);
    await noteCameBack(room, tx, references, actor, row, reason);
  });
}

/** What came back is packed for another sending, at the price of today or as it was paid at the desk; put its address right before it is listed. */
export function sendParcelAgain(room: DossierRoom, actor: Actor, target: ParcelTarget): Promise<string> {
  return onParcel(room, actor, target, [ParcelState.CAME_BACK], async (tx, row) => {
    const at = room.now();
    const step = { kind: ParcelEventKind.SENT_AGAIN, by: actor, at };
    const held = await lockHeld(tx, row.id);
    // What was paid for the first sending is spent; for this one it was paid anew, or not.
    const paid = await findPostage(
      tx,
      held.map(({ id }) => id),
    );
    const price = async () => priceOf(await readTariffOn(tx, dayOf(at)), row.service, row.weightGrams);
    await appendToParcel(room.db, tx, row, step, {
      state: ParcelState.READY,
      attempt: row.attempt + 1,
      ...(paid
        ? { payer: PostPayer.PREPAID, postageId: paid.id, service: paid.service, weightGrams: paid.weightGrams }
        : { payer: row.payer === PostPayer.PREPAID ? PostPayer.RECEIVER : row.payer, postageId: null }),
      costDong: paid?.amountDong ?? (await price()),
      trackingNumber: null,
      partnerId: null,
      listId: null,
      carrierState: null,
      carrierAt: null,
      failure: null,
      taskDueAt: null,
    });
  });
}

/** What came back stays at the counter, and so it is on the slip of each dossier. */
export async function keepParcelAtCounter(
  room: DossierRoom,
  person: Actor,
  target: ParcelTarget & { reason: string },
): Promise<string> {
  const note = requiredReason(target.reason);
  const references = await loadReferences(room);
  const actor = atPresentOffice(person, references.directory);
  return onParcel(room, actor, target, [ParcelState.CAME_BACK], async (tx, row) => {
    const at = room.now();
    const step = { kind: ParcelEventKind.KEPT, by: actor, at, note };
    await appendToParcel(room.db, tx, row, step, { state: ParcelState.KEPT, taskDueAt: null });
    const wanted = { returnBy: ReturnBy.COUNTER, address: null, reason: note };
    for (const { id, version } of await lockHeld(tx, row.id))
      await changeReturnIn(room, tx, references, actor, { id, expectedVersion: version }, wanted);
  });
}
