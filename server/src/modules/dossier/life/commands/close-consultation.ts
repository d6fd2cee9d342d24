import { requiredText } from '../../../../kernel/text-field';
import { DossierAction, DossierEventType } from '../../dossier-terms';
import { type Command } from '../dossier-decision';
import { getAnswerable } from './answer-consultation';

export interface CloseConsultationInput {
  consultation: number;
  reason: string;
}

/** Takes a question back: it is no longer needed, or the office that was asked is no longer there. */
export const closeConsultation: Command<CloseConsultationInput> = {
  action: DossierAction.CLOSE_CONSULTATION,
  decide: (situation, { consultation, reason }) => {
    getAnswerable(situation, consultation);
    return {
      type: DossierEventType.CONSULTATION_CLOSED,
      note: requiredText(reason, 'reason', 'lý do rút lại việc lấy ý kiến'),
      data: { consultation },
      dueAt: situation.state.dueAt,
    };
  },
};
