import { requiredText } from '../../../../kernel/text-field';
import { legMinutes } from '../../clock/dossier-clock';
import { DossierAction, DossierEventType } from '../../dossier-terms';
import { type Command, officeIdOfStep } from '../dossier-decision';

export interface ReasonInput {
  reason: string;
}

/** Returns the dossier to the step before, with the reason. */
export const sendBackDossier: Command<ReasonInput> = {
  action: DossierAction.SEND_BACK,
  decide: (situation, { reason }) => {
    const { state, version, calendar, at } = situation;
    const step = version.steps.filter(({ ordinal }) => ordinal < state.stepOrdinal).at(-1);
    if (!step) throw new Error(`Step ${state.stepOrdinal} has none before it.`);
    return {
      type: DossierEventType.SENT_BACK,
      note: requiredText(reason, 'reason', 'lý do chuyển lại'),
      data: {
        usedMinutes: legMinutes(state, calendar, at),
        toStep: step.ordinal,
        toOfficeId: officeIdOfStep(situation, step),
      },
      dueAt: state.dueAt,
    };
  },
};
