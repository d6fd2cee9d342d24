import { now } from '../../src/kernel/now';
import { tellLowRatings } from '../../src/modules/ratings/tell-low-ratings';
import { setClock } from '../harness/clock';
import { secondTo } from '../harness/second-to';
import { describeServers } from '../harness/test-server';
import { act, COMMITTEE, DESK, DISTRICT, LEADERSHIP, OTHER_DISTRICT, receive, walkTo } from '../harness/walk';

interface Count {
  key: string;
  name: string;
  count: number;
  satisfied: number;
  faces: number[];
}

interface Figures {
  total: Count;
  byOffice: Count[];
  bySettling: Count[];
  byOfficer: Count[];
  byProcedure: Count[];
  criteria: { code: string; count: number; meanHundredths: number }[];
}

interface Form {
  isSpent: boolean;
  officeName: string;
  criteria: { code: string; levels: { points: number }[] }[];
}

const MONTH = { from: '2026-11', to: '2026-12' };

describeServers('ratings of who was served, and the survey of seconded staff', (server) => {
  const as = (username: string) => server().as(username);
  const citizen = () => server().visitor();
  const secretOf = async (id: string) => {
    const [row] = await server().db.read.query<{ code: string; key: string }>(
      'SELECT code, lookup_key AS `key` FROM dossier WHERE id = ?',
      [id],
    );
    return `${row!.code} ${row!.key}`;
  };
  const served = async () => {
    const ready = await walkTo(server(), await receive(await as(DESK)), 4);
    const before = await secretOf(ready.id);
    await act(await as(DESK), 'ReturnResult', ready, { receivedBy: 'Đặng Thị Hoà' });
    return before;
  };
  const form = (secret: string) => citizen().ask<Form>('RatingForm', { secret });
  const rate = async (secret: string, face: number, more: object = {}) =>
    (await citizen().gql('RateService', { input: { secret, face, ...more } })).errors[0]?.code ?? 'done';
  const figures = async (username: string, more: object = {}) =>
    (await as(username)).ask<Figures>('RatingFigures', { filter: { ...MONTH, ...more } });

  it('are given once, by who has the slip, after the result was handed over', async () => {
    const ready = await walkTo(server(), await receive(await as(DESK)), 4);
    const secret = await secretOf(ready.id);
    expect(await rate(secret, 5)).toBe('NOT_FOUND');
    await act(await as(DESK), 'ReturnResult', ready, { receivedBy: 'Hoà' });
    expect(await rate(`${ready.code} 00000000000000`, 5)).toBe('NOT_FOUND');
    const { criteria, isSpent } = await form(secret);
    expect(criteria).toHaveLength(9);
    expect(isSpent).toBe(false);
    const marks = criteria.map(({ code, levels }) => ({ code, points: levels[0]!.points }));
    expect(await rate(secret, 5, { criteria: marks.slice(1) })).toBe('BAD_USER_INPUT');
    expect(await rate(secret, 6)).toBe('BAD_USER_INPUT');
    const codes = await Promise.all([
      rate(secret, 5, { criteria: marks, comment: 'Cảm ơn, gọi tôi số 0912345678.' }),
      rate(secret, 5, { criteria: marks }),
    ]);
    expect(codes.sort()).toEqual(['ILLEGAL_ACTION', 'done']);
    expect((await form(secret)).isSpent).toBe(true);
    const found = await figures(DISTRICT);
    expect(found.total).toMatchObject({ count: 1, satisfied: 1, faces: [0, 0, 0, 0, 1] });
    expect(found.byOffice).toHaveLength(1);
    expect(found.bySettling.length).toBeGreaterThan(0);
    expect(found.criteria[0]).toMatchObject({ meanHundredths: marks[0]!.points * 100 });
  });

  it('tell of no person under five, open as what they are, and nothing of them leads to who gave them', async () => {
    for (let count = 1; count <= 3; count++) await rate(await served(), 4);
    expect((await figures(DISTRICT)).byOfficer).toEqual([]);
    const low = await served();
    expect(await rate(low, 1, { comment: 'Chờ hai giờ. Số của tôi 0912345678.' })).toBe('done');
    const { byOfficer, total } = await figures(DISTRICT);
    // While the month runs, two looks would tell what was rated between them.
    expect(byOfficer).toEqual([]);
    setClock('2027-01-04T09:00:00+07:00');
    const later = await server().signIn(DISTRICT);
    const { byOfficer: ended } = await later.ask<{ byOfficer: object[] }>('RatingFigures', { filter: MONTH });
    expect(ended).toEqual([expect.objectContaining({ count: 5 })]);
    setClock('2026-11-23T15:00:00+07:00');
    const answers = await (await as(DISTRICT)).ask<{ totalCount: number; nodes: { comment: string | null }[] }>(
      'RatingAnswers',
      { filter: MONTH, first: 50 },
    );
    expect(answers.totalCount).toBe(total.count);
    const bad = await (await as(COMMITTEE)).ask<{ nodes: { comment: string | null; month: string }[] }>(
      'RatingAnswers',
      { filter: { ...MONTH, upToFace: 2 }, first: 50 },
    );
    expect(bad.nodes).toEqual([
      expect.objectContaining({ comment: 'Chờ hai giờ. Số của tôi █████.', month: '2026-11' }),
    ]);
    expect((await figures(OTHER_DISTRICT)).total.count).toBe(0);
    const columns = async (table: string) =>
      Object.keys((await server().db.read.query<object>(`SELECT * FROM ${table} LIMIT 1`))[0]!).sort();
    expect(await columns('rating_spent')).toEqual(['subject_id', 'subject_kind']);
    const ids = await server().db.read.query<{ id: string }>('SELECT id FROM rating');
    expect(ids.every(({ id }) => /^[0-9A-F]{20}$/.test(id))).toBe(true);
  });

  it('that are low are told to the heads by night, once; and all count for the target', async () => {
    setClock('2026-11-24T04:50:00+07:00');
    expect(await tellLowRatings(server().app.dossiers, now())).toBe(1);
    expect(await tellLowRatings(server().app.dossiers, now())).toBe(0);
    const told = await server().db.read.query<{ username: string; params: string }>(
      `SELECT s.username, n.params FROM staff_notice n JOIN staff s ON s.id = n.staff_id WHERE n.kind = 'RATED_LOW'`,
    );
    expect(told).toEqual([{ username: COMMITTEE, params: expect.stringContaining('Chờ hai giờ') }]);
    const { targets } = await (await as(LEADERSHIP)).ask<{
      targets: { measure: string; counted: number | null; total: number | null }[];
    }>('TargetOutlooks', { areaCode: null });
    expect(targets.find(({ measure }) => measure === 'SATISFIED')).toMatchObject({ counted: 4, total: 5 });
  });

  const QUESTIONS = [
    { text: 'Điều kiện làm việc tại trung tâm', kind: 'SCALE' },
    { text: 'Điều cần thay đổi', kind: 'TEXT' },
  ];
  const opening = (more: object = {}) => ({
    input: { title: 'Khảo sát quý IV', from: '2026-11-23', to: '2026-11-27', questions: QUESTIONS, ...more },
  });
  const asked = ['so.tp', 'so.ldtbxh', 'huyen.385.tp', 'huyen.385.ldtbxh', 'huyen.384.tp', 'huyen.384.ldtbxh'];

  it('asks all who are seconded, is answered once by who is asked, and read only when it is over', async () => {
    const administrator = await as('quantri');
    expect((await administrator.gql('OpenSurvey', opening())).errors[0]?.code).toBe('BAD_USER_INPUT');
    for (const username of asked) await secondTo(server(), username);
    const [round] = await administrator.ask<{ id: string; invited: number; questions: { code: string }[] }[]>(
      'OpenSurvey',
      opening(),
    );
    expect(round!.invited).toBe(asked.length);
    const answer = async (username: string, scale: number) =>
      (await as(username)).gql('AnswerSurvey', {
        input: {
          id: round!.id,
          replies: [
            { code: 'C1', scale },
            { code: 'C2', text: `Ý kiến ${scale}` },
          ],
        },
      });
    expect((await answer(DESK, 3)).errors[0]?.code).toBe('NOT_FOUND');
    expect((await answer('so.tp', 6)).errors[0]?.code).toBe('BAD_USER_INPUT');
    const twice = await Promise.all([answer('so.tp', 5), answer('so.tp', 1)]);
    expect(twice.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(['ILLEGAL_ACTION']);
    for (const username of asked.slice(1, 5)) expect((await answer(username, 4)).errors).toEqual([]);
    const results = async (client = administrator) =>
      client.gql<{ surveyResults: { answered: number } }>('SurveyResults', { id: round!.id });
    // While it runs, two looks would tell what was answered between them.
    expect((await results()).errors[0]?.code).toBe('ILLEGAL_ACTION');
    setClock('2026-11-28T09:00:00+07:00');
    // Nobody is signed in for so long.
    expect((await results(await server().signIn('quantri'))).data!.surveyResults).toMatchObject({ answered: 5 });
    const late = await (await server().signIn('huyen.384.ldtbxh')).gql('AnswerSurvey', {
      input: { id: round!.id, replies: [{ code: 'C1', scale: 4 }] },
    });
    expect(late.errors[0]?.code).toBe('ILLEGAL_ACTION');
    const [row] = await server().db.read.query<object>('SELECT * FROM survey_answer LIMIT 1');
    expect(Object.keys(row!).sort()).toEqual(['answers_text', 'centre_id', 'id', 'round_id']);
    const kept = await server().db.read.query<{ text: string }>(
      'SELECT answers_text AS text FROM survey_answer ORDER BY id',
    );
    expect(kept.map(({ text }) => text)).not.toContainEqual(expect.stringContaining('staff'));
  });
});
