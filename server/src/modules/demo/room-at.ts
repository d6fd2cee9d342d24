import type { Database } from '../../database/database';
import type { Instant } from '../../kernel/instant';
import { calendarCache } from '../calendar/calendar-cache';
import { catalogueCache } from '../catalogue/catalogue';
import type { DossierRoom } from '../dossier/dossier-room';
import { sealedUntilCache } from '../dossier/sealing/seal-store';
import { directoryCache } from '../organisation/directory';

/** What commands work with, at a time of its own; nobody is told of what they do. */
export const roomAt = (db: Database, now: () => Instant): DossierRoom => ({
  db,
  directory: directoryCache(db.read),
  catalogue: catalogueCache(db.read),
  calendars: calendarCache(db.read),
  sealedUntil: sealedUntilCache(db.read),
  now,
  onChange: [],
});
