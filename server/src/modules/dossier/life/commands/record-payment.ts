import { badField } from '../../../../kernel/errors';
import { formatDong } from '../../../../kernel/money';
import { optionalText, requiredText } from '../../../../kernel/text-field';
import { DossierAction, DossierEventType, NumberedForm, type PaymentMethod } from '../../dossier-terms';
import { openPayment } from '../../history/proceedings';
import { type Command } from '../dossier-decision';
import { withCountedDue } from '../due-after';

export interface RecordPaymentInput {
  /** Whole đồng: all that was asked for, no more and no less. */
  amountDong: number;
  payer: string;
  method: PaymentMethod;
  note?: string | null;
}

const MAX_NAME = 200;

/** The duty is met: a numbered receipt is made, the clock runs again and the due moment is counted anew. */
export const recordPayment: Command<RecordPaymentInput> = {
  action: DossierAction.RECORD_PAYMENT,
  numbered: NumberedForm.FEE_RECEIPT,
  decide: (situation, { amountDong, payer, method, note }) => {
    const owed = openPayment(situation.state.proceedings)!;
    if (amountDong !== owed.amountDong) {
      throw badField('amountDong', `Phải nộp đủ ${formatDong(owed.amountDong)}.`);
    }
    return withCountedDue(situation, {
      type: DossierEventType.PAYMENT_RECORDED,
      note: optionalText(note, 'note'),
      data: { amountDong, payer: requiredText(payer, 'payer', 'người nộp tiền', MAX_NAME), method },
    });
  },
};
