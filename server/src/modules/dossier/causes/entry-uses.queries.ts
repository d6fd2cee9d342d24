import { placeholders, type Sql } from '../../../database/sql';
import type { Day } from '../../../kernel/instant';
import { decodeCursor } from '../../../kernel/page';
import type { ReferenceList } from '../../reference-lists/reference-terms';
import type { DossierEventType } from '../dossier-terms';

export interface UsePeriod {
  from: Day;
  to: Day;
  /** Whose deeds count; null for all. */
  officeIds: readonly string[] | null;
}

export interface UseCount {
  code: string;
  type: DossierEventType;
  count: number;
}

function within({ from, to, officeIds }: UsePeriod) {
  const offices = officeIds === null ? '' : ` AND u.office_id IN (${placeholders(officeIds.length)})`;
  return { sql: `u.day >= ? AND u.day <= ?${offices}`, values: [from, to, ...(officeIds ?? [])] };
}

/** How often events named the entries of a list; from an index alone. */
export async function countEntryUses(sql: Sql, list: ReferenceList, period: UsePeriod): Promise<UseCount[]> {
  const { sql: where, values } = within(period);
  const rows = await sql.query<UseCount>(
    `SELECT u.code AS code, u.type AS type, COUNT(*) AS count FROM entry_use u
      WHERE u.list = ? AND ${where} GROUP BY u.code, u.type`,
    [list, ...values],
  );
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

/** Open dossiers of which an event since a day named the entry. */
export async function countOpenUses(sql: Sql, list: ReferenceList, code: string, since: Day): Promise<number> {
  const [row] = await sql.query<{ count: number }>(
    `SELECT COUNT(DISTINCT d.id) AS count FROM entry_use u JOIN dossier d ON d.id = u.dossier_id
      WHERE u.list = ? AND u.code = ? AND u.day >= ? AND d.ended_at IS NULL`,
    [list, code, since],
  );
  return Number(row?.count ?? 0);
}

export interface UseRow {
  dossierId: string;
  ordinal: number;
  dossierCode: string;
  procedureVersionId: string;
  applicantName: string;
  officeId: string;
  day: Day;
}

/** The uses that a count of one entry and type is of, the latest first; at most one more than `size`. */
export async function readEntryUses(
  sql: Sql,
  { list, code, type }: { list: ReferenceList; code: string; type: DossierEventType },
  period: UsePeriod,
  size: number,
  after: string | null,
): Promise<UseRow[]> {
  const { sql: where, values } = within(period);
  const from = after ? decodeCursor(after, ['string', 'string', 'number']) : null;
  const next = from
    ? ' AND (u.day < ? OR (u.day = ? AND (u.dossier_id < ? OR (u.dossier_id = ? AND u.ordinal < ?))))'
    : '';
  return sql.query<UseRow>(
    `SELECT u.dossier_id AS dossierId, u.ordinal AS ordinal, d.code AS dossierCode,
            d.procedure_version_id AS procedureVersionId, d.applicant_name AS applicantName,
            u.office_id AS officeId, u.day AS day
       FROM entry_use u JOIN dossier d ON d.id = u.dossier_id
      WHERE u.list = ? AND u.code = ? AND u.type = ? AND ${where}${next}
      ORDER BY u.day DESC, u.dossier_id DESC, u.ordinal DESC LIMIT ?`,
    [list, code, type, ...values, ...(from ? [from[0]!, from[0]!, from[1]!, from[1]!, from[2]!] : []), size + 1],
  );
}
