import { insertRows } from '../../../database/rows';
import type { Tx } from '../../../database/sql';
import type { Actor } from '../../identity/actor';
import { carryConsent, writeConsent } from '../../notification/consent';
import { Dossier } from '../dossier.entity';
import { DossierDocument } from '../dossier-document.entity';
import type { DossierRoom, References } from '../dossier-room';
import { DossierEvent } from '../history/dossier-event.entity';
import { legRow } from '../history/dossier-store';
import { Leg } from '../history/leg.entity';
import { sealLateEvents } from '../sealing/late-events';
import { DossierSearchEntry } from '../search/dossier-search-entry.entity';
import { searchEntries } from '../search/search-entries';
import { WORKLIST_CHANGED } from '../worklist-notice';
import type { Receipt, ReceiptInput } from './receipt';
import { type ReceiptRows, receiptRows } from './receipt-rows';

/** The desk was closed between the look at the directory and the receipt. */
export class DeskClosed extends Error {}

/**
 * Whoever closes a desk waits for the receipts that have begun there, and none begins after it: each is before the
 * change, under the old desk, or after it, under the new one.
 */
export async function assertDeskOpen(tx: Tx, officeId: string): Promise<void> {
  const shared = tx.engine === 'mysql' ? ' LOCK IN SHARE MODE' : '';
  const [office] = await tx.query<{ successorId: string | null }>(
    `SELECT successor_id AS successorId FROM office WHERE id = ?${shared}`,
    [officeId],
  );
  if (office?.successorId) throw new DeskClosed();
}

/** A receipt with its place in a series, and how the citizen wants to be told. */
export interface PlannedReceipt {
  receipt: Receipt;
  /** Who received it, at the office that is answerable for it. */
  actor: Actor;
  code: string;
  input: Pick<ReceiptInput, 'notify' | 'submission'>;
}

/** Everything that is true once a dossier is received, in the transaction that gave it its number. */
export async function writeReceipt(
  room: Pick<DossierRoom, 'db' | 'onChange'>,
  tx: Tx,
  references: References,
  { receipt, actor, code, input }: PlannedReceipt,
): Promise<ReceiptRows> {
  const { writer } = room.db;
  const rows = receiptRows(receipt, actor, code);
  const { origin, state } = rows;
  await insertRows(writer, tx, Dossier, [rows.dossier]);
  await insertRows(writer, tx, DossierEvent, [rows.event]);
  await sealLateEvents(room.db, tx, references.sealedUntil, [{ ...rows.event, code }]);
  const legs = state.legs.map((leg) => legRow(origin.id, leg));
  await insertRows(writer, tx, Leg, legs);
  await insertRows(writer, tx, DossierDocument, rows.documents);
  const searched = { ...origin, applicantName: receipt.applicant.fullName, stations: state.legs };
  await insertRows(writer, tx, DossierSearchEntry, searchEntries(references.directory, searched));
  if (input.notify) await writeConsent(tx, origin.id, input.notify, actor.fullName);
  else if (input.submission) await carryConsent(tx, input.submission.id, origin.id);
  const change = { origin, before: null, after: state };
  for (const listener of room.onChange) await listener(tx, [change], references);
  tx.notify(WORKLIST_CHANGED.notice({ officeIds: [actor.office.id], dossierId: origin.id }));
  return rows;
}
