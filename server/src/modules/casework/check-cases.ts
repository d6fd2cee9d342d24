import type { EntityTarget } from 'typeorm';
import type { Sql } from '../../database/sql';
import { NumberSeries } from '../../kernel/number-series';
import type { NumberedForm } from '../dossier/dossier-terms';
import type { CaseColumns } from './case-columns';
import { CaseEvent } from './case-event.entity';
import { type CaseTable, chainedTo, eventHash } from './case-journal';
import { type JournalDifference, rowDifferences, walkJournals } from './check-journals';

const NUMBER = /^(.+)-(\d{4})-(\d+)$/;

/**
 * Works every case of a table out of its journal again, and the journal's chain; the numbers of each of its series run
 * without a gap up to the counter.
 */
export async function* checkCases<Row extends CaseColumns>(
  sql: Sql,
  tables: readonly [CaseTable<Row>, ...CaseTable<Row>[]],
): AsyncGenerator<JournalDifference> {
  const numbers = new NumberSeries();
  const { numberedAs } = tables[0];
  const entity = tables[0].entity as EntityTarget<CaseColumns>;
  const journaled = { entity, line: CaseEvent, of: 'caseId', ordinal: 'ordinal' } as const;
  for await (const { row, journal } of walkJournals(sql, journaled)) {
    yield* caseDifferences(row, journal);
    const [, series, year, number] = NUMBER.exec(row.number) ?? [];
    numbers.add(`${numberedAs === undefined ? series : row.openedInOfficeId}-${year}`, Number(number));
  }
  const lastOf = new Map<string, number>();
  for (const { series, year, last } of await readCounters(sql, numberedAs))
    if (numberedAs !== undefined || tables.some((table) => table.series === series))
      lastOf.set(`${series}-${year}`, Number(last));
  for (const { key, ...difference } of numbers.differences(lastOf)) yield { which: key, ...difference };
}

/** What was given last: of each series, or of each office. */
function readCounters(sql: Sql, numberedAs: NumberedForm | undefined) {
  type Counter = { series: string; year: number; last: number };
  return numberedAs === undefined
    ? sql.query<Counter>('SELECT series, year, last_number AS last FROM case_counter')
    : sql.query<Counter>('SELECT office_id AS series, year, last_number AS last FROM form_counter WHERE form = ?', [
        numberedAs,
      ]);
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
