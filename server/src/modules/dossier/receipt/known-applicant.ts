import type { Sql } from '../../../database/sql';
import type { Actor } from '../../identity/actor';
import { visibleCondition } from '../dossier.jurisdiction';
import type { References } from '../dossier-room';
import { type DossierRow, LIST_COLUMNS } from '../dossier-rows';
import { digits } from './applicant-rules';

export interface KnownApplicantRow {
  fullName: string;
  idNumber: string;
  phone: string | null;
  email: string | null;
  address: string | null;
  areaCode: string | null;
  lastSeenAt: number;
  lastProcedureName: string;
}

/** The newest dossier of the citizen that the actor may see; null where there is none. */
export async function findKnownApplicant(
  sql: Sql,
  actor: Actor,
  references: References,
  idNumber: string,
): Promise<KnownApplicantRow | null> {
  const visible = visibleCondition(actor, references.directory);
  const rows = await sql.query<DossierRow>(
    `SELECT ${LIST_COLUMNS} FROM dossier d WHERE d.id_number = ? AND ${visible.sql}
      ORDER BY d.received_at DESC LIMIT 1`,
    [digits(idNumber), ...visible.values],
  );
  const row = rows[0];
  if (!row) return null;
  return {
    fullName: row.applicantName,
    idNumber: row.idNumber!,
    phone: row.phone,
    email: row.email,
    address: row.address,
    areaCode: row.applicantAreaCode,
    lastSeenAt: row.receivedAt,
    lastProcedureName: references.catalogue.getVersion(row.procedureVersionId).name,
  };
}
