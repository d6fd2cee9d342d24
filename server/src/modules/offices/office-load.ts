import { placeholders, type Sql } from '../../database/sql';
import { badField } from '../../kernel/errors';
import { type Day, dayOf, type Instant } from '../../kernel/instant';
import { firstDay, lastDay, type Month, monthOf } from '../../kernel/month';
import { searchKey, searchWords } from '../../kernel/text';
import { jurisdictionOf } from '../dossier/dossier.jurisdiction';
import type { References } from '../dossier/dossier-room';
import { managesOffice } from '../dossier/office-rights';
import { type Actor, atPresentOffice } from '../identity/actor';
import type { Directory } from '../organisation/directory';
import type { Office } from '../organisation/office.entity';
import { OfficeKind, type Tier } from '../organisation/organisation-terms';
import { isMonth } from '../reporting/report-periods';
import { settlementScope } from '../reporting/settlement-scope';
import { keyedSums } from '../reporting/settlement-sums';
import { type Held, heldByOffice, NOTHING_HELD } from './held-dossiers';
import { availableMinutes, awayUntil, readWorkingPeople, type WorkingPerson, worksOn } from './working-people';

export interface OfficeFilter {
  search?: string | null;
  tier?: Tier | null;
  kind?: OfficeKind | null;
  /** An area, with all below it. */
  areaCode?: string | null;
}

/** One office's people against what it had to do in a month. */
export interface OfficeLoad extends Held {
  office: Office;
  /** Who works there today, and who of them is there. */
  people: number;
  present: number;
  /** Of the month, as report 06a has it; null for an office that receives nothing. */
  received: number | null;
  /** Stays of dossiers that ended in the month, and how many working minutes they took and were allotted. */
  legs: number;
  usedMinutes: number;
  quotaMinutes: number;
  overQuota: number;
  /** Working minutes for which somebody was there, until now at most. */
  availableMinutes: number;
}

/** @throws HccError BAD_USER_INPUT naming month */
export function checkMonth(month: Month, now: Instant): Month {
  if (!isMonth(month) || month > monthOf(dayOf(now)))
    throw badField('month', 'phải là một tháng đã đến, ví dụ 2026-11.');
  return month;
}

export function daysOf(month: Month): { from: Day; to: Day } {
  return { from: firstDay(month), to: lastDay(month) };
}

/** Offices that the actor administers and a filter names, in the order of their codes. */
export function findManaged(
  actor: Actor,
  directory: Directory,
  offices: readonly Office[],
  { search, tier, kind, areaCode }: OfficeFilter,
): Office[] {
  const words = searchWords(search ?? '');
  return offices.filter((office) => {
    if ((tier && office.tier !== tier) || (kind && office.kind !== kind)) return false;
    if (areaCode && !directory.isWithin(office.areaCode, areaCode)) return false;
    if (!managesOffice(actor, directory, office)) return false;
    const name = searchKey(`${office.name} ${office.code} ${office.areaName} ${office.unitCode ?? ''}`);
    return words.every((word) => name.includes(word));
  });
}

/** Minutes that somebody has to do, for each minute that somebody is there: how many dossiers lie with one person at a time. */
export function strainOf({ usedMinutes, availableMinutes: available }: OfficeLoad): number {
  if (available > 0) return usedMinutes / available;
  return usedMinutes > 0 ? Infinity : 0;
}

/** Offices that work today with their people and their load in a month, the most strained first. */
export async function readOfficeLoads(
  sql: Sql,
  actor: Actor,
  references: References,
  now: Instant,
  month: Month,
  offices: readonly Office[],
): Promise<OfficeLoad[]> {
  const { directory, calendars } = references;
  const today = dayOf(now);
  const days = daysOf(month);
  const isWhole = offices.length > MOST_NAMED && jurisdictionOf(atPresentOffice(actor, directory)).everything;
  const ids = isWhole ? null : offices.map(({ id }) => id);
  const [held, legs, received] = [
    await heldByOffice(sql, actor, references, now, ids),
    await readLegs(sql, directory, month, ids),
    offices.some(isCentre) ? await readReceived(sql, actor, references, now, month) : new Map<string, number>(),
  ];
  const people = new Map<string, WorkingPerson[]>();
  const span = { from: days.from, to: days.to > today ? days.to : today };
  for (const person of await readWorkingPeople(sql, ids, span)) {
    people.set(person.officeId, [...(people.get(person.officeId) ?? []), person]);
  }
  return offices
    .map((office) => {
      const staff = people.get(office.id) ?? [];
      const working = staff.filter((person) => worksOn(person, today));
      return {
        office,
        people: working.length,
        present: working.filter((person) => awayUntil(person, today) === null).length,
        received: isCentre(office) ? (received.get(office.id) ?? 0) : null,
        ...(held.get(office.id) ?? NOTHING_HELD),
        ...(legs.get(office.id) ?? NO_LEGS),
        availableMinutes: staff.reduce(
          (sum, person) => sum + availableMinutes(person, calendars.of(office.id), days, now),
          0,
        ),
      };
    })
    .sort((a, b) => compare(strainOf(b), strainOf(a)) || b.held - a.held || (a.office.code < b.office.code ? -1 : 1));
}

const isCentre = ({ kind }: Office): boolean => kind === OfficeKind.CENTRE;

const compare = (a: number, b: number): number => (a === b ? 0 : a - b);

/** Beyond that whole tables are read sooner than so many offices of them. */
const MOST_NAMED = 200;

type Legs = Pick<OfficeLoad, 'legs' | 'usedMinutes' | 'quotaMinutes' | 'overQuota'>;

const NO_LEGS: Legs = { legs: 0, usedMinutes: 0, quotaMinutes: 0, overQuota: 0 };

/** From the roll-up of closed legs; those of offices with whose work another goes on are that one's. */
async function readLegs(
  sql: Sql,
  directory: Directory,
  month: Month,
  officeIds: readonly string[] | null,
): Promise<Map<string, Legs>> {
  const answering = officeIds?.flatMap((id) => directory.deskIds(id)) ?? null;
  if (answering?.length === 0) return new Map();
  const where = answering === null ? '' : ` AND office_id IN (${placeholders(answering.length)})`;
  const rows = await sql.query<Legs & { officeId: string }>(
    `SELECT office_id AS officeId, SUM(legs) AS legs, SUM(used_minutes) AS usedMinutes, SUM(quota_minutes) AS quotaMinutes,
            SUM(over_quota) AS overQuota
       FROM leg_cell WHERE period = ?${where} GROUP BY office_id`,
    [month, ...(answering ?? [])],
  );
  const found = new Map<string, Legs>();
  for (const row of rows) {
    const { id } = directory.presentOffice(row.officeId);
    const sum = found.get(id) ?? NO_LEGS;
    found.set(id, {
      legs: sum.legs + Number(row.legs),
      usedMinutes: sum.usedMinutes + Number(row.usedMinutes),
      quotaMinutes: sum.quotaMinutes + Number(row.quotaMinutes),
      overQuota: sum.overQuota + Number(row.overQuota),
    });
  }
  return found;
}

/** As report 06a counts it, for every centre in the actor's sight. */
async function readReceived(
  sql: Sql,
  actor: Actor,
  references: References,
  now: Instant,
  month: Month,
): Promise<Map<string, number>> {
  const scope = settlementScope(daysOf(month), actor, references);
  const received = new Map<string, number>();
  for (const [officeId, sums] of await keyedSums(sql, scope, 'office_id', now)) {
    const { id } = references.directory.presentOffice(officeId);
    received.set(id, (received.get(id) ?? 0) + sums.received);
  }
  return received;
}
