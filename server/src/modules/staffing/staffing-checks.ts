import type { Tx } from '../../database/sql';
import { badField, notFound } from '../../kernel/errors';
import { type Day, dayNumber } from '../../kernel/instant';
import { textProblem } from '../../kernel/text';
import { requiredText } from '../../kernel/text-field';
import { usernameOf } from '../identity/accounts/account';
import { Role } from '../identity/permissions';
import { Staff, StaffOffice, StaffStatus } from '../identity/staff.entity';
import { findColleagues, findPlaces } from '../identity/staff.queries';
import type { Directory } from '../organisation/directory';
import type { Office } from '../organisation/office.entity';

const LONGEST_DECISION = 200;

/** The account, with its row locked: of two decisions about one person the second sees the first. @throws HccError NOT_FOUND */
export async function lockAccount(tx: Tx, username: string): Promise<Staff> {
  const name = usernameOf(username);
  await tx.query(`SELECT id FROM staff WHERE username = ?${tx.forUpdate}`, [name]);
  const staff = await tx.entities.findOneBy(Staff, { username: name });
  if (!staff) throw notFound(`tài khoản "${name}"`);
  return staff;
}

/** @throws HccError BAD_USER_INPUT naming the path */
export function requireActive(staff: Staff, path = 'username'): void {
  if (staff.status !== StaffStatus.ACTIVE) throw badField(path, `Tài khoản của ${staff.fullName} đang bị khoá.`);
}

/** An office that works today. @throws HccError BAD_USER_INPUT naming the path */
export function requireOffice(directory: Directory, code: string, path: string): Office {
  const office = directory.findOfficeByCode(code.trim());
  if (!office || office.successorId !== null) throw badField(path, `Không có cơ quan mã "${code}" đang hoạt động.`);
  return office;
}

/** What somebody is in an office on a day. @throws HccError BAD_USER_INPUT naming the path where that is nothing */
export async function requirePlace(
  tx: Tx,
  staff: Staff,
  office: Office,
  day: Day,
  path: string,
): Promise<StaffOffice[]> {
  const places = await findPlaces(tx, staff.id, day);
  const here = places.filter(({ officeId }) => officeId === office.id);
  if (here.length === 0) throw badField(path, `${staff.fullName} không làm việc tại ${office.name}.`);
  return here;
}

/** Who takes work over works there himself. @throws HccError BAD_USER_INPUT naming the path */
export async function requireHeir(
  tx: Tx,
  handToId: string | null,
  { staff, office, day, path = 'handToId' }: { staff: Staff; office: Office; day: Day; path?: string },
): Promise<void> {
  if (handToId === null) return;
  const colleagues = await findColleagues(tx, office.id, day);
  if (handToId === staff.id || !colleagues.some(({ id }) => id === handToId)) {
    throw badField(path, `Người nhận bàn giao phải đang làm việc tại ${office.name}.`);
  }
}

/** @throws HccError BAD_USER_INPUT naming roles */
export function requireRoles(roles: readonly Role[], office: Office): Role[] {
  const chosen = Object.values(Role).filter((role) => roles.includes(role));
  if (chosen.length === 0) throw badField('roles', 'Phải có ít nhất một vai trò.');
  const isProvincial = office.tier === 'PROVINCE';
  const above = chosen.find((role) => role === Role.ADMIN || role === Role.LEADERSHIP);
  if (above && !isProvincial) throw badField('roles', 'Vai trò này chỉ có ở cơ quan cấp tỉnh.');
  return chosen;
}

/**
 * Who administers sees and may change everything; one administrator asks for it on the person's page and another gives
 * it. No other way by which roles come to somebody (a new account, a sheet, a transfer, a secondment) goes round that.
 * @throws HccError BAD_USER_INPUT naming roles
 */
export function refuseAdminRole(roles: readonly Role[]): void {
  if (!roles.includes(Role.ADMIN)) return;
  const where = 'ở "Đổi vai trò" trên trang của người đó, có người quản trị thứ hai xác nhận';
  throw badField('roles', `Vai trò quản trị chỉ cấp ${where}.`);
}

/** @throws HccError BAD_USER_INPUT naming decision */
export function requireDecision(text: string): string {
  return requireWords(text, 'decision', 'số và ngày quyết định', LONGEST_DECISION);
}

/** @throws HccError BAD_USER_INPUT naming the path */
export function requireWords(text: string, path: string, what: string, longest: number): string {
  const problem = textProblem(text);
  if (problem !== null) throw badField(path, problem);
  return requiredText(text, path, what, longest);
}

/** @throws HccError BAD_USER_INPUT naming the path where it is no day or before `earliest` */
export function requireDay(day: Day, path: string, earliest: Day): Day {
  dayNumber(day, path);
  if (day < earliest) throw badField(path, 'Ngày này đã qua.');
  return day;
}

/** Gives somebody places in an office from a day on; what was there under the same role goes on under the new days. */
export async function givePlaces(
  tx: Tx,
  staffId: string,
  officeId: string,
  roles: readonly Role[],
  days: { validFrom: Day | null; validTo: Day | null },
): Promise<void> {
  if (roles.length === 0) return;
  const rows = roles.map((role) => ({ staffId, officeId, role, ...days }));
  await tx.entities.upsert(StaffOffice, rows, ['staffId', 'officeId', 'role']);
}
