import { badField } from '../../../../kernel/errors';
import { dayOf, isDay } from '../../../../kernel/instant';
import { DossierAction, DossierEventType } from '../../dossier-terms';
import { type Command, requiredText } from '../dossier-decision';

export interface IssueResultInput {
  /** As the result is numbered: "123/GXN-UBND". */
  number: string;
  /** yyyy-MM-dd */
  issuedOn: string;
  signer: string;
  /** Files of the dossier that hold the result; whoever calls has checked that they do. */
  fileIds?: readonly string[] | null;
}

const MAX_NUMBER = 60;
const MAX_NAME = 120;
const MOST_FILES = 20;

/** Number, date, signer and file of the result, as it is kept and looked up. */
export const issueResult: Command<IssueResultInput> = {
  action: DossierAction.ISSUE_RESULT,
  decide: ({ state, at }, { number, issuedOn, signer, fileIds }) => {
    const files = [...new Set(fileIds ?? [])];
    if (files.length > MOST_FILES) throw badField('fileIds', `Nhiều quá ${MOST_FILES} tệp.`);
    if (!isDay(issuedOn)) throw badField('issuedOn', 'Phải là một ngày có thật.');
    if (issuedOn > dayOf(at)) throw badField('issuedOn', 'Ngày ban hành không thể ở sau hôm nay.');
    if (issuedOn < dayOf(state.receivedAt)) throw badField('issuedOn', 'Ngày ban hành không thể trước ngày tiếp nhận.');
    return {
      type: DossierEventType.RESULT_ISSUED,
      note: null,
      data: {
        result: {
          number: requiredText(number, 'number', 'số của kết quả', MAX_NUMBER),
          issuedOn,
          signer: requiredText(signer, 'signer', 'người ký', MAX_NAME),
          fileIds: files,
        },
      },
      dueAt: state.dueAt,
    };
  },
};
