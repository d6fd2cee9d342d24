import type { Database } from '../../../database/database';
import type { Sql, Tx } from '../../../database/sql';
import { addDays, type Day, dayOf, type Instant, MINUTE_MS } from '../../../kernel/instant';
import { findChangesEnd, findFirstAuditDay } from '../../audit/audit-heads';
import { readDayHeads } from './day-heads';
import { type DaySeal, SealKind } from './seal.entity';
import { findLastSealedDay, SealWriter } from './seal-store';

/** Transactions that began before midnight have ended by then, and clocks of several servers differ by less. */
const GRACE_MS = 10 * MINUTE_MS;
/** A transaction keeps other sealers waiting, and on SQLite every desk: some tenths of a second. */
const HEADS_PER_TRANSACTION = 5_000;
const DAYS_PER_TRANSACTION = 100;

export type SealingProgress = (day: Day) => void;

/**
 * Seals every day that has ended (and ten minutes more) and is not sealed yet, each chained to the one before; the
 * first run seals all history. A second run adds nothing; of two at once one waits for the other.
 * @returns the new seals, oldest first
 */
export async function sealDays(
  db: Database,
  now: Instant,
  onProgress: SealingProgress = () => undefined,
): Promise<DaySeal[]> {
  const last = addDays(dayOf(now - GRACE_MS), -1);
  const seals: DaySeal[] = [];
  for (;;) {
    const next = await findNextDay(db.read);
    if (next === null || next > last) return seals;
    const some = await db.transact((tx) => sealSome(db, tx, last, now));
    seals.push(...some);
    if (some.length > 0) onProgress(some.at(-1)!.day);
  }
}

async function findNextDay(sql: Sql): Promise<Day | null> {
  const sealed = await findLastSealedDay(sql);
  if (sealed !== null) return addDays(sealed, 1);
  const [row] = await sql.query<{ at: number | null }>('SELECT MIN(at) AS at FROM dossier_event');
  const firstEvent = row?.at == null ? null : dayOf(Number(row.at));
  const firstEntry = await findFirstAuditDay(sql);
  if (firstEvent === null || firstEntry === null) return firstEvent ?? firstEntry;
  return firstEvent < firstEntry ? firstEvent : firstEntry;
}

async function sealSome(db: Database, tx: Tx, last: Day, sealedAt: Instant): Promise<DaySeal[]> {
  const writer = await SealWriter.lock(db, tx, sealedAt);
  const seals: DaySeal[] = [];
  let heads = 0;
  // Asked again, now that nobody else seals.
  let day = await findNextDay(tx);
  while (day !== null && day <= last && heads < HEADS_PER_TRANSACTION && seals.length < DAYS_PER_TRANSACTION) {
    const found = await readDayHeads(tx, day);
    const changes = day === last ? await findChangesEnd(tx) : null;
    if (changes) {
      const { chainId: id, sequence, hash } = changes;
      found.heads.push({ what: 'audit', id, sequence, hash, code: '' });
    }
    const { events, auditEntries } = found;
    seals.push(
      await writer.add({ kind: SealKind.DAY, day, days: [{ day, heads: found.heads }], events, auditEntries }),
    );
    heads += found.heads.length;
    day = addDays(day, 1);
  }
  await writer.close();
  return seals;
}

/** The seal of a day; null where it is not sealed. */
export async function findDaySeal(sql: Sql, day: Day): Promise<(DaySeal & { previousHash: string | null }) | null> {
  const rows = await sql.query<DaySeal & { previousHash: string | null }>(
    `SELECT s.ordinal, s.kind, s.day, s.sealed_at AS sealedAt, s.dossiers, s.events, s.audit_entries AS auditEntries,
            s.digest, s.hash, p.hash AS previousHash
       FROM day_seal s LEFT JOIN day_seal p ON p.ordinal = s.ordinal - 1 WHERE s.day = ? AND s.kind = ?`,
    [day, SealKind.DAY],
  );
  return rows[0] ?? null;
}
