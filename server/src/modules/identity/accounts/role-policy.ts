import type { Database } from '../../../database/database';
import { dayOf, type Instant } from '../../../kernel/instant';
import { now } from '../../../kernel/now';
import { requireBox, type SecretBox } from '../../../kernel/secret-box';
import { commandLineActor } from '../../audit/audit-chain';
import { AuditKind } from '../../audit/audit-terms';
import { recordChange } from '../../audit/record-change';
import { Role } from '../permissions';
import { SESSIONS_ENDED } from '../sessions-notice';
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
  address: string | null = null,
): Promise<void> {
  requireAdministrator(by);
  if (requiresSecondFactor) requireBox(box);
  const row = {
    role,
    requiresSecondFactor: requiresSecondFactor ? 1 : 0,
    changedAt: now(),
    changedBy: by?.staffId ?? null,
  };
  await db.transact(async (tx) => {
    const policies = tx.entities.getRepository(RolePolicy);
    const before = (await policies.findOneBy({ role }))?.requiresSecondFactor === 1;
    await policies.upsert(row, ['role']);
    await recordChange(db, tx, {
      kind: AuditKind.SETTING_CHANGED,
      by: by ?? commandLineActor(),
      address,
      subject: `role.${role}.requiresSecondFactor`,
      before: { requiresSecondFactor: before },
      after: { requiresSecondFactor },
    });
    tx.notify(SESSIONS_ENDED.notice({}));
  });
}
