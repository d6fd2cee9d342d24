import type { DataSource, EntityTarget } from 'typeorm';
import type { DatabaseAddress } from '../../config';
import { HccError } from '../../kernel/errors';
import { createDataSource } from '../data-source';
import { Database } from '../database';
import { BEGUN_BY_MIGRATIONS } from '../entities';
import { MIGRATIONS } from '../migrations/list';
import { hasTable, RESTORE_MARK, tablesOf } from '../restore-mark';
import type { SqlValue, Tx } from '../sql';
import { tablesToCopy } from './copied-tables';
import type { CopyHeader, CopySummary, FilesToRestore, RowsLine } from './copy-format';
import { readCopy } from './read-copy';

const ROWS_PER_TRANSACTION = 20_000;
/** SQLite takes at most 32,766 values in a statement. */
const MAX_VALUES = 30_000;

export interface RestoreOptions {
  onProgress?: (done: number, total: number) => void;
  /** Where the contents of files go. @throws HccError where a copy has some and there is none */
  files?: FilesToRestore;
  /** What is done to the whole database before anybody is served from it. */
  beforeOpening?: (db: Database) => Promise<void>;
}

/**
 * Fills an empty database from a copy, whichever engine that came from: brings the schema to that of the copy, adds its
 * rows, and then runs the migrations that came since. The whole copy is read and held against its digest before the
 * database is touched; where anything fails afterwards the database is empty again.
 * @throws HccError BAD_USER_INPUT for a damaged copy; CONFLICT where the database is not empty, another restore is at
 * work, or the copy is of a newer schema than this code
 */
export async function restoreCopy(
  address: DatabaseAddress,
  file: string,
  { onProgress, files, beforeOpening }: RestoreOptions = {},
): Promise<CopySummary> {
  let header: CopyHeader | undefined;
  const checked = await readCopy(file, {
    onHeader: async (read) => {
      header = read;
      refuseNewer(read);
    },
  });
  await takeEmptyDatabase(address);
  try {
    await bringSchemaTo(address, header!);
    await withDatabase(address, async (db) => {
      const loaded = await loadRows(db, file, checked.rows, { onProgress, files });
      await files?.finish();
      if (loaded.digest !== checked.digest) throw new HccError('CONFLICT', 'Tệp sao lưu thay đổi trong khi đọc.');
      await compareCounts(db, loaded);
    });
    await withSource(address, async (source) => {
      await source.runMigrations({ transaction: 'each' });
    });
    if (beforeOpening) await withDatabase(address, beforeOpening);
    await withSource(address, (source) => source.query(`DROP TABLE \`${RESTORE_MARK}\``));
  } catch (error) {
    // Where even that fails the mark stays, and nobody is served half a copy.
    await withSource(address, emptyAgain).catch(() => undefined);
    await files?.undo().catch(() => undefined);
    throw error;
  }
  return checked;
}

function refuseNewer({ migrations }: CopyHeader): void {
  const known = MIGRATIONS.map((migration) => new migration().name);
  // A copy has had the first so many of them.
  const unknown = migrations.find((name, at) => known[at] !== name);
  if (unknown) {
    throw new HccError('CONFLICT', `Tệp sao lưu mới hơn phần mềm: không biết bước chuyển đổi ${unknown}.`);
  }
}

/** From here on no server opens the database and no other restore touches it. */
async function takeEmptyDatabase(address: DatabaseAddress): Promise<void> {
  await withSource(address, async (source) => {
    if (await hasTable(source, RESTORE_MARK)) throw otherRestore();
    await refuseRows(source);
    try {
      await source.query(`CREATE TABLE \`${RESTORE_MARK}\` (started_at varchar(24) PRIMARY KEY)`);
    } catch (error) {
      throw (await hasTable(source, RESTORE_MARK)) ? otherRestore() : error;
    }
    try {
      // Whoever came between looking and taking has written something.
      await refuseRows(source);
    } catch (error) {
      await source.query(`DROP TABLE \`${RESTORE_MARK}\``);
      throw error;
    }
  });
}

/** @throws HccError CONFLICT naming a table that is not ours or has rows */
async function refuseRows(source: DataSource): Promise<void> {
  const known = new Set(['migrations', RESTORE_MARK, ...tablesToCopy(source).map(({ name }) => name)]);
  const begun = new Set([
    'migrations',
    ...BEGUN_BY_MIGRATIONS.map((entity) => source.getMetadata(entity as EntityTarget<object>).tableName),
  ]);
  for (const name of await tablesOf(source)) {
    const rows: unknown[] = begun.has(name) ? [] : await source.query(`SELECT 1 FROM \`${name}\` LIMIT 1`);
    if (!known.has(name) || rows.length > 0) {
      throw new HccError('CONFLICT', `Cơ sở dữ liệu không trống (bảng ${name}): chỉ phục hồi vào cơ sở dữ liệu trống.`);
    }
  }
}

async function bringSchemaTo(address: DatabaseAddress, { migrations, tables }: CopyHeader): Promise<void> {
  await withSource(address, dropTables);
  const source = createDataSource(address, { migrations: MIGRATIONS.slice(0, migrations.length) });
  await withOpen(source, async () => {
    await source.runMigrations({ transaction: 'each' });
    // Rows that a migration adds to a new database are in the copy too.
    for (const { name } of tables) await source.query(`DELETE FROM \`${name}\``);
  });
}

async function loadRows(
  db: Database,
  file: string,
  total: number,
  { onProgress, files }: RestoreOptions,
): Promise<CopySummary> {
  const columns = new Map<string, string[]>();
  let waiting: RowsLine[] = [];
  let waitingRows = 0;
  let done = 0;
  const flush = async () => {
    const lines = waiting;
    waiting = [];
    await db.transact(async (tx) => {
      for (const { table, rows } of lines) await insert(tx, table, columns.get(table)!, rows);
    });
    done += waitingRows;
    waitingRows = 0;
    onProgress?.(done, total);
  };
  const summary = await readCopy(file, {
    onHeader: async (header) => {
      for (const table of header.tables) columns.set(table.name, table.columns);
    },
    onRows: async (line) => {
      waiting.push(line);
      waitingRows += line.rows.length;
      if (waitingRows >= ROWS_PER_TRANSACTION) await flush();
    },
    onFile: async (line) => {
      if (!files) throw new Error('The copy has files, and there is no place for them.');
      await files.take(line);
    },
  });
  await flush();
  return summary;
}

async function insert(tx: Tx, table: string, columns: string[], rows: SqlValue[][]): Promise<void> {
  const perStatement = Math.floor(MAX_VALUES / columns.length);
  const names = columns.map((column) => `\`${column}\``).join(',');
  const oneRow = `(${columns.map(() => '?').join(',')})`;
  for (let start = 0; start < rows.length; start += perStatement) {
    const part = rows.slice(start, start + perStatement);
    await tx.run(`INSERT INTO \`${table}\` (${names}) VALUES ${part.map(() => oneRow).join(',')}`, part.flat());
  }
}

async function withDatabase(address: DatabaseAddress, work: (db: Database) => Promise<void>): Promise<void> {
  const db = await Database.open(address, { duringRestore: true });
  try {
    await work(db);
  } finally {
    await db.close();
  }
}

async function compareCounts({ read }: Database, { tables }: CopySummary): Promise<void> {
  for (const [name, rows] of Object.entries(tables)) {
    const [found] = await read.query<{ rows: number }>(`SELECT COUNT(*) AS \`rows\` FROM \`${name}\``);
    if (Number(found!.rows) !== rows) throw new Error(`${name} holds ${found!.rows} rows of ${rows}.`);
  }
}

async function dropTables(source: DataSource): Promise<void> {
  for (const name of await tablesOf(source)) {
    if (name !== RESTORE_MARK) await source.query(`DROP TABLE \`${name}\``);
  }
}

async function emptyAgain(source: DataSource): Promise<void> {
  await dropTables(source);
  await source.query(`DROP TABLE \`${RESTORE_MARK}\``);
}

function otherRestore(): HccError {
  return new HccError(
    'CONFLICT',
    'Một lần phục hồi khác đang chạy, hoặc đã bị ngắt giữa chừng: khi đó hãy xoá cơ sở dữ liệu, tạo lại và phục hồi lại.',
  );
}

async function withSource(address: DatabaseAddress, work: (source: DataSource) => Promise<void>): Promise<void> {
  const source = createDataSource(address);
  await withOpen(source, () => work(source));
}

async function withOpen(source: DataSource, work: () => Promise<void>): Promise<void> {
  await source.initialize();
  try {
    await work();
  } finally {
    await source.destroy();
  }
}
