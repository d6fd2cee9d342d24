import { IsNull } from 'typeorm';
import { insertRows } from '../../database/rows';
import type { Tx } from '../../database/sql';
import { badField, badInput, forbidden, HccError, notFound } from '../../kernel/errors';
import { newId } from '../../kernel/ids';
import { addDays, type Day, type Instant } from '../../kernel/instant';
import { searchKey } from '../../kernel/text';
import { appendToCase, checkVersion, lockCase } from '../casework/case-journal';
import { CaseEventKind, STATES_BEFORE } from '../casework/case-terms';
import { neededText } from '../casework/case-texts';
import { personalDataProblems } from '../casework/personal-data';
import { type DossierRoom, loadReferences, type References } from '../dossier/dossier-room';
import type { Actor } from '../identity/actor';
import { ADVICE, type Advice } from './advice.entity';
import { publishesAdvice, seesAdvice } from './advice.policy';
import { AdvicePublication } from './advice-publication.entity';

export interface PublishInput {
  id: string;
  expectedVersion: number;
  /** In words that all desks may read. */
  question: string;
  answer: string;
  validFrom: Day;
  validTo?: Day | null;
  /** A published answer that this one takes the place of; its own earlier one is replaced anyhow. */
  supersedesId?: string | null;
}

async function lockToPublish(
  room: DossierRoom,
  tx: Tx,
  actor: Actor,
  { directory }: References,
  id: string,
): Promise<Advice> {
  const row = await lockCase(room.db, tx, ADVICE, id);
  if (!seesAdvice(actor, row, directory)) throw notFound(ADVICE.what);
  if (!publishesAdvice(actor, row, directory))
    throw forbidden('Chỉ người có thẩm quyền của cơ quan trả lời được công bố.');
  return row;
}

/** The question, the answer and the days, with everything that is wrong. */
async function checkPublication(tx: Tx, row: Advice, input: PublishInput) {
  const question = neededText(input.question, 'question', 'câu hỏi');
  const answer = neededText(input.answer, 'answer', 'câu trả lời');
  const [applicant] = row.dossierCode
    ? await tx.query<{ name: string }>('SELECT applicant_name AS name FROM dossier WHERE code = ?', [row.dossierCode])
    : [];
  const names = [row.openedBy, applicant?.name ?? ''];
  const problems = personalDataProblems({ question, answer }, names);
  const validTo = input.validTo ?? null;
  if (validTo !== null && validTo < input.validFrom)
    problems.push({ path: 'validTo', reason: 'Phải từ ngày có hiệu lực trở đi.' });
  if (problems.length > 0) throw badInput(problems);
  return { question, answer, validFrom: input.validFrom, validTo };
}

/** People also look for an answer by the procedure's code and name. */
function procedureOf({ procedureCode }: Advice, { catalogue }: References): string[] {
  if (procedureCode === null) return [];
  return [procedureCode, catalogue.findCurrent(procedureCode)?.name ?? ''];
}

/** Ends a published answer the day before another one takes its place. */
async function supersede(tx: Tx, before: AdvicePublication, successorId: string, validFrom: Day): Promise<void> {
  const lastDay = addDays(validFrom, -1);
  const validTo = before.validTo !== null && before.validTo < lastDay ? before.validTo : lastDay;
  await tx.entities.update(AdvicePublication, { id: before.id }, { validTo, successorId });
}

/**
 * Makes a question and its answer known to all desks from a day on, without anybody's data.
 * @throws HccError NOT_FOUND, FORBIDDEN, CONFLICT, ILLEGAL_ACTION, BAD_USER_INPUT with every field that is wrong
 */
export async function publishAdvice(room: DossierRoom, actor: Actor, input: PublishInput): Promise<string> {
  const references = await loadReferences(room);
  await room.db.transact(async (tx) => {
    const row = await lockToPublish(room, tx, actor, references, input.id);
    await checkVersion(tx, row, input.expectedVersion);
    if (row.answer === null || !STATES_BEFORE.PUBLISHED.includes(row.state)) {
      throw new HccError('ILLEGAL_ACTION', 'Chỉ công bố câu hỏi đã được trả lời.', { allowed: [] });
    }
    const checked = await checkPublication(tx, row, input);
    const at = room.now();
    const id = newId();
    const standing = { successorId: IsNull(), withdrawnAt: IsNull() };
    const own = await tx.entities.findBy(AdvicePublication, { adviceId: row.id, ...standing });
    const other = input.supersedesId
      ? await tx.entities.findOneBy(AdvicePublication, { id: input.supersedesId, ...standing })
      : null;
    if (input.supersedesId && !other) throw badField('supersedesId', 'Nội dung bị thay thế không còn hiệu lực.');
    for (const before of own) await supersede(tx, before, id, checked.validFrom);
    if (other && other.adviceId !== row.id) {
      const replaced = await lockToPublish(room, tx, actor, references, other.adviceId);
      await supersede(tx, other, id, checked.validFrom);
      const step = { kind: CaseEventKind.UNPUBLISHED, actor, at, note: `Thay bằng ${row.number}.` };
      await appendToCase(room.db, tx, ADVICE, replaced, step, {});
    }
    const publication = {
      id,
      adviceId: row.id,
      ...checked,
      procedureCode: row.procedureCode,
      field: row.field,
      searchKey: searchKey([checked.question, checked.answer, row.field, ...procedureOf(row, references)].join(' ')),
      officeId: row.handlerOfficeId,
      publishedAt: at,
      publishedBy: actor.fullName,
    };
    await insertRows<AdvicePublication>(room.db.writer, tx, AdvicePublication, [publication]);
    const step = { kind: CaseEventKind.PUBLISHED, actor, at, note: checked.question };
    await appendToCase(room.db, tx, ADVICE, row, step, {});
  });
  return input.id;
}

/**
 * Takes a published answer out of the list; it stays to be read with the reason.
 * @returns the id of its question
 * @throws HccError NOT_FOUND, FORBIDDEN, ILLEGAL_ACTION, BAD_USER_INPUT
 */
export async function withdrawPublication(
  room: DossierRoom,
  actor: Actor,
  { id, reason: text }: { id: string; reason: string },
): Promise<string> {
  const references = await loadReferences(room);
  const reason = neededText(text, 'reason', 'lý do rút').slice(0, 500);
  const found = await room.db.read.entities.findOneBy(AdvicePublication, { id });
  if (!found) throw notFound('nội dung công bố này');
  const { adviceId } = found;
  await room.db.transact(async (tx) => {
    const row = await lockToPublish(room, tx, actor, references, adviceId);
    const at: Instant = room.now();
    const { affected } = await tx.run(
      `UPDATE advice_publication SET withdrawn_at = ?, withdrawn_by = ?, withdrawn_reason = ?
        WHERE id = ? AND withdrawn_at IS NULL`,
      [at, actor.fullName, reason, id],
    );
    if (affected === 0) throw new HccError('ILLEGAL_ACTION', 'Nội dung này đã được rút trước đó.', { allowed: [] });
    await appendToCase(room.db, tx, ADVICE, row, { kind: CaseEventKind.UNPUBLISHED, actor, at, note: reason }, {});
  });
  return adviceId;
}
