import type { Database } from '../../database/database';
import { placeholders, type Tx } from '../../database/sql';
import { type Month, monthOf, monthsBetween } from '../../kernel/month';
import type { Directory } from '../organisation/directory';
import { OfficeKind, Tier } from '../organisation/organisation-terms';
import { type CellPlace, cellPlaces, hasAreaCells } from './cell-areas';
import { withDays } from './report-periods';
import { addSettlementCells } from './roll-up';
import type { SettlementCell } from './settlement-cell.entity';
import { SUMS } from './settlement-sums';

/** Periods from the first, before the second. */
type Span = [string, string];
const EVER: Span = ['', '~'];

/** An area with the offices that add to each share of its sums. */
interface AreaShares {
  areaCode: string;
  /** Undefined for an area that is to have none and may have some. */
  tier?: CellPlace['tier'];
  shares: Map<string, string[]>;
}

/** With all offices that may receive, whether they have done so yet or will meanwhile. */
function sharesOf(directory: Directory, areaCodes: ReadonlySet<string>): AreaShares[] {
  const areas = new Map<string, AreaShares>();
  for (const areaCode of areaCodes) areas.set(areaCode, { areaCode, shares: new Map() });
  for (const { id: officeId, kind } of directory.past.offices) {
    if (kind !== OfficeKind.CENTRE) continue;
    for (const { tier, areaCode, officeId: share } of cellPlaces(directory, officeId)) {
      const area = areas.get(areaCode);
      if (!area) continue;
      area.tier = tier;
      const members = area.shares.get(share);
      if (members) members.push(officeId);
      else area.shares.set(share, [officeId]);
    }
  }
  return [...areas.values()];
}

async function monthsOfCells(db: Database): Promise<Month[]> {
  const [ends] = await db.read.query<{ first: string | null; last: string }>(
    'SELECT MIN(period) AS first, MAX(period) AS last FROM settlement_cell',
  );
  return ends!.first === null ? [] : monthsBetween(monthOf(ends!.first), monthOf(ends!.last));
}

/**
 * The sums of areas anew from those of their offices, which stand by now, an area at a time. A command that
 * has added to its office's cell and not yet to its area's is waiting for it and is not read; it adds its increment
 * once this transaction has ended.
 * @param areaCodes those whose sums are not right
 */
export async function rebuildAreaCells(
  db: Database,
  directory: Directory,
  areaCodes: ReadonlySet<string>,
): Promise<void> {
  if (areaCodes.size === 0) return;
  const months = await monthsOfCells(db);
  for (const area of sharesOf(directory, areaCodes)) {
    // All desks wait for the province's, so of those only a month at a time.
    const spans = area.tier === Tier.PROVINCE ? months.map(withDays) : [EVER];
    for (const span of spans) {
      await db.transact((tx) => rebuildSpan(tx, area, span), { repeatableRead: true });
      // On SQLite nothing else in the process would have its turn before the end.
      await new Promise((next) => setImmediate(next));
    }
  }
}

async function rebuildSpan(tx: Tx, { areaCode, tier, shares }: AreaShares, span: Span): Promise<void> {
  const range = [areaCode, ...span];
  const ofSpan = 'area_code = ? AND period >= ? AND period < ?';
  await tx.query(`SELECT COUNT(*) FROM settlement_cell WHERE ${ofSpan}${tx.forUpdate}`, range);
  await tx.run(`DELETE FROM settlement_cell WHERE ${ofSpan}`, range);
  for (const [share, offices] of shares) {
    const sums = await tx.query<SettlementCell>(
      `SELECT c.period, c.procedure_id AS procedureId, ${SUMS} FROM settlement_cell c
        WHERE c.area_code = '' AND c.period >= ? AND c.period < ? AND c.office_id IN (${placeholders(offices.length)})
          AND c.procedure_id <> '' GROUP BY c.period, c.procedure_id ORDER BY c.period, c.procedure_id`,
      [...span, ...offices],
    );
    const cells = sums
      .filter(({ period }) => tier !== undefined && hasAreaCells(tier, period))
      .map((sum) => Object.assign(sum, { areaCode, officeId: share }));
    await addSettlementCells(tx, cells);
  }
}
