import type { Database } from '../../database/database';
import type { Instant } from '../../kernel/instant';
import type { DossierRoom } from '../dossier/dossier-room';
import type { IdentityRoom } from '../identity/identity-room';

/** The real installation and the practice beside it. One process has both open; nothing but what stands here crosses. */
export interface PracticeRoom {
  /** Where accounts and the catalogue come from, and where it is written down who has practised. */
  real: Database;
  /** What is practised on. */
  practice: DossierRoom;
  identity: IdentityRoom;
  /** Where browsers reach the practice, and the real thing. */
  practiceUrl: string;
  realUrl: string;
  /** Whether this is the practice itself. */
  inside: boolean;
  /** Everything that was practised is forgotten. */
  reset: (at: Instant) => Promise<void>;
}
