import type { Tx } from '../../database/sql';
import type { Channel, ReturnBy } from './dossier-terms';

/** What of a dossier never changes after it was received. */
export interface DossierOrigin {
  id: string;
  code: string;
  channel: Channel;
  receivingOfficeId: string;
  /** Phi địa giới: the area whose offices settle it; null where that is the area that received it. */
  settlingAreaCode: string | null;
}

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
