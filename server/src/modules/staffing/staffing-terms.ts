import { registerEnumType } from 'type-graphql';
import { Role } from '../identity/permissions';

export enum TransferState {
  /** Written down; nothing follows from it yet. */
  DRAFT = 'DRAFT',
  /** Decided: it comes into force on its day. */
  SCHEDULED = 'SCHEDULED',
  APPLIED = 'APPLIED',
  CANCELLED = 'CANCELLED',
  /** Its day came and it could not be carried out; `problem` says why. */
  BLOCKED = 'BLOCKED',
}

registerEnumType(TransferState, { name: 'TransferState' });

/** Roles as a column keeps them. */
export function rolesToText(roles: readonly Role[]): string {
  return Object.values(Role)
    .filter((role) => roles.includes(role))
    .join('|');
}

export function rolesFromText(text: string): Role[] {
  return text === '' ? [] : (text.split('|') as Role[]);
}
