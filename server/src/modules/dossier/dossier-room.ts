import type { Database } from '../../database/database';
import type { ReferenceCache } from '../../database/reference-cache';
import type { Tx } from '../../database/sql';
import type { Instant } from '../../kernel/instant';
import type { WorkCalendar } from '../calendar/work-calendar';
import type { Catalogue } from '../catalogue/catalogue';
import type { Directory } from '../organisation/directory';
import type { Channel } from './dossier-terms';
import type { DossierState } from './history/dossier.projection';

/** What of a dossier never changes after it was received. */
export interface DossierOrigin {
  id: string;
  code: string;
  channel: Channel;
  procedureId: string;
  procedureVersionId: string;
  receivingOfficeId: string;
}

/** One step in a dossier's life as the roll-ups see it. */
export interface DossierChange {
  origin: DossierOrigin;
  before: DossierState | null;
  after: DossierState;
}

/** Writes what is derived from a change, in the transaction that makes it. */
export type ChangeListener = (tx: Tx, changes: readonly DossierChange[]) => Promise<void>;

/** What the dossier room works with; put together once at start. */
export interface DossierRoom {
  db: Database;
  directory: ReferenceCache<Directory>;
  catalogue: ReferenceCache<Catalogue>;
  calendar: ReferenceCache<WorkCalendar>;
  now: () => Instant;
  onChange: readonly ChangeListener[];
}

/** The reference data of one command, read before its transaction begins. */
export interface References {
  directory: Directory;
  catalogue: Catalogue;
  calendar: WorkCalendar;
}

export async function loadReferences(room: DossierRoom): Promise<References> {
  const [directory, catalogue, calendar] = await Promise.all([
    room.directory.get(),
    room.catalogue.get(),
    room.calendar.get(),
  ]);
  return { directory, catalogue, calendar };
}
