import type { Sql } from '../../database/sql';
import { SUPPLEMENT_AFTER, SUPPLEMENT_FILE, type SupplementEventKind } from './online-terms';

interface Checked {
  id: string;
  status: string;
  version: number;
  lines: number;
  kind: SupplementEventKind | null;
  files: number;
  attached: number;
}

/** A supplement that its journal, or the dossier that it came to, does not bear out. */
export interface SupplementDifference {
  which: string;
  column: string;
  stored: unknown;
  expected: unknown;
}

/** Holds each supplement against its journal; of what was accepted every file is one of the dossier's. */
export async function checkSupplements(sql: Sql): Promise<SupplementDifference[]> {
  const rows = await sql.query<Checked>(
    `SELECT s.id, s.status, s.version,
            (SELECT COUNT(*) FROM online_supplement_event e WHERE e.supplement_id = s.id) AS \`lines\`,
            (SELECT e.kind FROM online_supplement_event e WHERE e.supplement_id = s.id AND e.ordinal = s.version) AS kind,
            (SELECT COUNT(*) FROM subject_file f WHERE f.subject_kind = '${SUPPLEMENT_FILE}' AND f.subject_id = s.id) AS files,
            (SELECT COUNT(*) FROM subject_file f JOIN dossier_file d ON d.id = f.id AND d.dossier_id = s.dossier_id
              WHERE f.subject_kind = '${SUPPLEMENT_FILE}' AND f.subject_id = s.id) AS attached
       FROM online_supplement s ORDER BY s.id`,
  );
  return rows.flatMap((row) => {
    const note = (column: string, stored: unknown, expected: unknown): SupplementDifference[] =>
      stored === expected ? [] : [{ which: row.id, column, stored, expected }];
    const status = row.kind === null ? null : SUPPLEMENT_AFTER[row.kind];
    return [
      ...note('version', row.version, Number(row.lines)),
      ...note('status', row.status, status),
      ...note('files', Number(row.attached), status === 'ACCEPTED' ? Number(row.files) : 0),
    ];
  });
}
