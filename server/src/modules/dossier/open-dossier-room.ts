import type { Database } from '../../database/database';
import type { Instant } from '../../kernel/instant';
import { calendarCache } from '../calendar/calendar-cache';
import { catalogueCache } from '../catalogue/catalogue';
import { directoryCache } from '../organisation/directory';
import type { AcceptedListener, ChangeListener, DossierRoom } from './dossier-room';
import { sealedUntilCache } from './sealing/seal-store';

/** What commands on dossiers work with: with reference data of its own, which is read when it is first asked for. */
export function openDossierRoom(
  db: Database,
  now: () => Instant,
  onChange: readonly ChangeListener[],
  onAccepted: readonly AcceptedListener[] = [],
): DossierRoom {
  return {
    db,
    directory: directoryCache(db.read),
    catalogue: catalogueCache(db.read),
    calendars: calendarCache(db.read),
    sealedUntil: sealedUntilCache(db.read),
    now,
    onChange,
    onAccepted,
  };
}
