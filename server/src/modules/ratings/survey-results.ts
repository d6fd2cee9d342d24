import type { Sql } from '../../database/sql';
import { HccError, notFound } from '../../kernel/errors';
import { type Day, dayOf, type Instant } from '../../kernel/instant';
import type { Actor } from '../identity/actor';
import type { Directory } from '../organisation/directory';
import { SMALLEST_GROUP, SurveyQuestionKind } from './rating-terms';
import { shownGroups } from './small-groups';
import { SurveyAnswer, SurveyInvitation, SurveyRound } from './survey.entity';
import type { MySurvey, SurveyGroup, SurveyQuestion, SurveyResults, SurveyRoundView } from './survey.types';
import { isOpenOn, questionsOf } from './survey-rounds';

const MOST_ROUNDS = 100;

/** The latest first. */
export async function readSurveyRounds({ entities, query }: Sql, now: Instant): Promise<SurveyRoundView[]> {
  const rounds = await entities.find(SurveyRound, { order: { fromDay: 'DESC', id: 'DESC' }, take: MOST_ROUNDS });
  const counts = await query<{ roundId: string; n: number }>(
    'SELECT round_id AS roundId, COUNT(*) AS n FROM survey_invitation GROUP BY round_id',
  );
  const invited = new Map(counts.map(({ roundId, n }) => [roundId, Number(n)]));
  return rounds.map((round) => ({
    id: round.id,
    title: round.title,
    from: round.fromDay,
    to: round.toDay,
    questions: questionsOf(round),
    invited: invited.get(round.id) ?? 0,
    isOver: isOver(round, dayOf(now)),
  }));
}

const isOver = ({ toDay }: SurveyRound, today: Day): boolean => toDay < today;

/** For who is asked. @throws HccError NOT_FOUND for others */
export async function readMySurvey(
  { entities }: Sql,
  { staffId }: Actor,
  roundId: string,
  now: Instant,
): Promise<MySurvey> {
  const round = await entities.findOneBy(SurveyRound, { id: roundId });
  const invitation = await entities.findOneBy(SurveyInvitation, { roundId, staffId });
  if (!round || !invitation) throw notFound('đợt khảo sát này');
  return {
    id: round.id,
    title: round.title,
    to: round.toDay,
    questions: questionsOf(round),
    isAnswered: invitation.answered === 1,
    isOpen: isOpenOn(round, dayOf(now)),
  };
}

interface Answer {
  centreId: string;
  replies: Record<string, number | string>;
}

/**
 * What was answered, once a round is over: while it ran, two looks with one answer between them would tell that one.
 * @throws HccError NOT_FOUND, ILLEGAL_ACTION
 */
export async function readSurveyResults(
  { entities }: Sql,
  directory: Directory,
  roundId: string,
  now: Instant,
): Promise<SurveyResults> {
  const round = await entities.findOneBy(SurveyRound, { id: roundId });
  if (!round) throw notFound('đợt khảo sát này');
  if (!isOver(round, dayOf(now))) throw new HccError('ILLEGAL_ACTION', 'Đợt khảo sát chưa kết thúc.');
  const invited = await entities.countBy(SurveyInvitation, { roundId });
  const rows = await entities.find(SurveyAnswer, { where: { roundId }, order: { id: 'ASC' } });
  const answers = rows.map(({ centreId, answersText }): Answer => ({ centreId, replies: JSON.parse(answersText) }));
  return surveyResults(answers, questionsOf(round), invited, (id) => directory.getOffice(id).name);
}

/** Pure: what may be shown of answers. */
export function surveyResults(
  answers: readonly Answer[],
  questions: readonly SurveyQuestion[],
  invited: number,
  nameOf: (centreId: string) => string,
): SurveyResults {
  if (answers.length < SMALLEST_GROUP) return { invited, answered: null, total: null, byCentre: [], words: [] };
  const byCentre = new Map<string, Answer[]>();
  for (const answer of answers) byCentre.set(answer.centreId, [...(byCentre.get(answer.centreId) ?? []), answer]);
  const groups = [...byCentre].map(([key, all]) => ({ ...groupOf(key, nameOf(key), all, questions) }));
  const words = questions
    .filter(({ kind }) => kind === SurveyQuestionKind.TEXT)
    .map(({ code }) => ({
      code,
      texts: answers.flatMap(({ replies }) => (replies[code] ? [`${replies[code]}`] : [])).sort(),
    }));
  return {
    invited,
    answered: answers.length,
    total: groupOf('ALL', '', answers, questions),
    byCentre: shownGroups(groups, SMALLEST_GROUP).sort((a, b) => a.name.localeCompare(b.name, 'vi')),
    words,
  };
}

function groupOf(
  key: string,
  name: string,
  answers: readonly Answer[],
  questions: readonly SurveyQuestion[],
): SurveyGroup {
  const means = questions
    .filter(({ kind }) => kind === SurveyQuestionKind.SCALE)
    .map(({ code }) => {
      const given = answers.map(({ replies }) => Number(replies[code]));
      const sum = given.reduce((before, scale) => before + scale, 0);
      return { code, count: given.length, meanHundredths: Math.round((sum * 100) / given.length) };
    });
  return { key, name, count: answers.length, means };
}
