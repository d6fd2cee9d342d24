import { badField, badInput, HccError } from '../../../../kernel/errors';
import { clean } from '../../../../kernel/text';
import { requiredText } from '../../../../kernel/text-field';
import { DossierAction, DossierEventType, ReturnBy } from '../../dossier-terms';
import type { ReceiptContent } from '../../history/dossier-event.entity';
import { openDelivery } from '../../history/proceedings';
import { availableActionsOf, type Command } from '../dossier-decision';

export interface ChangeReturnInput {
  reason: string;
  returnBy: ReturnBy;
  /** To where the post brings it; null leaves the one that is there. */
  address: string | null;
  /** As it stands now. */
  current: Required<Pick<ReceiptContent, 'returnBy' | 'address'>>;
}

const MOST_ADDRESS = 500;

/**
 * The citizen wants a result that lies at the desk another way than he said when he came: by whoever may hand it out,
 * until it is with the post. It is on the slip of the next edition, as any correction.
 */
export const changeReturn: Command<ChangeReturnInput> = {
  action: DossierAction.RETURN_RESULT,
  decide: (situation, { reason, returnBy, address, current }) => {
    const { state } = situation;
    const note = requiredText(reason, 'reason', 'lý do đổi cách nhận kết quả');
    if (openDelivery(state.proceedings)) {
      const allowed = availableActionsOf(situation);
      throw new HccError('ILLEGAL_ACTION', 'Kết quả đang ở bưu điện: không đổi cách nhận được nữa.', { allowed });
    }
    const wanted = { returnBy, address: address === null ? current.address : clean(address) || null };
    if (wanted.returnBy === ReturnBy.POST && wanted.address === null)
      throw badInput([{ path: 'address', reason: 'Trả qua bưu điện thì phải có địa chỉ.' }]);
    if ((wanted.address?.length ?? 0) > MOST_ADDRESS) throw badField('address', `Dài quá ${MOST_ADDRESS} ký tự.`);
    const fields = (['returnBy', 'address'] as const).filter((field) => wanted[field] !== current[field]);
    if (fields.length === 0) throw badField('returnBy', 'Không có gì khác với những gì đã ghi.');
    const pick = (from: typeof wanted | typeof current) =>
      Object.fromEntries(fields.map((field) => [field, from[field]])) as ReceiptContent;
    const edition = (state.proceedings.corrections.at(-1)?.edition ?? 1) + 1;
    return {
      type: DossierEventType.RECEIPT_CORRECTED,
      note,
      data: { correction: { edition, before: pick(current), after: pick(wanted) } },
      dueAt: state.dueAt,
    };
  },
};
