import { badField } from '../../../../kernel/errors';
import { requiredText } from '../../../../kernel/text-field';
import { DossierAction, DossierEventType, NumberedForm } from '../../dossier-terms';
import { type Command } from '../dossier-decision';
import { dueWhilePaused } from '../due-after';

export interface RequestSupplementInput {
  reason: string;
  /** What the citizen must add, in words. */
  documents: readonly string[];
  /** Of the list of reasons; checked by who calls. */
  reasonCode?: string | null;
}

const MAX_DOCUMENTS = 50;
/** Fifty names of this length, three bytes a letter, fit a TEXT column. */
const MAX_NAME = 300;

/** Asks the citizen for something more (form 02); the clock stands still until it is there. */
export const requestSupplement: Command<RequestSupplementInput> = {
  action: DossierAction.REQUEST_SUPPLEMENT,
  numbered: NumberedForm.SUPPLEMENT,
  decide: (situation, { reason, documents, reasonCode }) => {
    const note = requiredText(reason, 'reason', 'lý do yêu cầu bổ sung');
    if (documents.length === 0) throw badField('documents', 'Phải nêu ít nhất một giấy tờ cần bổ sung.');
    if (documents.length > MAX_DOCUMENTS) throw badField('documents', `Nhiều quá ${MAX_DOCUMENTS} giấy tờ.`);
    const names = documents.map((name, index) => requiredText(name, `documents[${index}]`, 'tên giấy tờ', MAX_NAME));
    return {
      type: DossierEventType.SUPPLEMENT_REQUESTED,
      note,
      data: { documents: names, ...(reasonCode ? { reasonCode } : {}) },
      dueAt: dueWhilePaused(situation),
    };
  },
};
