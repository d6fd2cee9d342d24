import type { EntityTarget } from 'typeorm';
import { placeholders, type Sql } from '../../database/sql';
import { NumberSeries } from '../../kernel/number-series';
import type { CaseColumns } from './case-columns';
import { CaseEvent } from './case-event.entity';
import { chainedTo, eventHash } from './case-journal';
import type { CaseTable } from './case-table';
import { type JournalDifference, rowDifferences, walkJournals } from './check-journals';

const NUMBER = /^(.+)-(\d{4})-(\d+)$/;

/**
 * Works every case of a table out of its journal again, and the journal's chain; the numbers of each of its series run
 * without a gap up to the counter, and so do those that offices once gave for themselves.
 */
export async function* checkCases<Row extends CaseColumns>(
  sql: Sql,
  tables: readonly [CaseTable<Row>, ...CaseTable<Row>[]],
): AsyncGenerator<JournalDifference> {
  const numbers = new NumberSeries();
  const isOwn = (series: string | undefined) => tables.some((table) => table.series === series);
  const entity = tables[0].entity as EntityTarget<CaseColumns>;
  const journaled = { entity, line: CaseEvent, of: 'caseId', ordinal: 'ordinal' } as const;
  for await (const { row, journal } of walkJournals(sql, journaled)) {
    yield* caseDifferences(row, journal);
    const [, series, year, number] = NUMBER.exec(row.number) ?? [];
    numbers.add(`${isOwn(series) ? series : row.openedInOfficeId}-${year}`, Number(number));
  }
  const lastOf = await readCounters(sql, tables);
  for (const { key, ...difference } of numbers.differences(lastOf)) yield { which: key, ...difference };
}

/** What was given last in each year: of each series of the tables, and of each office that gave numbers of its own. */
async function readCounters<Row extends CaseColumns>(
  sql: Sql,
  tables: readonly [CaseTable<Row>, ...CaseTable<Row>[]],
): Promise<Map<string, number>> {
  type Counter = { of: string; year: number; last: number };
  const names = tables.map(({ series }) => series);
  const counters = await sql.query<Counter>(
    `SELECT series AS \`of\`, year, last_number AS last FROM case_counter WHERE series IN (${placeholders(names.length)})`,
    names,
  );
  const { formerly } = tables[0];
  if (formerly !== undefined) {
    const own = 'SELECT office_id AS `of`, year, last_number AS last FROM form_counter WHERE form = ?';
    counters.push(...(await sql.query<Counter>(own, [formerly])));
  }
  return new Map(counters.map(({ of, year, last }) => [`${of}-${year}`, Number(last)]));
}

function* caseDifferences(row: CaseColumns, journal: readonly CaseEvent[]): Generator<JournalDifference> {
  const which = row.number;
  let hash = chainedTo(row.id);
  const expected: Record<string, unknown> = {};
  for (const event of journal) {
    hash = eventHash(hash, event);
    if (event.hash !== hash) yield { which, column: `hash of ${event.ordinal}`, stored: event.hash, expected: hash };
    // Go on from what is stored: one changed line is one difference.
    hash = event.hash;
    Object.assign(expected, JSON.parse(event.changesText));
  }
  const ordinals = journal.map(({ ordinal }) => ordinal);
  yield* rowDifferences(which, row, ordinals, expected);
}
