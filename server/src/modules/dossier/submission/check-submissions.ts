import type { Sql } from '../../../database/sql';
import { STATUS_AFTER, type SubmissionEventKind } from './submission-terms';

interface Checked {
  id: string;
  status: string;
  version: number;
  lines: number;
  kind: SubmissionEventKind | null;
  dossierId: string | null;
  declinedRequestId: string | null;
  dossiers: number;
  letters: number;
}

/** A submission that its journal, or what it became, does not bear out. */
export interface SubmissionDifference {
  which: string;
  column: string;
  stored: unknown;
  expected: unknown;
}

/** Holds each submission against its journal, and against the dossier or the letter that it became. */
export async function checkSubmissions(sql: Sql): Promise<SubmissionDifference[]> {
  const rows = await sql.query<Checked>(
    `SELECT s.id, s.status, s.version, s.dossier_id AS dossierId, s.declined_request_id AS declinedRequestId,
            (SELECT COUNT(*) FROM online_submission_event e WHERE e.submission_id = s.id) AS \`lines\`,
            (SELECT e.kind FROM online_submission_event e WHERE e.submission_id = s.id AND e.ordinal = s.version) AS kind,
            (SELECT COUNT(*) FROM dossier d WHERE d.id = s.dossier_id AND d.channel = 'ONLINE'
               AND d.receiving_office_id = s.office_id) AS dossiers,
            (SELECT COUNT(*) FROM declined_request n WHERE n.id = s.declined_request_id
               AND n.office_id = s.office_id) AS letters
       FROM online_submission s ORDER BY s.id`,
  );
  return rows.flatMap((row) => {
    const note = (column: string, stored: unknown, expected: unknown): SubmissionDifference[] =>
      stored === expected ? [] : [{ which: row.id, column, stored, expected }];
    const status = row.kind === null ? null : STATUS_AFTER[row.kind];
    return [
      ...note('version', row.version, Number(row.lines)),
      ...note('status', row.status, status),
      ...note('dossier_id', row.dossierId !== null, status === 'ACCEPTED'),
      ...note('dossier', Number(row.dossiers), row.dossierId === null ? 0 : 1),
      ...note('declined_request_id', row.declinedRequestId !== null, status === 'DECLINED'),
      ...note('declined_request', Number(row.letters), row.declinedRequestId === null ? 0 : 1),
    ];
  });
}
