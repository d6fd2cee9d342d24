import type { Sql } from '../../database/sql';
import { notFound } from '../../kernel/errors';
import { addDays, type Day, dayOf, type Instant, startOfDay } from '../../kernel/instant';
import { cutPage, decodeCursor, pageSize } from '../../kernel/page';
import type { References } from '../dossier/dossier-room';
import type { SubmissionStatus } from '../dossier/submission/submission-terms';
import type { PartnerSubmissionConnection } from './connections.types';
import { PartnerHook, PartnerIntake, PartnerKey, PartnerSystem } from './partner.entity';
import { partnerUsername } from './partner-call';

const DAYS_SHOWN = 7;

interface SubmissionRow {
  id: string;
  day: Day;
  at: number;
  procedureId: string;
  officeId: string;
  status: SubmissionStatus;
  dossierCode: string | null;
}

export interface PartnerDay {
  day: Day;
  calls: number;
  intakes: number;
}

/** By name. */
export function listPartners({ entities }: Sql): Promise<PartnerSystem[]> {
  return entities.find(PartnerSystem, { order: { name: 'ASC', id: 'ASC' } });
}

/** @throws HccError NOT_FOUND */
export async function getPartner({ entities }: Sql, id: string): Promise<PartnerSystem> {
  const partner = await entities.findOneBy(PartnerSystem, { id });
  if (!partner) throw notFound('hệ thống kết nối này');
  return partner;
}

/** The newest first. */
export function keysOf({ entities }: Sql, partnerId: string): Promise<PartnerKey[]> {
  return entities.find(PartnerKey, { where: { partnerId }, order: { createdAt: 'DESC', id: 'DESC' } });
}

export function hooksOf({ entities }: Sql, partnerId: string): Promise<PartnerHook[]> {
  return entities.find(PartnerHook, { where: { partnerId }, order: { id: 'ASC' } });
}

/** What a body has handed in, the newest first. @throws HccError NOT_FOUND, BAD_USER_INPUT */
export async function submissionsOf(
  sql: Sql,
  { directory, catalogue }: References,
  partnerId: string,
  { first, after }: { first: number; after?: string | null },
): Promise<PartnerSubmissionConnection> {
  const size = pageSize(first);
  await getPartner(sql, partnerId);
  const [day, id] = after ? decodeCursor(after, ['string', 'string']) : [];
  const rows = await sql.query<SubmissionRow>(
    `SELECT p.submission_id AS id, p.day, p.at, s.procedure_version_id AS procedureId, s.office_id AS officeId, s.status,
            d.code AS dossierCode
       FROM partner_intake p JOIN online_submission s ON s.id = p.submission_id
       LEFT JOIN dossier d ON d.id = s.dossier_id
      WHERE p.partner_id = ? ${after ? 'AND (p.day < ? OR (p.day = ? AND p.submission_id < ?))' : ''}
      ORDER BY p.day DESC, p.submission_id DESC LIMIT ?`,
    [partnerId, ...(after ? [day!, day!, id!] : []), size + 1],
  );
  const page = cutPage(rows, size, (row) => [row.day, row.id]);
  return {
    totalCount: await sql.entities.countBy(PartnerIntake, { partnerId }),
    pageInfo: page.pageInfo,
    nodes: page.rows.map(({ procedureId, officeId, at, ...row }) => ({
      ...row,
      at: Number(at),
      procedureName: catalogue.getVersion(procedureId).name,
      officeName: directory.presentOffice(officeId).name,
    })),
  };
}

/** The last seven days, today first: what was asked, as the access trail has it, and what was handed in. */
export async function useByDay(sql: Sql, { id, code }: PartnerSystem, at: Instant): Promise<PartnerDay[]> {
  const today = dayOf(at);
  const days = Array.from({ length: DAYS_SHOWN }, (_, back) => addDays(today, -back));
  return Promise.all(
    days.map(async (day) => {
      const [calls] = await sql.query<{ n: number }>(
        'SELECT COUNT(*) AS n FROM audit_entry WHERE username = ? AND at >= ? AND at < ?',
        [partnerUsername(code), startOfDay(day), startOfDay(addDays(day, 1))],
      );
      const intakes = await sql.entities.countBy(PartnerIntake, { partnerId: id, day });
      return { day, calls: Number(calls!.n), intakes };
    }),
  );
}
