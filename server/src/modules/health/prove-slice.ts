import type { Database } from '../../database/database';
import { placeholders, type Sql, type Tx } from '../../database/sql';
import { DAY_MS, HOUR_MS, type Instant, MINUTE_MS } from '../../kernel/instant';
import type { VerifyReport } from '../reporting/findings';
import { officeParts } from '../reporting/office-parts';
import { proveOffices, WHOLE } from '../reporting/prove-offices';
import { ProofPart } from './health.entity';
import { type DifferingPart, lastTurnAt, recordRound, touchedSince } from './proof-rounds';

/** The job comes 288 times a day: with the shares of 200 of them every office has had its turn. */
const SHARES = 200;
/** Offices in which something has happened get as much again, in the order in which it did. */
const TOUCHED_SHARES = 400;
/** Dossiers of one turn that are proven by themselves; in five minutes desks of a whole province touch fewer. */
const MOST_TOUCHED = 2_000;
/** An event may be committed a moment after the one that it is dated with. */
const COMMITTED_WITHIN_MS = MINUTE_MS;
const FIRST_LOOK_MS = 10 * MINUTE_MS;
/** An office too small to be worth a thread of its own goes with others. */
const LEAST_DOSSIERS = 500;
const LISTED = 20;
/** New offices have their first turn within so long. */
const OFFICES_ANEW_MS = 6 * HOUR_MS;

/** What is remembered of a proof. */
async function remember(tx: Tx, part: string, report: VerifyReport, at: Instant): Promise<void> {
  const { dossiers, differenceCount, differences } = report;
  const listed = differenceCount === 0 ? null : JSON.stringify(differences.slice(0, LISTED));
  const proof = { part, provenAt: at, dossiers, differenceCount, differences: listed, touchedAt: null };
  await tx.entities.save(ProofPart, proof);
}

const differingOf = (part: string, { differenceCount: count, differences }: VerifyReport): DifferingPart[] =>
  count === 0 ? [] : [{ part, count, differences: differences.slice(0, LISTED) }];

/**
 * A whole `verify` proves each office, too: what an earlier turn found is over where nothing differs any more.
 * @param tookMs how long it was at it
 */
export async function rememberWhole(db: Database, report: VerifyReport, at: Instant, tookMs: number): Promise<void> {
  await db.transact(async (tx) => {
    await remember(tx, WHOLE, report, at);
    if (report.ok) {
      await tx.run(
        `UPDATE proof_part SET proven_at = ?, difference_count = 0, differences = NULL,
            touched_at = CASE WHEN touched_at > ? THEN touched_at ELSE NULL END
          WHERE proven_at IS NULL OR proven_at <= ?`,
        [at, at, at],
      );
    }
    const offices = (await tx.entities.count(ProofPart)) - 1;
    const differing = differingOf(WHOLE, report);
    await recordRound(tx, { at, tookMs, isWhole: true, offices, touched: 0, dossiers: report.dossiers, differing });
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
    const first = {
      provenAt: null,
      dossiers: LEAST_DOSSIERS / 4,
      differenceCount: 0,
      differences: null,
      touchedAt: null,
    };
    for (const part of missing) await tx.entities.save(ProofPart, { part, ...first });
  });
}

/** From the first on, as many as hold a share of all dossiers. */
function upTo(share: number, offices: readonly ProofPart[]): string[] {
  const chosen: string[] = [];
  let dossiers = 0;
  for (const office of offices) {
    if (dossiers >= share) break;
    chosen.push(office.part);
    dossiers += office.dossiers;
  }
  return chosen;
}

const byMoment = (of: (part: ProofPart) => number) => (a: ProofPart, b: ProofPart) =>
  of(a) - of(b) || (a.part < b.part ? -1 : 1);

/**
 * The offices whose turn it is: those in which something has happened, the longest ago first, and of all others those
 * that were proven longest ago.
 */
function nextOffices(parts: readonly ProofPart[]): string[] {
  const offices = parts.filter(({ part }) => part !== WHOLE);
  const all = offices.reduce((sum, { dossiers }) => sum + dossiers, 0);
  const touched = offices.filter(({ touchedAt }) => touchedAt !== null).sort(byMoment(({ touchedAt }) => touchedAt!));
  const inTurn = [...offices].sort(byMoment(({ provenAt }) => provenAt ?? 0));
  return [
    ...new Set([
      ...upTo(Math.max(LEAST_DOSSIERS, all / TOUCHED_SHARES), touched),
      ...upTo(Math.max(LEAST_DOSSIERS, all / SHARES), inTurn),
    ]),
  ];
}

export interface ProvenSlice {
  offices: number;
  /** Dossiers in which something had happened since the turn before, proven by themselves. */
  touched: number;
  differences: number;
}

/**
 * One turn of the day: the dossiers in which something has happened since the one before, each against its events, and
 * some offices with all that they add up to.
 */
export async function proveSlice(db: Database, at: Instant, signal: AbortSignal): Promise<ProvenSlice> {
  const began = performance.now();
  await addOffices(db, at, await readProofParts(db.read));
  const before = await lastTurnAt(db.read);
  const since = before === null ? at - FIRST_LOOK_MS : before - COMMITTED_WITHIN_MS;
  const touched = await touchedSince(db.read, since, MOST_TOUCHED);
  await noteTouched(db, touched.officeIds, at);
  const officeIds = nextOffices(await readProofParts(db.read));
  if (officeIds.length === 0) return { offices: 0, touched: 0, differences: 0 };
  const wanted = { officeIds, dossierIds: touched.ids, now: at, limit: LISTED };
  const proven = await proveOffices(db, wanted, signal).catch((error: unknown) => {
    // Another process runs jobs now; these offices have their turn in five minutes.
    if (signal.aborted) return null;
    throw error;
  });
  if (!proven) return { offices: 0, touched: 0, differences: 0 };
  const differing = proven.flatMap(({ officeId, report }) => differingOf(officeId, report));
  await db.transact(async (tx) => {
    for (const { officeId, report } of proven) await remember(tx, officeId, report, at);
    await recordRound(tx, {
      at,
      tookMs: Math.round(performance.now() - began),
      isWhole: false,
      offices: proven.length,
      touched: touched.ids.length,
      dossiers: proven.reduce((sum, { report }) => sum + report.dossiers, 0),
      differing,
    });
  });
  const differences = differing.reduce((sum, { count }) => sum + count, 0);
  return { offices: proven.length, touched: touched.ids.length, differences };
}

/** What has happened in an office is proven from then on; what is noted already stays as it is. */
async function noteTouched(db: Database, officeIds: readonly string[], at: Instant): Promise<void> {
  if (officeIds.length === 0) return;
  await db.transact((tx) =>
    tx.run(
      `UPDATE proof_part SET touched_at = ? WHERE touched_at IS NULL AND part IN (${placeholders(officeIds.length)})`,
      [at, ...officeIds],
    ),
  );
}

/** Everything at once, as it is done every night: also what adds up over offices, seals, trail and online requests. */
export async function proveWhole(db: Database, at: Instant, signal: AbortSignal): Promise<VerifyReport> {
  const began = performance.now();
  const [proven] = await proveOffices(db, { officeIds: [WHOLE], now: at, limit: LISTED }, signal);
  await rememberWhole(db, proven!.report, at, Math.round(performance.now() - began));
  return proven!.report;
}

function readProofParts({ entities }: Pick<Sql, 'entities'>): Promise<ProofPart[]> {
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
  /** When anything of it was proven last. */
  newestAt: Instant | null;
  differenceCount: number;
  differing: (DifferingPart & { provenAt: Instant })[];
}

/** @param isAsked which parts are asked about, all unless told; when everything was proven is told in any case */
export async function readProofFigures(
  sql: Pick<Sql, 'entities'>,
  at: Instant,
  isAsked: (part: string) => boolean = () => true,
): Promise<ProofFigures> {
  const parts = (await readProofParts(sql)).filter(({ part }) => part === WHOLE || isAsked(part));
  const whole = parts.find(({ part }) => part === WHOLE);
  const offices = parts.filter(({ part }) => part !== WHOLE);
  const moments = offices.map(({ provenAt }) => provenAt);
  const differing = parts
    .filter(({ part, differenceCount }) => differenceCount > 0 && isAsked(part))
    .map(({ part, provenAt, differenceCount, differences }) => ({
      part,
      provenAt: provenAt!,
      count: differenceCount,
      differences: JSON.parse(differences ?? '[]') as DifferingPart['differences'],
    }));
  return {
    offices: offices.length,
    newestAt: moments.reduce<Instant | null>((newest, moment) => laterOf(newest, moment), whole?.provenAt ?? null),
    fresh: moments.filter((moment) => moment !== null && moment > at - DAY_MS).length,
    allSince: moments.length === 0 || moments.includes(null) ? null : Math.min(...(moments as number[])),
    wholeAt: whole?.provenAt ?? null,
    differenceCount: differing.reduce((sum, { count }) => sum + count, 0),
    differing,
  };
}

const laterOf = (a: Instant | null, b: Instant | null): Instant | null =>
  a === null || b === null ? (a ?? b) : Math.max(a, b);
