import type { Database } from '../../database/database';
import type { SecretBox } from '../../kernel/secret-box';
import type { TrustedCertificates } from './trusted-certificates';

/** What signing and checking work with. */
export interface SigningRoom {
  db: Database;
  /** Null where the server was given no key: then no certificate can be kept and nothing is signed. */
  box: SecretBox | null;
  /** The authorities whose certificates are believed. */
  trusted: TrustedCertificates;
}
