import { placeholders, type Sql } from '../../../database/sql';
import { decodeCursor } from '../../../kernel/page';
import type { UsePeriod } from '../causes/entry-uses.queries';

const within = ({ from, to, officeIds }: UsePeriod) => ({
  sql: `n.day >= ? AND n.day <= ?${officeIds === null ? '' : ` AND n.office_id IN (${placeholders(officeIds.length)})`}`,
  values: [from, to, ...(officeIds ?? [])],
});

/** Requests turned away, by the reason that was chosen; null where it was only written. */
export async function countDeclinedReasons(sql: Sql, period: UsePeriod): Promise<Map<string | null, number>> {
  const { sql: where, values } = within(period);
  const rows = await sql.query<{ code: string | null; count: number }>(
    `SELECT n.reason_code AS code, COUNT(*) AS count FROM declined_request n WHERE ${where} GROUP BY n.reason_code`,
    values,
  );
  return new Map(rows.map(({ code, count }) => [code, Number(count)]));
}

export interface DeclinedReasonRow {
  id: string;
  number: number;
  year: number;
  declinedAt: number;
  officeId: string;
  procedureVersionId: string;
  applicantName: string;
  day: string;
}

/** The requests that such a count is of, the latest first; at most one more than `size`. */
export async function readDeclinedByReason(
  sql: Sql,
  code: string | null,
  period: UsePeriod,
  size: number,
  after: string | null,
): Promise<DeclinedReasonRow[]> {
  const { sql: where, values } = within(period);
  const from = after ? decodeCursor(after, ['number', 'string']) : null;
  const next = from ? ' AND (n.declined_at < ? OR (n.declined_at = ? AND n.id < ?))' : '';
  const rows = await sql.query<DeclinedReasonRow>(
    `SELECT n.id AS id, n.number AS number, n.year AS year, n.declined_at AS declinedAt, n.office_id AS officeId,
            n.procedure_version_id AS procedureVersionId, n.applicant_name AS applicantName, n.day AS day
       FROM declined_request n
      WHERE n.reason_code ${code === null ? 'IS NULL' : '= ?'} AND ${where}${next}
      ORDER BY n.declined_at DESC, n.id DESC LIMIT ?`,
    [...(code === null ? [] : [code]), ...values, ...(from ? [from[0]!, from[0]!, from[1]!] : []), size + 1],
  );
  return rows.map((row) => ({ ...row, declinedAt: Number(row.declinedAt) }));
}
