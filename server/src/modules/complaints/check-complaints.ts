import type { Sql } from '../../database/sql';
import { yearOf } from '../../kernel/instant';
import { NumberSeries } from '../../kernel/number-series';
import { checkCases } from '../casework/check-cases';
import type { JournalDifference } from '../casework/check-journals';
import { NumberedForm } from '../dossier/dossier-terms';
import { COMPLAINT } from './complaint.entity';

/** Works every complaint out of its journal again; the letters of each office in a year run without a gap. */
export async function* checkComplaints(sql: Sql): AsyncGenerator<JournalDifference> {
  yield* checkCases(sql, [COMPLAINT]);
  const numbers = new NumberSeries();
  const letters = await sql.query<{ at: number; changes: string }>(
    `SELECT e.at, e.changes_text AS changes FROM complaint c JOIN case_event e ON e.case_id = c.id
      WHERE e.kind IN ('ANSWERED', 'DECLINED')`,
  );
  for (const { at, changes } of letters) {
    const { answerNumber, answerOfficeId } = JSON.parse(changes) as { answerNumber: number; answerOfficeId: string };
    numbers.add(`${answerOfficeId} ${yearOf(Number(at))}`, answerNumber);
  }
  const counters = await sql.query<{ officeId: string; year: number; last: number }>(
    'SELECT office_id AS officeId, year, last_number AS last FROM form_counter WHERE form = ?',
    [NumberedForm.ANSWER],
  );
  const lastOf = new Map(counters.map(({ officeId, year, last }) => [`${officeId} ${year}`, Number(last)]));
  for (const { key, ...difference } of numbers.differences(lastOf)) yield { which: key, ...difference };
}
