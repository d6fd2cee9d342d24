import { placeholders, type Sql } from '../../../database/sql';
import { dayOf, endOfDay, type Instant, startOfDay } from '../../../kernel/instant';
import { decodeCursor } from '../../../kernel/page';
import type { UsePeriod } from '../causes/entry-uses.queries';

/** From an index of the journal; the office is that of the submission. */
const within = ({ from, to, officeIds }: UsePeriod) => ({
  sql: `e.kind = 'RETURNED' AND e.at >= ? AND e.at < ?${officeIds === null ? '' : ` AND s.office_id IN (${placeholders(officeIds.length)})`}`,
  values: [startOfDay(from), endOfDay(to), ...(officeIds ?? [])],
});

const FROM = 'online_submission_event e JOIN online_submission s ON s.id = e.submission_id';

/** How often what came in online was given back, by the reason that was chosen; null where it was only written. */
export async function countReturnedReasons(sql: Sql, period: UsePeriod): Promise<Map<string | null, number>> {
  const { sql: where, values } = within(period);
  const rows = await sql.query<{ code: string | null; count: number }>(
    `SELECT e.reason_code AS code, COUNT(*) AS count FROM ${FROM} WHERE ${where} GROUP BY e.reason_code`,
    values,
  );
  return new Map(rows.map(({ code, count }) => [code, Number(count)]));
}

export interface ReturnedReasonRow {
  id: string;
  ordinal: number;
  at: Instant;
  day: string;
  officeId: string;
  procedureVersionId: string;
  applicantName: string;
}

/** What such a count is of, the latest first; at most one more than `size`. */
export async function readReturnedByReason(
  sql: Sql,
  code: string | null,
  period: UsePeriod,
  size: number,
  after: string | null,
): Promise<ReturnedReasonRow[]> {
  const { sql: where, values } = within(period);
  const from = after ? decodeCursor(after, ['number', 'string', 'number']) : null;
  const next = from
    ? ' AND (e.at < ? OR (e.at = ? AND (e.submission_id < ? OR (e.submission_id = ? AND e.ordinal < ?))))'
    : '';
  const rows = await sql.query<Omit<ReturnedReasonRow, 'day'>>(
    `SELECT e.submission_id AS id, e.ordinal AS ordinal, e.at AS at, s.office_id AS officeId,
            s.procedure_version_id AS procedureVersionId, s.applicant_name AS applicantName
       FROM ${FROM} WHERE e.reason_code ${code === null ? 'IS NULL' : '= ?'} AND ${where}${next}
      ORDER BY e.at DESC, e.submission_id DESC, e.ordinal DESC LIMIT ?`,
    [
      ...(code === null ? [] : [code]),
      ...values,
      ...(from ? [from[0]!, from[0]!, from[1]!, from[1]!, from[2]!] : []),
      size + 1,
    ],
  );
  return rows.map((row) => ({ ...row, at: Number(row.at), day: dayOf(Number(row.at)) }));
}
