import { In, IsNull, LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import type { Sql } from '../../../database/sql';
import { addDays, type Day } from '../../../kernel/instant';
import { Delegation } from '../delegation/delegation.entity';
import { staffById } from '../staff-by-id';
import { StaffLeave } from './staff-leave.entity';

/** A leave with the names of who is away and who stands in. */
export interface NamedLeave extends StaffLeave {
  fullName: string;
  standInName: string | null;
}

/** How long one that is over is still listed. */
const LISTED_DAYS = 183;
const MOST_LISTED = 300;

/** Who of some people is away on a day, and until when. */
export async function findLeavesOn(
  { entities }: Pick<Sql, 'entities'>,
  staffIds: readonly string[],
  day: Day,
): Promise<Map<string, Day>> {
  if (staffIds.length === 0) return new Map();
  const leaves = await entities.find(StaffLeave, {
    where: {
      staffId: In([...staffIds]),
      toDay: MoreThanOrEqual(day),
      fromDay: LessThanOrEqual(day),
      cancelledAt: IsNull(),
    },
    order: { toDay: 'ASC' },
  });
  return new Map(leaves.map(({ staffId, toDay }) => [staffId, toDay]));
}

/** Those of an office, with all those with whose work it goes on, the latest first. */
export function readOfficeLeaves(sql: Sql, officeIds: readonly string[], today: Day): Promise<NamedLeave[]> {
  return withNames(sql, { officeId: In([...officeIds]), toDay: MoreThanOrEqual(addDays(today, -LISTED_DAYS)) });
}

/** Those of a person, the latest first. */
export function readLeavesOf(sql: Sql, staffId: string): Promise<NamedLeave[]> {
  return withNames(sql, { staffId });
}

/** @throws Error where there is none */
export async function getLeave(sql: Sql, id: string): Promise<NamedLeave> {
  return (await withNames(sql, { id }))[0]!;
}

async function withNames({ entities }: Sql, where: object): Promise<NamedLeave[]> {
  const leaves = await entities.find(StaffLeave, { where, order: { fromDay: 'DESC', id: 'DESC' }, take: MOST_LISTED });
  const delegationIds = leaves.flatMap(({ delegationId }) => delegationId ?? []);
  const delegations = await entities.findBy(Delegation, { id: In(delegationIds) });
  const standInOf = new Map(delegations.map(({ id, standInId }) => [id, standInId]));
  const staffIds = [...leaves.map(({ staffId }) => staffId), ...standInOf.values()];
  const people = await staffById({ entities }, staffIds);
  return leaves.map((leave) => ({
    ...leave,
    fullName: people.get(leave.staffId)?.fullName ?? '',
    standInName: people.get(standInOf.get(leave.delegationId ?? '') ?? '')?.fullName ?? null,
  }));
}
