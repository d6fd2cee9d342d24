import type { Sql } from '../../database/sql';
import { notFound } from '../../kernel/errors';
import { normalCode } from '../dossier/dossier-code';
import type { References } from '../dossier/dossier-room';
import { DossierStatus, STATUS_TEXT } from '../dossier/dossier-terms';
import { PartnerKind } from './connection-terms';
import type { Partner } from './partner-keys';

/** The national portal numbers its states from one, in this order. */
const STATUS_ORDER = Object.values(DossierStatus);

export const statusCode = (status: DossierStatus): number => STATUS_ORDER.indexOf(status) + 1;

export interface PartnerDossierView {
  code: string;
  status: DossierStatus;
  statusCode: number;
  statusText: string;
  receivedAt: number;
  dueAt: number | null;
  officeCode: string;
  officeName: string;
}

interface Row {
  id: string;
  code: string;
  status: DossierStatus;
  receivedAt: number;
  dueAt: number | null;
  receivingOfficeId: string;
  currentOfficeId: string;
}

/** Where a dossier stands, without anything of a person. @throws HccError NOT_FOUND, also for what is not its own */
export async function readForPartner(
  sql: Sql,
  { directory }: References,
  partner: Partner,
  code: string,
): Promise<PartnerDossierView> {
  const missing = notFound('hồ sơ mang mã này');
  const [row] = await sql.query<Row>(
    `SELECT id, code, status, received_at AS receivedAt, due_at AS dueAt, receiving_office_id AS receivingOfficeId,
            current_office_id AS currentOfficeId FROM dossier WHERE code = ?`,
    [normalCode(code)],
  );
  if (!row) throw missing;
  const { areaCode } = directory.presentOffice(row.receivingOfficeId);
  if (partner.areaCode !== null && !directory.isWithin(areaCode, partner.areaCode)) throw missing;
  if (partner.kind === PartnerKind.INTAKE) {
    const own = await sql.query(
      `SELECT p.submission_id FROM partner_intake p JOIN online_submission s ON s.id = p.submission_id
        WHERE p.partner_id = ? AND s.dossier_id = ?`,
      [partner.id, row.id],
    );
    if (own.length === 0) throw missing;
  }
  const office = directory.presentOffice(row.currentOfficeId);
  return {
    code: row.code,
    status: row.status,
    statusCode: statusCode(row.status),
    statusText: STATUS_TEXT[row.status],
    receivedAt: row.receivedAt,
    dueAt: row.dueAt,
    officeCode: office.code,
    officeName: office.name,
  };
}
