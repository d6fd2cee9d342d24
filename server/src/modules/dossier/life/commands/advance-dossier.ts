import { optionalText } from '../../../../kernel/text-field';
import { StepKind } from '../../../catalogue/catalogue-terms';
import { legMinutes } from '../../clock/dossier-clock';
import { DossierAction, DossierEventType } from '../../dossier-terms';
import { type Command, nextStep, officeIdOfStep } from '../dossier-decision';

export interface AdvanceInput {
  note?: string | null;
}

/** Finishes the present step; the dossier goes to the next step's office, maybe in another tier. */
export const advanceDossier: Command<AdvanceInput> = {
  action: DossierAction.ADVANCE,
  decide: (situation, { note }) => {
    const { state, calendar, at } = situation;
    const step = nextStep(situation);
    return {
      type: state.stepKind === StepKind.APPROVE ? DossierEventType.APPROVED : DossierEventType.ADVANCED,
      note: optionalText(note, 'note'),
      data: {
        usedMinutes: legMinutes(state, calendar, at),
        toStep: step.ordinal,
        toOfficeId: officeIdOfStep(situation, step),
      },
      dueAt: state.dueAt,
    };
  },
};
