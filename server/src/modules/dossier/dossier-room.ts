import type { Database } from '../../database/database';
import type { ReferenceCache } from '../../database/reference-cache';
import type { Tx } from '../../database/sql';
import type { Instant } from '../../kernel/instant';
import type { Calendars } from '../calendar/calendars';
import type { Catalogue } from '../catalogue/catalogue';
import type { Directory } from '../organisation/directory';
import type { DossierOrigin } from './dossier-origin';
import type { DossierState } from './history/dossier.projection';
import type { Author } from './history/dossier-store';

/** One step in a dossier's life as the roll-ups see it. */
export interface DossierChange {
  origin: DossierOrigin;
  before: DossierState | null;
  after: DossierState;
  /** Of a correction of the receipt: everything before it, which is counted elsewhere from then on. */
  earlier?: readonly DossierChange[];
}

/**
 * Writes what is derived from a change, in the transaction that makes it; with the reference data of the command, since
 * whoever waited for another connection in a transaction might be what that connection waits for.
 */
export type ChangeListener = (tx: Tx, changes: readonly DossierChange[], references: References) => Promise<void>;

/** What a citizen sent in online, on becoming a dossier. */
export interface AcceptedSubmission {
  submissionId: string;
  dossierId: string;
  author: Author;
  at: Instant;
}

/** Carries what belongs to a submission over to its dossier, in the transaction that receives it. */
export type AcceptedListener = (
  room: DossierRoom,
  tx: Tx,
  references: References,
  accepted: AcceptedSubmission,
) => Promise<void>;

/** What the dossier room works with; put together once at start. */
export interface DossierRoom {
  db: Database;
  directory: ReferenceCache<Directory>;
  catalogue: ReferenceCache<Catalogue>;
  calendars: ReferenceCache<Calendars>;
  sealedUntil: ReferenceCache<Instant>;
  now: () => Instant;
  onChange: readonly ChangeListener[];
  onAccepted: readonly AcceptedListener[];
}

/** The reference data of one command, read before its transaction begins. */
export interface References {
  directory: Directory;
  catalogue: Catalogue;
  calendars: Calendars;
  /** The first moment that no seal covers. */
  sealedUntil: Instant;
}

export async function loadReferences(room: DossierRoom): Promise<References> {
  const [directory, catalogue, calendars, sealedUntil] = await Promise.all([
    room.directory.get(),
    room.catalogue.get(),
    room.calendars.get(),
    room.sealedUntil.get(),
  ]);
  return { directory, catalogue, calendars, sealedUntil };
}
