import { In, LessThan } from 'typeorm';
import type { Database } from '../../database/database';
import { addDays, dayOf, type Instant } from '../../kernel/instant';
import { PortalReport } from './portal.entity';
import { ReportState } from './portal-terms';

/** For so long a day may be compared again. */
const KEEP_DAYS = 180;
/** In one transaction: a purge must not hold up the desks. */
const PER_PURGE = 1_000;

/** Removes reports that came to an end half a year ago. @returns how many */
export async function purgeReports(db: Database, at: Instant): Promise<number> {
  const where = {
    state: In([ReportState.SENT, ReportState.GIVEN_UP]),
    day: LessThan(addDays(dayOf(at), -KEEP_DAYS)),
  };
  let purged = 0;
  for (;;) {
    const old = await db.read.entities.find(PortalReport, { select: { id: true }, where, take: PER_PURGE });
    if (old.length === 0) return purged;
    await db.transact((tx) =>
      tx.entities.delete(
        PortalReport,
        old.map(({ id }) => id),
      ),
    );
    purged += old.length;
  }
}
