import { requiredText } from '../../../../kernel/text-field';
import { legMinutes } from '../../clock/dossier-clock';
import { DossierAction, DossierEventType } from '../../dossier-terms';
import { type Command } from '../dossier-decision';
import type { ReasonInput } from './send-back-dossier';

/** The citizen takes the request back, at the desk where it was handed in. */
export const withdrawDossier: Command<ReasonInput> = {
  action: DossierAction.WITHDRAW,
  decide: ({ state, calendar, at }, { reason }) => ({
    type: DossierEventType.WITHDRAWN,
    note: requiredText(reason, 'reason', 'lý do rút hồ sơ'),
    data: { usedMinutes: legMinutes(state, calendar, at) },
    dueAt: state.dueAt,
  }),
};
