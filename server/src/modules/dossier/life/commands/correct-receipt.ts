import { badField, badInput, type FieldProblem, HccError } from '../../../../kernel/errors';
import { cutToMinute, type Instant } from '../../../../kernel/instant';
import { optionalText, requiredText } from '../../../../kernel/text-field';
import type { ProcedureVersion } from '../../../catalogue/procedure.entity';
import { DossierAction, DossierEventType, ReturnBy } from '../../dossier-terms';
import type { ReceiptContent } from '../../history/dossier-event.entity';
import { type ApplicantInput, checkApplicant } from '../../receipt/applicant-rules';
import { checkDocuments, type DocumentInput } from '../../receipt/document-rules';
import { getProcedure } from '../../receipt/receipt';
import { checkSettlingArea } from '../../receipt/settling-area';
import type { CurrentContent } from '../../receipt-content';
import { availableActionsOf, type Command, type Situation } from '../dossier-decision';
import { withCountedDue } from '../due-after';

export interface CorrectReceiptInput {
  reason: string;
  /** As it stands now. */
  current: CurrentContent;
  procedureCode?: string | null;
  receivedAt?: Instant | null;
  applicant?: ApplicantInput | null;
  documents?: readonly DocumentInput[] | null;
  returnBy?: ReturnBy | null;
  note?: string | null;
}

/** What the desk finds wrong within this time; an older date is no slip of the pen. */
const OLDEST_MS = 60 * 86_400_000;

/**
 * Puts right what was written down wrongly at receipt: procedure, applicant, documents, date. The event keeps both the
 * old and the new; the clock counts anew, a slip of the next edition takes the place of the old one, and both bar codes
 * lead here. Another procedure means another road, so the dossier has to be at its first step; another time of receipt
 * means another charge of the first leg, so that has to be open.
 */
export const correctReceipt: Command<CorrectReceiptInput> = {
  action: DossierAction.CORRECT_RECEIPT,
  decide: (situation, input) => {
    const note = requiredText(input.reason, 'reason', 'lý do sửa');
    const problems: FieldProblem[] = [];
    const version = correctedVersion(situation, input, problems);
    const after: ReceiptContent = {
      ...(version.id === situation.version.id ? {} : { versionId: version.id, procedureId: version.procedureId }),
      ...correctedTime(situation, input, problems),
      ...correctedContent(situation, input, version, problems),
    };
    if (problems.length > 0) throw badInput(problems);
    const { state } = situation;
    const before = Object.fromEntries(
      Object.keys(after).map((field) => [field, valueNow(situation, input, field as keyof ReceiptContent)]),
    ) as ReceiptContent;
    if (Object.keys(after).length === 0) throw badField('reason', 'Không có gì khác với những gì đã ghi.');
    const edition = (state.proceedings.corrections.at(-1)?.edition ?? 1) + 1;
    const draft = {
      type: DossierEventType.RECEIPT_CORRECTED,
      note,
      data: { correction: { edition, before, after } },
    };
    const isCountedAnew = after.versionId !== undefined || after.receivedAt !== undefined;
    return isCountedAnew ? withCountedDue(situation, draft) : { ...draft, dueAt: state.dueAt };
  },
};

function valueNow({ state }: Situation, { current }: CorrectReceiptInput, field: keyof ReceiptContent): unknown {
  if (field === 'versionId') return state.versionId;
  if (field === 'procedureId') return state.procedureId;
  if (field === 'receivedAt') return state.receivedAt;
  return current[field];
}

function correctedVersion(
  situation: Situation,
  { procedureCode }: CorrectReceiptInput,
  problems: FieldProblem[],
): ProcedureVersion {
  const { version, catalogue, directory, origin, state } = situation;
  if (procedureCode === null || procedureCode === undefined) return version;
  const wanted = getProcedure(catalogue, procedureCode);
  if (wanted.procedureId === version.procedureId) return version;
  const receiving = directory.presentOffice(origin.receivingOfficeId);
  const isElsewhere = directory.presentOffice(state.currentOfficeId) !== receiving;
  if (version.steps[0]?.ordinal !== state.stepOrdinal || isElsewhere) {
    throw new HccError(
      'ILLEGAL_ACTION',
      'Hồ sơ đã chuyển đi: hãy thu hồi, hoặc đề nghị nơi đang giữ chuyển lại, rồi mới sửa thủ tục.',
      { allowed: availableActionsOf(situation) },
    );
  }
  if (!wanted.receivingTiers.includes(receiving.tier)) {
    problems.push({ path: 'procedureCode', reason: `Thủ tục ${wanted.code} không tiếp nhận ở cấp này.` });
  }
  problems.push(...checkSettlingArea(origin.settlingAreaCode, receiving, wanted, directory).problems);
  return wanted;
}

function correctedTime(
  situation: Situation,
  { receivedAt }: CorrectReceiptInput,
  problems: FieldProblem[],
): ReceiptContent {
  const { state, at } = situation;
  if (receivedAt === null || receivedAt === undefined) return {};
  const corrected = cutToMinute(receivedAt);
  if (corrected === cutToMinute(state.receivedAt)) return {};
  if (state.legs.length > 1) {
    throw new HccError(
      'ILLEGAL_ACTION',
      'Hồ sơ đã chuyển khỏi nơi tiếp nhận, thời gian đã tính cho chặng đầu: không sửa được thời điểm tiếp nhận.',
      { allowed: availableActionsOf(situation) },
    );
  }
  const firstPause = state.pauses[0]?.fromAt ?? at;
  if (corrected > at) problems.push({ path: 'receivedAt', reason: 'Thời điểm tiếp nhận không thể ở sau bây giờ.' });
  else if (corrected > firstPause) problems.push({ path: 'receivedAt', reason: 'Phải trước lúc hồ sơ tạm dừng.' });
  else if (at - corrected > OLDEST_MS) problems.push({ path: 'receivedAt', reason: 'Xa quá 60 ngày.' });
  return { receivedAt: corrected };
}

function correctedContent(
  { directory }: Situation,
  { current, ...input }: CorrectReceiptInput,
  version: ProcedureVersion,
  problems: FieldProblem[],
): ReceiptContent {
  const wanted: ReceiptContent = {};
  if (input.applicant) {
    const { applicant, problems: wrong } = checkApplicant(input.applicant, directory);
    problems.push(...wrong);
    Object.assign(wanted, applicant);
  }
  // A client that leaves it out may send null; an empty text takes the note away.
  if (input.note !== undefined && input.note !== null) wanted.note = optionalText(input.note, 'note');
  if (input.returnBy) wanted.returnBy = input.returnBy;
  if (input.documents) {
    const { documents, problems: wrong } = checkDocuments(
      input.documents,
      version,
      (wanted.note ?? current.note) !== null,
    );
    problems.push(...wrong);
    wanted.documents = documents.map(({ ordinal: _, ...document }) => document);
  }
  const address = wanted.address === undefined ? current.address : wanted.address;
  if ((wanted.returnBy ?? current.returnBy) === ReturnBy.POST && address === null) {
    problems.push({ path: 'applicant.address', reason: 'Trả qua bưu điện thì phải có địa chỉ.' });
  }
  const isOther = ([field, value]: [string, unknown]) =>
    JSON.stringify(value) !== JSON.stringify(current[field as keyof typeof current]);
  return Object.fromEntries(Object.entries(wanted).filter(isOther)) as ReceiptContent;
}
