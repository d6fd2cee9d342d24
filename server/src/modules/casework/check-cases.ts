import { In, MoreThan } from 'typeorm';
import type { Sql } from '../../database/sql';
import type { CaseColumns } from './case-columns';
import { CaseEvent } from './case-event.entity';
import { type CaseTable, chainedTo, eventHash } from './case-journal';

const ROWS_AT_ONCE = 500;

/** A case that its journal does not bear out. */
export interface CaseDifference {
  which: string;
  column: string;
  stored: unknown;
  expected: unknown;
}

/** Works every case of a table out of its journal again, and the journal's chain. */
export async function* checkCases<Row extends CaseColumns>(
  { entities }: Sql,
  { entity }: CaseTable<Row>,
): AsyncGenerator<CaseDifference> {
  const cases = entities.getRepository<CaseColumns>(entity as new () => Row);
  for (let after = ''; ; ) {
    const rows = await cases.find({ where: { id: MoreThan(after) }, order: { id: 'ASC' }, take: ROWS_AT_ONCE });
    if (rows.length === 0) return;
    after = rows.at(-1)!.id;
    const events = await entities.find(CaseEvent, {
      where: { caseId: In(rows.map(({ id }) => id)) },
      order: { caseId: 'ASC', ordinal: 'ASC' },
    });
    const journals = new Map<string, CaseEvent[]>(rows.map(({ id }) => [id, []]));
    for (const event of events) journals.get(event.caseId)!.push(event);
    for (const row of rows) yield* differences(row, journals.get(row.id)!);
  }
}

function* differences(row: CaseColumns, journal: readonly CaseEvent[]): Generator<CaseDifference> {
  const which = row.number;
  let hash = chainedTo(row.id);
  const expected: Record<string, unknown> = { version: journal.length };
  for (const [index, event] of journal.entries()) {
    hash = eventHash(hash, event);
    if (event.ordinal !== index + 1) yield { which, column: 'ordinal', stored: event.ordinal, expected: index + 1 };
    if (event.hash !== hash) yield { which, column: `hash of ${event.ordinal}`, stored: event.hash, expected: hash };
    // Go on from what is stored: one changed line is one difference.
    hash = event.hash;
    Object.assign(expected, JSON.parse(event.changesText));
  }
  const stored = row as unknown as Record<string, unknown>;
  for (const [column, value] of Object.entries(expected)) {
    if (stored[column] !== value) yield { which, column, stored: stored[column], expected: value };
  }
}
