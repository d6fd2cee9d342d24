import { createServer } from 'node:http';
import Sqlite from 'better-sqlite3';
import { createPool } from 'mysql2';
import { parseDatabaseUrl } from '../src/config';

/*
 * The yardstick for the work list: one statement with joins, nested objects, JSON.stringify. It knows no session, no
 * jurisdiction and no schema. /worklist/OFFICE gives the rows; /worklist-count/OFFICE also counts the whole queue.
 */

const PAGE = 50;

const SELECT = (count: string) => `SELECT d.id, d.code, d.status, d.version, d.channel, d.received_at, d.due_at,
    d.completed_at, d.timeliness, d.step_ordinal, d.step_kind, d.assignee_id, d.applicant_name,
    v.code AS procedure_code, v.name AS procedure_name, s.name AS step_name, a.full_name AS assignee_name,
    r.code AS receiving_code, r.name AS receiving_name, r.tier AS receiving_tier,
    c.code AS current_code, c.name AS current_name, c.tier AS current_tier${count}
  FROM dossier d
    JOIN procedure_version v ON v.id = d.procedure_version_id
    JOIN procedure_step s ON s.version_id = d.procedure_version_id AND s.ordinal = d.step_ordinal
    JOIN office r ON r.id = d.receiving_office_id
    JOIN office c ON c.id = d.current_office_id
    LEFT JOIN staff a ON a.id = d.assignee_id
  WHERE d.queue_office_id = ? ORDER BY d.due_sort, d.id LIMIT ${PAGE}`;
const ROWS = SELECT('');
const COUNTED = SELECT(', (SELECT COUNT(*) FROM dossier WHERE queue_office_id = ?) AS total');

type Row = Record<string, string | number | null>;

const time = (at: string | number | null | undefined) => (at ? new Date(Number(at)).toISOString() : null);

function body(rows: Row[]): string {
  const nodes = rows.map((row) => ({
    id: row.id,
    code: row.code,
    status: row.status,
    version: row.version,
    channel: row.channel,
    receivedAt: time(row.received_at),
    dueAt: time(row.due_at),
    completedAt: time(row.completed_at),
    timeliness: row.timeliness,
    procedure: { code: row.procedure_code, name: row.procedure_name },
    applicant: { fullName: row.applicant_name },
    receivingOffice: { code: row.receiving_code, name: row.receiving_name, tier: row.receiving_tier },
    currentOffice: { code: row.current_code, name: row.current_name, tier: row.current_tier },
    assignee: row.assignee_id === null ? null : { id: row.assignee_id, fullName: row.assignee_name },
    currentStep: { ordinal: row.step_ordinal, kind: row.step_kind, name: row.step_name },
  }));
  return JSON.stringify({ totalCount: rows[0]?.total ?? null, nodes });
}

const values = (sql: string, officeId: string) => (sql === COUNTED ? [officeId, officeId] : [officeId]);

function openQuery(url: string): (sql: string, officeId: string, done: (error: unknown, rows: Row[]) => void) => void {
  const address = parseDatabaseUrl(url, '/');
  if (address.engine === 'sqlite') {
    const connection = new Sqlite(address.path, { readonly: true });
    connection.pragma('cache_size = -65536');
    const statements = new Map([ROWS, COUNTED].map((sql) => [sql, connection.prepare(sql)]));
    return (sql, officeId, done) => done(null, statements.get(sql)!.all(...values(sql, officeId)) as Row[]);
  }
  const pool = createPool({
    host: address.host,
    port: address.port,
    user: address.username,
    password: address.password,
    database: address.database,
    charset: 'utf8mb4_bin',
    connectionLimit: 16,
  });
  return (sql, officeId, done) => pool.query(sql, values(sql, officeId), (error, rows) => done(error, rows as Row[]));
}

const query = openQuery(process.argv[2]!);
const server = createServer((request, response) => {
  const [, route, officeId] = request.url!.split('/');
  query(route === 'worklist-count' ? COUNTED : ROWS, officeId!, (error, rows) => {
    const text = error ? String(error) : body(rows);
    response.writeHead(error ? 500 : 200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(text),
    });
    response.end(text);
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`http://localhost:${typeof address === 'object' && address ? address.port : 0}\n`);
});
process.on('SIGTERM', () => process.exit(0));
