import { insertRows } from '../../../database/rows';
import { isDuplicateKey, type Tx } from '../../../database/sql';
import { takeNext } from '../../../database/take-next';
import { badField } from '../../../kernel/errors';
import { dayOf } from '../../../kernel/instant';
import type { Actor } from '../../identity/actor';
import { Dossier } from '../dossier.entity';
import { DossierDocument } from '../dossier-document.entity';
import { type DossierRoom, loadReferences } from '../dossier-room';
import { DossierEvent } from '../history/dossier-event.entity';
import { legRow } from '../history/dossier-store';
import { Leg } from '../history/leg.entity';
import { sealLateEvents } from '../sealing/late-events';
import { DossierSearchEntry } from '../search/dossier-search-entry.entity';
import { searchEntries } from '../search/search-entries';
import { WORKLIST_CHANGED } from '../worklist-notice';
import { planReceipt, type Receipt, type ReceiptInput } from './receipt';
import { receiptRows } from './receipt-rows';

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
  const references = await loadReferences(room);
  const receipt = planReceipt(input, actor, references, room.now());
  const repeated = await findRepeated(room, actor, receipt.idempotencyKey, receipt.requestHash);
  if (repeated) return repeated;
  try {
    return await room.db.transact(async (tx) => {
      // The number is taken first: its row is what receipts of one office wait for, so that no gap can arise.
      const number = await takeNext(tx, 'office_counter', {
        office_id: actor.office.id,
        day: dayOf(receipt.receivedAt),
      });
      const rows = receiptRows(receipt, actor, number);
      await insertRows(room.db.writer, tx, Dossier, [rows.dossier]);
      await insertRows(room.db.writer, tx, DossierEvent, [rows.event]);
      await sealLateEvents(room.db, tx, references.sealedUntil, [{ ...rows.event, code: rows.origin.code }]);
      await insertRows(
        room.db.writer,
        tx,
        Leg,
        rows.state.legs.map((leg) => legRow(rows.origin.id, leg)),
      );
      await insertRows(room.db.writer, tx, DossierDocument, rows.documents);
      const searched = { ...rows.origin, applicantName: receipt.applicant.fullName, stations: rows.state.legs };
      await insertRows(room.db.writer, tx, DossierSearchEntry, searchEntries(references.directory, searched));
      for (const listener of room.onChange) {
        await listener(tx, [{ origin: rows.origin, before: null, after: rows.state }], references);
      }
      await alongside?.(tx, { dossierId: rows.origin.id, code: rows.origin.code, receipt });
      tx.notify(WORKLIST_CHANGED.notice({ officeIds: [actor.office.id], dossierId: rows.origin.id }));
      return rows.origin.id;
    });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    // Two requests with one key at once: the other was first.
    const first = await findRepeated(room, actor, receipt.idempotencyKey, receipt.requestHash);
    if (first) return first;
    throw error;
  }
}

async function findRepeated(room: DossierRoom, actor: Actor, key: string, hash: string): Promise<string | null> {
  const rows = await room.db.read.query<{ id: string; requestHash: string }>(
    'SELECT id, request_hash AS requestHash FROM dossier WHERE receiving_office_id = ? AND idempotency_key = ?',
    [actor.office.id, key],
  );
  const first = rows[0];
  if (!first) return null;
  if (first.requestHash !== hash) {
    throw badField('idempotencyKey', 'Khóa này đã dùng cho một hồ sơ có nội dung khác.');
  }
  return first.id;
}
