import { type Permission, permissionsOf, type Role } from '../permissions';
import { DelegationScope } from './delegation.entity';

const SIGNERS: readonly Permission[] = [
  'dossier:read',
  'dossier:claim',
  'dossier:approve',
  'dossier:approve-apology',
  'dossier:send-back',
];

/**
 * What of somebody's rights goes over to a stand-in: those on dossiers. Accounts, settings, figures and the trail are
 * nobody's to hand on.
 */
export function delegatedPermissions(roles: readonly Role[], scope: DelegationScope): Permission[] {
  return permissionsOf(roles).filter((permission) =>
    scope === DelegationScope.APPROVE ? SIGNERS.includes(permission) : permission.startsWith('dossier:'),
  );
}
