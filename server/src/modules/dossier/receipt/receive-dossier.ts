import { isDuplicateKey, placeholders, type Tx } from '../../../database/sql';
import { takeNext } from '../../../database/take-next';
import { badField } from '../../../kernel/errors';
import { dayOf } from '../../../kernel/instant';
import { type Actor, atPresentOffice } from '../../identity/actor';
import { counterCode } from '../dossier-code';
import { type DossierRoom, loadReferences } from '../dossier-room';
import { planReceipt, type Receipt, type ReceiptInput } from './receipt';
import { assertDeskOpen, DeskClosed, writeReceipt } from './write-receipt';

/** What else is true once a dossier is received, written at the end of the transaction that receives it. */
export type AlongsideReceipt = (
  tx: Tx,
  received: { dossierId: string; code: string; receipt: Receipt },
) => Promise<void>;

/**
 * Takes a dossier in at the actor's desk. The same key from the same office gives the first dossier back, unchanged.
 * @returns the dossier's id
 * @throws HccError BAD_USER_INPUT with every field that is wrong, or where the key stands for another request
 */
export async function receiveDossier(
  room: DossierRoom,
  actor: Actor,
  input: ReceiptInput,
  alongside?: AlongsideReceipt,
): Promise<string> {
  try {
    return await receiveAt(room, actor, input, alongside);
  } catch (error) {
    if (!(error instanceof DeskClosed)) throw error;
    // The desk was closed a moment ago: what follows it takes the dossier in.
    room.directory.expire();
    return receiveAt(room, actor, input, alongside);
  }
}

async function receiveAt(
  room: DossierRoom,
  person: Actor,
  input: ReceiptInput,
  alongside?: AlongsideReceipt,
): Promise<string> {
  const references = await loadReferences(room);
  const actor = atPresentOffice(person, references.directory);
  const desk = references.directory.deskIds(actor.office.id);
  const receipt = planReceipt(input, actor, references, room.now());
  const repeated = await findRepeated(room, desk, receipt.idempotencyKey, receipt.requestHash);
  if (repeated) return repeated;
  try {
    return await room.db.transact(async (tx) => {
      // The number is taken first: its row is what receipts of one office wait for, so that no gap can arise.
      const number = await takeNext(tx, 'office_counter', {
        office_id: actor.office.id,
        day: dayOf(receipt.receivedAt),
      });
      await assertDeskOpen(tx, actor.office.id);
      const code = counterCode(actor.office.code, receipt.receivedAt, number);
      const { origin } = await writeReceipt(room, tx, references, { receipt, actor, code, input });
      const { id } = origin;
      await alongside?.(tx, { dossierId: id, code, receipt });
      return id;
    });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    // Two requests with one key at once: the other was first.
    const first = await findRepeated(room, desk, receipt.idempotencyKey, receipt.requestHash);
    if (first) return first;
    throw error;
  }
}

/** @param desk the office and those that it follows: a request may have come there first */
async function findRepeated(
  room: DossierRoom,
  desk: readonly string[],
  key: string,
  hash: string,
): Promise<string | null> {
  const rows = await room.db.read.query<{ id: string; requestHash: string }>(
    `SELECT id, request_hash AS requestHash FROM dossier
      WHERE receiving_office_id IN (${placeholders(desk.length)}) AND idempotency_key = ?`,
    [...desk, key],
  );
  const first = rows[0];
  if (!first) return null;
  if (first.requestHash !== hash) {
    throw badField('idempotencyKey', 'Khóa này đã dùng cho một hồ sơ có nội dung khác.');
  }
  return first.id;
}
