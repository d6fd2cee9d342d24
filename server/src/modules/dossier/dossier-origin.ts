import type { Tx } from '../../database/sql';
import type { DossierOrigin } from './dossier-room';
import type { ReturnBy } from './dossier-terms';

/** A dossier's row as a change needs it: what never changes, and what search finds it by. */
export interface DossierHead extends DossierOrigin {
  procedureVersionId: string;
  openedAt: number | null;
  returnBy: ReturnBy;
  applicantName: string;
}

/** For `SELECT … FROM dossier`. */
export const HEAD_COLUMNS = `id, code, channel, receiving_office_id AS receivingOfficeId,
  settling_area_code AS settlingAreaCode, opened_at AS openedAt,
  return_by AS returnBy, procedure_version_id AS procedureVersionId, applicant_name AS applicantName`;

export function originOf({ id, code, channel, receivingOfficeId, settlingAreaCode }: DossierOrigin): DossierOrigin {
  return { id, code, channel, receivingOfficeId, settlingAreaCode };
}

/** Until the transaction ends nobody else changes the dossier. */
export async function lockDossier(tx: Tx, id: string): Promise<DossierHead | undefined> {
  const rows = await tx.query<DossierHead>(`SELECT ${HEAD_COLUMNS} FROM dossier WHERE id = ?${tx.forUpdate}`, [id]);
  return rows[0];
}
