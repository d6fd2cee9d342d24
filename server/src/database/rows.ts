import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm';
import type { Sql, SqlValue, Tx } from './sql';

interface TablePlan {
  table: string;
  columns: { column: string; property: string }[];
}

const plans = new WeakMap<DataSource, Map<unknown, TablePlan>>();

function planOf(dataSource: DataSource, entity: EntityTarget<ObjectLiteral>): TablePlan {
  let known = plans.get(dataSource);
  if (!known) {
    known = new Map();
    plans.set(dataSource, known);
  }
  let plan = known.get(entity);
  if (!plan) {
    const metadata = dataSource.getMetadata(entity);
    plan = {
      table: metadata.tableName,
      columns: metadata.columns.map((column) => ({ column: column.databaseName, property: column.propertyName })),
    };
    known.set(entity, plan);
  }
  return plan;
}

/** SQLite takes at most 32,766 values in a statement; MySQL 65,535. */
const MAX_VALUES = 30_000;

/**
 * Adds rows of an entity in as few statements as the engine allows; names come from the entity's metadata. Values are
 * written as they are: instants are already milliseconds.
 */
export async function insertRows<Entity extends ObjectLiteral>(
  dataSource: DataSource,
  tx: Tx,
  entity: EntityTarget<Entity>,
  rows: readonly Partial<Entity>[],
): Promise<void> {
  if (rows.length === 0) return;
  const { table, columns } = planOf(dataSource, entity);
  const perStatement = Math.max(1, Math.floor(MAX_VALUES / columns.length));
  const names = columns.map(({ column }) => `\`${column}\``).join(',');
  const oneRow = `(${columns.map(() => '?').join(',')})`;
  for (let start = 0; start < rows.length; start += perStatement) {
    const part = rows.slice(start, start + perStatement);
    const values: SqlValue[] = [];
    for (const row of part) {
      for (const { property } of columns) values.push(((row as ObjectLiteral)[property] ?? null) as SqlValue);
    }
    await tx.run(`INSERT INTO \`${table}\` (${names}) VALUES ${part.map(() => oneRow).join(',')}`, values);
  }
}

/** A server or client that takes no file from the client. */
const NOT_PERMITTED = new Set([1148, 3948, 4166]);
const ESCAPED = /[\\\t\n\0]/g;
const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\0': '\\0' };

function lineValue(value: SqlValue | undefined): string {
  if (value === null || value === undefined) return '\\N';
  if (typeof value === 'number') return String(value);
  return value.search(ESCAPED) < 0 ? value : value.replace(ESCAPED, (character) => ESCAPES[character]!);
}

/**
 * Adds rows of an entity as a file, which takes the database half the time of INSERT: nothing is quoted or parsed.
 * @returns false where the engine or the server has no such thing; then nothing is written
 * @throws Error where the database would have left a row out or changed a value
 */
export async function loadRows<Entity extends ObjectLiteral>(
  dataSource: DataSource,
  tx: Tx,
  entity: EntityTarget<Entity>,
  rows: readonly Partial<Entity>[],
): Promise<boolean> {
  if (!tx.load) return false;
  if (rows.length === 0) return true;
  const { table, columns } = planOf(dataSource, entity);
  const properties = columns.map(({ property }) => property);
  const values: string[] = [];
  const lines: string[] = [];
  for (const row of rows as readonly ObjectLiteral[]) {
    for (let at = 0; at < properties.length; at++) values[at] = lineValue(row[properties[at]!]);
    lines.push(`${values.join('\t')}\n`);
  }
  const names = columns.map(({ column }) => `\`${column}\``).join(',');
  const statement = `LOAD DATA LOCAL INFILE 'rows' INTO TABLE \`${table}\` CHARACTER SET utf8mb4 (${names})`;
  try {
    const { affected, warnings } = await tx.load(statement, lines.join(''));
    if (affected === rows.length && warnings === 0) return true;
    throw new Error(`${table} took ${affected} of ${rows.length} rows, with ${warnings} warnings.`);
  } catch (error) {
    if (NOT_PERMITTED.has((error as { errno?: number }).errno ?? 0)) return false;
    throw error;
  }
}

/** "d.id AS `id`, d.code AS `code` …" for a statement that reads whole rows of an entity. */
export function selectColumns(dataSource: DataSource, entity: EntityTarget<ObjectLiteral>, alias: string): string {
  return planOf(dataSource, entity)
    .columns.map(({ column, property }) => `${alias}.${column} AS \`${property}\``)
    .join(', ');
}

/**
 * All rows of a table as they are, for caches: some fifteen thousand take TypeORM 150 ms to make entities of, and 30
 * without.
 * @param order names of columns
 */
export function readTable<Row>(sql: Sql, entity: EntityTarget<ObjectLiteral>, order: string): Promise<Row[]> {
  const { connection } = sql.entities;
  const { tableName } = connection.getMetadata(entity);
  return sql.query<Row>(`SELECT ${selectColumns(connection, entity, 'r')} FROM ${tableName} r ORDER BY ${order}`);
}
