import { optionalText, requiredText } from '../../../../kernel/text-field';
import { DossierAction, DossierEventType, NumberedForm } from '../../dossier-terms';
import { type Command } from '../dossier-decision';

export interface DecideApologyInput {
  note?: string | null;
}

/** The head approves the letter of apology: it gets its number and the citizen his new date. */
export const approveApology: Command<DecideApologyInput> = {
  action: DossierAction.DECIDE_APOLOGY,
  numbered: NumberedForm.APOLOGY,
  decide: ({ state }, { note }) => ({
    type: DossierEventType.APOLOGY_APPROVED,
    note: optionalText(note, 'note'),
    data: {},
    dueAt: state.dueAt,
  }),
};

/** The head does not: nothing is promised, and who proposed it reads why. */
export const rejectApology: Command<{ reason: string }> = {
  action: DossierAction.DECIDE_APOLOGY,
  decide: ({ state }, { reason }) => ({
    type: DossierEventType.APOLOGY_REJECTED,
    note: requiredText(reason, 'reason', 'lý do không duyệt'),
    data: {},
    dueAt: state.dueAt,
  }),
};
