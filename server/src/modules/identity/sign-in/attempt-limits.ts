import { In, LessThanOrEqual } from 'typeorm';
import type { Database } from '../../../database/database';
import type { Tx } from '../../../database/sql';
import { HccError } from '../../../kernel/errors';
import { HOUR_MS, type Instant, MINUTE_MS } from '../../../kernel/instant';
import { waitInWords } from '../../../kernel/wait-in-words';
import { sha256 } from './origin';
import { AttemptLimit } from './sign-in.entity';

const FIRST_WAIT_MS = 5_000;
const MAX_WAIT_MS = 15 * MINUTE_MS;
/** A try removes at most so many rows that say nothing any more. */
const PURGED_AT_ONCE = 200;

interface Rule {
  /** Failures that cost nothing. */
  free: number;
  /** In so many milliseconds one failure is forgotten. */
  forgetMs: number;
}

/**
 * A person mistypes a few times. An office of a hundred people behind one address mistypes a hundred times on a Monday
 * morning, yet one guess a minute beyond that is no attack that gets anywhere against passwords that are not common. An
 * account that strangers at four addresses or more work on is under attack.
 */
const RULES = {
  device: { free: 5, forgetMs: HOUR_MS },
  pair: { free: 5, forgetMs: HOUR_MS },
  address: { free: 100, forgetMs: MINUTE_MS },
  account: { free: 20, forgetMs: HOUR_MS },
  code: { free: 5, forgetMs: HOUR_MS },
  own: { free: 5, forgetMs: HOUR_MS },
} satisfies Record<string, Rule>;

/** One count that a try is held against. */
export interface Count {
  key: string;
  rule: Rule;
  subject: string | null;
  /** Counts only while the count of this key is within its free tries. */
  onlyWhileFree?: string;
  /** A right password clears it; what several people share only loses this one try. */
  clears: boolean;
}

type Kind = keyof typeof RULES;

export const subjectOf = (username: string): string => sha256(username);

function count(kind: Kind, parts: string[], username: string | null, onlyWhileFree?: string): Count {
  return {
    key: `${kind}:${sha256(parts.join('\n'))}`,
    rule: RULES[kind],
    subject: username === null ? null : subjectOf(username),
    onlyWhileFree,
    clears: kind !== 'address' && kind !== 'account',
  };
}

/** A browser from which the person signed in before: only its own failures slow it down. */
export function countsOfKnownDevice(username: string, place: string): Count[] {
  return [count('device', [username, place], username)];
}

/**
 * Somebody at an address. Where the person has signed in from there before, what strangers do elsewhere does not count.
 * One address alone never fills the count of the account: it gives it no more than its own free tries.
 */
export function countsOfAddress(username: string, place: string, isKnown: boolean): Count[] {
  const pair = count('pair', [username, place], username);
  const shared = count('address', [place], null);
  return isKnown ? [pair, shared] : [pair, shared, count('account', [username], username, pair.key)];
}

/** Codes of the second factor, guessed by who has the password. Strangers share one count. */
export function countsOfCode(username: string, knownPlace: string | null): Count[] {
  return [count('code', [username, knownPlace ?? ''], username)];
}

/** The present password, asked again of somebody who is signed in. */
export function countsOfOwnPassword(username: string): Count[] {
  return [count('own', [username], username)];
}

/**
 * Takes a try before it is known whether it fails, so that of guesses which come at once no more are free than one
 * after another, in any number of processes: the counts are locked in the database. What succeeds is given back.
 * @throws HccError RATE_LIMITED with `retryAfterSeconds`; nothing is counted then
 */
export async function takeTry(db: Database, counts: readonly Count[], at: Instant): Promise<void> {
  await db.transact(async (tx) => {
    const rows = await lockRows(tx, counts, at);
    const blockedUntil = Math.max(...[...rows.values()].map((row) => row.blockedUntil ?? 0));
    if (blockedUntil > at) throw tooMany(blockedUntil - at);
    for (const one of counts) {
      const other = one.onlyWhileFree === undefined ? undefined : rows.get(one.onlyWhileFree);
      const otherRule = counts.find(({ key }) => key === one.onlyWhileFree)?.rule;
      if (other && otherRule && other.failures > otherRule.free) continue;
      const row = rows.get(one.key)!;
      forgetOld(row, one.rule, at);
      row.failures += 1;
      row.blockedUntil = row.failures < one.rule.free ? null : at + waitMs(row.failures - one.rule.free);
      row.forgetAt = Math.max(row.countedAt + row.failures * one.rule.forgetMs, row.blockedUntil ?? 0);
      await tx.entities.getRepository(AttemptLimit).update({ key: one.key }, row);
    }
  });
}

/** After a right answer: what is one's own is cleared, what is shared loses this try. */
export async function giveBackTry(tx: Tx, counts: readonly Count[], at: Instant): Promise<void> {
  const limits = tx.entities.getRepository(AttemptLimit);
  const rows = await lockRows(tx, counts, at);
  for (const { key, rule, clears } of counts) {
    const row = rows.get(key)!;
    const failures = Math.max(0, row.failures - 1);
    if (clears || failures === 0) await limits.delete({ key });
    else await limits.update({ key }, { failures, blockedUntil: failures < rule.free ? null : at });
  }
  await purge(tx, at);
}

/** Lifts every wait of an account, wherever somebody tries. */
export async function forgetTries(tx: Tx, username: string): Promise<void> {
  await tx.entities.getRepository(AttemptLimit).delete({ subject: subjectOf(username) });
}

/** In the order of the keys, so that two tries never wait for each other in a ring. */
async function lockRows(tx: Tx, counts: readonly Count[], at: Instant): Promise<Map<string, AttemptLimit>> {
  const limits = tx.entities.getRepository(AttemptLimit);
  const keys = counts.map(({ key }) => key).sort();
  const read = async () => {
    const lock = tx.engine === 'mysql' ? ({ mode: 'pessimistic_write' } as const) : undefined;
    const rows = await limits.find({ where: { key: In(keys) }, order: { key: 'ASC' }, lock });
    return new Map(rows.map((row) => [row.key, row]));
  };
  const found = await read();
  const missing = counts.filter(({ key }) => !found.has(key)).sort((a, b) => (a.key < b.key ? -1 : 1));
  if (missing.length === 0) return found;
  const fresh = missing.map(({ key, subject }) => ({
    key,
    subject,
    failures: 0,
    countedAt: at,
    blockedUntil: null,
    forgetAt: at,
  }));
  // Somebody else may be adding the same row at this moment.
  await limits.createQueryBuilder().insert().values(fresh).orIgnore().execute();
  return read();
}

/** `countedAt` moves on by whole steps, so that failures which keep coming are forgotten at the same pace. */
function forgetOld(row: AttemptLimit, { forgetMs }: Rule, at: Instant): void {
  const steps = Math.max(0, Math.floor((at - row.countedAt) / forgetMs));
  row.failures = Math.max(0, row.failures - steps);
  row.countedAt = row.failures === 0 ? at : row.countedAt + steps * forgetMs;
}

function waitMs(beyond: number): number {
  return Math.min(MAX_WAIT_MS, 2 ** beyond * FIRST_WAIT_MS);
}

async function purge(tx: Tx, at: Instant): Promise<void> {
  const limits = tx.entities.getRepository(AttemptLimit);
  const old = await limits.find({
    select: { key: true },
    where: { forgetAt: LessThanOrEqual(at) },
    take: PURGED_AT_ONCE,
  });
  if (old.length === 0) return;
  await limits.delete({ key: In(old.map(({ key }) => key)), forgetAt: LessThanOrEqual(at) });
}

function tooMany(waitMsLeft: number): HccError {
  const retryAfterSeconds = Math.ceil(waitMsLeft / 1_000);
  return new HccError('RATE_LIMITED', `Sai nhiều lần. Hãy thử lại sau ${waitInWords(retryAfterSeconds)}.`, {
    retryAfterSeconds,
  });
}
