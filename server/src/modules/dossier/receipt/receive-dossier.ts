import { insertRows } from '../../../database/rows';
import { isDuplicateKey, placeholders, type Tx } from '../../../database/sql';
import { takeNext } from '../../../database/take-next';
import { badField } from '../../../kernel/errors';
import { dayOf } from '../../../kernel/instant';
import { type Actor, atPresentOffice } from '../../identity/actor';
import { carryConsent, writeConsent } from '../../notification/consent';
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
  try {
    return await receiveAt(room, actor, input, alongside);
  } catch (error) {
    if (!(error instanceof DeskClosed)) throw error;
    // The desk was closed a moment ago: what follows it takes the dossier in.
    room.directory.expire();
    return receiveAt(room, actor, input, alongside);
  }
}

/** The desk was closed between the look at the directory and the receipt. */
class DeskClosed extends Error {}

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
      if (input.notify) await writeConsent(tx, rows.origin.id, input.notify);
      else if (input.submission) await carryConsent(tx, input.submission.id, rows.origin.id);
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
    const first = await findRepeated(room, desk, receipt.idempotencyKey, receipt.requestHash);
    if (first) return first;
    throw error;
  }
}

/**
 * Whoever closes a desk waits for the receipts that have begun there, and none begins after it: each is before the
 * change, under the old desk, or after it, under the new one.
 */
async function assertDeskOpen(tx: Tx, officeId: string): Promise<void> {
  const shared = tx.engine === 'mysql' ? ' LOCK IN SHARE MODE' : '';
  const [office] = await tx.query<{ successorId: string | null }>(
    `SELECT successor_id AS successorId FROM office WHERE id = ?${shared}`,
    [officeId],
  );
  if (office?.successorId) throw new DeskClosed();
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
