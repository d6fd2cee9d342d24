import type { Tx } from '../../database/sql';
import { isDuplicateKey } from '../../database/sql';
import { conflictWith } from '../../kernel/conflict';
import { notFound } from '../../kernel/errors';
import { newId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import { openHistory } from '../dossier/changes/append-event';
import { lockDossier } from '../dossier/dossier-origin';
import { type DossierRoom, loadReferences, type References } from '../dossier/dossier-room';
import { PaymentMethod } from '../dossier/dossier-terms';
import { systemAuthor } from '../dossier/history/dossier-store';
import { type Actor, atPresentOffice } from '../identity/actor';
import { Role } from '../identity/permissions';
import { NoticeEvent } from '../notification/notification-terms';
import type { Office } from '../organisation/office.entity';
import { IncomingTransfer } from './bank.entity';
import { MoneyKind, TransferSource, TransferState } from './fee-terms';
import { MoneyDuty, MoneyEntry } from './money.entity';
import { writeEntry } from './money-book';
import { mayTake, takeWhole } from './take-payment';
import { tellOfMoney } from './tell-of-money';
import { referenceIn } from './viet-qr';

/** What a statement's line or the gateway says. */
export interface Arrival {
  officeId: string;
  source: TransferSource;
  /** By which the same money is known when it is told of again. */
  transactionKey: string;
  at: Instant;
  amountDong: number;
  text: string;
}

/** Who appears where the bank's word is what takes money. */
function systemActor(office: Office): Actor {
  const permissions = new Set(['dossier:read', 'dossier:supplement'] as const);
  return { ...systemAuthor(office), office, username: '', roles: [Role.RECEPTION], permissions, standsInFor: [] };
}

/**
 * Writes down money that came to the account, once however often it is told. What names a duty that is still owed pays
 * it; what was already written down by a cashier is held against that entry; the rest waits to be given back or to be
 * assigned by hand. Nothing is lost and nothing taken twice.
 * @returns what became of it, and whether it was known before
 */
export async function receiveMoney(
  room: DossierRoom,
  arrival: Arrival,
): Promise<{ state: TransferState; isKnown: boolean }> {
  const reference = referenceIn(arrival.text);
  const duty = reference ? await room.db.read.entities.findOneBy(MoneyDuty, { reference }) : null;
  const references = await loadReferences(room);
  try {
    return await room.db.transact(async (tx) => {
      if (duty?.officeId === arrival.officeId) await lockDossier(tx, duty.dossierId);
      const { officeId, source, transactionKey } = arrival;
      const known = await tx.entities.findOneBy(IncomingTransfer, { officeId, source, transactionKey });
      if (known) return { state: known.state, isKnown: true };
      const nobodySaid = { assignedBy: null, asideReason: null, asideBy: null, asideAt: null };
      const row = { id: newId(), ...arrival, state: TransferState.UNMATCHED, entryId: null, ...nobodySaid };
      if (duty?.officeId !== officeId) {
        await tx.entities.insert(IncomingTransfer, row);
        return { state: row.state, isKnown: false };
      }
      const settled = await settle(room, tx, references, duty.id, arrival);
      await tx.entities.insert(IncomingTransfer, { ...row, ...settled });
      return { state: settled.state, isKnown: false };
    });
  } catch (error) {
    // Told of twice at the same moment, and without a duty to wait at.
    if (isDuplicateKey(error)) return { state: TransferState.UNMATCHED, isKnown: true };
    throw error;
  }
}

interface Settled {
  state: TransferState;
  entryId: string;
}

async function settle(
  room: DossierRoom,
  tx: Tx,
  references: References,
  dutyId: string,
  { officeId, source, transactionKey, amountDong, text }: Arrival,
): Promise<Settled> {
  const duty = await tx.entities.findOneByOrFail(MoneyDuty, { id: dutyId });
  const open = await openHistory(tx, (await lockDossier(tx, duty.dossierId))!, references);
  const method = source === TransferSource.BANK ? PaymentMethod.TRANSFER : PaymentMethod.ONLINE;
  if (source === TransferSource.BANK) {
    const written = await findWritten(tx, duty, amountDong);
    if (written) return { state: TransferState.MATCHED, entryId: written.id };
  }
  const actor = systemActor(references.directory.presentOffice(officeId));
  const at = room.now();
  const money = { payer: open.head.applicantName, method, note: text };
  const key = `${source}:${officeId}:${transactionKey}`;
  const owed = duty.amountDong - duty.paidDong;
  if (owed > 0 && amountDong >= owed && (await mayTake(tx, open, duty))) {
    const taken = await takeWhole(room, tx, references, actor, open, duty, at, { ...money, idempotencyKey: key });
    if (amountDong > owed) await overpaid(amountDong - owed, `${key}+`);
    await tellOfMoney(tx, references, duty, { event: NoticeEvent.PAYMENT_RECEIVED, entryId: taken.id, dong: owed });
    return { state: TransferState.TAKEN, entryId: taken.id };
  }
  const entry = await overpaid(amountDong, key);
  return { state: TransferState.OVERPAID, entryId: entry.id };

  function overpaid(dong: number, idempotencyKey: string): Promise<MoneyEntry> {
    const draft = { ...money, kind: MoneyKind.OVERPAID, amountDong: dong, idempotencyKey };
    return writeEntry(tx, duty, duty.officeId, actor, at, draft);
  }
}

/** A transfer that a cashier wrote down before the statement told of it. */
async function findWritten(tx: Tx, duty: MoneyDuty, amountDong: number): Promise<MoneyEntry | undefined> {
  const entries = await tx.entities.findBy(MoneyEntry, { dutyId: duty.id });
  for (const entry of entries) {
    if (entry.kind !== MoneyKind.TAKEN || entry.method !== PaymentMethod.TRANSFER || entry.amountDong !== amountDong)
      continue;
    const isVoided = entries.some(({ kind, aboutId }) => kind === MoneyKind.VOIDED && aboutId === entry.id);
    if (!isVoided && !(await tx.entities.findOneBy(IncomingTransfer, { entryId: entry.id }))) return entry;
  }
  return undefined;
}

/**
 * A transfer of an office, locked.
 * @throws HccError NOT_FOUND
 */
export async function lockTransfer(tx: Tx, officeId: string, id: string): Promise<IncomingTransfer> {
  await tx.query(`SELECT id FROM incoming_transfer WHERE id = ?${tx.forUpdate}`, [id]);
  const row = await tx.entities.findOneBy(IncomingTransfer, { id, officeId });
  if (!row) throw notFound('giao dịch này');
  return row;
}

/** @throws HccError CONFLICT where somebody has said already what the transfer is for, or that it is for nothing here */
export function assertUnmatched({ state, assignedBy, asideBy, asideAt }: IncomingTransfer): void {
  if (state === TransferState.SET_ASIDE)
    throw conflictWith('Giao dịch này đang để riêng; hãy đưa trở lại trước.', { who: asideBy, at: asideAt });
  if (state !== TransferState.UNMATCHED)
    throw conflictWith('Giao dịch này đã được xác định.', { who: assignedBy, at: null });
}

/**
 * Says by hand which duty a transfer is for.
 * @throws HccError NOT_FOUND, CONFLICT where somebody did so before, or where it is set aside
 */
export async function assignTransfer(room: DossierRoom, person: Actor, id: string, dutyId: string): Promise<void> {
  const references = await loadReferences(room);
  const { office, fullName } = atPresentOffice(person, references.directory);
  const duty = await room.db.read.entities.findOneBy(MoneyDuty, { id: dutyId, officeId: office.id });
  if (!duty) throw notFound('khoản phải nộp này');
  await room.db.transact(async (tx) => {
    await lockDossier(tx, duty.dossierId);
    const row = await lockTransfer(tx, office.id, id);
    assertUnmatched(row);
    const settled = await settle(room, tx, references, duty.id, row);
    await tx.entities.update(IncomingTransfer, { id }, { ...settled, assignedBy: fullName });
  });
}
