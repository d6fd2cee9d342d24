import { badField } from '../../../../kernel/errors';
import { dayOf, isDay } from '../../../../kernel/instant';
import { requiredText } from '../../../../kernel/text-field';
import { DossierAction, DossierEventType } from '../../dossier-terms';
import type { AttachedFile } from '../../history/attached-file';
import { type Command } from '../dossier-decision';
import { givenFiles } from '../given-files';

export interface IssueResultInput {
  /** As the result is numbered: "123/GXN-UBND". */
  number: string;
  /** yyyy-MM-dd */
  issuedOn: string;
  signer: string;
  /** Files of the dossier that hold the result. */
  fileIds?: readonly string[] | null;
  /** By the id of one of these: the same as the office signed it, which is the result in its place. */
  signedFiles?: ReadonlyMap<string, AttachedFile>;
  /** Why those that could be signed are not. */
  unsigned?: string;
}

const MAX_NUMBER = 60;
const MAX_NAME = 120;

/** Number, date, signer and file of the result, as it is kept and looked up. */
export const issueResult: Command<IssueResultInput> = {
  action: DossierAction.ISSUE_RESULT,
  decide: ({ state, at }, { number, issuedOn, signer, fileIds, signedFiles, unsigned }) => {
    const files = givenFiles(state, fileIds).map(({ id }) => id);
    const signed = files.flatMap((id) => signedFiles?.get(id) ?? []);
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
          fileIds: files.map((id) => signedFiles?.get(id)?.id ?? id),
          ...(unsigned === undefined ? {} : { unsigned }),
        },
        ...(signed.length > 0 ? { signedFiles: signed } : {}),
      },
      dueAt: state.dueAt,
    };
  },
};
