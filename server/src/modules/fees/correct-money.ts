import type { Tx } from '../../database/sql';
import { conflictWith } from '../../kernel/conflict';
import { badField, forbidden, HccError, notFound } from '../../kernel/errors';
import { newId } from '../../kernel/ids';
import { formatDong } from '../../kernel/money';
import { requiredText } from '../../kernel/text-field';
import { type DossierRoom, loadReferences } from '../dossier/dossier-room';
import { PaymentMethod } from '../dossier/dossier-terms';
import { managesOffice } from '../dossier/office-rights';
import { type Actor, atPresentOffice } from '../identity/actor';
import type { Directory } from '../organisation/directory';
import { enqueue } from '../outbox/enqueue';
import { IncomingTransfer } from './bank.entity';
import { MoneyKind, RefundState, TAKES_BACK, TillState } from './fee-terms';
import { gatewayKeyOf, REFUND_TOPIC, readStuckRefunds, refundOrder } from './gateway/gateway-money';
import { giveBack, type LockedEntry, lockEntry } from './give-back';
import { MoneyDuty, MoneyEntry, MoneyRefund } from './money.entity';
import { writeEntry } from './money-book';
import { FEE_ORDINAL, keepDuty, quoteOf, readTariff } from './money-duty';
import { assertNotSpent } from './postage';
import { assertTakesHere, openForMoney } from './take-payment';
import { expectedCash, tillOfToday } from './till';
import { Till } from './till.entity';

const MAX_TEXT = 2_000;

export interface GrantReduction {
  dossierId: string;
  copies: number;
  pages: number;
  exemption: string | null;
  /** The paper that shows it; must be given with an exemption. */
  evidence?: string | null;
}

/**
 * Counts copies and pages of the procedure's fee and grants a reduction, before anything of it is paid.
 * @throws HccError NOT_FOUND, FORBIDDEN, CONFLICT (paid), BAD_USER_INPUT
 */
export async function grantReduction(room: DossierRoom, person: Actor, input: GrantReduction): Promise<void> {
  const references = await loadReferences(room);
  const actor = atPresentOffice(person, references.directory);
  const evidence =
    input.exemption === null ? null : requiredText(input.evidence ?? '', 'evidence', 'giấy tờ chứng minh');
  await room.db.transact(async (tx) => {
    const open = await openForMoney(tx, references, actor, input.dossierId);
    assertTakesHere(actor, open, references);
    const at = room.now();
    const duty = await keepDuty(tx, open, FEE_ORDINAL, at);
    if (duty.paidDong > 0) throw conflictWith('Khoản này đã thu; hãy hủy biên lai trước.', { who: null, at: null });
    const quote = quoteOf(await readTariff(tx, open.version), input);
    const { copies, pages } = input;
    const change = {
      copies,
      pages,
      linesText: JSON.stringify(quote.lines),
      fullDong: quote.fullDong,
      amountDong: quote.totalDong,
      exemption: quote.exemption?.code ?? null,
      exemptionName: quote.exemption?.name ?? null,
    };
    await tx.entities.update(MoneyDuty, { id: duty.id }, change);
    const granted = quote.exemption
      ? `${quote.exemption.name}: giảm ${formatDong(quote.reducedDong)} theo ${quote.exemption.basis}. Giấy tờ: ${evidence}`
      : 'Không miễn, giảm';
    await writeEntry(tx, duty, actor.office.id, actor, at, {
      kind: MoneyKind.GRANTED,
      method: null,
      amountDong: 0,
      payer: '',
      note: `${granted} (${copies} bản, ${pages} trang); phải nộp ${formatDong(quote.totalDong)}`.slice(0, MAX_TEXT),
    });
  });
}

/** @throws HccError CONFLICT where another entry has taken it back already */
async function assertStands(tx: Tx, { entry, duty }: LockedEntry): Promise<void> {
  const others = await tx.entities.findBy(MoneyEntry, { dutyId: duty.id, aboutId: entry.id });
  const back = others.find(({ kind }) => TAKES_BACK.includes(kind));
  if (back) throw conflictWith('Khoản này đã hủy hoặc đã hoàn.', { who: back.cashier, at: back.at });
}

/**
 * Takes a receipt back by another entry, while its till is still open; its number stays in the book.
 * @throws HccError NOT_FOUND, FORBIDDEN, CONFLICT, ILLEGAL_ACTION (closed till, money on the account), BAD_USER_INPUT
 */
export async function voidReceipt(room: DossierRoom, person: Actor, id: string, why: string): Promise<void> {
  const { directory } = await loadReferences(room);
  const actor = atPresentOffice(person, directory);
  const note = requiredText(why, 'reason', 'lý do hủy');
  await room.db.transact(async (tx) => {
    const locked = await lockEntry(room, tx, actor.office.id, id);
    const { entry, duty } = locked;
    if (entry.kind !== MoneyKind.TAKEN) throw new HccError('ILLEGAL_ACTION', 'Chỉ hủy được biên lai đã thu.');
    await assertStands(tx, locked);
    assertNotSpent(entry, duty);
    if (entry.cashierId !== actor.staffId && !actor.permissions.has('money:approve'))
      throw forbidden(`Biên lai này do ${entry.cashier} lập.`);
    if (await tx.entities.findOneBy(MoneyRefund, { openKey: entry.id }))
      throw new HccError('ILLEGAL_ACTION', 'Khoản này đang được đề nghị hoàn.');
    if (entry.tillId !== null) {
      await tx.query(`SELECT id FROM till WHERE id = ?${tx.forUpdate}`, [entry.tillId]);
      const till = await tx.entities.findOneByOrFail(Till, { id: entry.tillId });
      if (till.state === TillState.CLOSED)
        throw new HccError('ILLEGAL_ACTION', 'Quầy thu đã đóng: hãy đề nghị hoàn tiền thay vì hủy biên lai.');
    } else if (await tx.entities.findOneBy(IncomingTransfer, { entryId: entry.id }))
      throw new HccError('ILLEGAL_ACTION', 'Tiền đã vào tài khoản: hãy đề nghị hoàn tiền thay vì hủy biên lai.');
    await writeEntry(tx, duty, entry.officeId, actor, room.now(), {
      kind: MoneyKind.VOIDED,
      method: entry.method,
      amountDong: -entry.amountDong,
      payer: entry.payer,
      note,
      aboutId: entry.id,
      tillId: entry.tillId,
    });
  });
}

export interface AskRefund {
  entryId: string;
  method: PaymentMethod;
  reason: string;
}

/** @throws HccError NOT_FOUND, CONFLICT (asked for or given back), ILLEGAL_ACTION, BAD_USER_INPUT */
export async function askRefund(room: DossierRoom, person: Actor, input: AskRefund): Promise<string> {
  const { directory } = await loadReferences(room);
  const actor = atPresentOffice(person, directory);
  const reason = requiredText(input.reason, 'reason', 'lý do hoàn tiền');
  return room.db.transact(async (tx) => {
    const locked = await lockEntry(room, tx, actor.office.id, input.entryId);
    const { entry, duty } = locked;
    if (![MoneyKind.TAKEN, MoneyKind.OVERPAID].includes(entry.kind))
      throw new HccError('ILLEGAL_ACTION', 'Chỉ hoàn được tiền đã thu.');
    if (input.method === PaymentMethod.ONLINE && gatewayKeyOf(entry) === null)
      throw badField('method', 'Tiền này không đến qua cổng thanh toán: hoàn bằng tiền mặt hoặc chuyển khoản.');
    await assertStands(tx, locked);
    assertNotSpent(entry, duty);
    const asked = await tx.entities.findOneBy(MoneyRefund, { openKey: entry.id });
    if (asked) throw conflictWith('Khoản này đã được đề nghị hoàn.', { who: asked.askedBy, at: asked.askedAt });
    const id = newId();
    await tx.entities.insert(MoneyRefund, {
      id,
      entryId: entry.id,
      openKey: entry.id,
      officeId: entry.officeId,
      state: RefundState.ASKED,
      method: input.method,
      reason,
      askedAt: room.now(),
      askedById: actor.staffId,
      askedBy: actor.fullName,
      decidedAt: null,
      decidedBy: null,
    });
    return id;
  });
}

/** A colleague of the office, or who leads it from above: small desks have one person. */
export function decidesRefundsOf(actor: Actor, directory: Directory, officeId: string): boolean {
  if (actor.office.id === officeId) return true;
  return actor.permissions.has('money:approve') && managesOffice(actor, directory, directory.getOffice(officeId));
}

/**
 * A second person lets money be given back, or refuses. Cash comes out of the till of who asked; what came through the
 * gateway and goes back through it is in the book once the gateway has done so. Of one that nobody tells the gateway
 * any more the second person says whether it has gone back there; where it has not, it may be asked for another way.
 * @throws HccError NOT_FOUND, FORBIDDEN (one's own wish), CONFLICT (decided), ILLEGAL_ACTION (not that much cash)
 */
export async function decideRefund(room: DossierRoom, person: Actor, id: string, accepted: boolean): Promise<void> {
  const references = await loadReferences(room);
  const { directory } = references;
  const actor = atPresentOffice(person, directory);
  const asked = await room.db.read.entities.findOneBy(MoneyRefund, { id });
  if (!asked || !decidesRefundsOf(actor, directory, asked.officeId)) throw notFound('đề nghị hoàn tiền này');
  if (asked.askedById === actor.staffId) throw forbidden('Người đề nghị không tự duyệt hoàn tiền.');
  await room.db.transact(async (tx) => {
    const { entry, duty } = await lockEntry(room, tx, asked.officeId, asked.entryId);
    const refund = await tx.entities.findOneByOrFail(MoneyRefund, { id });
    const isStuck = (await readStuckRefunds(tx, [refund])).has(id);
    if (refund.state !== RefundState.ASKED && !isStuck)
      throw conflictWith('Đề nghị này đã được quyết định.', { who: refund.decidedBy, at: refund.decidedAt });
    const at = room.now();
    const isOnline = refund.method === PaymentMethod.ONLINE && !isStuck;
    const state = !accepted ? RefundState.REFUSED : isOnline ? RefundState.SENDING : RefundState.PAID;
    const decided = { state, openKey: accepted ? entry.id : null, decidedAt: at, decidedBy: actor.fullName };
    await tx.entities.update(MoneyRefund, { id }, decided);
    if (!accepted) return;
    if (isOnline) {
      await enqueue(tx, REFUND_TOPIC, { id }, { key: refundOrder(entry.id) });
      return;
    }
    let tillId: string | null = null;
    if (refund.method === PaymentMethod.CASH) {
      const cashier = { staffId: refund.askedById, fullName: refund.askedBy };
      const { till } = await tillOfToday(tx, entry.officeId, cashier, at);
      if ((await expectedCash(tx, till)) < entry.amountDong)
        throw new HccError('ILLEGAL_ACTION', `Quầy thu của ${till.cashier} không đủ tiền mặt để hoàn.`);
      tillId = till.id;
    }
    await giveBack(tx, references, { entry, duty }, { ...refund, decidedBy: actor.fullName }, at, tillId);
  });
}
