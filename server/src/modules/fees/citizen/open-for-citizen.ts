import type { Sql } from '../../../database/sql';
import { notFound } from '../../../kernel/errors';
import { isSameSecret } from '../../../kernel/short-secret';
import { normalCode } from '../../dossier/dossier-code';

/** A dossier whose slip somebody has. */
export interface CitizenDossier {
  id: string;
  code: string;
  applicantName: string;
  versionId: string;
  officeId: string;
}

/**
 * By the code and the secret on the slip. A wrong secret says the same as a code that nothing has.
 * @throws HccError NOT_FOUND
 */
export async function openForCitizen(sql: Pick<Sql, 'query'>, code: string, key: string): Promise<CitizenDossier> {
  const [row] = await sql.query<CitizenDossier & { lookupKey: string }>(
    `SELECT id, code, applicant_name AS applicantName, procedure_version_id AS versionId,
            receiving_office_id AS officeId, lookup_key AS lookupKey FROM dossier WHERE code = ?`,
    [normalCode(code)],
  );
  if (!row || !isSameSecret(key, row.lookupKey)) throw notFound('hồ sơ mang mã này');
  return row;
}
