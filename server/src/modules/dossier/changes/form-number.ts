import type { Tx } from '../../../database/sql';
import { takeNext } from '../../../database/take-next';
import { type Instant, yearOf } from '../../../kernel/instant';
import type { NumberedForm } from '../dossier-terms';

/** The office's next number of a form in the year of a moment; see `takeNext`. */
export function takeFormNumber(tx: Tx, officeId: string, form: NumberedForm, at: Instant): Promise<number> {
  return takeNext(tx, 'form_counter', { office_id: officeId, form, year: yearOf(at) });
}
