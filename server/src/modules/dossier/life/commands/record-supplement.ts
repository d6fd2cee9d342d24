import { optionalText } from '../../../../kernel/text-field';
import { DossierAction, DossierEventType } from '../../dossier-terms';
import { type Command } from '../dossier-decision';
import { withCountedDue } from '../due-after';

export interface RecordSupplementInput {
  note?: string | null;
}

/** The citizen has brought what was asked for; the clock runs again and the due moment is counted anew. */
export const recordSupplement: Command<RecordSupplementInput> = {
  action: DossierAction.RECORD_SUPPLEMENT,
  decide: (situation, { note }) =>
    withCountedDue(situation, {
      type: DossierEventType.SUPPLEMENT_RECORDED,
      note: optionalText(note, 'note'),
      data: {},
    }),
};
