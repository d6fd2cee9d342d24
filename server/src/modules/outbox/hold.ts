import type { Sql, Tx } from '../../database/sql';
import type { Instant } from '../../kernel/instant';
import { OUTBOX_FILLED } from './enqueue';
import { type HoldReason, OutboxHold } from './outbox-hold.entity';

/*
 * One rule for everything that leaves the installation: while there is a hold the outbox hands nothing over to the
 * outside and no service outside is called. What waits stays as it is and goes out under the ids that it has.
 */

const ONE = 1;

export function readHold({ entities }: Pick<Sql, 'entities'>): Promise<OutboxHold | null> {
  return entities.findOneBy(OutboxHold, { id: ONE });
}

/** @returns false where there was one already */
export async function hold(tx: Tx, reason: HoldReason, since: Instant): Promise<boolean> {
  const ignore = tx.engine === 'mysql' ? 'INSERT IGNORE' : 'INSERT OR IGNORE';
  const values = [ONE, since, reason];
  const { affected } = await tx.run(`${ignore} INTO outbox_hold (id, since, reason) VALUES (?, ?, ?)`, values);
  return affected === 1;
}

/** What waits goes out from now on. @returns false where nothing was held */
export async function letGo(tx: Tx): Promise<boolean> {
  const { affected } = await tx.entities.delete(OutboxHold, { id: ONE });
  tx.notify(OUTBOX_FILLED.notice({}));
  return affected === 1;
}
