import { requiredText } from '../../../../kernel/text-field';
import { StepKind } from '../../../catalogue/catalogue-terms';
import { legMinutes } from '../../clock/dossier-clock';
import { DossierAction, DossierEventType } from '../../dossier-terms';
import { type Command, officeIdOfStep } from '../dossier-decision';
import type { ReasonInput } from './send-back-dossier';

export interface RefuseInput extends ReasonInput {
  /** Of the list of reasons; checked by who calls. */
  reasonCode?: string | null;
}

/** Decides against the request. The written refusal is a result too: it goes to the desk that hands it out. */
export const refuseDossier: Command<RefuseInput> = {
  action: DossierAction.REFUSE,
  decide: (situation, { reason, reasonCode }) => {
    const { state, version, calendar, at } = situation;
    const step = version.steps.find(({ kind, ordinal }) => kind === StepKind.RETURN && ordinal > state.stepOrdinal);
    if (!step) throw new Error(`Procedure ${version.code} hands out no result after step ${state.stepOrdinal}.`);
    return {
      type: DossierEventType.REFUSED,
      note: requiredText(reason, 'reason', 'lý do từ chối'),
      data: {
        usedMinutes: legMinutes(state, calendar, at),
        toStep: step.ordinal,
        toOfficeId: officeIdOfStep(situation, step),
        ...(reasonCode ? { reasonCode } : {}),
      },
      dueAt: state.dueAt,
    };
  },
};
