import { requiredText } from '../../../../kernel/text-field';
import { legMinutes } from '../../clock/dossier-clock';
import { DossierAction, DossierEventType } from '../../dossier-terms';
import { type Command } from '../dossier-decision';
import type { ReasonInput } from './send-back-dossier';

/** The holding office ends the case without a decision. */
export const stopDossier: Command<ReasonInput> = {
  action: DossierAction.STOP,
  decide: ({ state, calendar, at }, { reason }) => ({
    type: DossierEventType.STOPPED,
    note: requiredText(reason, 'reason', 'lý do dừng xử lý'),
    data: { usedMinutes: legMinutes(state, calendar, at) },
    dueAt: state.dueAt,
  }),
};
