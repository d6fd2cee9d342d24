import {
  type EntityTarget,
  type FindOptionsOrder,
  type FindOptionsWhere,
  In,
  MoreThan,
  type ObjectLiteral,
} from 'typeorm';
import type { Sql } from '../../database/sql';

const ROWS_AT_ONCE = 500;

/** A row that its journal does not bear out. */
export interface JournalDifference {
  which: string;
  column: string;
  stored: unknown;
  expected: unknown;
}

/** Rows, and the lines of their journals: by which column a line names its row, and by which it is numbered 1, 2, 3 … */
export interface Journaled<Row extends { id: string }, Line extends ObjectLiteral> {
  entity: EntityTarget<Row>;
  line: EntityTarget<Line>;
  of: keyof Line & string;
  ordinal: keyof Line & string;
}

/** Every row with its journal, from its first line on. */
export async function* walkJournals<Row extends { id: string }, Line extends ObjectLiteral>(
  { entities }: Sql,
  { entity, line, of, ordinal }: Journaled<Row, Line>,
): AsyncGenerator<{ row: Row; journal: Line[] }> {
  const kept = entities.getRepository<{ id: string }>(entity as EntityTarget<{ id: string }>);
  for (let after = ''; ; ) {
    const rows = await kept.find({ where: { id: MoreThan(after) }, order: { id: 'ASC' }, take: ROWS_AT_ONCE });
    if (rows.length === 0) return;
    after = rows.at(-1)!.id;
    const lines = await entities.find(line, {
      where: { [of]: In(rows.map(({ id }) => id)) } as FindOptionsWhere<Line>,
      order: { [of]: 'ASC', [ordinal]: 'ASC' } as FindOptionsOrder<Line>,
    });
    const journals = new Map<string, Line[]>(rows.map(({ id }) => [id, []]));
    for (const each of lines) journals.get(each[of] as string)!.push(each);
    for (const row of rows) yield { row: row as Row, journal: journals.get(row.id)! };
  }
}

/** Lines that are not numbered 1, 2, 3 …, and columns that are not as the journal makes them. */
export function* rowDifferences(
  which: string,
  row: object,
  ordinals: readonly number[],
  expected: Readonly<Record<string, unknown>>,
): Generator<JournalDifference> {
  for (const [index, ordinal] of ordinals.entries())
    if (ordinal !== index + 1) yield { which, column: 'ordinal', stored: ordinal, expected: index + 1 };
  const stored = row as Record<string, unknown>;
  for (const [column, value] of Object.entries({ ...expected, version: ordinals.length }))
    if (stored[column] !== value) yield { which, column, stored: stored[column], expected: value };
}
