import type { Database } from '../../database/database';
import type { Sql, Tx } from '../../database/sql';
import { DAY_MS, HOUR_MS, type Instant } from '../../kernel/instant';
import type { Difference } from '../dossier/proof/check-dossier';
import type { VerifyReport } from '../reporting/findings';
import { officeParts } from '../reporting/office-parts';
import { proveOffices, WHOLE } from '../reporting/prove-offices';
import { ProofPart } from './health.entity';

/** The job comes 288 times a day: with the shares of 200 of them every office has had its turn. */
const SHARES = 200;
/** An office too small to be worth a thread of its own goes with others. */
const LEAST_DOSSIERS = 500;
const LISTED = 20;
/** New offices have their first turn within so long. */
const OFFICES_ANEW_MS = 6 * HOUR_MS;

/** What is remembered of a proof. */
async function remember(tx: Tx, part: string, report: VerifyReport, at: Instant): Promise<void> {
  const { dossiers, differenceCount, differences } = report;
  const listed = differenceCount === 0 ? null : JSON.stringify(differences.slice(0, LISTED));
  await tx.entities.save(ProofPart, { part, provenAt: at, dossiers, differenceCount, differences: listed });
}

/** A whole `verify` proves each office, too: what an earlier turn found is over where nothing differs any more. */
export async function rememberWhole(db: Database, report: VerifyReport, at: Instant): Promise<void> {
  await db.transact(async (tx) => {
    await remember(tx, WHOLE, report, at);
    if (report.ok) await tx.run('UPDATE proof_part SET proven_at = ?, difference_count = 0, differences = NULL', [at]);
  });
}

/** Offices that began to receive since it was looked the last time. */
async function addOffices(db: Database, at: Instant, parts: readonly ProofPart[]): Promise<void> {
  const newest = Math.max(0, ...parts.map(({ provenAt }) => provenAt ?? 0));
  const isFresh =
    parts.some(({ part }) => part !== WHOLE) &&
    Math.floor(newest / OFFICES_ANEW_MS) === Math.floor(at / OFFICES_ANEW_MS);
  if (isFresh) return;
  const known = new Set(parts.map(({ part }) => part));
  const [offices] = (await officeParts(db.read, 1)).parts;
  const missing = offices!.filter((id) => !known.has(id));
  if (missing.length === 0) return;
  await db.transact(async (tx) => {
    const first = { provenAt: null, dossiers: LEAST_DOSSIERS / 4, differenceCount: 0, differences: null };
    for (const part of missing) await tx.entities.save(ProofPart, { part, ...first });
  });
}

/** The offices whose turn it is: those that were proven longest ago, up to a share of all dossiers. */
function nextOffices(parts: readonly ProofPart[]): string[] {
  const offices = parts
    .filter(({ part }) => part !== WHOLE)
    .sort((a, b) => (a.provenAt ?? 0) - (b.provenAt ?? 0) || (a.part < b.part ? -1 : 1));
  const all = offices.reduce((sum, { dossiers }) => sum + dossiers, 0);
  const share = Math.max(LEAST_DOSSIERS, all / SHARES);
  const chosen: string[] = [];
  let dossiers = 0;
  for (const office of offices) {
    if (dossiers >= share) break;
    chosen.push(office.part);
    dossiers += office.dossiers;
  }
  return chosen;
}

/** One turn of the day: some offices against their events. @returns how many, and how many differences they had */
export async function proveSlice(
  db: Database,
  at: Instant,
  signal: AbortSignal,
): Promise<{ offices: number; differences: number }> {
  await addOffices(db, at, await readProofParts(db.read));
  const officeIds = nextOffices(await readProofParts(db.read));
  if (officeIds.length === 0) return { offices: 0, differences: 0 };
  const proven = await proveOffices(db, { officeIds, now: at, limit: LISTED }, signal).catch((error: unknown) => {
    // Another process runs jobs now; these offices have their turn in five minutes.
    if (signal.aborted) return [];
    throw error;
  });
  await db.transact(async (tx) => {
    for (const { officeId, report } of proven) await remember(tx, officeId, report, at);
  });
  return {
    offices: proven.length,
    differences: proven.reduce((sum, { report }) => sum + report.differenceCount, 0),
  };
}

/** Everything at once, as it is done every night: also what adds up over offices, seals, trail and online requests. */
export async function proveWhole(db: Database, at: Instant, signal: AbortSignal): Promise<VerifyReport> {
  const [proven] = await proveOffices(db, { officeIds: [WHOLE], now: at, limit: LISTED }, signal);
  await rememberWhole(db, proven!.report, at);
  return proven!.report;
}

export function readProofParts({ entities }: Pick<Sql, 'entities'>): Promise<ProofPart[]> {
  return entities.find(ProofPart);
}

/** How far the proof is. */
export interface ProofFigures {
  offices: number;
  /** Whose turn has come within a day. */
  fresh: number;
  /** Since when all is proven; null where something never was. */
  allSince: Instant | null;
  wholeAt: Instant | null;
  differenceCount: number;
  differing: { part: string; provenAt: Instant; count: number; differences: Difference[] }[];
}

export async function readProofFigures(sql: Pick<Sql, 'entities'>, at: Instant): Promise<ProofFigures> {
  const parts = await readProofParts(sql);
  const whole = parts.find(({ part }) => part === WHOLE);
  const offices = parts.filter(({ part }) => part !== WHOLE);
  const moments = offices.map(({ provenAt }) => provenAt);
  const differing = parts
    .filter(({ differenceCount }) => differenceCount > 0)
    .map(({ part, provenAt, differenceCount, differences }) => ({
      part,
      provenAt: provenAt!,
      count: differenceCount,
      differences: JSON.parse(differences ?? '[]') as Difference[],
    }));
  return {
    offices: offices.length,
    fresh: moments.filter((moment) => moment !== null && moment > at - DAY_MS).length,
    allSince: moments.length === 0 || moments.includes(null) ? null : Math.min(...(moments as number[])),
    wholeAt: whole?.provenAt ?? null,
    differenceCount: differing.reduce((sum, { count }) => sum + count, 0),
    differing,
  };
}
