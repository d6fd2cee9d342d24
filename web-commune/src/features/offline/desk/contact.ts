import { toDay } from '@hcc/web-shared/src/ui/text/vietnam-day';
import { wantsAnotherBlock } from '../../../../../server/src/modules/offline/offline-rules';
import { type DeskDb, type DeskRow, DURABLE } from '../store/desk-db';
import { keyOfShare, newStoreKey, wrap } from '../store/sealing';
import type { DayReport, DeskApi, Lease } from './desk-api';
import { lastOn } from './keep-receipt';
import { deskNow } from './numbers';
import { isSettled } from './send-unsent';

/** What the desk says of its days: what it gave, and what of it is not sent. */
async function reportDays(db: DeskDb): Promise<DayReport[]> {
  const unsent = new Map<string, number>();
  for (const row of await db.getAll('receipts')) {
    if (!isSettled(row)) unsent.set(row.day, (unsent.get(row.day) ?? 0) + 1);
  }
  const used = await db.getAll('used');
  // Of days long gone nothing is left to say.
  return used.slice(-30).map(({ day, lastNumber }) => ({ day, lastNumber, unsent: unsent.get(day) ?? 0 }));
}

const leaseColumns = (lease: Lease, machine = Date.now()) => ({
  name: lease.name,
  officeId: lease.officeId,
  officeCode: lease.officeCode,
  blocks: lease.blocks,
  leasedUntil: lease.leasedUntil,
  aheadMs: lease.serverTime - machine,
  knownAt: lease.serverTime,
  revoked: false,
});

/** Makes this browser a desk. @returns the store's key, which may still be wrapped */
export async function beginDesk(db: DeskDb, lease: Lease): Promise<CryptoKey> {
  const storeKey = await newStoreKey();
  const row: DeskRow = {
    id: lease.deskId,
    secret: lease.secret ?? '',
    bundleTag: null,
    bundleAt: null,
    keyUnderShare: await wrap(storeKey, await keyOfShare(lease.sealingKey)),
    ...leaseColumns(lease),
  };
  await db.put('desk', row, 'desk');
  return storeKey;
}

/**
 * Comes to the server: says what was given and not sent, gets the lease for another while, more numbers where half of
 * them are used, and the right time.
 * @throws DeskFailure
 */
export async function renewLease(db: DeskDb, api: DeskApi, desk: DeskRow): Promise<Lease> {
  const last = await lastOn(db, toDay(deskNow(desk)));
  const key = { deskId: desk.id, secret: desk.secret };
  const lease = await api.renew(key, wantsAnotherBlock(desk.blocks, last), await reportDays(db));
  await applyLease(db, lease);
  return lease;
}

async function applyLease(db: DeskDb, lease: Lease): Promise<void> {
  const tx = db.transaction(['desk', 'used', 'receipts'], 'readwrite', DURABLE);
  const row = await tx.objectStore('desk').get('desk');
  if (row) {
    // What was received here is never after what comes next, whatever the server's clock says.
    const newest = (await tx.objectStore('receipts').count()) > 0 ? row.knownAt : 0;
    const columns = leaseColumns(lease);
    const isAhead = newest > columns.knownAt && newest - columns.knownAt < 60_000;
    void tx.objectStore('desk').put({ ...row, ...columns, knownAt: isAhead ? newest : columns.knownAt }, 'desk');
  }
  const order = (number: number) => lease.blocks.findIndex(({ first, last }) => first <= number && number <= last);
  for (const { day, number } of lease.lastByDay) {
    const used = await tx.objectStore('used').get(day);
    const here = used?.lastNumber;
    // A browser whose storage was put back to an earlier state must not give again what has arrived.
    const isBehind =
      here === undefined || order(number) > order(here) || (order(number) === order(here) && number > here);
    if (isBehind) void tx.objectStore('used').put({ day, lastNumber: number });
  }
  await tx.done;
}
