import type { Database } from '../../src/database/database';
import { disableIn } from '../../src/modules/identity/account-commands';
import { getAccount } from '../../src/modules/identity/accounts/account';

/** As an administrator does it, for tests of what an account may do then; dossiers that it holds stay with it. */
export async function disableAccount(db: Database, username: string): Promise<void> {
  await db.transact(async (tx) => disableIn(db, tx, await getAccount(tx, username), { by: null, address: null }));
}
