import type { Sql } from '../../database/sql';
import { dayNumber, dayNumberOf, type Instant } from '../../kernel/instant';
import { now } from '../../kernel/now';
import { traitOf } from '../../kernel/random';
import type { WorkCalendar } from '../calendar/work-calendar';
import { Tier } from '../organisation/organisation-terms';
import { EvidenceKind } from '../reference-lists/reference-terms';
import { activePlan, milestonesOf, readPlans } from '../rollout/milestones';
import { type Centre, MOUNTAIN_DISTRICTS, SHOWN_COMMUNE } from './history-traits';

/** Desks of remote communes that have only opened in the past year. */
const LATE_STARTERS = 4;
/** One district centre in so many, and one commune desk in so many, opened some months late. */
const LATE_SHARE: Record<Tier, number> = { [Tier.PROVINCE]: 0, [Tier.DISTRICT]: 0.15, [Tier.COMMUNE]: 0.13 };
const MOST_DAYS_EARLY = 75;
const MOST_DAYS_LATE = 150;
async function readDueDays(sql: Sql): Promise<Map<string, number>> {
  const lists = await readPlans(sql);
  const plan = activePlan(lists, now());
  const due = new Map<string, number>();
  for (const { officeId, evidenceKind, dueOn } of plan ? milestonesOf(lists, plan.code, now()) : []) {
    if (evidenceKind !== EvidenceKind.FIRST_DOSSIER || officeId === '') continue;
    due.set(officeId, Math.max(due.get(officeId) ?? 0, dayNumber(dueOn)));
  }
  return due;
}

/** Office → the day number of its first dossier; nothing of those that have none. */
export async function readFirstReceipts(sql: Sql): Promise<Map<string, number>> {
  const rows = await sql.query<{ officeId: string; at: number }>(
    'SELECT receiving_office_id AS officeId, MIN(received_at) AS at FROM dossier GROUP BY receiving_office_id',
  );
  return new Map(rows.map(({ officeId, at }) => [officeId, dayNumberOf(Number(at))]));
}

function lastWorkingDayBy(day: number, calendar: WorkCalendar): number {
  let found = day;
  while (!calendar.isWorkingDay(found)) found--;
  return found;
}

/** The day on which the plan's history lets a centre begin: mostly in the weeks before it was due. */
function plannedOpening({ office }: Centre, dueDay: number, calendar: WorkCalendar): number {
  const { areaCode, tier } = office;
  // The commune of the guided tour opens with the others.
  const isLate = traitOf(`opening|${areaCode}`) < LATE_SHARE[tier] && areaCode !== SHOWN_COMMUNE;
  const trait = traitOf(`opening-day|${areaCode}`);
  if (isLate) return calendar.workingDayOnOrAfter(dueDay + 12 + Math.floor(trait * MOST_DAYS_LATE));
  return lastWorkingDayBy(dueDay - Math.floor(trait * MOST_DAYS_EARLY), calendar);
}

function lateStarters(centres: readonly Centre[]): Centre[] {
  return centres
    .filter(({ office }) => office.tier === Tier.COMMUNE && office.areaCode !== SHOWN_COMMUNE)
    .filter(({ communes: [code], office }) => code === office.areaCode && isRemote(office.areaCode, centres))
    .sort((a, b) => traitOf(`starter|${a.office.areaCode}`) - traitOf(`starter|${b.office.areaCode}`))
    .slice(0, LATE_STARTERS);
}

function isRemote(communeCode: string, centres: readonly Centre[]): boolean {
  return centres.some(
    ({ office, communes }) => MOUNTAIN_DISTRICTS.has(office.areaCode) && communes.includes(communeCode),
  );
}

/**
 * Sets when each centre began to receive: the day of its first dossier; else a day near the one by which the plan
 * wanted it. A centre that no plan names has always been there.
 * @param first the days of first dossiers, by office, as far as they are to say when a centre opened
 */
export async function setOpenings(
  sql: Sql,
  centres: readonly Centre[],
  calendar: WorkCalendar,
  until: Instant,
  first: ReadonlyMap<string, number>,
): Promise<void> {
  const due = await readDueDays(sql);
  const today = dayNumberOf(until);
  const starters = new Set(lateStarters(centres));
  for (const centre of centres) {
    const dueDay = due.get(centre.office.id);
    const firstDay = first.get(centre.office.id);
    if (firstDay !== undefined) centre.opensOn = firstDay;
    else if (dueDay !== undefined && starters.has(centre)) {
      const before = 40 + Math.floor(traitOf(`starter-day|${centre.office.areaCode}`) * 260);
      centre.opensOn = calendar.workingDayOnOrAfter(Math.max(today - before, dueDay));
    } else if (dueDay !== undefined) centre.opensOn = plannedOpening(centre, dueDay, calendar);
  }
}

/** The part of the province's receipts, 0 to 1, that its centres open on the days of a period could take in. */
export function openShare(centres: readonly Centre[], fromDay: number, toDay: number): number {
  const days = toDay - fromDay + 1;
  let open = 0;
  let all = 0;
  for (const { weight, opensOn } of centres) {
    all += weight;
    open += (weight * Math.min(days, Math.max(0, toDay - Math.max(opensOn, fromDay) + 1))) / days;
  }
  return open / all;
}
