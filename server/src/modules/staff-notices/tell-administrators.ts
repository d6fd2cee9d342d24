import type { Sql, Tx } from '../../database/sql';
import { StaffNoticeKind, type StaffNoticeSubject } from './staff-notice-terms';
import { writeStaffNotice } from './write-staff-notice';

/**
 * Who administers and may sign in, by id. In SQL: the room of identity stands above the catalogue and the lists, whose
 * changes are told here.
 */
export async function administratorIds(sql: Pick<Sql, 'query'>): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    `SELECT DISTINCT s.id AS id FROM staff_office p JOIN staff s ON s.id = p.staff_id
      WHERE p.role = 'ADMIN' AND s.status = 'ACTIVE'`,
  );
  return rows.map(({ id }) => id);
}

/** What waits for a second person. */
export interface Waiting {
  subject: { kind: StaffNoticeSubject; id: string };
  /** Which version of it, at most 24 letters: each is told once. */
  ref: string | number;
  title: string;
}

/** Puts into the bell of every other administrator that something waits for a second person. */
export async function tellOtherAdministrators(
  tx: Tx,
  by: { staffId: string | null; fullName: string },
  { title, ...about }: Waiting,
): Promise<void> {
  const staffIds = (await administratorIds(tx)).filter((id) => id !== by.staffId);
  const kind = StaffNoticeKind.CONFIRMATION_WANTED;
  await writeStaffNotice(tx, { ...about, staffIds, kind, params: { title, who: by.fullName } });
}
