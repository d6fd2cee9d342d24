import { In } from 'typeorm';
import type { Sql } from '../../../database/sql';
import { type Day, dayOf, type Instant } from '../../../kernel/instant';
import { cutPage, decodeCursor, pageSize } from '../../../kernel/page';
import { nameSortKey, searchKey, searchWords } from '../../../kernel/text';
import { findLeavesOn } from '../../identity/leave/leave.queries';
import type { Role } from '../../identity/permissions';
import { SecondFactor } from '../../identity/second-factor/second-factor.entity';
import { StaffStatus } from '../../identity/staff.entity';
import type { Directory } from '../../organisation/directory';
import type { Office } from '../../organisation/office.entity';

/** What an administrator looks for besides a name and a place. */
export enum PersonState {
  ACTIVE = 'ACTIVE',
  DISABLED = 'DISABLED',
  AWAY = 'AWAY',
  /** Works somewhere for a time. */
  SECONDED = 'SECONDED',
  /** Has an account and no place today: cannot sign in. */
  NO_PLACE = 'NO_PLACE',
  /** Was given a password and has not changed it: has most likely never signed in. */
  PASSWORD_GIVEN = 'PASSWORD_GIVEN',
}

export interface PeopleFilter {
  text?: string | null;
  officeCode?: string | null;
  /** With all areas below it. */
  areaCode?: string | null;
  role?: Role | null;
  state?: PersonState | null;
}

export interface PlaceToday {
  office: Office;
  roles: Role[];
  /** The last day; null where none is set. */
  until: Day | null;
}

export interface PersonLine {
  id: string;
  username: string;
  fullName: string;
  status: StaffStatus;
  places: PlaceToday[];
  hasSecondFactor: boolean;
  passwordGiven: boolean;
  awayUntil: Day | null;
}

export interface PeoplePage {
  totalCount: number;
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
  nodes: PersonLine[];
}

interface StaffRow {
  id: string;
  username: string;
  fullName: string;
  status: StaffStatus;
  passwordSetByOtherAt: number | null;
}

interface PlaceRow {
  staffId: string;
  officeId: string;
  role: Role;
  validTo: Day | null;
}

/**
 * Accounts by name, a keyset page at a time. Some thousand names: quicker gone through here, without accents, than asked
 * for in a way both engines share.
 */
export async function readPeople(
  sql: Sql,
  directory: Directory,
  filter: PeopleFilter,
  { first, after, at }: { first?: number | null; after?: string | null; at: Instant },
): Promise<PeoplePage> {
  const size = pageSize(first);
  const today = dayOf(at);
  const staff = await sql.query<StaffRow>(
    `SELECT id, username, full_name AS fullName, status, password_set_by_other_at AS passwordSetByOtherAt FROM staff`,
  );
  const places = await readPlaces(sql, today);
  const away = filter.state === PersonState.AWAY ? await awayIds(sql, staff, today) : null;
  const suits = matcherOf(filter, directory, places, away);
  const found = staff
    .filter(suits)
    .map((row) => ({ ...row, sort: nameSortKey(row.fullName) }))
    .sort((a, b) => (a.sort === b.sort ? (a.id < b.id ? -1 : 1) : a.sort < b.sort ? -1 : 1));
  const [sort, id] = after ? (decodeCursor(after, ['string', 'string']) as [string, string]) : [null, null];
  const rest = sort === null ? found : found.filter((row) => row.sort > sort || (row.sort === sort && row.id > id!));
  const { rows, pageInfo } = cutPage(rest, size, (row) => [row.sort, row.id]);
  return { totalCount: found.length, pageInfo, nodes: await toLines(sql, directory, rows, places, today) };
}

async function readPlaces(sql: Sql, today: Day): Promise<Map<string, PlaceRow[]>> {
  const rows = await sql.query<PlaceRow>(
    `SELECT staff_id AS staffId, office_id AS officeId, role, valid_to AS validTo FROM staff_office
      WHERE (valid_from IS NULL OR valid_from <= ?) AND (valid_to IS NULL OR valid_to >= ?)`,
    [today, today],
  );
  const byStaff = new Map<string, PlaceRow[]>();
  for (const row of rows) {
    const known = byStaff.get(row.staffId);
    if (known) known.push(row);
    else byStaff.set(row.staffId, [row]);
  }
  return byStaff;
}

async function awayIds(sql: Sql, staff: readonly StaffRow[], today: Day): Promise<Set<string>> {
  const found = await sql.query<{ staffId: string }>(
    'SELECT staff_id AS staffId FROM staff_leave WHERE from_day <= ? AND to_day >= ? AND cancelled_at IS NULL',
    [today, today],
  );
  const ids = new Set(found.map(({ staffId }) => staffId));
  return new Set(staff.filter(({ id }) => ids.has(id)).map(({ id }) => id));
}

const NOWHERE: readonly PlaceRow[] = [];

function matcherOf(
  { text, officeCode, areaCode, role, state }: PeopleFilter,
  directory: Directory,
  places: ReadonlyMap<string, PlaceRow[]>,
  away: ReadonlySet<string> | null,
): (row: StaffRow) => boolean {
  const words = searchWords(text ?? '');
  const officeIds = officeCode ? [directory.findOfficeByCode(officeCode)?.id ?? ''] : null;
  const inArea = areaCode ? new Set(directory.subtree(areaCode).map(({ code }) => code)) : null;
  return (row) => {
    const own = places.get(row.id) ?? NOWHERE;
    if (words.length > 0) {
      const key = ` ${searchKey(`${row.fullName} ${row.username}`)}`;
      if (!words.every((word) => key.includes(` ${word}`))) return false;
    }
    const suiting = own.filter(
      (place) =>
        (!role || place.role === role) &&
        (!officeIds || officeIds.includes(place.officeId)) &&
        (!inArea || inArea.has(directory.getOffice(place.officeId).areaCode)),
    );
    if ((role || officeIds || inArea) && suiting.length === 0) return false;
    switch (state) {
      case PersonState.ACTIVE:
      case PersonState.DISABLED:
        return row.status === StaffStatus[state];
      case PersonState.AWAY:
        return away!.has(row.id);
      case PersonState.SECONDED:
        return own.some(({ validTo }) => validTo !== null);
      case PersonState.NO_PLACE:
        return own.length === 0;
      case PersonState.PASSWORD_GIVEN:
        return row.passwordSetByOtherAt !== null;
      default:
        return true;
    }
  };
}

async function toLines(
  sql: Sql,
  directory: Directory,
  rows: readonly StaffRow[],
  places: ReadonlyMap<string, PlaceRow[]>,
  today: Day,
): Promise<PersonLine[]> {
  const ids = rows.map(({ id }) => id);
  const factors = await sql.entities.findBy(SecondFactor, { staffId: In(ids) });
  const protectedIds = new Set(factors.filter(({ confirmedAt }) => confirmedAt !== null).map(({ staffId }) => staffId));
  const away = await findLeavesOn(sql, ids, today);
  return rows.map(({ id, username, fullName, status, passwordSetByOtherAt }) => ({
    id,
    username,
    fullName,
    status,
    places: placesToday(directory, places.get(id) ?? NOWHERE),
    hasSecondFactor: protectedIds.has(id),
    passwordGiven: passwordSetByOtherAt !== null,
    awayUntil: away.get(id) ?? null,
  }));
}

/** By office. */
export function placesToday(
  directory: Directory,
  places: readonly Pick<PlaceRow, 'officeId' | 'role' | 'validTo'>[],
): PlaceToday[] {
  const byOffice = new Map<string, PlaceToday>();
  for (const { officeId, role, validTo } of places) {
    const known = byOffice.get(officeId);
    if (known) known.roles.push(role);
    else byOffice.set(officeId, { office: directory.getOffice(officeId), roles: [role], until: validTo });
  }
  return [...byOffice.values()];
}
