import { LessThan } from 'typeorm';
import type { Database } from '../../database/database';
import type { Sql, SqlValue, Tx } from '../../database/sql';
import { DAY_MS, type Instant } from '../../kernel/instant';
import { StaffNotice } from './staff-notice.entity';
import { StaffNoticeView } from './staff-notice.types';

const KEPT_DAYS = 366;

type Row = Omit<StaffNoticeView, 'params'> & { paramsText: string };

/** A person's newest notices. @param before the moment and id of the last one that was shown */
export async function readStaffNotices(
  sql: Sql,
  staffId: string,
  most: number,
  before: readonly (string | number)[] | null,
): Promise<StaffNoticeView[]> {
  const values: SqlValue[] = [staffId];
  if (before) values.push(before[0]!, before[0]!, before[1]!);
  const rows = await sql.query<Row>(
    `SELECT id, kind AS what, subject_kind AS subject, subject_id AS subjectId, params AS paramsText, at, moment,
        seen_at AS seenAt
      FROM staff_notice WHERE staff_id = ?${before ? ' AND (at < ? OR (at = ? AND id < ?))' : ''}
      ORDER BY at DESC, id DESC LIMIT ?`,
    [...values, most],
  );
  return rows.map(({ paramsText, ...row }) => {
    const params = Object.entries(JSON.parse(paramsText) as Record<string, string>);
    return Object.assign(new StaffNoticeView(), row, { params: params.map(([name, text]) => ({ name, text })) });
  });
}

export async function countUnseenStaffNotices(sql: Sql, staffId: string): Promise<number> {
  const [row] = await sql.query<{ unseen: number }>(
    'SELECT COUNT(*) AS unseen FROM staff_notice WHERE staff_id = ? AND seen_at IS NULL',
    [staffId],
  );
  return Number(row!.unseen);
}

/** @returns how many were new */
export async function markStaffNoticesSeen(tx: Tx, staffId: string, at: Instant): Promise<number> {
  const { affected } = await tx.run('UPDATE staff_notice SET seen_at = ? WHERE staff_id = ? AND seen_at IS NULL', [
    at,
    staffId,
  ]);
  return affected;
}

/** Removes what was told more than a year ago. @returns how many */
export async function purgeStaffNotices(db: Database, at: Instant): Promise<number> {
  const { affected } = await db.transact((tx) =>
    tx.entities.delete(StaffNotice, { at: LessThan(at - KEPT_DAYS * DAY_MS) }),
  );
  return affected ?? 0;
}
