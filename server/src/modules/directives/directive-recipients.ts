import { placeholders, type Sql } from '../../database/sql';
import { dayOf, type Instant } from '../../kernel/instant';
import { Role } from '../identity/permissions';
import { StaffStatus } from '../identity/staff.entity';
import type { Directory } from '../organisation/directory';
import type { DirectiveAssignee } from './directive.entity';

const HEADS: readonly Role[] = [Role.SUPERVISOR, Role.APPROVER];

/** Whom to tell: the persons who are responsible and, of offices, those who lead there, or everybody where nobody does. */
export async function peopleOf(
  sql: Sql,
  directory: Directory,
  assignees: readonly Pick<DirectiveAssignee, 'officeId' | 'staffId'>[],
  at: Instant,
): Promise<string[]> {
  const persons = assignees.flatMap(({ staffId }) => (staffId === '' ? [] : [staffId]));
  const offices = assignees.flatMap(({ officeId, staffId }) =>
    staffId === '' ? [directory.presentOffice(officeId).id] : [],
  );
  const today = dayOf(at);
  const rows = await sql.query<{ staffId: string; officeId: string; role: Role }>(
    `SELECT p.staff_id AS staffId, p.office_id AS officeId, p.role FROM staff_office p JOIN staff s ON s.id = p.staff_id
      WHERE p.office_id IN (${placeholders(offices.length)}) AND s.status = '${StaffStatus.ACTIVE}'
        AND (p.valid_from IS NULL OR p.valid_from <= ?) AND (p.valid_to IS NULL OR p.valid_to >= ?)`,
    [...offices, today, today],
  );
  const led = new Set(rows.filter(({ role }) => HEADS.includes(role)).map(({ officeId }) => officeId));
  const told = rows.filter(({ officeId, role }) => !led.has(officeId) || HEADS.includes(role));
  return [...new Set([...persons, ...told.map(({ staffId }) => staffId)])];
}
