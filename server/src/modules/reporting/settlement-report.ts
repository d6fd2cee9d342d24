import type { Sql } from '../../database/sql';
import { type Day, type Instant, spokenDay } from '../../kernel/instant';
import type { Month } from '../../kernel/month';
import type { References } from '../dossier/dossier-room';
import type { Area } from '../organisation/area.entity';
import type { Directory } from '../organisation/directory';
import type { Office } from '../organisation/office.entity';
import { OfficeKind, Structure, Tier } from '../organisation/organisation-terms';
import { declinedCounts } from './declined-counts';
import { ReportBy } from './report-terms';
import { addSums, emptySums, type Figures, type RawSums, toFigures } from './settlement-figures';
import { type SettlementScope, tierOf, unitsChangedOn } from './settlement-scope';
import { asOf, joinMonths, keyedSums, monthSums, totalSums } from './settlement-sums';

export interface ReportRow extends Figures {
  key: string;
  name: string;
}

export interface Report {
  /** The moment at which "in progress" is read: the end of the period, or now if that is earlier. */
  asOf: Instant;
  areaName: string;
  /** See `unitsChangedOn`. */
  unitsChangedOn: Day | null;
  rows: ReportRow[];
  total: Figures;
}

/** Report 06a. Each dossier counts once, for the office that received it. */
export async function settlementReport(
  sql: Sql,
  scope: SettlementScope,
  by: ReportBy,
  references: References,
  now: Instant,
): Promise<Report> {
  const total = emptySums();
  const rows: ReportRow[] = [];
  const head = {
    asOf: asOf(scope.to, now),
    areaName: nameThen(scope.area),
    unitsChangedOn: unitsChangedOn(scope, references.directory),
  };
  const add = (key: string, name: string, sums: RawSums) => rows.push({ key, name, ...toFigures(sums) });
  if (by === ReportBy.MONTH) {
    const months = await monthSums(sql, scope, now);
    const declined = await declinedCounts(sql, scope, 'month');
    for (const { month, sums } of months) {
      sums.declined = declined.get(month) ?? 0;
      add(month, monthName(month), sums);
    }
    addSums(total, months.length > 0 ? joinMonths(months) : await totalSums(sql, scope, now));
    total.declined = [...declined.values()].reduce((sum, count) => sum + count, 0);
    return { ...head, rows, total: toFigures(total) };
  }
  const key = isOfOffice(by) ? 'office_id' : 'procedure_id';
  const sums = await keyedSums(sql, scope, key, now);
  for (const [member, count] of await declinedCounts(sql, scope, key)) {
    sums.set(member, { ...(sums.get(member) ?? emptySums()), declined: count });
  }
  for (const each of sums.values()) addSums(total, each);
  for (const { key, name, members } of groups(scope, by, references, new Set(sums.keys()))) {
    const merged = emptySums();
    for (const member of members) {
      const found = sums.get(member);
      if (found) addSums(merged, found);
    }
    add(key, name, merged);
  }
  return { ...head, rows, total: toFigures(total) };
}

/** Whether the offices that received tell the rows apart; else the procedures do. */
const isOfOffice = (by: ReportBy): boolean => by === ReportBy.AREA || by === ReportBy.OFFICE || by === ReportBy.TIER;

/** Only the total; one reading of the cells. */
export async function settlementTotal(sql: Sql, scope: SettlementScope, now: Instant): Promise<Figures> {
  return toFigures(await totalSums(sql, scope, now));
}

/** Made once: `localeCompare` looks the language up anew for every pair. */
const VIETNAMESE = new Intl.Collator('vi');

interface Group {
  key: string;
  name: string;
  members: string[];
}

/** @param known offices, or procedures, that have something to say */
function groups(
  scope: SettlementScope,
  by: Exclude<ReportBy, ReportBy.MONTH>,
  references: References,
  known: ReadonlySet<string>,
): Group[] {
  const { directory, catalogue } = references;
  const byName = (a: Group, b: Group) => VIETNAMESE.compare(a.name, b.name);
  if (by === ReportBy.AREA) return areaGroups(scope, directory);
  if (by === ReportBy.TIER) return tierGroups(scope, directory, known);
  if (by === ReportBy.OFFICE) {
    const inScope = scope.officeIds === null ? null : new Set(scope.officeIds);
    return officeGroups(scope, directory).filter(
      ({ office, members }) =>
        (office.kind === OfficeKind.CENTRE && (inScope === null || inScope.has(office.id))) ||
        members.some((id) => known.has(id)),
    );
  }
  if (by === ReportBy.PROCEDURE) {
    return [...known]
      .map((id) => {
        const { code, name } = catalogue.currentOf(id);
        return { key: code, name, members: [id] };
      })
      .sort(byName);
  }
  const fields = new Map<string, Group>();
  for (const id of known) {
    const { field } = catalogue.currentOf(id);
    const group = fields.get(field);
    if (group) group.members.push(id);
    else fields.set(field, { key: field, name: field, members: [id] });
  }
  return [...fields.values()].sort(byName);
}

/** In which row of a report what an office received under a procedure is counted; undefined where in none. */
export function rowKeysOf(
  scope: SettlementScope,
  by: Exclude<ReportBy, ReportBy.MONTH>,
  references: References,
  known: { officeIds: readonly string[]; procedureIds: readonly string[] },
): (dossier: { officeId: string; procedureId: string }) => string | undefined {
  const ofOffice = isOfOffice(by);
  const members = new Set(ofOffice ? known.officeIds : known.procedureIds);
  const keys = new Map(
    groups(scope, by, references, members).flatMap((group) => group.members.map((id) => [id, group.key] as const)),
  );
  return ({ officeId, procedureId }) => keys.get(ofOffice ? officeId : procedureId);
}

/** The area itself and each of its children, with all that was received there or in what these go on with. */
function areaGroups({ area, structure }: SettlementScope, directory: Directory): Group[] {
  const { past } = directory;
  const isNow = structure === Structure.NOW;
  const children = isNow ? directory.children(area.code) : past.children(area.code);
  const below = (code: string) => (isNow ? directory.subtree(code) : [{ code }, ...past.below(code)]);
  const members = (code: string) => (isNow ? directory.answeringIn(code) : past.officesOf(code)).map(({ id }) => id);
  return [
    { key: area.code, name: area.name, members: members(area.code) },
    ...children.map((child) => ({
      key: child.code,
      name: nameThen(child),
      members: below(child.code).flatMap(({ code }) => members(code)),
    })),
  ];
}

const TIER_NAMES: Record<Tier, string> = {
  [Tier.PROVINCE]: 'Cấp tỉnh',
  [Tier.DISTRICT]: 'Cấp huyện',
  [Tier.COMMUNE]: 'Cấp xã',
};

/** The tiers in which anything was received. */
function tierGroups({ structure }: SettlementScope, directory: Directory, known: ReadonlySet<string>): Group[] {
  const isOf = (tier: Tier) => (id: string) => tierOf(directory.getOffice(id), structure, directory) === tier;
  return (Object.keys(TIER_NAMES) as Tier[])
    .map((tier) => ({ key: tier, name: TIER_NAMES[tier], members: [...known].filter(isOf(tier)) }))
    .filter(({ members }) => members.length > 0);
}

function officeGroups({ area, structure }: SettlementScope, directory: Directory): (Group & { office: Office })[] {
  const { past } = directory;
  const isNow = structure === Structure.NOW;
  const codes = [
    area.code,
    ...(isNow ? directory.subtree(area.code).slice(1) : past.below(area.code)).map(({ code }) => code),
  ];
  return codes
    .flatMap((code) => (isNow ? directory.officesOf(code) : past.officesOf(code)))
    .map((office) => ({
      office,
      key: office.code,
      name: nameThen(office),
      members: isNow ? directory.deskIds(office.id) : [office.id],
    }));
}

/** With the last day of what is no more. */
function nameThen({ name, validTo, ...unit }: Area | Office): string {
  const heir = 'successorCode' in unit ? unit.successorCode : unit.successorId;
  return heir && validTo ? `${name} (đến ${spokenDay(validTo)})` : name;
}

function monthName(month: Month): string {
  return `Tháng ${Number(month.slice(5, 7))}/${month.slice(0, 4)}`;
}
