import type { Sql } from '../../database/sql';
import { calendarCache } from '../calendar/calendar-cache';
import { catalogueCache } from '../catalogue/catalogue';
import { directoryCache } from '../organisation/directory';
import type { References } from './dossier-room';
import { readSealedUntil } from './sealing/seal-store';

/** Reference data as this reader sees them at this moment, past the caches of the process. */
export async function readReferences(sql: Sql): Promise<References> {
  return {
    directory: await directoryCache(sql).get(),
    catalogue: await catalogueCache(sql).get(),
    calendars: await calendarCache(sql).get(),
    sealedUntil: await readSealedUntil(sql),
  };
}
