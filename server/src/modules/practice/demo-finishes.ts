import type { Database } from '../../database/database';
import { DAY_MS, type Instant } from '../../kernel/instant';
import { SHOWN_COMMUNE, SHOWN_DISTRICT } from '../demo/history-traits';
import { recordFinish } from './finishes';

/** In the demo every second colleague of the guided offices has practised, so that their heads see both kinds. */
export async function showFinishes(db: Database, at: Instant): Promise<void> {
  const people = await db.read.query<{ id: string }>(
    `SELECT DISTINCT s.id, s.username FROM staff s JOIN staff_office p ON p.staff_id = s.id
       JOIN office o ON o.id = p.office_id WHERE o.area_code IN (?, ?) ORDER BY s.username`,
    [SHOWN_COMMUNE, SHOWN_DISTRICT],
  );
  for (const [index, { id }] of people.entries()) {
    if (index % 2 === 1) await recordFinish(db, id, at - (index + 1) * DAY_MS);
  }
}
