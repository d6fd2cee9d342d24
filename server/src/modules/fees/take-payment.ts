import type { Tx } from '../../database/sql';
import { conflictWith } from '../../kernel/conflict';
import { badField, forbidden, HccError, notFound } from '../../kernel/errors';
import type { Instant } from '../../kernel/instant';
import { formatDong } from '../../kernel/money';
import { clean } from '../../kernel/text';
import { type OpenHistory, openHistory } from '../dossier/changes/append-event';
import { maySee } from '../dossier/dossier.jurisdiction';
import { lockDossier } from '../dossier/dossier-origin';
import { type DossierRoom, loadReferences, type References } from '../dossier/dossier-room';
import { DossierStatus, PaymentMethod } from '../dossier/dossier-terms';
import { openPayment } from '../dossier/history/proceedings';
import { recordPayment } from '../dossier/life/commands/record-payment';
import { runCommandIn } from '../dossier/life/run-command';
import { type Actor, atPresentOffice } from '../identity/actor';
import { MoneyKind } from './fee-terms';
import { MoneyDuty, MoneyEntry } from './money.entity';
import { takeReceiptNumber, writeEntry } from './money-book';
import { FEE_ORDINAL, isPaid, keepDuty } from './money-duty';
import { isPostage, wantsPostage } from './postage';
import { tillOfToday } from './till';

const MAX_PAYER = 200;
const MAX_NOTE = 2_000;

export interface TakePayment {
  dossierId: string;
  /** 0: the fee of the procedure; from 1 on what was asked for on the way. */
  ordinal: number;
  /** Whole đồng: all that is still owed. */
  amountDong: number;
  payer: string;
  method: PaymentMethod;
  note?: string | null;
  idempotencyKey: string;
}

/** A dossier that is locked, for who sees it. @throws HccError NOT_FOUND */
export async function openForMoney(tx: Tx, references: References, actor: Actor, id: string): Promise<OpenHistory> {
  const head = await lockDossier(tx, id);
  if (!head) throw notFound('hồ sơ');
  const open = await openHistory(tx, head, references);
  if (!maySee(actor, references.directory, open.origin, open.state)) throw notFound('hồ sơ');
  return open;
}

/** Money is taken where the dossier came in or lies. @throws HccError FORBIDDEN */
export function assertTakesHere(actor: Actor, { origin, state }: OpenHistory, { directory }: References): void {
  const offices = [origin.receivingOfficeId, state.currentOfficeId].map((id) => directory.presentOffice(id).id);
  if (!offices.includes(actor.office.id)) throw forbidden('Tiền được thu ở nơi tiếp nhận hoặc nơi đang giữ hồ sơ.');
}

/** Whether money that comes now meets the payment which the dossier waits for. */
export function isAwaited({ state }: OpenHistory, ordinal: number): boolean {
  return state.status === DossierStatus.PAYMENT_REQUIRED && openPayment(state.proceedings)?.ordinal === ordinal;
}

/**
 * Takes what is owed, once: the dossier's row is locked, a repeated key gives the first receipt back, and whoever comes
 * second hears who was first. Where the dossier waits for this money, it goes on in the same transaction.
 * @returns the id of the entry
 * @throws HccError NOT_FOUND, FORBIDDEN, CONFLICT (paid: who and when; a till of yesterday), BAD_USER_INPUT
 */
export async function takePayment(room: DossierRoom, person: Actor, input: TakePayment): Promise<string> {
  const references = await loadReferences(room);
  const actor = atPresentOffice(person, references.directory);
  const payer = clean(input.payer);
  if (payer === '' || payer.length > MAX_PAYER) throw badField('payer', 'Phải ghi người nộp tiền.');
  if (input.method === PaymentMethod.ONLINE) throw badField('method', 'Thanh toán trực tuyến do cổng thanh toán báo.');
  if (input.idempotencyKey.length < 8 || input.idempotencyKey.length > 100)
    throw badField('idempotencyKey', 'Phải có từ 8 đến 100 ký tự.');
  const note = clean(input.note ?? '').slice(0, MAX_NOTE) || null;
  return room.db.transact(async (tx) => {
    const open = await openForMoney(tx, references, actor, input.dossierId);
    const repeated = await tx.entities.findOneBy(MoneyEntry, { idempotencyKey: input.idempotencyKey });
    if (repeated) return repeatedEntry(tx, repeated, input, actor);
    assertTakesHere(actor, open, references);
    const at = room.now();
    const duty = await keepDuty(tx, open, input.ordinal, at);
    if (duty.amountDong === 0) throw new HccError('ILLEGAL_ACTION', 'Khoản này không phải nộp tiền.');
    if (isPostage(duty) && !isPaid(duty) && !wantsPostage(open.state.status, open.head.returnBy))
      throw new HccError('ILLEGAL_ACTION', 'Kết quả không còn trả qua bưu điện: không thu cước nữa.');
    if (isPaid(duty) || (await isPaidBefore(tx, open, duty))) throw await paidAlready(tx, duty);
    if (input.amountDong !== duty.amountDong - duty.paidDong)
      throw badField('amountDong', `Phải nộp đủ ${formatDong(duty.amountDong - duty.paidDong)}.`);
    const money = { payer, method: input.method, note, idempotencyKey: input.idempotencyKey };
    return (await takeWhole(room, tx, references, actor, open, duty, at, money)).id;
  });
}

/** Of payments that were recorded before there was a book: the dossier says so, and no entry. */
async function isPaidBefore(tx: Tx, { state }: OpenHistory, { id, ordinal }: MoneyDuty): Promise<boolean> {
  const payment = state.proceedings.payments.find((each) => each.ordinal === ordinal);
  if (!payment || payment.paidAt === null) return false;
  return !(await tx.entities.existsBy(MoneyEntry, { dutyId: id, kind: MoneyKind.TAKEN }));
}

/**
 * The procedure's fee is owed whatever becomes of the dossier; postage while the result goes by post; other payments
 * while it waits for them, or were voided.
 */
export async function mayTake(tx: Tx, open: OpenHistory, duty: MoneyDuty): Promise<boolean> {
  if (isPostage(duty)) return wantsPostage(open.state.status, open.head.returnBy);
  if (duty.ordinal === FEE_ORDINAL || isAwaited(open, duty.ordinal)) return true;
  const payment = open.state.proceedings.payments.find(({ ordinal }) => ordinal === duty.ordinal);
  return payment !== undefined && payment.paidAt !== null && !(await isPaidBefore(tx, open, duty));
}

async function repeatedEntry(tx: Tx, entry: MoneyEntry, input: TakePayment, actor: Actor): Promise<string> {
  const duty = await tx.entities.findOneByOrFail(MoneyDuty, { id: entry.dutyId });
  const isSame = duty.dossierId === input.dossierId && duty.ordinal === input.ordinal;
  if (!isSame || entry.cashierId !== actor.staffId)
    throw badField('idempotencyKey', 'Mã này đã dùng cho lần thu khác.');
  return entry.id;
}

async function paidAlready(tx: Tx, duty: MoneyDuty): Promise<HccError> {
  const taken = await tx.entities.findOne(MoneyEntry, {
    where: { dutyId: duty.id, kind: MoneyKind.TAKEN },
    order: { at: 'DESC', id: 'DESC' },
  });
  return conflictWith(taken ? `${taken.cashier} đã thu khoản này; không thu thêm của công dân.` : 'Khoản này đã nộp.', {
    who: taken?.cashier,
    at: taken?.at,
  });
}

/** What is still owed, from the receipt's number to the entry; the dossier's row and the duty belong to this transaction. */
export async function takeWhole(
  room: DossierRoom,
  tx: Tx,
  references: References,
  actor: Actor,
  open: OpenHistory,
  duty: MoneyDuty,
  at: Instant,
  money: Pick<MoneyEntry, 'payer' | 'note' | 'idempotencyKey'> & { method: PaymentMethod },
): Promise<MoneyEntry> {
  const { payer, method, note, idempotencyKey } = money;
  const amountDong = duty.amountDong - duty.paidDong;
  let receiptNumber: number;
  if (isAwaited(open, duty.ordinal)) {
    const { id } = open.origin;
    const command = { amountDong, payer, method, note };
    await runCommandIn(
      room,
      tx,
      references,
      actor,
      recordPayment,
      { id, expectedVersion: open.state.version },
      command,
    );
    receiptNumber = await lastReceiptNumber(tx, references, id);
  } else receiptNumber = await takeReceiptNumber(tx, actor.office.id, at);
  const till = method === PaymentMethod.CASH ? await tillOfToday(tx, actor.office.id, actor, at) : null;
  const draft = { kind: MoneyKind.TAKEN, method, amountDong, payer, note, idempotencyKey, receiptNumber };
  return writeEntry(tx, duty, actor.office.id, actor, at, { ...draft, tillId: till?.till.id ?? null });
}

async function lastReceiptNumber(tx: Tx, references: References, dossierId: string): Promise<number> {
  const { state } = await openHistory(tx, (await lockDossier(tx, dossierId))!, references);
  return state.proceedings.payments.at(-1)!.receiptNumber!;
}

export interface RecordPayment {
  id: string;
  expectedVersion: number;
  amountDong: number;
  payer: string;
  method: PaymentMethod;
  note?: string | null;
}

/**
 * The dossier's own command, by the version that the client saw; the money comes into the book with it.
 * @throws HccError as every command on a dossier, and CONFLICT for a till of yesterday
 */
export async function recordPaymentInBook(room: DossierRoom, person: Actor, input: RecordPayment): Promise<string> {
  const references = await loadReferences(room);
  const actor = atPresentOffice(person, references.directory);
  if (input.method === PaymentMethod.ONLINE) throw badField('method', 'Thanh toán trực tuyến do cổng thanh toán báo.');
  await room.db.transact(async (tx) => {
    await runCommandIn(room, tx, references, actor, recordPayment, input, input);
    const open = await openForMoney(tx, references, actor, input.id);
    const payment = open.state.proceedings.payments.at(-1)!;
    const at = payment.paidAt!;
    const duty = await keepDuty(tx, open, payment.ordinal, at);
    const till = input.method === PaymentMethod.CASH ? await tillOfToday(tx, actor.office.id, actor, at) : null;
    await writeEntry(tx, duty, actor.office.id, actor, at, {
      kind: MoneyKind.TAKEN,
      method: input.method,
      amountDong: payment.amountDong,
      payer: payment.payer!,
      note: clean(input.note ?? '').slice(0, MAX_NOTE) || null,
      receiptNumber: payment.receiptNumber!,
      tillId: till?.till.id ?? null,
    });
  });
  return input.id;
}
