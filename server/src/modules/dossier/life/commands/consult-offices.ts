import { badField, badInput, type FieldProblem } from '../../../../kernel/errors';
import type { Instant } from '../../../../kernel/instant';
import { clean } from '../../../../kernel/text';
import { requiredText } from '../../../../kernel/text-field';
import { DossierAction, DossierEventType } from '../../dossier-terms';
import type { ConsultedOffice } from '../../history/dossier-event.entity';
import { isAnswerable } from '../../history/proceedings';
import { type Command, type Situation } from '../dossier-decision';

export interface ConsultInput {
  question: string;
  /** Each with its own deadline: an office of the province, or the name of one outside it. */
  offices: readonly { officeId?: string | null; outsideName?: string | null; dueAt: Instant }[];
}

const MOST_OFFICES = 20;
const MAX_NAME = 300;
/** Longer than any office may be given; beyond it a year was mistyped. */
const LONGEST_MS = 366 * 86_400_000;

/** Asks one or several offices at once, in writing, each by a date of its own; the clock runs on (DOMAIN.md §4). */
export const consultOffices: Command<ConsultInput> = {
  action: DossierAction.CONSULT,
  decide: (situation, { question, offices }) => {
    const note = requiredText(question, 'question', 'nội dung lấy ý kiến');
    if (offices.length === 0) throw badField('offices', 'Phải chọn ít nhất một cơ quan để lấy ý kiến.');
    if (offices.length > MOST_OFFICES) throw badField('offices', `Nhiều quá ${MOST_OFFICES} cơ quan một lần.`);
    const problems: FieldProblem[] = [];
    const first = situation.state.proceedings.consultations.length + 1;
    const consultations = offices.map((office, index) => consulted(situation, office, index, first, problems));
    const names = consultations.map(({ officeId, outsideName }) => officeId ?? outsideName);
    for (const [index, name] of names.entries()) {
      if (names.indexOf(name) < index)
        problems.push({ path: `offices[${index}]`, reason: 'Cơ quan này đã có ở trên.' });
    }
    if (problems.length > 0) throw badInput(problems);
    return { type: DossierEventType.CONSULTED, note, data: { consultations }, dueAt: situation.state.dueAt };
  },
};

function consulted(
  { state, directory, at }: Situation,
  { officeId, outsideName, dueAt }: ConsultInput['offices'][number],
  index: number,
  first: number,
  problems: FieldProblem[],
): ConsultedOffice {
  const path = `offices[${index}]`;
  const problem = (field: string, reason: string) => problems.push({ path: `${path}.${field}`, reason });
  const outside = clean(outsideName ?? '');
  if (officeId) {
    if (outside !== '') problem('outsideName', 'Chỉ ghi tên cơ quan khi cơ quan ở ngoài tỉnh.');
    if (!directory.findOffice(officeId)) problem('officeId', 'Không có cơ quan này.');
    else if (officeId === state.currentOfficeId)
      problem('officeId', 'Cơ quan đang giữ hồ sơ không tự lấy ý kiến mình.');
    else if (state.proceedings.consultations.some((each) => each.officeId === officeId && isAnswerable(each))) {
      problem('officeId', 'Cơ quan này đã được hỏi và chưa trả lời.');
    }
  } else if (outside === '') problem('outsideName', 'Phải chọn cơ quan, hoặc ghi tên cơ quan ngoài tỉnh.');
  else if (outside.length > MAX_NAME) problem('outsideName', `Dài quá ${MAX_NAME} ký tự.`);
  if (dueAt <= at) problem('dueAt', 'Hạn trả lời phải ở sau thời điểm này.');
  else if (dueAt - at > LONGEST_MS) problem('dueAt', 'Hạn trả lời xa quá một năm.');
  return { ordinal: first + index, officeId: officeId || null, outsideName: officeId ? null : outside, dueAt };
}
