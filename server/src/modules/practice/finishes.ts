import type { Database } from '../../database/database';
import type { Sql } from '../../database/sql';
import type { Instant } from '../../kernel/instant';
import { PracticeFinish } from './practice.entity';

/** In the real database: somebody has done the guided first dossier. */
export async function recordFinish(real: Database, staffId: string, at: Instant): Promise<void> {
  await real.transact(async (tx) => {
    const finishes = tx.entities.getRepository(PracticeFinish);
    const before = await finishes.findOneBy({ staffId });
    await finishes.save({ staffId, firstAt: before?.firstAt ?? at, lastAt: at, times: (before?.times ?? 0) + 1 });
  });
}

export interface PractisedPerson {
  staffId: string;
  fullName: string;
  finishedAt: Instant | null;
  times: number;
}

/** Everybody who works in an office, with when he last did the guided dossier; those who have not come first. */
export async function readPractised(sql: Sql, officeId: string): Promise<PractisedPerson[]> {
  const rows = await sql.query<PractisedPerson>(
    `SELECT DISTINCT s.id AS staffId, s.full_name AS fullName, f.last_at AS finishedAt, f.times
       FROM staff_office o JOIN staff s ON s.id = o.staff_id AND s.status = 'ACTIVE'
       LEFT JOIN practice_finish f ON f.staff_id = s.id
      WHERE o.office_id = ? ORDER BY f.last_at IS NOT NULL, s.full_name, s.id`,
    [officeId],
  );
  return rows.map((row) => ({
    ...row,
    finishedAt: row.finishedAt === null ? null : Number(row.finishedAt),
    times: row.times ?? 0,
  }));
}
