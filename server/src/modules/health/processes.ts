import type { Database } from '../../database/database';
import type { Sql } from '../../database/sql';

export interface SeenProcess {
  id: string;
  host: string;
  pid: number;
  startedAt: number;
  clockAheadMs: number | null;
  /** Holds the lease: delivers and runs jobs. */
  dispatches: boolean;
}

/** Those that serve this database; one that ended without saying so stays for five seconds. */
export async function readProcesses(sql: Sql): Promise<SeenProcess[]> {
  const rows = await sql.query<Omit<SeenProcess, 'dispatches'> & { owner: string | null }>(
    `SELECT p.id, p.host, p.pid, p.started_at AS startedAt, p.clock_ahead_ms AS clockAheadMs, l.owner
       FROM server_process p LEFT JOIN lease l ON l.owner = p.id ORDER BY p.started_at, p.id`,
  );
  return rows.map(({ owner, ...row }) => ({ ...row, startedAt: Number(row.startedAt), dispatches: owner !== null }));
}

/** Writes down by how much this machine's clock is ahead of the database's; on SQLite they are one. */
export async function compareClocks(db: Database, processId: string): Promise<void> {
  if (db.engine !== 'mysql') return;
  const asked = Date.now();
  const [row] = await db.read.query<{ at: string | number }>('SELECT UNIX_TIMESTAMP(NOW(3)) * 1000 AS at');
  // The database looked at its clock about half-way.
  const ahead = Math.round((asked + Date.now()) / 2 - Number(row!.at));
  await db.transact((tx) => tx.run('UPDATE server_process SET clock_ahead_ms = ? WHERE id = ?', [ahead, processId]));
}
