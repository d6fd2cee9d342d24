import { In, IsNull, LessThanOrEqual, MoreThanOrEqual, Or } from 'typeorm';
import type { Sql } from '../../database/sql';
import { type Day, endOfDay, type Instant, startOfDay } from '../../kernel/instant';
import type { WorkCalendar } from '../calendar/work-calendar';
import { Delegation } from '../identity/delegation/delegation.entity';
import type { Role } from '../identity/permissions';
import { Staff, StaffOffice, StaffStatus } from '../identity/staff.entity';

interface Span {
  from: Day;
  to: Day;
}

/** Somebody with an open account who works in an office for some of the days that were asked about. */
export interface WorkingPerson {
  staffId: string;
  fullName: string;
  officeId: string;
  places: { role: Role; validFrom: Day | null; validTo: Day | null }[];
  /** When a colleague stands in for him. */
  away: Span[];
}

const isIn = ({ from, to }: Span, day: Day): boolean => from <= day && day <= to;

/** The last day of an absence that holds on a day; null for who is there. */
export function awayUntil({ away }: WorkingPerson, day: Day): Day | null {
  return away
    .filter((span) => isIn(span, day))
    .reduce<Day | null>((last, { to }) => (last && last > to ? last : to), null);
}

export function worksOn({ places }: WorkingPerson, day: Day): boolean {
  return places.some(({ validFrom, validTo }) => (validFrom ?? '') <= day && (validTo ?? '9') >= day);
}

/** People of some offices (of all where null) on any of the days, with when they are away. */
export async function readWorkingPeople(
  { entities }: Sql,
  officeIds: readonly string[] | null,
  days: Span,
): Promise<WorkingPerson[]> {
  const offices = officeIds === null ? {} : { officeId: In([...officeIds]) };
  const places = await entities.findBy(StaffOffice, {
    ...offices,
    validFrom: Or(IsNull(), LessThanOrEqual(days.to)),
    validTo: Or(IsNull(), MoreThanOrEqual(days.from)),
  });
  const ids = [...new Set(places.map(({ staffId }) => staffId))];
  const named = officeIds === null ? {} : { id: In(ids) };
  const staff = await entities.find(Staff, {
    select: { id: true, fullName: true },
    where: { ...named, status: StaffStatus.ACTIVE },
  });
  const names = new Map(staff.map(({ id, fullName }) => [id, fullName]));
  const absences = await entities.findBy(Delegation, {
    ...offices,
    revokedAt: IsNull(),
    fromDay: LessThanOrEqual(days.to),
    toDay: MoreThanOrEqual(days.from),
  });
  const people = new Map<string, WorkingPerson>();
  for (const { staffId, officeId, role, validFrom, validTo } of places) {
    const fullName = names.get(staffId);
    if (fullName === undefined) continue;
    const key = `${staffId} ${officeId}`;
    const person = people.get(key) ?? { staffId, fullName, officeId, places: [], away: [] };
    person.places.push({ role, validFrom, validTo });
    people.set(key, person);
  }
  for (const { principalId, officeId, fromDay, toDay } of absences) {
    people.get(`${principalId} ${officeId}`)?.away.push({ from: fromDay, to: toDay });
  }
  return [...people.values()].sort(
    (a, b) => a.fullName.localeCompare(b.fullName, 'vi') || (a.staffId < b.staffId ? -1 : 1),
  );
}

/** Days that spans cover, each once, as spans that do not touch. */
function joined(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const span of [...spans].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = found.at(-1);
    if (last && span.from <= last.to) last.to = span.to > last.to ? span.to : last.to;
    else found.push({ ...span });
  }
  return found;
}

const cut = ({ from, to }: Span, within: Span): Span => ({
  from: from > within.from ? from : within.from,
  to: to < within.to ? to : within.to,
});

/**
 * Working minutes for which somebody is there on some days, until now at most: the days on which he works in the office
 * less those on which he is away.
 */
export function availableMinutes(person: WorkingPerson, calendar: WorkCalendar, days: Span, now: Instant): number {
  const minutes = (spans: Span[]) =>
    joined(spans).reduce((sum, { from, to }) => {
      const [start, end] = [startOfDay(from), Math.min(endOfDay(to), now)];
      return end > start ? sum + calendar.workingMinutesBetween(start, end) : sum;
    }, 0);
  const there = person.places.map(({ validFrom, validTo }) =>
    cut({ from: validFrom ?? days.from, to: validTo ?? days.to }, days),
  );
  const gone = joined(there).flatMap((span) =>
    person.away.map((absence) => cut(absence, span)).filter(({ from, to }) => from <= to),
  );
  return minutes(there) - minutes(gone);
}
