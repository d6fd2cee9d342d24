import { In } from 'typeorm';
import type { Sql } from '../../database/sql';
import { qrCode } from '../../kernel/qr-code';
import type { ProcedureVersion } from '../catalogue/procedure.entity';
import { getRowByCode, getRowById } from '../dossier/dossier.queries';
import type { References } from '../dossier/dossier-room';
import type { DossierRow } from '../dossier/dossier-rows';
import { DossierStatus, type ReturnBy } from '../dossier/dossier-terms';
import { type DossierState, project } from '../dossier/history/dossier.projection';
import { readEvents, toProjected } from '../dossier/history/dossier-store';
import { openPayment } from '../dossier/history/proceedings';
import type { Actor } from '../identity/actor';
import { BankAccount, IncomingTransfer } from './bank.entity';
import { MoneyKind, RefundState, TAKES_BACK, TillState } from './fee-terms';
import type { DossierMoney, FeeQuoteView, MoneyDutyView, MoneyEntryView, TransferCode } from './fees.types';
import { MoneyDuty, MoneyEntry, MoneyRefund } from './money.entity';
import { countsUnits, FEE_ORDINAL, isPaid, quoteOf, readTariff, reckonDuty } from './money-duty';
import { isPostage, openPostage, wantsPostage } from './postage';
import { type FeeFacts, ONE_OF_EACH, type Tariff } from './reckon-fee';
import { Till } from './till.entity';
import { vietQr } from './viet-qr';

const GIVES = [MoneyKind.TAKEN, MoneyKind.OVERPAID];
const NOT_OWED = new Set([DossierStatus.WITHDRAWN, DossierStatus.NOT_RECEIVED]);

/** What a tariff comes to for these facts, and what it offers. @throws HccError BAD_USER_INPUT */
export function quoteView(tariff: Tariff, facts: FeeFacts = ONE_OF_EACH): FeeQuoteView {
  const { lines, fullDong, reducedDong, totalDong } = quoteOf(tariff, facts);
  return { lines, fullDong, reducedDong, totalDong, exemptions: [...tariff.exemptions], ...countsUnits(tariff) };
}

/** Entries as a screen shows them, with what the actor may do about each. */
export async function entryViews(
  { entities }: Pick<Sql, 'entities'>,
  actor: Actor,
  entries: readonly MoneyEntry[],
): Promise<MoneyEntryView[]> {
  if (entries.length === 0) return [];
  const ids = entries.map(({ id }) => id);
  const tillIds = [...new Set(entries.flatMap(({ tillId }) => tillId ?? []))];
  const duties = await entities.findBy(MoneyDuty, { id: In([...new Set(entries.map(({ dutyId }) => dutyId))]) });
  const backs = await entities.findBy(MoneyEntry, {
    dutyId: In(duties.map(({ id }) => id)),
    kind: In([...TAKES_BACK]),
  });
  const asked = await entities.findBy(MoneyRefund, { openKey: In(ids) });
  const arrived = await entities.findBy(IncomingTransfer, { entryId: In(ids) });
  const tills = await entities.findBy(Till, { id: In(tillIds) });
  return entries.map((entry) => {
    const duty = duties.find(({ id }) => id === entry.dutyId)!;
    const isTakenBack = backs.some(({ aboutId }) => aboutId === entry.id);
    const isAskedBack = asked.some(({ entryId, state }) => entryId === entry.id && state !== RefundState.PAID);
    const isHere = entry.officeId === actor.office.id && actor.permissions.has('money:take');
    const isSpent = duty.spentOn !== null && entry.kind === MoneyKind.TAKEN;
    const stands = GIVES.includes(entry.kind) && !isTakenBack && !isAskedBack && !isSpent;
    const isOpen =
      entry.tillId === null
        ? !arrived.some(({ entryId }) => entryId === entry.id)
        : tills.some(({ id, state }) => id === entry.tillId && state === TillState.OPEN);
    const isOwn = entry.cashierId === actor.staffId || actor.permissions.has('money:approve');
    return {
      ...entry,
      dossierCode: duty.dossierCode,
      isTakenBack,
      isAskedBack,
      mayVoid: isHere && isOwn && stands && entry.kind === MoneyKind.TAKEN && isOpen,
      mayAskBack: isHere && stands,
    };
  });
}

/** By which a bank application pays what is still owed; null where the office has said no account. */
export function transferCode(
  account: BankAccount | null,
  duty: Pick<MoneyDuty, 'reference'>,
  owed: number,
): TransferCode | null {
  if (!account || owed <= 0) return null;
  const { bankBin, bankName, accountNumber, accountName } = account;
  const { reference } = duty;
  const { path, size } = qrCode(vietQr({ bankBin, accountNumber, amountDong: owed, reference }));
  return { path, size, bankName, accountNumber, accountName, reference };
}

export interface DossierDuty {
  ordinal: number;
  /** Null before anybody had to do with it. */
  duty: MoneyDuty | null;
  reckoned: Awaited<ReturnType<typeof reckonDuty>>;
  paidDong: number;
  /** What is not paid of it is still wanted. */
  isOwed: boolean;
}

/** What is owed or paid for a dossier; what nobody has kept yet as it is reckoned now. What is free is left out. */
export async function readDuties(
  sql: Sql,
  dossierId: string,
  state: DossierState,
  version: ProcedureVersion,
): Promise<DossierDuty[]> {
  const kept = await sql.entities.find(MoneyDuty, { where: { dossierId }, order: { ordinal: 'ASC' } });
  const { payments } = state.proceedings;
  const duties: DossierDuty[] = [];
  const sendings = kept.filter(isPostage);
  for (const ordinal of [FEE_ORDINAL, ...payments.map((each) => each.ordinal)]) {
    const duty = kept.find((each) => each.ordinal === ordinal) ?? null;
    const reckoned = duty ?? (await reckonDuty(sql, state, version, ordinal));
    const payment = payments.find((each) => each.ordinal === ordinal);
    const isOldPayment = !duty && payment !== undefined && payment.paidAt !== null;
    const paidDong = isOldPayment ? reckoned.amountDong : (duty?.paidDong ?? 0);
    const isDropped = NOT_OWED.has(state.status);
    if (!duty && (reckoned.fullDong === 0 || (isDropped && paidDong < reckoned.amountDong))) continue;
    const isWaitedFor = payment === undefined || payment.paidAt !== null || isOpenPayment(state, ordinal);
    duties.push({ ordinal, duty, reckoned, paidDong, isOwed: !isDropped && isWaitedFor });
  }
  if (sendings.length > 0) duties.push(...(await postageOf(sql, dossierId, state, sendings)));
  return duties;
}

/** Postage, in the order of the sendings; what was never paid and is not wanted any more is left out. */
async function postageOf(
  sql: Sql,
  dossierId: string,
  { status }: DossierState,
  sendings: readonly MoneyDuty[],
): Promise<DossierDuty[]> {
  const [row] = await sql.query<{ returnBy: ReturnBy }>('SELECT return_by AS returnBy FROM dossier WHERE id = ?', [
    dossierId,
  ]);
  const isOwed = wantsPostage(status, row!.returnBy);
  const shown: DossierDuty[] = [];
  for (const duty of [...sendings].reverse()) {
    const { ordinal, paidDong, amountDong, overDong } = duty;
    const isSilent = !isOwed && paidDong < amountDong && overDong === 0;
    if (isSilent && !(await sql.entities.existsBy(MoneyEntry, { dutyId: duty.id, kind: MoneyKind.TAKEN }))) continue;
    shown.push({ ordinal, duty, reckoned: duty, paidDong, isOwed });
  }
  return shown;
}

/** Whether the dossier waits for this payment; one that was asked for may have been given up. */
const isOpenPayment = ({ status, proceedings }: DossierState, ordinal: number): boolean =>
  status === DossierStatus.PAYMENT_REQUIRED && openPayment(proceedings)?.ordinal === ordinal;

/**
 * What a dossier's citizen owes or has paid, for who sees the dossier; what nobody has kept yet as it is reckoned now.
 * @throws HccError NOT_FOUND
 */
export async function readDossierMoney(
  sql: Sql,
  actor: Actor,
  references: References,
  code: string,
): Promise<DossierMoney> {
  return moneyOf(sql, actor, references, await getRowByCode(sql, actor, references, code));
}

/** The same by the dossier's id. @throws HccError NOT_FOUND */
export async function readDossierMoneyById(
  sql: Sql,
  actor: Actor,
  references: References,
  id: string,
): Promise<DossierMoney> {
  return moneyOf(sql, actor, references, await getRowById(sql, actor, references, id));
}

async function moneyOf(sql: Sql, actor: Actor, references: References, row: DossierRow): Promise<DossierMoney> {
  const { catalogue, directory } = references;
  const events = (await readEvents(sql, row.id)).map(toProjected);
  const state = project(events, row.procedureVersionId, catalogue.versionOf);
  const version = catalogue.getVersion(state.versionId);
  const account = await sql.entities.findOneBy(BankAccount, { officeId: row.receivingOfficeId });
  const duties: MoneyDutyView[] = [];
  for (const { ordinal, duty, reckoned, paidDong, isOwed } of await readDuties(sql, row.id, state, version)) {
    const { linesText, ...facts } = reckoned;
    const entries = duty
      ? await sql.entities.find(MoneyEntry, { where: { dutyId: duty.id }, order: { at: 'ASC', id: 'ASC' } })
      : [];
    duties.push({
      ...facts,
      ordinal,
      id: duty?.id ?? null,
      lines: JSON.parse(linesText),
      paidDong,
      overDong: duty?.overDong ?? 0,
      isPaid: isPaid({ paidDong, amountDong: reckoned.amountDong }),
      isOwed,
      isSpent: Boolean(duty?.spentOn),
      entries: await entryViews(
        sql,
        actor,
        entries.filter(({ kind }) => kind !== MoneyKind.PRINTED),
      ),
      transfer: duty ? transferCode(account, duty, duty.amountDong - duty.paidDong) : null,
    });
  }
  const here = [row.receivingOfficeId, state.currentOfficeId].map((id) => directory.presentOffice(id).id);
  const mayTake = actor.permissions.has('money:take') && here.includes(actor.office.id);
  const postage = await openPostage(sql, row.id);
  const mayPrepay = mayTake && wantsPostage(state.status, row.returnBy) && (postage?.paidDong ?? 0) === 0;
  return {
    dossierId: row.id,
    mayTake,
    mayPrepay,
    tariff: quoteView(await readTariff(sql, version)),
    duties,
  };
}
