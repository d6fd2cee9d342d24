import { badField, forbidden } from '../../../../kernel/errors';
import { requiredText } from '../../../../kernel/text-field';
import { DossierAction, DossierEventType, type Opinion } from '../../dossier-terms';
import { type ConsultationState, isAnswerable } from '../../history/proceedings';
import { type Command, type Situation } from '../dossier-decision';
import { givenFiles } from '../given-files';

export interface AnswerInput {
  /** Ordinal of the consultation. */
  consultation: number;
  opinion: Opinion;
  answer: string;
  /** Files of the dossier that hold the signed answer. */
  fileIds?: readonly string[] | null;
}

/** @throws HccError BAD_USER_INPUT where there is none that still takes an answer */
export function getAnswerable({ state }: Situation, ordinal: number): ConsultationState {
  const found = state.proceedings.consultations.find((each) => each.ordinal === ordinal);
  if (!found) throw badField('consultation', 'Hồ sơ không có lần lấy ý kiến này.');
  if (!isAnswerable(found)) throw badField('consultation', 'Lần lấy ý kiến này đã được trả lời hoặc đã rút.');
  return found;
}

/** The written answer of a consulted office; after the deadline it is taken too, and known to be late. */
export const answerConsultation: Command<AnswerInput> = {
  action: DossierAction.ANSWER_CONSULTATION,
  decide: (situation, { consultation, opinion, answer, fileIds }) => {
    const { state, actor, directory } = situation;
    const { officeId } = getAnswerable(situation, consultation);
    const mayAnswer = directory.presentOffice(officeId ?? state.currentOfficeId).id === actor.office.id;
    if (!mayAnswer) throw forbidden('Lần lấy ý kiến này hỏi cơ quan khác.');
    const files = givenFiles(state, fileIds).map(({ id }) => id);
    return {
      type: DossierEventType.CONSULTATION_ANSWERED,
      note: requiredText(answer, 'answer', 'nội dung trả lời'),
      data: { consultation, opinion, ...(files.length > 0 ? { fileIds: files } : {}) },
      dueAt: state.dueAt,
    };
  },
};
