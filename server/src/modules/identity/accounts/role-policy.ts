import type { Database } from '../../../database/database';
import { dayOf, type Instant } from '../../../kernel/instant';
import { now } from '../../../kernel/now';
import { Role } from '../permissions';
import { requireBox, type SecretBox } from '../second-factor/secret-box';
import { StaffStatus } from '../staff.entity';
import { type Administrator, requireAdministrator } from './account';
import { RolePolicy } from './role-policy.entity';

export interface RolePolicyState {
  role: Role;
  requiresSecondFactor: boolean;
  /** Active people who have the role today, and how many of them have a second factor. */
  people: number;
  enrolled: number;
}

/** Every role with what it asks for, in the order of the roles. */
export async function readRolePolicies(db: Database, at: Instant): Promise<RolePolicyState[]> {
  const today = dayOf(at);
  const policies = await db.read.entities.getRepository(RolePolicy).find();
  const counts = await db.read.query<{ role: Role; people: number; enrolled: number }>(
    `SELECT o.role, COUNT(DISTINCT s.id) AS people, COUNT(DISTINCT f.staff_id) AS enrolled
       FROM staff_office o JOIN staff s ON s.id = o.staff_id AND s.status = ?
       LEFT JOIN second_factor f ON f.staff_id = s.id AND f.confirmed_at IS NOT NULL
      WHERE (o.valid_from IS NULL OR o.valid_from <= ?) AND (o.valid_to IS NULL OR o.valid_to >= ?)
      GROUP BY o.role`,
    [StaffStatus.ACTIVE, today, today],
  );
  return Object.values(Role).map((role) => {
    const count = counts.find((one) => one.role === role);
    return {
      role,
      requiresSecondFactor: policies.some((one) => one.role === role && one.requiresSecondFactor === 1),
      people: count?.people ?? 0,
      enrolled: count?.enrolled ?? 0,
    };
  });
}

/**
 * From the next request on, whoever has the role and no second factor can do nothing but enrol.
 * @param box null where the server has no key to keep second factors with: then nobody could enrol
 * @throws HccError FORBIDDEN
 */
export async function setRolePolicy(
  { db, box }: { db: Database; box: SecretBox | null },
  role: Role,
  requiresSecondFactor: boolean,
  by: Administrator,
): Promise<void> {
  requireAdministrator(by);
  if (requiresSecondFactor) requireBox(box);
  const row = {
    role,
    requiresSecondFactor: requiresSecondFactor ? 1 : 0,
    changedAt: now(),
    changedBy: by?.staffId ?? null,
  };
  await db.transact((tx) => tx.entities.getRepository(RolePolicy).upsert(row, ['role']));
}
