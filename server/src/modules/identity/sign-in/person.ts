import { dayOf, type Instant } from '../../../kernel/instant';
import { AccountDuty, type Person, type Principal } from '../actor';
import { delegatedPermissions } from '../delegation/delegated-permissions';
import type { DelegationScope } from '../delegation/delegation.entity';
import type { IdentityRoom } from '../identity-room';
import { permissionsOf, type Role } from '../permissions';

/** What of an account decides who somebody is and what must be done first. */
export interface AccountState {
  id: string;
  username: string;
  fullName: string;
  passwordSetByOtherAt: Instant | null;
  hasSecondFactor: boolean;
  /** The office that the session has chosen, of several. */
  chosenOfficeId?: string | null;
}

/** A role in an office: one's own, or that of somebody in whose place one works. */
interface Place {
  officeId: string;
  role: Role;
  requiresSecondFactor: number | null;
  /** The last day there; null where none is set. */
  validTo: string | null;
  principalId: string | null;
  principalName: string | null;
  scope: DelegationScope | null;
}

const HOLDS = '(o.valid_from IS NULL OR o.valid_from <= ?) AND (o.valid_to IS NULL OR o.valid_to >= ?)';

/**
 * One's own places, and those of the colleagues for whom one stands in that day, as far as they have them themselves:
 * who has left the office, or whose account is closed, hands nothing on.
 */
const PLACES = `
  SELECT o.office_id AS officeId, o.role, p.requires_second_factor AS requiresSecondFactor,
         o.valid_to AS validTo, NULL AS principalId, NULL AS principalName, NULL AS scope
    FROM staff_office o LEFT JOIN role_policy p ON p.role = o.role
   WHERE o.staff_id = ? AND ${HOLDS}
   UNION ALL
  SELECT o.office_id, o.role, p.requires_second_factor, o.valid_to, s.id, s.full_name, d.scope
    FROM delegation d
    JOIN staff s ON s.id = d.principal_id AND s.status = 'ACTIVE'
    JOIN staff_office o ON o.staff_id = d.principal_id AND o.office_id = d.office_id AND ${HOLDS}
    LEFT JOIN role_policy p ON p.role = o.role
   WHERE d.stand_in_id = ? AND d.to_day >= ? AND d.from_day <= ? AND d.revoked_at IS NULL
   ORDER BY officeId, principalName, principalId`;

/**
 * Who an account is at a moment; null for a person without a place to work. One statement, in SQL, as the look-up of a
 * session is: it stands before every request. On SQLite it takes 22 µs where it took 17 without stand-ins, 64 for
 * somebody who is one.
 */
export async function findPerson(
  { db, directory }: Pick<IdentityRoom, 'db' | 'directory'>,
  account: AccountState,
  at: Instant,
): Promise<Person | null> {
  const today = dayOf(at);
  const values = [account.id, today, today, today, today, account.id, today, today];
  const places = await db.read.query<Place>(PLACES, values);
  const own = places.filter(({ principalId }) => principalId === null);
  const first = placeOfWork(own, account.chosenOfficeId ?? null);
  if (!first) return null;
  const here = places.filter(({ officeId }) => officeId === first.officeId);
  const roles = here.filter(({ principalId }) => principalId === null).map(({ role }) => role);
  // Who works in somebody's place takes that role's duty over with its rights.
  const isFactorRequired = [...own, ...here].some(({ requiresSecondFactor }) => requiresSecondFactor === 1);
  const duty = dutyOf(account, isFactorRequired);
  const standsInFor = duty === null ? principalsOf(here) : [];
  const handedOn = standsInFor.flatMap(({ permissions }) => [...permissions]);
  const actor = {
    staffId: account.id,
    username: account.username,
    fullName: account.fullName,
    office: (await directory.get()).getOffice(first.officeId),
    roles,
    permissions: new Set(duty === null ? [...permissionsOf(roles), ...handedOn] : []),
    standsInFor,
  };
  return { actor, duty };
}

/** As chosen; else where somebody is for a time, as long as that lasts: who is seconded to a centre sits there. */
function placeOfWork(own: readonly Place[], chosenOfficeId: string | null): Place | undefined {
  const chosen = own.find(({ officeId }) => officeId === chosenOfficeId);
  return chosen ?? own.find(({ validTo }) => validTo !== null) ?? own[0];
}

function principalsOf(places: readonly Place[]): Principal[] {
  const byPrincipal = new Map<string, Place[]>();
  for (const place of places) {
    if (place.principalId === null) continue;
    byPrincipal.set(place.principalId, [...(byPrincipal.get(place.principalId) ?? []), place]);
  }
  return [...byPrincipal].map(([staffId, held]) => ({
    staffId,
    fullName: held[0]!.principalName!,
    permissions: new Set(
      delegatedPermissions(
        held.map(({ role }) => role),
        held[0]!.scope!,
      ),
    ),
  }));
}

function dutyOf(account: AccountState, isFactorRequired: boolean): AccountDuty | null {
  if (account.passwordSetByOtherAt !== null) return AccountDuty.CHANGE_PASSWORD;
  return isFactorRequired && !account.hasSecondFactor ? AccountDuty.ENROL_SECOND_FACTOR : null;
}
