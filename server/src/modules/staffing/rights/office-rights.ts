import { In } from 'typeorm';
import type { Sql } from '../../../database/sql';
import type { Day } from '../../../kernel/instant';
import { nameSortKey } from '../../../kernel/text';
import { delegatedPermissions } from '../../identity/delegation/delegated-permissions';
import { findOverlapping, type NamedDelegation } from '../../identity/delegation/delegation.queries';
import { findLeavesOn } from '../../identity/leave/leave.queries';
import { type Permission, permissionsOf, type Role } from '../../identity/permissions';
import { Staff, StaffOffice, StaffStatus } from '../../identity/staff.entity';

/** What somebody may do to dossiers, in the order of their road. */
export enum Deed {
  RECEIVE = 'RECEIVE',
  APPRAISE = 'APPRAISE',
  APPROVE = 'APPROVE',
  ISSUE = 'ISSUE',
  HAND_BACK = 'HAND_BACK',
  ASSIGN = 'ASSIGN',
  APOLOGISE = 'APOLOGISE',
  STOP = 'STOP',
}

const NEEDS: Record<Deed, Permission> = {
  [Deed.RECEIVE]: 'dossier:receive',
  [Deed.APPRAISE]: 'dossier:advance',
  [Deed.APPROVE]: 'dossier:approve',
  [Deed.ISSUE]: 'dossier:issue-result',
  [Deed.HAND_BACK]: 'dossier:return',
  [Deed.ASSIGN]: 'dossier:assign',
  [Deed.APOLOGISE]: 'dossier:approve-apology',
  [Deed.STOP]: 'dossier:stop',
};

/** Where a right comes from. */
export enum RightSource {
  ROLE = 'ROLE',
  SECONDMENT = 'SECONDMENT',
  STAND_IN = 'STAND_IN',
}

export interface Right {
  deed: Deed;
  source: RightSource;
  /** Of the person, or of whom he stands in for. */
  role: Role;
  /** For whom; null where it is the person's own. */
  principalName: string | null;
  /** The last day; null where none is set. */
  until: Day | null;
}

export interface PersonRights {
  id: string;
  username: string;
  fullName: string;
  awayUntil: Day | null;
  rights: Right[];
}

interface RightsOf {
  staff: readonly Pick<Staff, 'id' | 'username' | 'fullName'>[];
  /** Of the office, holding that day. */
  places: readonly StaffOffice[];
  delegations: readonly NamedDelegation[];
  away: ReadonlyMap<string, Day>;
}

/** Who may do what in an office on a day, and where he has it from. */
export async function readOfficeRights(sql: Sql, officeId: string, day: Day): Promise<PersonRights[]> {
  const places = (await sql.entities.findBy(StaffOffice, { officeId })).filter(
    ({ validFrom, validTo }) => (validFrom === null || validFrom <= day) && (validTo === null || validTo >= day),
  );
  const staffIds = [...new Set(places.map(({ staffId }) => staffId))];
  const staff = await sql.entities.findBy(Staff, { id: In(staffIds), status: StaffStatus.ACTIVE });
  const delegations = await findOverlapping(sql, officeId, { fromDay: day, toDay: day });
  const away = await findLeavesOn(sql, staffIds, day);
  return rightsOf({ staff, places, delegations, away });
}

/** Pure; by the rule by which a session's rights are found. */
function rightsOf({ staff, places, delegations, away }: RightsOf): PersonRights[] {
  const active = new Set(staff.map(({ id }) => id));
  const rolesOf = (staffId: string) =>
    active.has(staffId) ? places.filter((place) => place.staffId === staffId).map(({ role }) => role) : [];
  return staff
    .map(({ id, username, fullName }) => ({
      id,
      username,
      fullName,
      awayUntil: away.get(id) ?? null,
      rights: [
        ...places.filter(({ staffId }) => staffId === id).flatMap(ownRights),
        ...delegations
          .filter(({ standInId }) => standInId === id)
          .flatMap((delegation) => handedOn(delegation, rolesOf(delegation.principalId))),
      ],
    }))
    .sort((a, b) => (nameSortKey(a.fullName) < nameSortKey(b.fullName) ? -1 : 1));
}

function ownRights({ role, validTo }: StaffOffice): Right[] {
  const source = validTo === null ? RightSource.ROLE : RightSource.SECONDMENT;
  return deedsOf(permissionsOf([role])).map((deed) => ({ deed, source, role, principalName: null, until: validTo }));
}

function handedOn({ principalName, scope, toDay }: NamedDelegation, roles: readonly Role[]): Right[] {
  return roles.flatMap((role) =>
    deedsOf(delegatedPermissions([role], scope)).map((deed) => ({
      deed,
      source: RightSource.STAND_IN,
      role,
      principalName,
      until: toDay,
    })),
  );
}

function deedsOf(permissions: readonly Permission[]): Deed[] {
  return Object.values(Deed).filter((deed) => permissions.includes(NEEDS[deed]));
}
