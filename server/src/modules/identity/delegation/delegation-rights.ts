import type { Actor } from '../actor';
import { Role } from '../permissions';
import type { Delegation } from './delegation.entity';

const HEADS: readonly Role[] = [Role.SUPERVISOR, Role.APPROVER];

/**
 * Whoever leads an office says who stands in for whom there. By the person's own roles: who stands in for a head does
 * not hand that on.
 */
export function leadsOffice({ office, roles }: Actor, officeId: string): boolean {
  return office.id === officeId && roles.some((role) => HEADS.includes(role));
}

export function administersAccounts({ permissions }: Actor): boolean {
  return permissions.has('account:admin');
}

/** For somebody else of the office, and what others have arranged there. */
export function mayArrange(actor: Actor, officeId: string): boolean {
  return leadsOffice(actor, officeId) || administersAccounts(actor);
}

export function mayRevoke(actor: Actor, { principalId, officeId }: Pick<Delegation, 'principalId' | 'officeId'>) {
  return principalId === actor.staffId || mayArrange(actor, officeId);
}
