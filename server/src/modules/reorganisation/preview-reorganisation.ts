import { type Condition, placeholders, type Sql } from '../../database/sql';
import type { Day } from '../../kernel/instant';
import { now } from '../../kernel/now';
import { OfficeKind, type Tier } from '../organisation/organisation-terms';
import { readLists } from '../reference-lists/reference-lists';
import { ReferenceList } from '../reference-lists/reference-terms';
import { planFor } from './order-store';
import { readOrder } from './read-order';
import type { ReorganisationPlan } from './reorganisation-plan';

/** What of one office goes on in another. */
export interface UnitPreview {
  officeCode: string;
  officeName: string;
  heirCode: string;
  heirName: string;
  /** People who go along. */
  staff: number;
  /** Dossiers that wait there. */
  underWay: number;
  /** Slips given out there; their codes are found for good. */
  printedCodes: number;
  /** Letters numbered there this far; the heir goes on with its own series. */
  numberedLetters: number;
  /** Steps of roll-out plans about it. */
  milestones: number;
}

export interface ReorganisationPreview {
  effectiveOn: Day;
  decision: string;
  totals: {
    unitsEnded: number;
    unitsOpened: number;
    unitsMoved: number;
    unitsRenamed: number;
    officesClosed: number;
    desksClosed: number;
    officesOpened: number;
    staff: number;
    accounts: number;
    underWay: number;
    printedCodes: number;
    numberedLetters: number;
    milestones: number;
    /** Periods in which somebody is stood in for, that go along. */
    standIns: number;
    /** In the name of an office that is closed: its heir needs one of its own. */
    certificates: number;
    /** Whose steps or receiving go elsewhere since their tier ends. */
    procedures: number;
  };
  units: UnitPreview[];
}

/** Fewer than the engines take in one statement. */
const PART = 500;
const ALL: Condition = { sql: '', values: [] };

/**
 * What a file would change; nothing is written.
 * @throws HccError BAD_USER_INPUT naming the entry and its line
 */
export async function previewReorganisation(sql: Sql, text: string): Promise<ReorganisationPreview> {
  const order = readOrder(text);
  const plan = await planFor(sql, text, order);
  const ids = plan.closed.map(({ office }) => office.id);
  const count = (table: string, column: string, more = ALL, what = 'COUNT(*)') =>
    countBy(sql, ids, `SELECT ${column} AS id, ${what} AS count FROM ${table} WHERE ${column} IN`, more, column);
  const lasting = { sql: ' AND (valid_to IS NULL OR valid_to >= ?)', values: [order.effectiveOn] };
  const staff = await count('staff_office', 'office_id', lasting, 'COUNT(DISTINCT staff_id)');
  const underWay = await count('dossier', 'queue_office_id');
  const printed = await count('dossier', 'receiving_office_id');
  const letters = await count('form_counter', 'office_id', ALL, 'SUM(last_number)');
  const milestones = await milestonesByOffice(sql);
  const standIns = await count('delegation', 'office_id', {
    sql: ' AND revoked_at IS NULL AND to_day >= ?',
    values: [order.effectiveOn],
  });
  const certificates = await count('office_certificate', 'office_id');
  const of = (counts: Map<string, number>, id: string) => counts.get(id) ?? 0;
  const units = plan.closed.map(({ office, heir }) => ({
    officeCode: office.code,
    officeName: office.name,
    heirCode: heir.code,
    heirName: heir.name,
    staff: of(staff, office.id),
    underWay: of(underWay, office.id),
    printedCodes: of(printed, office.id),
    numberedLetters: of(letters, office.id),
    milestones: of(milestones, office.id),
  }));
  const total = (counts: Map<string, number>) => [...counts.values()].reduce((all, each) => all + each, 0);
  const sum = (field: 'staff' | 'underWay' | 'printedCodes' | 'numberedLetters' | 'milestones') =>
    units.reduce((total, unit) => total + unit[field], 0);
  return {
    effectiveOn: order.effectiveOn,
    decision: order.decision,
    totals: {
      ...countUnits(plan, order.effectiveOn),
      staff: sum('staff'),
      accounts: await countAccounts(sql, ids, lasting),
      underWay: sum('underWay'),
      printedCodes: sum('printedCodes'),
      numberedLetters: sum('numberedLetters'),
      milestones: sum('milestones'),
      standIns: total(standIns),
      certificates: total(certificates),
      procedures: plan.tier ? await countProcedures(sql, plan.tier.tier) : 0,
    },
    units,
  };
}

/** Steps of roll-out plans that name an office. */
async function milestonesByOffice(sql: Sql): Promise<Map<string, number>> {
  const lists = await readLists(sql, [ReferenceList.MILESTONE]);
  const counts = new Map<string, number>();
  for (const { data } of lists.at(ReferenceList.MILESTONE, now())) {
    if (data.officeId) counts.set(data.officeId, (counts.get(data.officeId) ?? 0) + 1);
  }
  return counts;
}

function countUnits({ areas, opened, closed, renamed }: ReorganisationPlan, effectiveOn: Day) {
  const isArchive = ({ code }: { code: string }) => code.includes('.');
  const moved = areas.filter(isArchive);
  const ended = areas.filter((area) => area.successorCode !== null && !isArchive(area));
  const movedCodes = new Set(moved.map(({ successorCode }) => successorCode));
  const isNew = ({ code, validFrom, successorCode }: ReorganisationPlan['areas'][number]) =>
    successorCode === null && validFrom === effectiveOn && !movedCodes.has(code);
  return {
    unitsEnded: ended.length,
    unitsOpened: areas.filter(isNew).length,
    unitsMoved: moved.length,
    unitsRenamed: new Set(renamed.map(({ areaCode }) => areaCode)).size,
    officesClosed: closed.length,
    desksClosed: closed.filter(({ office }) => office.kind === OfficeKind.CENTRE).length,
    officesOpened: opened.length,
  };
}

/** Procedures of which a version in force names the tier as its desk or in a step. */
async function countProcedures(sql: Sql, tier: Tier): Promise<number> {
  const [row] = await sql.query<{ count: number }>(
    `SELECT COUNT(DISTINCT v.procedure_id) AS count FROM procedure_version v
      WHERE v.effective_until IS NULL AND (v.receiving_tiers_text LIKE ? OR EXISTS (
        SELECT 1 FROM procedure_step s WHERE s.version_id = v.id AND s.office_rule LIKE ?))`,
    [`%${tier}%`, `${tier}:%`],
  );
  return Number(row!.count);
}

async function countBy(
  sql: Sql,
  ids: readonly string[],
  select: string,
  more: Condition,
  column: string,
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (let start = 0; start < ids.length; start += PART) {
    const part = ids.slice(start, start + PART);
    const rows = await sql.query<{ id: string; count: number | null }>(
      `${select} (${placeholders(part.length)})${more.sql} GROUP BY ${column}`,
      [...part, ...more.values],
    );
    for (const { id, count } of rows) counts.set(id, Number(count ?? 0));
  }
  return counts;
}

/** People with an account who will sign in to another office: one who worked in two of them counts once. */
async function countAccounts(sql: Sql, ids: readonly string[], lasting: Condition): Promise<number> {
  const found = new Set<string>();
  for (let start = 0; start < ids.length; start += PART) {
    const part = ids.slice(start, start + PART);
    const rows = await sql.query<{ id: string }>(
      `SELECT DISTINCT staff_id AS id FROM staff_office WHERE office_id IN (${placeholders(part.length)})${lasting.sql}`,
      [...part, ...lasting.values],
    );
    for (const { id } of rows) found.add(id);
  }
  return found.size;
}
