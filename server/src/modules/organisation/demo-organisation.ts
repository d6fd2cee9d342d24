import type { Database } from '../../database/database';
import { bumpStamp } from '../../database/reference-cache';
import { insertRows } from '../../database/rows';
import { newId } from '../../kernel/ids';
import { dayOf } from '../../kernel/instant';
import { now } from '../../kernel/now';
import { ensureDefaultCalendar } from '../calendar/holiday-import-command';
import { Area } from './area.entity';
import { Office } from './office.entity';
import { readOfficeData } from './office-data';
import { demoPhone, placeOf, planOffices } from './office-plan';

/**
 * Makes the offices of a three-tier province for the areas in the database, and the default calendar. What is there
 * stays; a second run adds nothing.
 * @returns how many offices were added
 */
export async function createDemoOrganisation(db: Database): Promise<number> {
  const data = readOfficeData();
  return db.transact(async (tx) => {
    if (await ensureDefaultCalendar(tx)) await bumpStamp(tx, 'calendar');
    const areas = await tx.entities.find(Area);
    const existing = await tx.entities.find(Office);
    const today = dayOf(now());
    const present = areas.filter(
      ({ validTo, successorCode }) => successorCode === null && (validTo === null || validTo >= today),
    );
    const places = new Set(existing.map(placeOf));
    const added = planOffices(present, existing, data).filter((office) => !places.has(placeOf(office)));
    await insertRows(
      db.writer,
      tx,
      Office,
      added.map((office) => ({
        ...office,
        id: newId(),
        phone: demoPhone(office.code),
        validFrom: null,
        validTo: null,
        successorId: null,
        email: null,
      })),
    );
    if (added.length > 0) await bumpStamp(tx, 'organisation');
    return added.length;
  });
}
