import type { Database } from '../database/database';
import type { Instant } from '../kernel/instant';

/** Removes what processes that have ended left behind; one that serves removes its own. @returns how many rows */
export async function purgeNotices(db: Database, before: Instant): Promise<number> {
  const { affected } = await db.transact((tx) => tx.run('DELETE FROM change_notice WHERE written_at < ?', [before]));
  return affected;
}
