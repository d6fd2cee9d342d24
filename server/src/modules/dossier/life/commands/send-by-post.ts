import { requiredText } from '../../../../kernel/text-field';
import { DossierAction, DossierEventType } from '../../dossier-terms';
import { type Command } from '../dossier-decision';
import type { ReasonInput } from './send-back-dossier';

export interface SendByPostInput {
  trackingCode: string;
  /** To whom and where, as the envelope says. */
  to: string;
}

const MAX_CODE = 60;
const MAX_ADDRESS = 500;

/** Gives the result to the post; it is returned when the post has delivered it. */
export const sendByPost: Command<SendByPostInput> = {
  action: DossierAction.SEND_BY_POST,
  decide: ({ state }, { trackingCode, to }) => ({
    type: DossierEventType.POSTED,
    note: null,
    data: {
      trackingCode: requiredText(trackingCode, 'trackingCode', 'mã bưu gửi', MAX_CODE),
      to: requiredText(to, 'to', 'nơi nhận', MAX_ADDRESS),
    },
    dueAt: state.dueAt,
  }),
};

/** The post brought it back: it waits at the counter again. */
export const recordPostReturn: Command<ReasonInput> = {
  action: DossierAction.RECORD_POST_RETURN,
  decide: ({ state }, { reason }) => ({
    type: DossierEventType.POST_RETURNED,
    note: requiredText(reason, 'reason', 'lý do bưu điện hoàn lại'),
    data: {},
    dueAt: state.dueAt,
  }),
};
