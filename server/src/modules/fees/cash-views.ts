import { In, IsNull, MoreThan, Not } from 'typeorm';
import type { Sql } from '../../database/sql';
import { DAY_MS, type Day } from '../../kernel/instant';
import { now } from '../../kernel/now';
import type { PaymentMethod } from '../dossier/dossier-terms';
import type { Actor } from '../identity/actor';
import type { Directory } from '../organisation/directory';
import { readAccountSums } from './account-views';
import { IncomingTransfer } from './bank.entity';
import type { CashDay, CashSum, RefundView, TillView } from './cash.types';
import { decidesRefundsOf } from './correct-money';
import { IS_OVER, MoneyKind, RefundState, TillState, TransferState } from './fee-terms';
import { BY_GATEWAY, readStuckRefunds } from './gateway/gateway-money';
import { MoneyDuty, MoneyEntry, MoneyRefund } from './money.entity';
import { entryViews } from './money-views';
import { OF_POSTAGE, readIdlePostage } from './postage';
import { expectedCash, postageIn } from './till';
import { Till, TreasuryHandover } from './till.entity';
import { readUnproven } from './unproven';

const MOST_ENTRIES = 200;
const LAST_HANDOVERS = 10;
const MOST_UNMATCHED = 100;
/** For so long it is said that the gateway would not give money back. */
const TOLD_MS = 7 * DAY_MS;

const COLUMN: Partial<Record<MoneyKind, 'takenDong' | 'voidedDong' | 'refundedDong' | 'overDong'>> = {
  [MoneyKind.TAKEN]: 'takenDong',
  [MoneyKind.VOIDED]: 'voidedDong',
  [MoneyKind.REFUNDED]: 'refundedDong',
  [MoneyKind.OVER_REFUNDED]: 'overDong',
  [MoneyKind.OVERPAID]: 'overDong',
};

/** What each cashier of an office took and gave back on a day, by method: total = postage + revenue + paid too much. */
async function readCashSums(sql: Pick<Sql, 'query'>, officeId: string, day: Day): Promise<CashSum[]> {
  const rows = await sql.query<{
    cashierId: string;
    cashier: string;
    method: PaymentMethod;
    kind: MoneyKind;
    entries: number | string;
    dong: number | string;
    postage: number | string;
  }>(
    `SELECT e.cashier_id AS cashierId, e.cashier, e.method, e.kind, COUNT(*) AS entries, SUM(e.amount_dong) AS dong,
            SUM(CASE WHEN ${OF_POSTAGE} THEN e.amount_dong ELSE 0 END) AS postage
       FROM money_entry e JOIN money_duty d ON d.id = e.duty_id
      WHERE e.office_id = ? AND e.day = ? AND e.amount_dong <> 0
      GROUP BY e.cashier_id, e.cashier, e.method, e.kind ORDER BY e.cashier, e.cashier_id, e.method`,
    [officeId, day],
  );
  const sums = new Map<string, CashSum>();
  for (const { cashierId, cashier, method, kind, entries, dong, postage } of rows) {
    const key = `${cashierId} ${method}`;
    const none = {
      receipts: 0,
      takenDong: 0,
      voidedDong: 0,
      refundedDong: 0,
      overDong: 0,
      totalDong: 0,
      postageDong: 0,
      revenueDong: 0,
    };
    const sum = sums.get(key) ?? { cashier, method, ...none };
    sums.set(key, sum);
    const column = COLUMN[kind];
    if (column) sum[column] += Number(dong);
    sum.totalDong += Number(dong);
    // What was paid too much is nobody's revenue: it waits to be given back.
    if (!IS_OVER.includes(kind)) {
      sum.postageDong += Number(postage);
      sum.revenueDong += Number(dong) - Number(postage);
    }
    if (kind === MoneyKind.TAKEN) sum.receipts += Number(entries);
  }
  return [...sums.values()];
}

async function tillViews(sql: Sql, actor: Actor, officeId: string, day: Day): Promise<TillView[]> {
  const held = { officeId, handoverId: IsNull(), day: Not(day) };
  const tills = await sql.entities.find(Till, {
    where: [{ officeId, day }, held],
    order: { day: 'DESC', openedAt: 'ASC' },
  });
  const views: TillView[] = [];
  for (const till of tills) {
    const expectedDong = till.expectedDong ?? (await expectedCash(sql, till));
    // A till of a day gone by in which nothing is left waits for nothing.
    const postageDong = await postageIn(sql, till.id);
    const isEmpty = till.state === TillState.CLOSED && till.countedDong === till.floatDong + postageDong;
    if (till.day !== day && isEmpty) continue;
    const counts = till.countsText === null ? [] : JSON.parse(till.countsText);
    const isMine = till.cashierId === actor.staffId;
    views.push({ ...till, expectedDong, postageDong, counts, isMine, isHandedOver: till.handoverId !== null });
  }
  return views;
}

async function refundViews(sql: Sql, actor: Actor, directory: Directory): Promise<RefundView[]> {
  const where = { state: In([RefundState.ASKED, RefundState.SENDING]) };
  const open = await sql.entities.find(MoneyRefund, { where, order: { askedAt: 'ASC' } });
  // So that nobody waits for money that the gateway will not send.
  const failed = { officeId: actor.office.id, state: RefundState.REFUSED, decidedBy: BY_GATEWAY };
  const lately = MoreThan(now() - TOLD_MS);
  open.push(...(await sql.entities.find(MoneyRefund, { where: { ...failed, decidedAt: lately } })));
  const asked = open.filter(({ officeId }) => decidesRefundsOf(actor, directory, officeId));
  const entries = await sql.entities.findBy(MoneyEntry, { id: In(asked.map(({ entryId }) => entryId)) });
  const duties = await sql.entities.findBy(MoneyDuty, { id: In(entries.map(({ dutyId }) => dutyId)) });
  const stuck = await readStuckRefunds(sql, asked);
  return asked.map((refund) => {
    const isStuck = stuck.has(refund.id);
    const entry = entries.find(({ id }) => id === refund.entryId)!;
    const { dossierCode } = duties.find(({ id }) => id === entry.dutyId)!;
    const { amountDong, payer } = entry;
    return {
      ...refund,
      amountDong,
      payer,
      dossierCode,
      isStuck,
      mayDecide: (refund.state === RefundState.ASKED || isStuck) && refund.askedById !== actor.staffId,
    };
  });
}

/** The money of the actor's office on a day, and what of it is still open. */
export async function readCashDay(sql: Sql, actor: Actor, directory: Directory, day: Day): Promise<CashDay> {
  const officeId = actor.office.id;
  const { entities } = sql;
  const [unmatched, unmatchedCount] = await entities.findAndCount(IncomingTransfer, {
    where: { officeId, state: TransferState.UNMATCHED },
    order: { at: 'DESC' },
    take: MOST_UNMATCHED,
  });
  const entries = await entities.find(MoneyEntry, {
    where: { officeId, day, kind: Not(In([MoneyKind.PRINTED, MoneyKind.GRANTED])) },
    order: { id: 'DESC' },
    take: MOST_ENTRIES,
  });
  return {
    day,
    sums: await readCashSums(sql, officeId, day),
    account: await readAccountSums(sql, officeId, day),
    tills: await tillViews(sql, actor, officeId, day),
    entries: await entryViews(sql, actor, entries),
    refunds: await refundViews(sql, actor, directory),
    idlePostage: await readIdlePostage(sql, officeId),
    unmatched,
    olderUnmatched: unmatchedCount - unmatched.length,
    unproven: await readUnproven(sql, officeId),
    handovers: await entities.find(TreasuryHandover, {
      where: { officeId },
      order: { madeAt: 'DESC', id: 'DESC' },
      take: LAST_HANDOVERS,
    }),
  };
}
