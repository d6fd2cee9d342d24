import { forbidden } from '../../kernel/errors';
import type { Directory } from '../organisation/directory';
import type { Office } from '../organisation/office.entity';
import type { Permission, Role } from './permissions';

/** Who acts, in which office, with what rights. */
export interface Actor {
  staffId: string;
  username: string;
  fullName: string;
  office: Office;
  roles: readonly Role[];
  /** With those of whom the person stands in for. */
  permissions: ReadonlySet<Permission>;
  /** Colleagues of the office in whose place the person acts today. */
  standsInFor: readonly Principal[];
}

/** For whom somebody stands in. */
export interface Principal {
  staffId: string;
  fullName: string;
  /** What of his rights he has handed on. */
  permissions: ReadonlySet<Permission>;
}

/** What a person must do with the account before anything else. */
export enum AccountDuty {
  /** Somebody else set the password. */
  CHANGE_PASSWORD = 'CHANGE_PASSWORD',
  /** A role of the person asks for a second factor. */
  ENROL_SECOND_FACTOR = 'ENROL_SECOND_FACTOR',
}

/** Who is behind a session. With a duty the actor has no permission at all. */
export interface Person {
  actor: Actor;
  duty: AccountDuty | null;
}

/** Whoever began a request in an office that was closed a moment ago goes on in the one that follows it. */
export function atPresentOffice(actor: Actor, directory: Directory): Actor {
  if (!directory.hasClosedOffices) return actor;
  const office = directory.presentOffice(actor.office.id);
  return office.id === actor.office.id ? actor : { ...actor, office };
}

export function hasAny(actor: Actor, permissions: readonly Permission[]): boolean {
  return permissions.some((permission) => actor.permissions.has(permission));
}

/** @throws HccError FORBIDDEN */
export function requirePermission(actor: Actor, ...anyOf: Permission[]): void {
  if (!hasAny(actor, anyOf)) throw forbidden('Tài khoản của bạn không có quyền làm việc này.');
}
