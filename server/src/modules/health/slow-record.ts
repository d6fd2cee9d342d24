import { In } from 'typeorm';
import type { Database } from '../../database/database';
import { SlowStatement } from '../../database/slow-statement.entity';
import { type MetStatement, percentile, type Spread } from '../../database/slow-statements';
import type { Sql } from '../../database/sql';
import { AuditKind } from '../audit/audit-terms';
import { recordChange } from '../audit/record-change';
import type { Deed } from './health-room';

/** Of those that all processes together remember, the ones that were met last. */
const MOST_KEPT = 200;
const COLUMNS = 'id, statement, count, worst_ms, spread, first_at, last_at';
const SUBJECT = 'health.slowStatements';

export interface RecordedStatement extends Omit<SlowStatement, 'spread'> {
  p95Ms: number;
}

function added(a: Spread, b: Spread): Spread {
  const sum = { ...a };
  for (const [bound, count] of Object.entries(b)) sum[bound] = (sum[bound] ?? 0) + count;
  return sum;
}

function joined(met: MetStatement, stored: SlowStatement): SlowStatement {
  return {
    ...met,
    count: met.count + stored.count,
    worstMs: Math.max(met.worstMs, stored.worstMs),
    firstAt: stored.firstAt,
    spread: JSON.stringify(added(JSON.parse(stored.spread) as Spread, met.spread)),
  };
}

/** Adds what this process met to what all have met. */
export async function keepSlowStatements(db: Database): Promise<void> {
  const met = db.slow.take();
  if (met.length === 0) return;
  await db.transact(async (tx) => {
    const statements = tx.entities.getRepository(SlowStatement);
    const none = tx.engine === 'mysql' ? 'INSERT IGNORE' : 'INSERT OR IGNORE';
    // In one order for all processes, which else could wait for each other.
    for (const one of met.sort((a, b) => (a.id < b.id ? -1 : 1))) {
      await tx.run(`${none} INTO slow_statement (${COLUMNS}) VALUES (?, ?, 0, 0, '{}', ?, ?)`, [
        one.id,
        one.statement,
        one.firstAt,
        one.firstAt,
      ]);
      const [stored] = await tx.query<SlowStatement>(
        `SELECT id, statement, count, worst_ms AS worstMs, spread, first_at AS firstAt, last_at AS lastAt
           FROM slow_statement WHERE id = ?${tx.forUpdate}`,
        [one.id],
      );
      await statements.save(joined(one, { ...stored!, firstAt: Number(stored!.firstAt) }));
    }
    const kept = await statements.find({ select: { id: true }, order: { lastAt: 'DESC' }, skip: MOST_KEPT, take: 100 });
    if (kept.length > 0) await statements.delete({ id: In(kept.map(({ id }) => id)) });
  });
}

/** Those that cost the most first. */
export async function readSlowStatements({ entities }: Pick<Sql, 'entities'>): Promise<RecordedStatement[]> {
  const rows = await entities.find(SlowStatement);
  return rows
    .map(({ spread, ...row }) => ({
      ...row,
      p95Ms: Math.min(row.worstMs, percentile(JSON.parse(spread) as Spread, 0.95)),
    }))
    .sort((a, b) => b.count * b.p95Ms - a.count * a.p95Ms);
}

/** Begins the record anew, as after an index was added. @returns how many statements it had */
export async function clearSlowStatements(db: Database, { by, address }: Deed): Promise<number> {
  db.slow.take();
  return db.transact(async (tx) => {
    const { affected } = await tx.run('DELETE FROM slow_statement');
    const change = { kind: AuditKind.SETTING_CHANGED as const, by, address, subject: SUBJECT };
    if (affected > 0)
      await recordChange(db, tx, { ...change, before: { statements: affected }, after: { statements: 0 } });
    return affected;
  });
}
