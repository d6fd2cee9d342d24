import { IsNull, LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import { insertRows } from '../../database/rows';
import { badField, HccError, notFound } from '../../kernel/errors';
import { newId } from '../../kernel/ids';
import { type Day, dayOf } from '../../kernel/instant';
import { clean, cleanLines } from '../../kernel/text';
import { AuditKind } from '../audit/audit-terms';
import { recordChange } from '../audit/record-change';
import { neededTitle } from '../casework/case-texts';
import type { DossierRoom } from '../dossier/dossier-room';
import type { Actor } from '../identity/actor';
import { StaffNoticeKind, StaffNoticeSubject } from '../staff-notices/staff-notice-terms';
import { writeStaffNotice } from '../staff-notices/write-staff-notice';
import { Secondment } from '../staffing/secondment/secondment.entity';
import { randomKey } from './rate';
import { HIGHEST_FACE, LOWEST_FACE, SurveyQuestionKind } from './rating-terms';
import { SurveyAnswer, SurveyInvitation, SurveyRound } from './survey.entity';
import type { AnswerSurveyInput, OpenSurveyInput, SurveyQuestion, SurveyReply } from './survey.types';

const MOST_QUESTIONS = 30;
const LONGEST_QUESTION = 300;
const LONGEST_TEXT = 2_000;
const MOST_SECONDED = 5_000;

type Room = Pick<DossierRoom, 'db' | 'now'>;

export const questionsOf = ({ questionsText }: SurveyRound): SurveyQuestion[] =>
  JSON.parse(questionsText) as SurveyQuestion[];

/**
 * Asks all who are seconded on the first day; each may answer once, from then to the last day.
 * @returns its id
 * @throws HccError BAD_USER_INPUT naming the field
 */
export async function openSurvey(
  { db, now }: Room,
  by: Actor,
  address: string | null,
  input: OpenSurveyInput,
): Promise<string> {
  const at = now();
  const { from: fromDay, to: toDay } = input;
  const title = neededTitle(input.title);
  if (fromDay < dayOf(at)) throw badField('from', 'Không được trước hôm nay.');
  if (toDay < fromDay) throw badField('to', 'Không được trước ngày bắt đầu.');
  const questions = checkedQuestions(input);
  const id = newId();
  await db.transact(async (tx) => {
    const seconded = await tx.entities.find(Secondment, {
      where: { endedAt: IsNull(), fromDay: LessThanOrEqual(fromDay), toDay: MoreThanOrEqual(fromDay) },
      order: { id: 'ASC' },
      take: MOST_SECONDED,
    });
    const centres = new Map(seconded.map(({ staffId, centreId }) => [staffId, centreId]));
    if (centres.size === 0) throw badField('from', 'Ngày bắt đầu không có ai đang được biệt phái.');
    const round = { id, title, fromDay, toDay, questionsText: JSON.stringify(questions), createdAt: at };
    await insertRows(db.writer, tx, SurveyRound, [{ ...round, createdBy: by.fullName }]);
    await insertRows(
      db.writer,
      tx,
      SurveyInvitation,
      [...centres].map(([staffId, centreId]) => ({ roundId: id, staffId, centreId, answered: 0 })),
    );
    await writeStaffNotice(tx, {
      staffIds: [...centres.keys()],
      kind: StaffNoticeKind.SURVEY_OPENED,
      subject: { kind: StaffNoticeSubject.SURVEY, id },
      params: { title, to: toDay },
    });
    const after = { title, from: fromDay, to: toDay, invited: centres.size };
    await recordChange(db, tx, { kind: AuditKind.SETTING_CHANGED, by, address, subject: `survey ${id}`, after });
  });
  return id;
}

function checkedQuestions({ questions }: OpenSurveyInput): SurveyQuestion[] {
  if (questions.length === 0 || questions.length > MOST_QUESTIONS) {
    throw badField('questions', `Phải có từ 1 đến ${MOST_QUESTIONS} câu hỏi.`);
  }
  return questions.map(({ text, kind }, index) => {
    const words = clean(text);
    if (words === '' || words.length > LONGEST_QUESTION) {
      throw badField(`questions.${index}.text`, `Phải có, không quá ${LONGEST_QUESTION} ký tự.`);
    }
    return { code: `C${index + 1}`, text: words, kind };
  });
}

export const isOpenOn = ({ fromDay, toDay }: SurveyRound, day: Day): boolean => fromDay <= day && day <= toDay;

/**
 * Takes an answer, once from each who is asked. That he answered and what was answered are two rows without a key
 * between them.
 * @throws HccError NOT_FOUND where one is not asked, ILLEGAL_ACTION, BAD_USER_INPUT naming `replies`
 */
export async function answerSurvey(
  { db, now }: Room,
  { staffId }: Actor,
  { id: roundId, replies }: AnswerSurveyInput,
): Promise<void> {
  await db.transact(async (tx) => {
    const round = await tx.entities.findOneBy(SurveyRound, { id: roundId });
    const invitation = await tx.entities.findOneBy(SurveyInvitation, { roundId, staffId });
    if (!round || !invitation) throw notFound('đợt khảo sát này');
    if (!isOpenOn(round, dayOf(now()))) throw new HccError('ILLEGAL_ACTION', 'Ngoài thời gian trả lời khảo sát.');
    const answersText = JSON.stringify(checkedReplies(questionsOf(round), replies));
    const { affected } = await tx.run(
      'UPDATE survey_invitation SET answered = 1 WHERE round_id = ? AND staff_id = ? AND answered = 0',
      [roundId, staffId],
    );
    if (affected === 0) throw new HccError('ILLEGAL_ACTION', 'Ông/bà đã trả lời đợt khảo sát này.');
    const { centreId } = invitation;
    await insertRows(db.writer, tx, SurveyAnswer, [{ roundId, id: randomKey(), centreId, answersText }]);
  });
}

/** By code: a number of the scale, or words. Every question of the scale is answered. */
function checkedReplies(questions: readonly SurveyQuestion[], replies: readonly SurveyReply[]) {
  const byCode = new Map(replies.map((reply) => [reply.code, reply]));
  const kept: Record<string, number | string> = {};
  for (const { code, kind } of questions) {
    const reply = byCode.get(code);
    if (kind === SurveyQuestionKind.TEXT) {
      const text = cleanLines(reply?.text ?? '');
      if (text.length > LONGEST_TEXT) throw badField('replies', `Dài quá ${LONGEST_TEXT} ký tự.`);
      if (text !== '') kept[code] = text;
      continue;
    }
    const scale = reply?.scale ?? 0;
    if (!Number.isInteger(scale) || scale < LOWEST_FACE || scale > HIGHEST_FACE) {
      throw badField('replies', 'Phải chọn từ 1 đến 5 cho mọi câu hỏi chấm điểm.');
    }
    kept[code] = scale;
  }
  return kept;
}
