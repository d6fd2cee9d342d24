import type { EntityTarget } from 'typeorm';
import type { Database } from '../../database/database';
import { selectColumns } from '../../database/rows';
import { type Condition, placeholders, type Sql } from '../../database/sql';
import type { Instant } from '../../kernel/instant';
import { cutPage, decodeCursor, pageSize } from '../../kernel/page';
import { likeEscape, searchWords } from '../../kernel/text';
import type { PageRequest } from '../dossier/dossier-page';
import type { CaseColumns } from './case-columns';
import type { CaseTable } from './case-table';
import { CaseState, OWED } from './case-terms';

export interface CasePage<Row> {
  totalCount: number;
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
  rows: Row[];
}

/** The soonest due first of what is owed, else the newest first. */
export type CaseOrder = 'due' | 'newest';

const ORDERS = {
  due: { column: 'due_at', direction: 'ASC', beyond: '>', key: ({ dueAt, id }: CaseColumns) => [dueAt, id] },
  newest: {
    column: 'opened_at',
    direction: 'DESC',
    beyond: '<',
    key: ({ openedAt, id }: CaseColumns) => [openedAt, id],
  },
} as const;

/** Cases for which all the conditions on `c` hold. */
export async function readCases<Row extends CaseColumns>(
  sql: Sql,
  { writer }: Pick<Database, 'writer'>,
  { entity, table }: CaseTable<Row>,
  conditions: readonly Condition[],
  { first, after }: PageRequest,
  order: CaseOrder,
): Promise<CasePage<Row>> {
  const size = pageSize(first);
  const { column, direction, beyond, key } = ORDERS[order];
  const where = conditions.map((each) => `(${each.sql})`).join(' AND ') || '1 = 1';
  const values = conditions.flatMap((each) => each.values);
  const paged = [...values];
  let keyset = '';
  if (after) {
    const [at, id] = decodeCursor(after, ['number', 'string']);
    keyset = ` AND (c.${column} ${beyond} ? OR (c.${column} = ? AND c.id ${beyond} ?))`;
    paged.push(at!, at!, id!);
  }
  const rows = await sql.query<Row>(
    `SELECT ${selectColumns(writer, entity as EntityTarget<CaseColumns>, 'c')} FROM ${table} c
      WHERE ${where}${keyset} ORDER BY c.${column} ${direction}, c.id ${direction} LIMIT ?`,
    [...paged, size + 1],
  );
  const [count] = await sql.query<{ n: number }>(`SELECT COUNT(*) AS n FROM ${table} c WHERE ${where}`, values);
  const { rows: shown, pageInfo } = cutPage(rows, size, (row) => [...key(row)]);
  return { totalCount: Number(count!.n), pageInfo, rows: shown };
}

export function stateIn(states: readonly CaseState[]): Condition {
  return { sql: `c.state IN (${placeholders(states.length)})`, values: [...states] };
}

/** Owed, and its moment has passed; while it waits for an answer to a question nothing is owed that was not before. */
export function overdueAt(now: Instant): Condition {
  const running = stateIn(OWED.filter((state) => state !== CaseState.ASKED_BACK));
  return {
    sql: `(${running.sql} AND c.due_at < ?) OR (c.state = '${CaseState.ASKED_BACK}' AND c.due_at < c.paused_at)`,
    values: [...running.values, now],
  };
}

export const officeIn = (
  column: 'handler_office_id' | 'opened_in_office_id',
  offices: readonly string[],
): Condition => ({
  sql: `c.${column} IN (${placeholders(offices.length)})`,
  values: [...offices],
});

/** For each word of a text: what a search key that has it is LIKE. */
export const wordsIn = (text: string): string[] => searchWords(text).map((word) => `%${likeEscape(word)}%`);

/** One of them. */
export function anyOf(conditions: readonly Condition[]): Condition {
  return conditions.length === 0
    ? { sql: '1 = 0', values: [] }
    : { sql: conditions.map(({ sql }) => `(${sql})`).join(' OR '), values: conditions.flatMap(({ values }) => values) };
}
