import { placeholders, type Sql } from '../../../database/sql';
import type { Instant } from '../../../kernel/instant';
import { DUE_SOON_WORKING_DAYS, dueWithin } from '../../dossier/clock/due-soon';
import type { References } from '../../dossier/dossier-room';
import { StaffOffice } from '../../identity/staff.entity';
import type { Office } from '../../organisation/office.entity';

/** What somebody holds in one office. */
export interface HeldWork {
  office: Office;
  held: number;
  /** Due within two working days. */
  dueSoon: number;
  overdue: number;
  /** The clock stands still: the citizen is waited for. */
  paused: number;
}

interface HeldRow {
  officeId: string;
  held: number;
  dueSoon: number;
  overdue: number;
  paused: number;
}

/** By office, also where the person has left; none without dossiers. */
export async function readHeldWork(
  sql: Sql,
  { directory, calendars }: References,
  staffId: string,
  at: Instant,
): Promise<HeldWork[]> {
  const places = await sql.entities.findBy(StaffOffice, { staffId });
  const desks = places.flatMap(({ officeId }) => directory.deskIds(directory.presentOffice(officeId).id));
  const offices = [...new Set(desks)];
  const near = dueWithin(
    { moment: 'due_at', office: 'receiving_office_id', days: DUE_SOON_WORKING_DAYS },
    calendars,
    at,
  );
  const rows = await sql.query<HeldRow>(
    `SELECT queue_office_id AS officeId, COUNT(*) AS held,
            SUM(CASE WHEN overdue_from > ? AND ${near.sql} THEN 1 ELSE 0 END) AS dueSoon,
            SUM(CASE WHEN overdue_from <= ? THEN 1 ELSE 0 END) AS overdue,
            SUM(CASE WHEN paused_at IS NOT NULL THEN 1 ELSE 0 END) AS paused
       FROM dossier WHERE queue_office_id IN (${placeholders(offices.length)}) AND assignee_id = ?
      GROUP BY queue_office_id`,
    [at, ...near.values, at, ...offices, staffId],
  );
  const byOffice = new Map<string, HeldWork>();
  for (const row of rows) {
    const office = directory.presentOffice(row.officeId);
    const sum = byOffice.get(office.id) ?? { office, held: 0, dueSoon: 0, overdue: 0, paused: 0 };
    sum.held += Number(row.held);
    sum.dueSoon += Number(row.dueSoon);
    sum.overdue += Number(row.overdue);
    sum.paused += Number(row.paused);
    byOffice.set(office.id, sum);
  }
  return [...byOffice.values()];
}
