import type { Database } from '../../database/database';
import { insertRows } from '../../database/rows';
import { newId } from '../../kernel/ids';
import { addDays, dayOf, type Instant, startOfDay } from '../../kernel/instant';
import { Random } from '../../kernel/random';
import { randomKey } from '../ratings/rate';
import { SurveyQuestionKind } from '../ratings/rating-terms';
import { SurveyAnswer, SurveyInvitation, SurveyRound } from '../ratings/survey.entity';
import { SHOWN_DISTRICT } from './history-traits';

const QUESTIONS = [
  { code: 'C1', text: 'Điều kiện làm việc tại trung tâm', kind: SurveyQuestionKind.SCALE },
  { code: 'C2', text: 'Phối hợp của cơ quan cử đi', kind: SurveyQuestionKind.SCALE },
  { code: 'C3', text: 'Điều cần thay đổi trước hết', kind: SurveyQuestionKind.TEXT },
];
const WORDS = [
  'Bố trí thêm chỗ ngồi cho người chờ.',
  'Trả kết quả về trung tâm sớm hơn trong ngày.',
  'Máy in hay kẹt giấy.',
];
/** Of the last group too few answer to be shown, so that another one is hidden with it. */
const CENTRES = [
  { of: `tier = 'PROVINCE'`, answer: 7 },
  { of: `area_code = '${SHOWN_DISTRICT}'`, answer: 6 },
  { of: `tier = 'DISTRICT' AND area_code <> '${SHOWN_DISTRICT}'`, answer: 3 },
];

/** A round of the survey of seconded staff that is over. */
export async function showSurvey(db: Database, now: Instant): Promise<void> {
  const random = new Random('survey');
  const fromDay = addDays(dayOf(now), -45);
  const toDay = addDays(fromDay, 14);
  const people = await db.read.query<{ id: string }>(
    "SELECT id FROM staff WHERE username LIKE 'so.%' OR username LIKE 'huyen.%.tp' ORDER BY username LIMIT 16",
  );
  const round = {
    id: newId(),
    title: 'Khảo sát cán bộ biệt phái quý trước',
    fromDay,
    toDay,
    questionsText: JSON.stringify(QUESTIONS),
    createdBy: 'Quản trị',
    createdAt: startOfDay(fromDay),
  };
  await db.transact(async (tx) => {
    await tx.entities.insert(SurveyRound, round);
    for (const { of, answer } of CENTRES) {
      const [centre] = await tx.query<{ id: string }>(
        `SELECT id FROM office WHERE kind = 'CENTRE' AND ${of} ORDER BY id LIMIT 1`,
      );
      if (!centre) continue;
      const asked = people.splice(0, answer).map(({ id: staffId }) => ({ staffId, centreId: centre.id }));
      await insertRows(
        db.writer,
        tx,
        SurveyInvitation,
        asked.map((person) => ({ ...person, roundId: round.id, answered: 1 })),
      );
      const rows = asked.map(({ centreId }) => {
        const replies = {
          C1: 3 + Math.floor(random.next() * 3),
          C2: 2 + Math.floor(random.next() * 4),
          C3: WORDS[Math.floor(random.next() * WORDS.length)],
        };
        return { id: randomKey(), roundId: round.id, centreId, answersText: JSON.stringify(replies) };
      });
      await insertRows(db.writer, tx, SurveyAnswer, rows);
    }
  });
}
