import Sqlite from 'better-sqlite3';
import { createPool, type PoolConnection } from 'mysql2/promise';
import { parseDatabaseUrl } from '../src/config';
import { dayOf, type Instant } from '../src/kernel/instant';
import { counterCode } from '../src/modules/dossier/dossier-code';
import type { ReceiptRows } from '../src/modules/dossier/receipt/receipt-rows';
import type { DossierSearchEntry } from '../src/modules/dossier/search/dossier-search-entry.entity';
import type { Directory } from '../src/modules/organisation/directory';
import { settlementDeltas } from '../src/modules/reporting/settlement-deltas';

/*
 * The yardstick for receiving: the rows of a receipt, made beforehand, written in one durable transaction by prepared
 * statements. Nothing is checked, planned or announced.
 */

export interface PlannedReceipt {
  rows: ReceiptRows;
  entries: DossierSearchEntry[];
}

export interface RawReceiver {
  /** Turns rows into statements; not part of what is timed. */
  plan(receipt: PlannedReceipt): RawReceipt;
  receive(receipt: RawReceipt): Promise<void>;
  close(): Promise<void>;
}

type Values = (string | number | null)[];

interface Statement {
  sql: string;
  values: Values;
}

export interface RawReceipt {
  officeId: string;
  officeCode: string;
  receivedAt: Instant;
  day: string;
  /** What follows the number; the first one writes the dossier. */
  statements: Statement[];
}

function insert(table: string, columns: string[], rows: Values[]): Statement {
  const row = `(${columns.map(() => '?').join(',')})`;
  return {
    sql: `INSERT INTO ${table} (${columns.join(',')}) VALUES ${rows.map(() => row).join(',')}`,
    values: rows.flat(),
  };
}

const DOSSIER = `id code version status channel procedure_id procedure_version_id receiving_office_id received_at due_at
  due_sort completed_at timeliness outcome ended_at paused_at overdue_from standing standing_at queue_office_id
  current_office_id previous_office_id step_ordinal step_kind entered_at assignee_id assignee_name applicant_name
  id_number phone email address applicant_area_code search_text return_by note returned_to lookup_key idempotency_key
  request_hash`.split(/\s+/);
const EVENT = `dossier_id sequence type at actor_id actor_name office_id office_code note data due_at hash`.split(' ');
const LEG = `dossier_id ordinal step_ordinal step_kind step_name office_id entered_at left_at quota_minutes used_minutes
  assignee_name`.split(/\s+/);
const DOCUMENT = `dossier_id ordinal requirement_id name originals certified_copies photocopies`.split(' ');
const SUMS = `received received_online early on_time late withdrawn stopped paused_net overdue_net`.split(' ');
const CELL = ['area_code', 'period', 'procedure_id', 'office_id', ...SUMS];

const camel = (column: string) => column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
const pick = (row: object, columns: string[], renamed: Record<string, string> = {}): Values =>
  columns.map((column) => ((row as Record<string, unknown>)[renamed[column] ?? camel(column)] ?? null) as never);

function planOf(directory: Directory, { rows, entries }: PlannedReceipt, upsert: string): RawReceipt {
  const { origin, dossier, event, state, documents } = rows;
  const cells = settlementDeltas(directory, [{ origin, before: null, after: state }]);
  const written = [
    insert('dossier', DOSSIER, [pick(dossier, DOSSIER)]),
    insert('dossier_event', EVENT, [pick(event, EVENT, { data: 'dataText' })]),
    insert(
      'leg',
      LEG,
      state.legs.map((leg) => pick({ ...leg, dossierId: origin.id }, LEG)),
    ),
  ];
  if (documents.length > 0) {
    written.push(
      insert(
        'dossier_document',
        DOCUMENT,
        documents.map((document) => pick(document, DOCUMENT)),
      ),
    );
  }
  written.push(
    insert(
      'dossier_search_entry',
      ['scope', 'word', 'dossier_id', 'name'],
      entries.map(({ scope, word, dossierId, name }) => [scope, word, dossierId, name]),
    ),
  );
  const added = insert(
    'settlement_cell',
    CELL,
    cells.map((cell) => pick(cell, CELL)),
  );
  return {
    officeId: origin.receivingOfficeId,
    officeCode: event.officeCode,
    receivedAt: state.receivedAt,
    day: dayOf(state.receivedAt),
    statements: [...written, { sql: `${added.sql} ${upsert}`, values: added.values }],
  };
}

function setNumber({ officeCode, receivedAt, statements }: RawReceipt, ordinal: number): void {
  statements[0]!.values[DOSSIER.indexOf('code')] = counterCode(officeCode, receivedAt, ordinal);
}

export async function openRawReceiver(url: string, directory: Directory): Promise<RawReceiver> {
  const address = parseDatabaseUrl(url, '/');
  if (address.engine === 'sqlite') return openSqlite(address.path, directory);
  const pool = createPool({
    host: address.host,
    port: address.port,
    user: address.username,
    password: address.password,
    database: address.database,
    charset: 'utf8mb4_bin',
    connectionLimit: 32,
  });
  pool.on('connection', (connection) => {
    void (connection as unknown as PoolConnection).query('SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED');
  });
  const upsert = `ON DUPLICATE KEY UPDATE ${SUMS.map((sum) => `${sum} = ${sum} + VALUES(${sum})`).join(', ')}`;
  const attempt = async (receipt: RawReceipt) => {
    const connection = await pool.getConnection();
    try {
      await connection.query('START TRANSACTION');
      const [{ insertId }] = (await connection.execute(
        `INSERT INTO office_counter (office_id, day, last_number) VALUES (?, ?, LAST_INSERT_ID(1))
           ON DUPLICATE KEY UPDATE last_number = LAST_INSERT_ID(last_number + 1)`,
        [receipt.officeId, receipt.day],
      )) as unknown as [{ insertId: number }];
      setNumber(receipt, insertId);
      for (const { sql, values } of receipt.statements) await connection.execute(sql, values);
      await connection.query('COMMIT');
    } catch (error) {
      await connection.query('ROLLBACK');
      throw error;
    } finally {
      connection.release();
    }
  };
  return {
    plan: (receipt) => planOf(directory, receipt, upsert),
    receive: async (receipt) => {
      for (let tries = 1; ; tries++) {
        try {
          return await attempt(receipt);
        } catch (error) {
          if ((error as { errno?: number }).errno !== 1213 || tries === 10) throw error;
        }
      }
    },
    close: () => pool.end(),
  };
}

function openSqlite(path: string, directory: Directory): RawReceiver {
  const connection = new Sqlite(path, { timeout: 60_000 });
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('cache_size = -65536');
  connection.pragma('temp_store = MEMORY');
  const upsert = `ON CONFLICT (area_code, period, procedure_id, office_id) DO UPDATE SET ${SUMS.map((sum) => `${sum} = ${sum} + excluded.${sum}`).join(', ')}`;
  const prepared = new Map<string, Sqlite.Statement>();
  const prepare = (sql: string) => {
    let statement = prepared.get(sql);
    if (!statement) {
      statement = connection.prepare(sql);
      prepared.set(sql, statement);
    }
    return statement;
  };
  const write = connection.transaction((receipt: RawReceipt) => {
    const { number } = prepare(
      `INSERT INTO office_counter (office_id, day, last_number) VALUES (?, ?, 1)
         ON CONFLICT (office_id, day) DO UPDATE SET last_number = last_number + 1 RETURNING last_number AS number`,
    ).get(receipt.officeId, receipt.day) as { number: number };
    setNumber(receipt, number);
    for (const { sql, values } of receipt.statements) prepare(sql).run(values);
  });
  return {
    plan: (receipt) => planOf(directory, receipt, upsert),
    receive: async (receipt) => write.immediate(receipt),
    close: async () => {
      connection.close();
    },
  };
}
