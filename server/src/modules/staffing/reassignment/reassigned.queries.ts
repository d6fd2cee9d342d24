import type { Sql } from '../../../database/sql';
import { notFound } from '../../../kernel/errors';
import type { Instant } from '../../../kernel/instant';
import type { References } from '../../dossier/dossier-room';
import type { Actor } from '../../identity/actor';
import { staffById } from '../../identity/staff-by-id';
import type { Office } from '../../organisation/office.entity';
import { seesStaffOf } from '../rights/staff-sight';
import { WorkReassignment } from './work-reassignment.entity';

export interface ReassignedRow {
  code: string;
  applicantName: string;
  procedureName: string;
  dueAt: Instant | null;
}

/** What went over from whom to whom, and why. */
export interface ReassignedWork {
  order: WorkReassignment;
  office: Office;
  giverName: string;
  /** Null for the queue of the office. */
  takerName: string | null;
  rows: ReassignedRow[];
}

/** For who may know of the office's staff. @throws HccError NOT_FOUND */
export async function getReassignedWork(
  sql: Sql,
  actor: Actor,
  { directory, catalogue }: References,
  id: string,
): Promise<ReassignedWork> {
  const order = await sql.entities.findOneBy(WorkReassignment, { id });
  const office = order && directory.getOffice(order.officeId);
  if (!office || !seesStaffOf(actor, directory.presentOffice(office.id), directory))
    throw notFound('biên bản bàn giao');
  const people = await staffById(sql, [order.staffId, order.toStaffId]);
  const rows = await sql.query<{ code: string; applicantName: string; versionId: string; dueAt: Instant | null }>(
    `SELECT d.code, d.applicant_name AS applicantName, d.procedure_version_id AS versionId, d.due_at AS dueAt
       FROM reassigned_dossier r JOIN dossier d ON d.id = r.dossier_id WHERE r.reassignment_id = ?
      ORDER BY d.due_sort, d.id`,
    [id],
  );
  return {
    order,
    office,
    giverName: people.get(order.staffId)?.fullName ?? '',
    takerName: people.get(order.toStaffId ?? '')?.fullName ?? null,
    rows: rows.map(({ versionId, dueAt, ...row }) => ({
      ...row,
      dueAt: dueAt === null ? null : Number(dueAt),
      procedureName: catalogue.getVersion(versionId).name,
    })),
  };
}
