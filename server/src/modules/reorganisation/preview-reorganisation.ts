import { placeholders, type Sql } from '../../database/sql';
import type { Day } from '../../kernel/instant';
import { OfficeKind } from '../organisation/organisation-terms';
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
    milestones: number;
  };
  units: UnitPreview[];
}

/** Fewer than the engines take in one statement. */
const PART = 500;

/**
 * What a file would change; nothing is written.
 * @throws HccError BAD_USER_INPUT naming the entry and its line
 */
export async function previewReorganisation(sql: Sql, text: string): Promise<ReorganisationPreview> {
  const order = readOrder(text);
  const plan = await planFor(sql, text, order);
  const ids = plan.closed.map(({ office }) => office.id);
  const count = (table: string, column: string, more = '', what = 'COUNT(*)') =>
    countBy(sql, ids, `SELECT ${column} AS id, ${what} AS count FROM ${table} WHERE ${column} IN`, more, column);
  const lasting = ` AND (valid_to IS NULL OR valid_to >= '${order.effectiveOn}')`;
  const staff = await count('staff_office', 'office_id', lasting, 'COUNT(DISTINCT staff_id)');
  const underWay = await count('dossier', 'queue_office_id');
  const printed = await count('dossier', 'receiving_office_id');
  const letters = await count('form_counter', 'office_id', '', 'SUM(last_number)');
  const milestones = await count('milestone', 'office_id');
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
  const sum = (field: 'staff' | 'underWay' | 'printedCodes' | 'milestones') =>
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
      milestones: sum('milestones'),
    },
    units,
  };
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

async function countBy(
  sql: Sql,
  ids: readonly string[],
  select: string,
  more: string,
  column: string,
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (let start = 0; start < ids.length; start += PART) {
    const part = ids.slice(start, start + PART);
    const rows = await sql.query<{ id: string; count: number | null }>(
      `${select} (${placeholders(part.length)})${more} GROUP BY ${column}`,
      part,
    );
    for (const { id, count } of rows) counts.set(id, Number(count ?? 0));
  }
  return counts;
}

/** People with an account who will sign in to another office: one who worked in two of them counts once. */
async function countAccounts(sql: Sql, ids: readonly string[], lasting: string): Promise<number> {
  const found = new Set<string>();
  for (let start = 0; start < ids.length; start += PART) {
    const part = ids.slice(start, start + PART);
    const rows = await sql.query<{ id: string }>(
      `SELECT DISTINCT staff_id AS id FROM staff_office WHERE office_id IN (${placeholders(part.length)})${lasting}`,
      part,
    );
    for (const { id } of rows) found.add(id);
  }
  return found.size;
}
