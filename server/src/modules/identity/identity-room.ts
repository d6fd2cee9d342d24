import type { Database } from '../../database/database';
import type { ReferenceCache } from '../../database/reference-cache';
import type { Instant } from '../../kernel/instant';
import type { SecretBox } from '../../kernel/secret-box';
import type { Turns } from '../../kernel/turns';
import type { Directory } from '../organisation/directory';

/** What the commands of accounts and sign-in work with. */
export interface IdentityRoom {
  db: Database;
  directory: ReferenceCache<Directory>;
  now: () => Instant;
  /** Null where the server was given no key: then there are no second factors. */
  box: SecretBox | null;
  /** Of those who sign in with one account from one place. */
  turns: Turns;
}
