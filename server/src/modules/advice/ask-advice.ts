import { badField } from '../../kernel/errors';
import { clean, searchKey } from '../../kernel/text';
import { actOnCase, type CaseAct } from '../casework/act-on-case';
import { readCaseDays } from '../casework/case-days';
import { neededText, neededTitle } from '../casework/case-texts';
import { beginning, checkDossierCode, openOnce } from '../casework/open-case';
import { type DossierRoom, loadReferences, type References } from '../dossier/dossier-room';
import type { Actor } from '../identity/actor';
import { ADVICE } from './advice.entity';
import { adviceRules } from './advice.policy';
import { fieldsOf, readAdviceDesks } from './advice-desks';

export interface AdviceInput {
  idempotencyKey: string;
  title: string;
  content: string;
  /** Of the procedure that it is about; then its field is known. */
  procedureCode?: string | null;
  field?: string | null;
  dossierCode?: string | null;
}

export interface AdviceAct extends CaseAct {
  /** Of FORWARDED: who is to answer. */
  officeId?: string | null;
}

function subjectOf({ procedureCode, field: text }: AdviceInput, { catalogue }: References) {
  const code = clean(procedureCode ?? '');
  if (code !== '') {
    const procedure = catalogue.findCurrent(code);
    if (!procedure) throw badField('procedureCode', 'Không có thủ tục mang mã này.');
    return { procedureCode: procedure.code, field: procedure.field };
  }
  const key = searchKey(text ?? '');
  const field = fieldsOf(catalogue).find((each) => searchKey(each) === key);
  if (field === undefined) throw badField('field', 'Phải chọn thủ tục hoặc lĩnh vực.');
  return { procedureCode: null, field };
}

/**
 * Asks the desk that answers for the field. The same key gives the first question back.
 * @returns its id
 * @throws HccError BAD_USER_INPUT
 */
export async function askAdvice(room: DossierRoom, actor: Actor, input: AdviceInput): Promise<string> {
  const references = await loadReferences(room);
  return openOnce(room, ADVICE, actor, input.idempotencyKey, async () => {
    const subject = subjectOf(input, references);
    const words = {
      title: neededTitle(input.title),
      content: neededText(input.content, 'content', 'câu hỏi'),
      dossierCode: await checkDossierCode(room.db.read, actor, references, input.dossierCode),
    };
    const desk = (await readAdviceDesks(room.db.read, references)).deskOf(subject.field);
    if (!desk) throw badField('field', 'Chưa có cơ quan tư vấn pháp lý cho lĩnh vực này.');
    const { advice: days } = await readCaseDays(room.db.read);
    return { ...beginning(room, actor, references, words, { handlerOfficeId: desk.id, days }), ...subject };
  });
}

/** One step of a question. @throws HccError as `actOnCase`, BAD_USER_INPUT naming `officeId` */
export async function actOnAdvice(room: DossierRoom, actor: Actor, act: AdviceAct): Promise<string> {
  const { directory } = await loadReferences(room);
  const target = directory.offices.find(({ id }) => id === act.officeId);
  return actOnCase(room, ADVICE, actor, act, {
    ...adviceRules(actor),
    days: async (tx) => (await readCaseDays(tx)).advice,
    forwardTo: (row) => {
      if (!target) throw badField('officeId', 'Phải chọn cơ quan trả lời.');
      if (target.id === directory.presentOffice(row.handlerOfficeId).id) {
        throw badField('officeId', 'Cơ quan này đang giữ câu hỏi.');
      }
      return target.id;
    },
  });
}
