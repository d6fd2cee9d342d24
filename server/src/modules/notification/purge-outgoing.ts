import { In, IsNull, LessThan, Not } from 'typeorm';
import type { Database } from '../../database/database';
import { DAY_MS, type Instant } from '../../kernel/instant';
import { NoticeState } from './notification-terms';
import { OneTimeCode } from './one-time-code.entity';
import { OutgoingNotice } from './outgoing-notice.entity';

/** In one transaction: a purge must not hold up the desks. */
const PER_PURGE = 1_000;

/**
 * Takes addresses and texts out of what came to its end so many days ago; that something was sent when and by which
 * way stays, for the citizen's page and the figures. Codes are removed after a day.
 * @returns how many were emptied
 */
export async function purgeOutgoing(db: Database, at: Instant, keepDays: number): Promise<number> {
  await db.transact((tx) => tx.entities.delete(OneTimeCode, { at: LessThan(at - DAY_MS) }));
  let purged = 0;
  for (let more = true; more; ) {
    const rows = await db.read.entities.find(OutgoingNotice, {
      select: { id: true },
      where: {
        at: LessThan(at - keepDays * DAY_MS),
        state: Not(In([NoticeState.WAITING, NoticeState.HELD])),
        address: Not(IsNull()),
      },
      take: PER_PURGE,
    });
    const ids = rows.map(({ id }) => id);
    const empty = { address: null, factsText: null, subject: null, body: null };
    if (ids.length > 0) await db.transact(async (tx) => void (await tx.entities.update(OutgoingNotice, ids, empty)));
    purged += ids.length;
    more = ids.length === PER_PURGE;
  }
  return purged;
}
