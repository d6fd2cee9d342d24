import { type FindOptionsWhere, In } from 'typeorm';
import type { Sql } from '../../../database/sql';
import type { Role } from '../../identity/permissions';
import { Staff } from '../../identity/staff.entity';
import type { Directory } from '../../organisation/directory';
import type { Office } from '../../organisation/office.entity';
import { WorkReassignment } from '../reassignment/work-reassignment.entity';
import { rolesFromText } from '../staffing-terms';
import { StaffTransfer } from './staff-transfer.entity';

/** What a hand-over has come to. */
export interface HandOverProgress {
  id: string;
  moved: number;
  isFinished: boolean;
}

export interface NamedTransfer extends StaffTransfer {
  username: string;
  fullName: string;
  /** As they were called when it was decided. */
  fromOffice: Office;
  toOffice: Office;
  roles: Role[];
  handToName: string | null;
  handOver: HandOverProgress | null;
}

const MOST_LISTED = 200;

/** The latest first. */
export async function readTransfers(
  sql: Sql,
  directory: Directory,
  where: FindOptionsWhere<StaffTransfer>,
): Promise<NamedTransfer[]> {
  const { entities } = sql;
  const rows = await entities.find(StaffTransfer, { where, order: { id: 'DESC' }, take: MOST_LISTED });
  const people = await namesOf(
    sql,
    rows.flatMap(({ staffId, handToId }) => [staffId, handToId]),
  );
  const handOvers = await progressOf(
    sql,
    rows.map(({ reassignmentId }) => reassignmentId),
  );
  return rows.map((row) => ({
    ...row,
    username: people.get(row.staffId)!.username,
    fullName: people.get(row.staffId)!.fullName,
    fromOffice: directory.getOffice(row.fromOfficeId),
    toOffice: directory.getOffice(row.toOfficeId),
    roles: rolesFromText(row.rolesText),
    handToName: people.get(row.handToId ?? '')?.fullName ?? null,
    handOver: handOvers.get(row.reassignmentId ?? '') ?? null,
  }));
}

export async function namesOf({ entities }: Sql, ids: readonly (string | null)[]): Promise<Map<string, Staff>> {
  const people = await entities.findBy(Staff, { id: In([...new Set(ids.flatMap((id) => id ?? []))]) });
  return new Map(people.map((staff) => [staff.id, staff]));
}

export async function progressOf(
  { entities }: Sql,
  ids: readonly (string | null)[],
): Promise<Map<string, HandOverProgress>> {
  const rows = await entities.findBy(WorkReassignment, { id: In(ids.flatMap((id) => id ?? [])) });
  return new Map(rows.map(({ id, moved, finishedAt }) => [id, { id, moved, isFinished: finishedAt !== null }]));
}
