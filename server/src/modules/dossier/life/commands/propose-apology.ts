import { badField } from '../../../../kernel/errors';
import { dayNumberOf, type Instant } from '../../../../kernel/instant';
import { requiredText } from '../../../../kernel/text-field';
import { DossierAction, DossierEventType } from '../../dossier-terms';
import { promisedAt as lastPromise } from '../../history/proceedings';
import { type Command } from '../dossier-decision';

export interface ProposeApologyInput {
  /** Code of a cause that is in use; whoever calls has checked that. */
  cause: string;
  explanation: string;
  promisedAt: Instant;
}

/** Longer than any extension that a letter may promise. */
const LONGEST_MS = 366 * 86_400_000;

/**
 * Proposes to the head a letter of apology with a new date (form 04). The due moment stays: a dossier that is late is
 * late in the figures, whatever is promised (DOMAIN.md §4).
 */
export const proposeApology: Command<ProposeApologyInput> = {
  action: DossierAction.PROPOSE_APOLOGY,
  decide: ({ state, at, calendar }, { cause, explanation, promisedAt }) => {
    const before = Math.max(state.dueAt ?? 0, lastPromise(state.proceedings) ?? 0, at);
    if (promisedAt <= before) throw badField('promisedAt', 'Ngày hẹn lại phải sau hạn trả và sau ngày đã hẹn.');
    if (promisedAt - at > LONGEST_MS) throw badField('promisedAt', 'Ngày hẹn lại xa quá một năm.');
    if (!calendar.isWorkingDay(dayNumberOf(promisedAt))) {
      throw badField('promisedAt', 'Ngày hẹn lại phải là ngày làm việc.');
    }
    return {
      type: DossierEventType.APOLOGY_PROPOSED,
      note: requiredText(explanation, 'explanation', 'giải trình vì sao chậm'),
      data: { cause, promisedAt },
      dueAt: state.dueAt,
    };
  },
};
