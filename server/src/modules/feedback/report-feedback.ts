import { badField } from '../../kernel/errors';
import { clean } from '../../kernel/text';
import { readCaseDays } from '../casework/case-days';
import type { CaseContent } from '../casework/case-journal';
import { neededText, neededTitle } from '../casework/case-texts';
import { centreAbove } from '../casework/offices-of-cases';
import { beginning, checkDossierCode, openOnce } from '../casework/open-case';
import { type DossierRoom, loadReferences } from '../dossier/dossier-room';
import { addSubjectFiles, type NewSubjectFile } from '../files/subject-files';
import { type Actor, atPresentOffice } from '../identity/actor';
import { FEEDBACK, type Feedback } from './feedback.entity';
import { ADMINISTRATORS } from './feedback.policy';
import { FEEDBACK_FILE, FeedbackKind, type FeedbackTopic } from './feedback-terms';

export interface FeedbackInput {
  idempotencyKey: string;
  kind: FeedbackKind;
  topic?: FeedbackTopic | null;
  title: string;
  content: string;
  dossierCode?: string | null;
  page?: string | null;
  appVersion?: string | null;
  browser?: string | null;
  errorCode?: string | null;
  requestId?: string | null;
}

/** What a browser says of itself is cut, never refused: the report matters. */
const cut = (text: string | null | undefined, length: number): string | null =>
  clean(text ?? '').slice(0, length) || null;

/**
 * An obstacle goes to the centre of the tier above, a fault to the administrators. The same key gives the first one back.
 * @returns its id
 * @throws HccError BAD_USER_INPUT
 */
export async function reportFeedback(
  room: DossierRoom,
  actor: Actor,
  input: FeedbackInput,
  files: readonly NewSubjectFile[] = [],
): Promise<string> {
  const references = await loadReferences(room);
  const { kind } = input;
  const make = async (): Promise<CaseContent<Feedback>> => {
    const isObstacle = kind === FeedbackKind.OBSTACLE;
    if (isObstacle && !input.topic) throw badField('topic', 'Phải chọn loại vướng mắc.');
    const words = {
      title: neededTitle(input.title),
      content: neededText(input.content, 'content', 'nội dung'),
      dossierCode: await checkDossierCode(room.db.read, actor, references, input.dossierCode),
    };
    const days = await readCaseDays(room.db.read);
    const { office } = atPresentOffice(actor, references.directory);
    const handlerOfficeId = isObstacle ? (centreAbove(references.directory, office)?.id ?? office.id) : ADMINISTRATORS;
    return {
      ...beginning(room, actor, references, words, { handlerOfficeId, days: isObstacle ? days.obstacle : days.fault }),
      kind,
      topic: isObstacle ? input.topic! : null,
      page: cut(input.page, 300),
      appVersion: cut(input.appVersion, 60),
      browser: cut(input.browser, 300),
      errorCode: cut(input.errorCode, 60),
      requestId: cut(input.requestId, 80),
      leadingId: null,
      publicNote: null,
      publishedAt: null,
    };
  };
  return openOnce(room, FEEDBACK[kind], actor, input.idempotencyKey, make, (tx, id) =>
    addSubjectFiles(tx, files, FEEDBACK_FILE, id, room.now()),
  );
}
