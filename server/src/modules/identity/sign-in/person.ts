import { dayOf, type Instant } from '../../../kernel/instant';
import { AccountDuty, type Person } from '../actor';
import type { IdentityRoom } from '../identity-room';
import { permissionsOf, type Role } from '../permissions';

/** What of an account decides who somebody is and what must be done first. */
export interface AccountState {
  id: string;
  username: string;
  fullName: string;
  passwordSetByOtherAt: Instant | null;
  hasSecondFactor: boolean;
}

/**
 * Who an account is at a moment; null for a person without a place to work. In SQL, as the look-up of a session is: it
 * stands before every request.
 */
export async function findPerson(
  { db, directory }: IdentityRoom,
  account: AccountState,
  at: Instant,
): Promise<Person | null> {
  const today = dayOf(at);
  const places = await db.read.query<{ officeId: string; role: Role; requiresSecondFactor: number | null }>(
    `SELECT o.office_id AS officeId, o.role, p.requires_second_factor AS requiresSecondFactor
       FROM staff_office o LEFT JOIN role_policy p ON p.role = o.role
      WHERE o.staff_id = ? AND (o.valid_from IS NULL OR o.valid_from <= ?) AND (o.valid_to IS NULL OR o.valid_to >= ?)
      ORDER BY o.office_id`,
    [account.id, today, today],
  );
  const first = places[0];
  if (!first) return null;
  const roles = places.filter(({ officeId }) => officeId === first.officeId).map(({ role }) => role);
  const duty = dutyOf(
    account,
    places.some(({ requiresSecondFactor }) => requiresSecondFactor === 1),
  );
  const actor = {
    staffId: account.id,
    username: account.username,
    fullName: account.fullName,
    office: (await directory.get()).getOffice(first.officeId),
    roles,
    permissions: new Set(duty === null ? permissionsOf(roles) : []),
    standsInFor: [],
  };
  return { actor, duty };
}

function dutyOf(account: AccountState, isFactorRequired: boolean): AccountDuty | null {
  if (account.passwordSetByOtherAt !== null) return AccountDuty.CHANGE_PASSWORD;
  return isFactorRequired && !account.hasSecondFactor ? AccountDuty.ENROL_SECOND_FACTOR : null;
}
