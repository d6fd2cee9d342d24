import { badField } from '../../../../kernel/errors';
import { requiredText } from '../../../../kernel/text-field';
import { DossierAction, DossierEventType, NumberedForm } from '../../dossier-terms';
import { type Command } from '../dossier-decision';
import { dueWhilePaused } from '../due-after';

export interface RequirePaymentInput {
  /** Whole đồng. */
  amountDong: number;
  /** What is to be paid, in the words of the notice. */
  purpose: string;
}

/** More than any duty on a citizen's dossier; a GraphQL Int holds no more. */
const MOST_DONG = 2_000_000_000;

/** The citizen has a financial duty to meet (tax, registration fee): the clock stands still until it is paid. */
export const requirePayment: Command<RequirePaymentInput> = {
  action: DossierAction.REQUIRE_PAYMENT,
  numbered: NumberedForm.PAYMENT_NOTICE,
  decide: (situation, { amountDong, purpose }) => {
    if (amountDong < 1 || amountDong > MOST_DONG) throw badField('amountDong', 'Số tiền phải lớn hơn 0 đồng.');
    return {
      type: DossierEventType.PAYMENT_REQUIRED,
      note: requiredText(purpose, 'purpose', 'khoản phải nộp'),
      data: { amountDong },
      dueAt: dueWhilePaused(situation),
    };
  },
};
