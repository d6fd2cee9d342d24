import { DossierAction, DossierEventType } from '../../dossier-terms';
import { type Command, requiredText } from '../dossier-decision';

export interface ReturnResultInput {
  /** Who took it, in words. */
  receivedBy: string;
}

const MAX_NAME = 200;

/** Hands the result out, at the centre that gives it. */
export const returnResult: Command<ReturnResultInput> = {
  action: DossierAction.RETURN_RESULT,
  decide: ({ state }, { receivedBy }) => ({
    type: DossierEventType.RETURNED,
    note: null,
    data: { usedMinutes: 0, receivedBy: requiredText(receivedBy, 'receivedBy', 'người nhận kết quả', MAX_NAME) },
    dueAt: state.dueAt,
  }),
};
