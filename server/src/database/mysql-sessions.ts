import type { DataSource } from 'typeorm';

/*
 * What every pooled connection to MySQL is set to before it is used. The pool gives no hook that waits, but a
 * connection answers its statements in order: these come first.
 */

interface PooledConnection {
  query(sql: string, done: (error: Error | null) => void): void;
  on(event: 'error', listener: () => void): void;
  release(): void;
  readonly stream: {
    destroy(error: Error): void;
    setTimeout(milliseconds: number): void;
    on(event: 'timeout', listener: () => void): void;
  };
  /** The driver's own: the statement whose answer is awaited. */
  readonly _command: unknown;
}

interface Pool {
  on(event: 'connection', listener: (connection: PooledConnection) => void): void;
  getConnection(done: (error: Error | null, connection: PooledConnection) => void): void;
}

/**
 * InnoDB's default takes gap locks that make two desks which add a first row of the day wait for each other until one
 * is killed.
 */
const READ_COMMITTED = 'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED';
/**
 * On a Galera cluster: a statement sees whatever was committed before it on any node, so that a session, an
 * idempotency key or a dossier written through one server is found through the next. Means nothing elsewhere.
 */
const SEE_OTHER_NODES = 'SET SESSION wsrep_sync_wait = 1';

function prepare(connection: PooledConnection, statementMs: number | null): void {
  // A second failure of a connection that is already given up would otherwise end the process.
  connection.on('error', () => undefined);
  // Without it the connection would work by other rules, so it is not used at all.
  const must = (sql: string) => connection.query(sql, (error) => error && connection.stream.destroy(error));
  // MySQL has no such variables, and does without.
  const may = (sql: string) => connection.query(sql, () => undefined);
  must(READ_COMMITTED);
  may(SEE_OTHER_NODES);
  if (statementMs === null) return;
  // Shorter than the silence below: a lock that is held too long ends one statement, not the connection.
  must(`SET SESSION innodb_lock_wait_timeout = ${Math.max(1, Math.floor(statementMs / 1_000) - 2)}`);
  // Nobody awaits the answer any more by then.
  may(`SET SESSION max_statement_time = ${Math.ceil(statementMs / 1_000)}`);
  connection.stream.setTimeout(statementMs);
  connection.stream.on('timeout', () => {
    if (!connection._command) return;
    connection.stream.destroy(Object.assign(new Error('the database is silent'), { code: 'ETIMEDOUT' }));
  });
}

/** @param statementMs how long an answer is awaited; null for as long as it takes */
export async function prepareSessions(dataSource: DataSource, statementMs: number | null): Promise<void> {
  const { pool } = dataSource.driver as unknown as { pool: Pool };
  pool.on('connection', (connection) => prepare(connection, statementMs));
  // The one that initialising left idle in the pool.
  await new Promise<void>((done, fail) => {
    pool.getConnection((error, connection) => {
      if (error) return fail(error);
      prepare(connection, statementMs);
      connection.release();
      done();
    });
  });
}
