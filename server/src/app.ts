import type { Config } from './config';
import { Database } from './database/database';
import type { ReferenceCache } from './database/reference-cache';
import { now } from './kernel/now';
import { RateLimit } from './kernel/rate-limit';
import { calendarCache } from './modules/calendar/calendar-cache';
import type { WorkCalendar } from './modules/calendar/work-calendar';
import { type Catalogue, catalogueCache } from './modules/catalogue/catalogue';
import { type DossierRoom, loadReferences, type References } from './modules/dossier/dossier-room';
import { WorklistFeed } from './modules/dossier/worklist/worklist-feed';
import { Sessions } from './modules/identity/sessions';
import { type Directory, directoryCache } from './modules/organisation/directory';
import { rollUp } from './modules/reporting/roll-up';

/** Enough for an office behind one address, too few to walk through the codes of a province. */
const PUBLIC_LOOKUPS_PER_MINUTE = 300;

/** The parts of the server, put together once. */
export interface App {
  db: Database;
  publicUrl: string;
  directory: ReferenceCache<Directory>;
  catalogue: ReferenceCache<Catalogue>;
  calendar: ReferenceCache<WorkCalendar>;
  sessions: Sessions;
  feed: WorklistFeed;
  dossiers: DossierRoom;
  references: () => Promise<References>;
  /** For fields that anybody on the network may ask. */
  publicLimit: RateLimit;
}

export function createApp(db: Database, publicUrl: string): App {
  const directory = directoryCache(db.read);
  const catalogue = catalogueCache(db.read);
  const calendar = calendarCache(db.read);
  const feed = new WorklistFeed();
  const dossiers: DossierRoom = {
    db,
    directory,
    catalogue,
    calendar,
    now,
    onChange: [rollUp],
    announce: (officeIds, dossierId) => feed.announce(officeIds, dossierId),
  };
  return {
    db,
    publicUrl,
    directory,
    catalogue,
    calendar,
    sessions: new Sessions(db, directory, now),
    feed,
    dossiers,
    references: () => loadReferences(dossiers),
    publicLimit: new RateLimit(PUBLIC_LOOKUPS_PER_MINUTE),
  };
}

export async function openApp(config: Config, options: { migrate?: boolean } = {}): Promise<App> {
  return createApp(await Database.open(config.database, options), config.publicUrl);
}
