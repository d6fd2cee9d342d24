import type { Sql } from '../../database/sql';
import { checkCases } from '../casework/check-cases';
import type { JournalDifference } from '../casework/check-journals';
import { ADVICE } from './advice.entity';

/** Works every question out of its journal again, and holds what is published against it. */
export async function* checkAdvice(sql: Sql): AsyncGenerator<JournalDifference> {
  yield* checkCases(sql, [ADVICE]);
  const rows = await sql.query<{ which: string; stored: number; expected: number }>(
    `SELECT number AS which, stored, expected FROM (
       SELECT a.number, (SELECT COUNT(*) FROM advice_publication p WHERE p.advice_id = a.id) AS stored,
              (SELECT COUNT(*) FROM case_event e WHERE e.case_id = a.id AND e.kind = 'PUBLISHED') AS expected
         FROM advice a) x WHERE stored <> expected`,
  );
  for (const { which, stored, expected } of rows) yield { which, column: 'publications', stored, expected };
}
