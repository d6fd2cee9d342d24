import { requiredText } from '../../../../kernel/text-field';
import { DossierAction, DossierEventType, HandOut } from '../../dossier-terms';
import { openDelivery } from '../../history/proceedings';
import { type Command } from '../dossier-decision';

export interface ReturnResultInput {
  /** Who took it, in words. */
  receivedBy: string;
  /** The paper by which somebody else than the applicant takes it. */
  authorisation?: string | null;
}

const MAX_NAME = 200;
const MAX_PAPER = 300;

/** Hands the result out, at the centre that gives it; what was on its way by post has been delivered. */
export const returnResult: Command<ReturnResultInput> = {
  action: DossierAction.RETURN_RESULT,
  decide: ({ state }, { receivedBy, authorisation }) => {
    const name = requiredText(receivedBy, 'receivedBy', 'người nhận kết quả', MAX_NAME);
    const isAuthorised = authorisation !== null && authorisation !== undefined && authorisation.trim() !== '';
    const paper = isAuthorised ? requiredText(authorisation, 'authorisation', 'giấy ủy quyền', MAX_PAPER) : null;
    const isPosted = openDelivery(state.proceedings) !== undefined;
    return {
      type: DossierEventType.RETURNED,
      note: null,
      data: {
        usedMinutes: 0,
        receivedBy: name,
        // Said where it is not what it nearly always is: the applicant at the counter.
        ...(isPosted ? { handOut: HandOut.POST } : {}),
        ...(paper === null ? {} : { handOut: HandOut.AUTHORISED, authorisation: paper }),
      },
      dueAt: state.dueAt,
    };
  },
};
