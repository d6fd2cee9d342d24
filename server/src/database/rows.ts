import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm';
import type { SqlValue, Tx } from './sql';

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

/** "d.id AS `id`, d.code AS `code` …" for a statement that reads whole rows of an entity. */
export function selectColumns(dataSource: DataSource, entity: EntityTarget<ObjectLiteral>, alias: string): string {
  return planOf(dataSource, entity)
    .columns.map(({ column, property }) => `${alias}.${column} AS \`${property}\``)
    .join(', ');
}
