import { forbidden } from '../../kernel/errors';
import type { Office } from '../organisation/office.entity';
import type { Permission, Role } from './permissions';

/** Who acts, in which office, with what rights. */
export interface Actor {
  staffId: string;
  username: string;
  fullName: string;
  office: Office;
  roles: readonly Role[];
  permissions: ReadonlySet<Permission>;
}

export function hasAny(actor: Actor, permissions: readonly Permission[]): boolean {
  return permissions.some((permission) => actor.permissions.has(permission));
}

/** @throws HccError FORBIDDEN */
export function requirePermission(actor: Actor, ...anyOf: Permission[]): void {
  if (!hasAny(actor, anyOf)) throw forbidden('Tài khoản của bạn không có quyền làm việc này.');
}
