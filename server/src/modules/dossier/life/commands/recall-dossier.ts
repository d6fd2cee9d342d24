import { requiredText } from '../../../../kernel/text-field';
import { legMinutes } from '../../clock/dossier-clock';
import { DossierAction, DossierEventType } from '../../dossier-terms';
import { type Command } from '../dossier-decision';
import type { ReasonInput } from './send-back-dossier';

/** The sender takes back what the next office has not opened yet; its time there is charged to that office all the same. */
export const recallDossier: Command<ReasonInput> = {
  action: DossierAction.RECALL,
  decide: ({ state, calendar, directory, at }, { reason }) => {
    const sent = state.legs.at(-2);
    if (!sent) throw new Error(`A dossier at leg ${state.legs.length} was sent by nobody.`);
    return {
      type: DossierEventType.RECALLED,
      note: requiredText(reason, 'reason', 'lý do thu hồi'),
      data: {
        usedMinutes: legMinutes(state, calendar, at),
        toStep: sent.stepOrdinal,
        toOfficeId: directory.presentOffice(sent.officeId).id,
      },
      dueAt: state.dueAt,
    };
  },
};
