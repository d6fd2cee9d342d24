import { now } from '../../src/kernel/now';
import { verify } from '../../src/modules/reporting/verify';
import { everythingWritten } from '../harness/action-tests';
import { setClock } from '../harness/clock';
import { SCREENS } from '../harness/documents';
import { idOf, type MySubmission, resubmitted, seen, submit, submitInput } from '../harness/submissions';
import type { Answer, Refusal, TestClient } from '../harness/test-client';
import { describeServers } from '../harness/test-server';
import {
  COMMITTEE,
  DESK,
  DISTRICT,
  type DossierCore,
  history,
  NEIGHBOUR,
  OTHER_DISTRICT,
  PROCEDURE,
  receive,
  receiveInput,
} from '../harness/walk';

interface AtDesk {
  id: string;
  version: number;
  status: string;
  dossierCode: string | null;
  declinedRequestId: string | null;
  journal: { ordinal: number; kind: string; actorName: string | null; reason: string | null; changed: string[] }[];
}

describeServers('requests that citizens send in online', (server) => {
  const citizen = () => server().visitor();
  const look = (reference: string) => citizen().ask<MySubmission>('MySubmission', { reference });
  /** Sent to the desk: as the citizen and as the desk know it. */
  const sent = async (change: object = {}) => {
    const mine = await submit(citizen(), change);
    return { mine, id: await idOf(server(), mine) };
  };
  const atDesk = async (id: string) => (await server().as(DESK)).ask<AtDesk>('DeskSubmission', { id });
  const target = (id: string, expectedVersion = 1) => ({ id, expectedVersion });
  const giveBack = async (id: string, expectedVersion = 1, client?: TestClient) =>
    (client ?? (await server().as(DESK))).gql<{ returnSubmission: AtDesk }>('ReturnSubmission', {
      ...target(id, expectedVersion),
      reason: 'Số điện thoại chưa đúng.',
    });
  const accepting = (id: string, expectedVersion = 1, change: object = {}) => ({
    input: { ...receiveInput({ channel: 'ONLINE' }), submission: target(id, expectedVersion), ...change },
  });
  const declining = (id: string, expectedVersion = 1) => ({
    input: {
      idempotencyKey: `online-decline-${id}`,
      procedureCode: PROCEDURE.commune,
      applicant: receiveInput().applicant,
      reason: 'Không thuộc thẩm quyền.',
      submission: target(id, expectedVersion),
    },
  });
  const count = async (table: string) => {
    const [row] = await server().db.read.query<{ n: number }>(`SELECT COUNT(*) AS n FROM ${table}`);
    return Number(row!.n);
  };
  const code = ({ errors }: Answer<unknown>) => errors[0]?.code ?? 'done';

  beforeEach(() => {
    server().app.publicSubmissionsPerMinute = 1_000;
  });

  it('wait at the desk that the citizen chose, and are no dossier', async () => {
    const before = await everythingWritten(server().db);
    const { mine, id } = await sent({ note: ' Gọi  sau giờ làm ' });
    expect(mine).toMatchObject({
      reference: expect.stringMatching(/^[0-9B-Z]{14}$/),
      status: 'SUBMITTED',
      statusText: expect.stringContaining('Mới đăng ký'),
      version: 1,
      officeName: 'Bộ phận một cửa Thị trấn Hồi Xuân',
      procedureCode: PROCEDURE.commune,
      applicant: { fullName: 'Đặng Thị Hoà', idNumber: '038185001234' },
      documents: [{ name: 'Tờ khai theo mẫu', originals: 1 }],
      note: 'Gọi sau giờ làm',
      reason: null,
      dossierCode: null,
      dossierDueAt: null,
    });
    expect(await look(mine.reference)).toEqual(mine);
    // As it is printed and as people misread it.
    const { reference } = mine;
    const printed = `${reference.slice(0, 5)}-${reference.slice(5, 9)}-${reference.slice(9)}`.toLowerCase();
    expect(await look(` ${printed.replaceAll('0', 'o').replaceAll('1', 'l')} `)).toEqual(mine);
    expect(await atDesk(id)).toMatchObject({ version: 1, journal: [{ kind: 'SUBMITTED', actorName: null }] });
    expect(await everythingWritten(server().db)).toEqual(before);
  });

  it('are seen by that desk only, and a wrong reference tells nothing', async () => {
    const { mine, id } = await sent();
    for (const username of [NEIGHBOUR, DISTRICT, 'tinh']) {
      const other = await server().as(username);
      expect([username, (await other.refusal('DeskSubmission', { id })).code]).toEqual([username, 'NOT_FOUND']);
      expect([username, code(await giveBack(id, 1, other))]).toEqual([username, 'NOT_FOUND']);
      expect(
        (await other.ask<{ nodes: object[] }>('OnlineSubmissions', { status: 'SUBMITTED', first: 50 })).nodes,
      ).toEqual([]);
    }
    expect((await (await server().as(NEIGHBOUR)).refusal('ReceiveDossier', accepting(id))).code).toBe('NOT_FOUND');
    expect((await (await server().as(NEIGHBOUR)).refusal('DeclineRequest', declining(id))).code).toBe('NOT_FOUND');
    for (const [client, expected] of [
      [citizen(), 'UNAUTHENTICATED'],
      [await server().as(COMMITTEE), 'FORBIDDEN'],
      [await server().as('lanhdao'), 'FORBIDDEN'],
    ] as const) {
      expect((await client.refusal('DeskSubmission', { id })).code).toBe(expected);
      expect((await client.refusal('OnlineSubmissions', { status: 'SUBMITTED', first: 5 })).code).toBe(expected);
      expect(code(await giveBack(id, 1, client))).toBe(expected);
    }
    const wrong = [mine.reference.slice(1), `${mine.reference}0`, '', ' ', 'ư'.repeat(14), "' OR 1=1 --"];
    const refusals: Refusal[] = [];
    for (const reference of wrong) refusals.push(await citizen().refusal('MySubmission', { reference }));
    expect(new Set(refusals.map(({ code: each, message }) => `${each} ${message}`)).size).toBe(1);
    expect(refusals[0]!.code).toBe('NOT_FOUND');
    expect(await look(mine.reference)).toEqual(mine);
  });

  it('are refused whole, with every field that is wrong', async () => {
    const paths = async (change: object) => {
      const { code: refused, fields } = await citizen().refusal('SubmitOnline', { input: submitInput(change) });
      expect(refused).toBe('BAD_USER_INPUT');
      return fields!.map(({ path }) => path).sort();
    };
    const bad = { ...receiveInput().applicant, idNumber: '12', phone: '1' };
    expect(await paths({ applicant: bad, idempotencyKey: '', note: 'x'.repeat(2_001) })).toEqual([
      'applicant.idNumber',
      'applicant.phone',
      'idempotencyKey',
      'note',
    ]);
    expect(await paths({ procedureCode: PROCEDURE.business })).toEqual(['procedureCode']);
    expect(await paths({ procedureCode: '9.999999' })).toEqual(['procedureCode']);
    expect(await paths({ receivingAreaCode: '99999' })).toEqual(['receivingAreaCode']);
    expect(await paths({ documents: [{ name: 'x', originals: -1, requirementId: 'none' }], note: 'Thiếu' })).toEqual([
      'documents[0].originals',
      'documents[0].requirementId',
    ]);
    const long = Array.from({ length: 60 }, (_, at) => ({ name: `${at} ${'ộ'.repeat(400)}`, originals: 1 }));
    expect(await paths({ documents: long })).toEqual(['documents']);
    expect(await paths({ note: 'ẩn \u202E giấu' })).toEqual(['note']);
  });

  it('are made once for one key, also where two are sent at once', async () => {
    const before = await count('online_submission');
    const input = submitInput();
    const both = await Promise.all([1, 2].map(() => citizen().ask<MySubmission>('SubmitOnline', { input })));
    expect(both[0]).toEqual(both[1]);
    expect(await count('online_submission')).toBe(before + 1);
    const other = { ...input, note: 'Khác' };
    const { fields } = await citizen().refusal('SubmitOnline', { input: other });
    expect(fields).toMatchObject([{ path: 'idempotencyKey' }]);
  });

  it('are returned with a reason from the list, which its count opens', async () => {
    const { id } = await sent();
    const desk = await server().as(DESK);
    const giving = (reasonCode: string) =>
      desk.post(SCREENS.get('ReturnSubmission'), { ...target(id), reason: 'Thiếu tờ khai.', reasonCode });
    const wrong = [{ code: 'BAD_USER_INPUT', fields: [{ path: 'reasonCode' }] }];
    expect((await giving('KHONG_DU_DIEU_KIEN')).errors).toMatchObject(wrong);
    expect((await giving('THIEU_GIAY_TO')).errors).toEqual([]);
    const period = { from: '2026-11-01', to: '2026-11-30' };
    const reader = await server().as(DISTRICT);
    const counts = await reader.ask<{ code: string }[]>('ReasonCounts', period);
    expect(counts.filter(({ code }) => code === 'THIEU_GIAY_TO')).toMatchObject([{ returned: 1, declined: 0 }]);
    const asked = { ...period, code: 'THIEU_GIAY_TO', purpose: 'RETURN', first: 10 };
    const { nodes } = await reader.ask<{ nodes: object[] }>('ReasonUses', asked);
    expect(nodes).toMatchObject([{ submissionId: id, dossierCode: null }]);
    const stranger = await (await server().as(OTHER_DISTRICT)).ask<{ code: string }[]>('ReasonCounts', period);
    expect(stranger.filter(({ code }) => code === 'THIEU_GIAY_TO')).toEqual([]);
  });

  it('are returned with a reason, put right by the citizen, and accepted as a dossier like any other', async () => {
    const { mine, id } = await sent({ applicant: { ...receiveInput().applicant, phone: '0912345670' } });
    setClock('2026-11-23T18:00:00+07:00');
    const { data } = await giveBack(id);
    expect(data!.returnSubmission).toMatchObject({ status: 'RETURNED', version: 2 });
    const returned = await look(mine.reference);
    expect(returned).toMatchObject({ status: 'RETURNED', reason: 'Số điện thoại chưa đúng.' });
    expect((await (await server().as(DESK)).refusal('ReceiveDossier', accepting(id, 2))).code).toBe('ILLEGAL_ACTION');

    setClock('2026-11-24T08:00:00+07:00');
    const input = { ...resubmitted(submitInput()), ...seen(returned) };
    const again = await citizen().ask<MySubmission>('ResubmitOnline', { input });
    expect(again).toMatchObject({ status: 'SUBMITTED', version: 3, applicant: { phone: '0912345678' } });
    expect(Date.parse(again.submittedAt)).toBeGreaterThan(Date.parse(mine.submittedAt));

    const desk = await server().as(DESK);
    const variables = accepting(id, 3);
    const { dossier } = await desk.ask<{ dossier: DossierCore }>('ReceiveDossier', variables);
    expect((await desk.ask<{ dossier: DossierCore }>('ReceiveDossier', variables)).dossier.id).toBe(dossier.id);
    const plain = await receive(desk, { channel: 'ONLINE' });
    const same = (of: DossierCore) => ({ ...of, id: '', code: '', receivedAt: '', dueAt: of.dueAt?.slice(0, 15) });
    expect(same(dossier)).toEqual(same(plain));
    // The clock begins when the desk takes it in.
    expect(dossier.receivedAt).toMatch(/^2026-11-24T08:/);
    const events = (await history(desk, dossier.code)).events;
    expect(events.map(({ type }) => type)).toEqual(['RECEIVED']);

    expect(await atDesk(id)).toMatchObject({
      status: 'ACCEPTED',
      dossierCode: dossier.code,
      journal: [
        { ordinal: 1, kind: 'SUBMITTED', actorName: null, changed: [] },
        { ordinal: 2, kind: 'RETURNED', actorName: expect.any(String), reason: 'Số điện thoại chưa đúng.' },
        { ordinal: 3, kind: 'RESUBMITTED', actorName: null, changed: ['applicant.phone'] },
        { ordinal: 4, kind: 'ACCEPTED', actorName: expect.any(String) },
      ],
    });
    const accepted = await look(mine.reference);
    expect(accepted).toMatchObject({ status: 'ACCEPTED', dossierCode: dossier.code, dossierDueAt: dossier.dueAt });
    const tracked = { code: dossier.code, key: accepted.dossierKey };
    const { data: followed } = await citizen().post(SCREENS.get('TrackDossier'), tracked);
    expect(followed).toMatchObject({ trackDossier: { isWhole: true } });
    const { citizenNotices } = await desk.ask<{ citizenNotices: { kind: string }[] }>('CitizenNotices', {
      code: dossier.code,
    });
    expect(citizenNotices).toMatchObject([{ kind: 'SUBMISSION_ACCEPTED', doneAt: null }]);
    const told = await server().db.read.query('SELECT kind FROM notice WHERE dossier_id = ?', [id]);
    expect(told).toEqual([{ kind: 'SUBMISSION_RETURNED' }]);
  });

  it('are turned away with a numbered letter, which the report counts; a returned one counts nowhere', async () => {
    const figures = async () => {
      const columns = 'received declined inProgress';
      const { data } = await (await server().as(DESK)).post<{ settlementReport: { total: Record<string, number> } }>(
        `query($filter: SettlementFilter!) { settlementReport(filter: $filter, by: OFFICE) { total { ${columns} } } }`,
        { filter: { from: '2026-11-01', to: '2026-11-30' } },
      );
      return data!.settlementReport.total;
    };
    const before = await figures();
    const { id: returnedId } = await sent();
    await giveBack(returnedId);
    expect(await figures()).toEqual(before);
    const nobody = { ...receiveInput().applicant, phone: null, email: null };
    const { mine, id } = await sent({ applicant: nobody });
    const desk = await server().as(DESK);
    const letter = await desk.ask<{ id: string }>('DeclineRequest', declining(id));
    expect(await desk.ask<{ id: string }>('DeclineRequest', declining(id))).toEqual(letter);
    expect(await figures()).toEqual({ ...before, declined: before.declined! + 1 });
    expect(await atDesk(id)).toMatchObject({ status: 'DECLINED', declinedRequestId: letter.id });
    expect(await look(mine.reference)).toMatchObject({ status: 'DECLINED', reason: 'Không thuộc thẩm quyền.' });
    // Who gave neither telephone nor e-mail can't be told.
    expect(await server().db.read.query('SELECT kind FROM notice WHERE dossier_id = ?', [id])).toEqual([]);
    expect((await desk.send(`/forms/declined/${letter.id}.pdf`)).status).toBe(200);
  });

  it('are withdrawn by the citizen as long as nobody has decided', async () => {
    const { mine, id } = await sent();
    const input = { ...seen(mine), reason: 'Đã nộp tại quầy' };
    expect(await citizen().ask('WithdrawOnline', { input })).toMatchObject({ status: 'WITHDRAWN', version: 2 });
    expect((await citizen().refusal('WithdrawOnline', { input: { ...input, expectedVersion: 2 } })).code).toBe(
      'ILLEGAL_ACTION',
    );
    expect((await (await server().as(DESK)).refusal('ReceiveDossier', accepting(id, 2))).code).toBe('ILLEGAL_ACTION');
    expect((await atDesk(id)).journal.at(-1)).toMatchObject({ kind: 'WITHDRAWN', reason: 'Đã nộp tại quầy' });
  });

  it('are received as what they are: online, by the same procedure', async () => {
    const { id } = await sent();
    const desk = await server().as(DESK);
    const before = await everythingWritten(server().db);
    const fields = async (change: object) => (await desk.refusal('ReceiveDossier', accepting(id, 1, change))).fields;
    expect(await fields({ channel: 'COUNTER' })).toMatchObject([{ path: 'channel' }]);
    expect(await fields({ procedureCode: PROCEDURE.district })).toMatchObject([{ path: 'procedureCode' }]);
    expect(await everythingWritten(server().db)).toEqual(before);
    expect(await atDesk(id)).toMatchObject({ status: 'SUBMITTED', version: 1 });
  });

  it('become one dossier where two clerks accept at once, and the number that failed is not lost', async () => {
    const clients = [await server().signIn(DESK), await server().signIn(DESK)];
    const before = await count('dossier');
    const { id } = await sent();
    const answers = await Promise.all(clients.map((client) => client.gql('ReceiveDossier', accepting(id))));
    expect(answers.map(code).sort()).toEqual(['CONFLICT', 'done']);
    const refusal = answers.flatMap(({ errors }) => errors)[0]!;
    expect(refusal).toMatchObject({ who: expect.any(String), when: expect.any(String), currentVersion: 2 });
    expect(await count('dossier')).toBe(before + 1);
  });

  it('go one way only where one accepts, another returns and a third declines', async () => {
    for (let round = 0; round < 3; round++) {
      const { mine, id } = await sent();
      const desk = await server().as(DESK);
      const answers = await Promise.all([
        desk.gql('ReceiveDossier', accepting(id)),
        giveBack(id),
        desk.gql('DeclineRequest', declining(id)),
      ]);
      expect(answers.map(code).sort()).toEqual(['CONFLICT', 'CONFLICT', 'done']);
      const done = ['ACCEPTED', 'RETURNED', 'DECLINED'][answers.findIndex((answer) => code(answer) === 'done')];
      expect(await look(mine.reference)).toMatchObject({ status: done, version: 2 });
    }
  });

  it('go one way only where the citizen acts while the desk does', async () => {
    const { mine, id } = await sent();
    await giveBack(id);
    const again = { input: { ...resubmitted(submitInput()), ...seen(mine), expectedVersion: 2 } };
    const twice = await Promise.all([1, 2].map(() => citizen().gql('ResubmitOnline', again)));
    expect(twice.map(code).sort()).toEqual(['CONFLICT', 'done']);
    const withdraw = { input: { ...seen(mine), expectedVersion: 3 } };
    const answers = await Promise.all([citizen().gql('WithdrawOnline', withdraw), giveBack(id, 3)]);
    expect(answers.map(code).sort()).toEqual(['CONFLICT', 'done']);
    // What was returned and came again is not what the desk had on its screen before.
    const { id: next, mine: nextMine } = await sent();
    await giveBack(next);
    const corrected = { input: { ...resubmitted(submitInput()), ...seen(nextMine), expectedVersion: 2 } };
    await citizen().ask('ResubmitOnline', corrected);
    expect((await (await server().as(DESK)).refusal('ReceiveDossier', accepting(next, 1))).code).toBe('CONFLICT');
  });

  it('are listed in pages, the one that has waited longest first', async () => {
    const area = { receivingAreaCode: '14884' };
    const references: string[] = [];
    for (let minute = 0; minute < 5; minute++) {
      setClock(`2026-11-23T09:0${minute}:00+07:00`);
      references.push((await submit(citizen(), area)).reference);
    }
    const seenIds: string[] = [];
    let after: string | null = null;
    type Page = { totalCount: number; pageInfo: { endCursor: string; hasNextPage: boolean }; nodes: { id: string }[] };
    do {
      const variables = { status: 'SUBMITTED', first: 2, after };
      const page: Page = await (await server().as('xa.14884')).ask<Page>('OnlineSubmissions', variables);
      expect(page.totalCount).toBe(5);
      seenIds.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    const rows = await server().db.read.query<{ id: string; reference: string }>(
      'SELECT id, reference FROM online_submission',
    );
    const referenceOf = new Map(rows.map(({ id, reference }) => [id, reference]));
    expect(seenIds.map((id) => referenceOf.get(id))).toEqual(references);
  });

  it('are held against their journal, and against what they became', async () => {
    const { id } = await sent();
    const put = (status: string, version: number) =>
      server().db.transact((tx) =>
        tx.run('UPDATE online_submission SET status = ?, version = ? WHERE id = ?', [status, version, id]),
      );
    await put('ACCEPTED', 2);
    const { ok, differences } = await verify(server().db, { now: now() });
    expect([ok, differences.map(({ which, column }) => [which, column])]).toEqual([
      false,
      [
        [id, 'version'],
        [id, 'status'],
      ],
    ]);
    await put('SUBMITTED', 1);
  });

  it('are limited by address', async () => {
    server().app.publicSubmissionsPerMinute = 2;
    const from = citizen();
    from.headers = { 'x-forwarded-for': '10.9.8.7' };
    for (let each = 0; each < 2; each++) await submit(from);
    expect(await from.refusal('SubmitOnline', { input: submitInput() })).toMatchObject({
      code: 'RATE_LIMITED',
      retryAfterSeconds: expect.any(Number),
    });
    // Looking is counted apart.
    expect((await from.refusal('MySubmission', { reference: 'x' })).code).toBe('NOT_FOUND');
  });
});
