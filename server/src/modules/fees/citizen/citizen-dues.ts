import { In } from 'typeorm';
import type { Sql } from '../../../database/sql';
import { maskName } from '../../../kernel/text';
import { isOutsideOn } from '../../connections/outside/outside-services';
import { OutsideName } from '../../connections/outside/outside-terms';
import { openHistory } from '../../dossier/changes/append-event';
import { lockDossier } from '../../dossier/dossier-origin';
import { type DossierRoom, loadReferences, type References } from '../../dossier/dossier-room';
import { project } from '../../dossier/history/dossier.projection';
import { readEvents, toProjected } from '../../dossier/history/dossier-store';
import { BankAccount } from '../bank.entity';
import { MoneyKind, OrderState, PAYS, TAKES_BACK } from '../fee-terms';
import { PaymentOrder } from '../gateway/payment-order.entity';
import { MoneyEntry } from '../money.entity';
import { keepDuty } from '../money-duty';
import { type DossierDuty, readDuties, transferCode } from '../money-views';
import { type CitizenDue, type CitizenDues, DueState, OnlineState } from './citizen-dues.types';
import { type CitizenDossier, openForCitizen } from './open-for-citizen';

const MOVES: readonly MoneyKind[] = [MoneyKind.TAKEN, MoneyKind.OVERPAID, ...TAKES_BACK];

/** Nobody pays at a page of which the gateway has not yet told the address. */
const ONLINE: Record<OrderState, OnlineState | null> = {
  MAKING: null,
  OPEN: OnlineState.OPEN,
  PAID: OnlineState.PAID,
  FAILED: OnlineState.FAILED,
  EXPIRED: OnlineState.EXPIRED,
};

/** What is owed for a dossier, for who has its slip. @throws HccError NOT_FOUND */
export async function readCitizenDues(
  sql: Sql,
  references: References,
  code: string,
  key: string,
  at: number,
): Promise<CitizenDues> {
  const dossier = await openForCitizen(sql, code, key);
  const { catalogue, directory } = references;
  const events = (await readEvents(sql, dossier.id)).map(toProjected);
  const state = project(events, dossier.versionId, catalogue.versionOf);
  const version = catalogue.getVersion(state.versionId);
  const account = await sql.entities.findOneBy(BankAccount, { officeId: dossier.officeId });
  const office = directory.presentOffice(dossier.officeId);
  const dues: CitizenDue[] = [];
  for (const duty of await readDuties(sql, dossier.id, state, version)) dues.push(await dueOf(sql, duty, account, at));
  return {
    code: dossier.code,
    procedureName: version.name,
    applicantMasked: maskName(dossier.applicantName),
    officeName: office.name,
    officePhone: office.phone,
    byGateway: await isOutsideOn(sql, OutsideName.PAYMENT),
    dues,
  };
}

async function dueOf(sql: Sql, due: DossierDuty, account: BankAccount | null, at: number): Promise<CitizenDue> {
  const { duty, reckoned, ordinal } = due;
  const { purpose, linesText, fullDong, amountDong, exemptionName } = reckoned;
  const moves = duty ? await movesOf(sql, duty.id) : [];
  const state = stateOf(due, moves);
  const owedDong = state === DueState.OWED ? amountDong - due.paidDong : 0;
  const [order] = duty
    ? await sql.entities.find(PaymentOrder, {
        where: { dutyId: duty.id },
        order: { madeAt: 'DESC', id: 'DESC' },
        take: 1,
      })
    : [];
  return {
    ordinal,
    purpose,
    lines: JSON.parse(linesText),
    fullDong,
    amountDong,
    owedDong,
    overDong: duty?.overDong ?? 0,
    exemptionName,
    state,
    byTransfer: account !== null && owedDong > 0,
    transfer: duty ? transferCode(account, duty, owedDong) : null,
    online: order ? onlineOf(order, at) : null,
    receipts: moves.map((entry) => ({
      id: entry.id,
      receiptNumber: entry.receiptNumber,
      amountDong: entry.amountDong,
      method: entry.method,
      at: entry.at,
      isTakenBack: moves.some(({ aboutId, kind }) => aboutId === entry.id && TAKES_BACK.includes(kind)),
    })),
  };
}

/** Of one whose time has run out between two rounds of the job. */
function onlineOf({ state, expiresAt }: PaymentOrder, at: number): OnlineState | null {
  const shown = ONLINE[state];
  return shown === OnlineState.OPEN && at >= expiresAt ? OnlineState.EXPIRED : shown;
}

function stateOf({ reckoned: { amountDong }, paidDong, isOwed }: DossierDuty, moves: readonly MoneyEntry[]): DueState {
  if (amountDong === 0) return DueState.FREE;
  if (paidDong >= amountDong) return DueState.PAID;
  // Nobody who was given his money back is asked for it on the same page.
  const last = moves.findLast(({ kind }) => PAYS.includes(kind));
  if (last?.kind === MoneyKind.REFUNDED) return DueState.REFUNDED;
  return isOwed ? DueState.OWED : DueState.DROPPED;
}

function movesOf({ entities }: Pick<Sql, 'entities'>, dutyId: string): Promise<MoneyEntry[]> {
  const where = { dutyId, kind: In([...MOVES]) };
  return entities.find(MoneyEntry, { where, order: { at: 'ASC', id: 'ASC' } });
}

/**
 * Keeps what is owed, so that a transfer can name it: the citizen's own wish, as a cashier's in show-duty.ts.
 * @throws HccError NOT_FOUND
 */
export async function keepForCitizen(
  room: DossierRoom,
  code: string,
  key: string,
  ordinal: number,
): Promise<CitizenDossier> {
  const dossier = await openForCitizen(room.db.read, code, key);
  const references = await loadReferences(room);
  await room.db.transact(async (tx) => {
    const open = await openHistory(tx, (await lockDossier(tx, dossier.id))!, references);
    await keepDuty(tx, open, ordinal, room.now());
  });
  return dossier;
}
