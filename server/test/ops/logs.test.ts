import { createHash } from 'node:crypto';
import type { DossierRoom } from '../../src/modules/dossier/dossier-room';
import { followWorklist, until } from '../harness/live-client';
import { describeServers } from '../harness/test-server';
import { COMMITTEE, DESK, receive, receiveInput } from '../harness/walk';

interface Line {
  requestId: string;
  method: string;
  route: string;
  status: number;
  ms: number;
  staffId: string | null;
  msg: string;
}

const PERSON = {
  fullName: 'Trịnh Quỳnh Trâm',
  idNumber: '038299004567',
  phone: '0987654321',
  email: 'quynhtram@example.vn',
  address: 'Ngõ 17 phố Lò Chum',
  areaCode: '14869',
};
const NOTE = 'Đang mang thai tháng thứ bảy';
const WRONG_PASSWORD = 'mat-khau-go-nham-Xy7';

describeServers('the log', (server) => {
  const lines = () => server().logText.map((text) => JSON.parse(text) as Line);
  const lineOf = (id: string | null) => lines().find(({ requestId, msg }) => requestId === id && msg === 'request');
  const logged = (id: string | null) => until(() => lineOf(id) !== undefined);
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await server().visitor().send(path, { headers });
    await response.text();
    const id = response.headers.get('x-request-id');
    await logged(id);
    return { id, line: lineOf(id)! };
  };

  /** Runs with a last step in every command's transaction. */
  const withStep = async <T>(step: DossierRoom['onChange'][number], work: () => Promise<T>): Promise<T> => {
    const room = server().app.dossiers as { -readonly [Key in keyof DossierRoom]: DossierRoom[Key] };
    const before = room.onChange;
    room.onChange = [...before, step];
    return work().finally(() => {
      room.onChange = before;
    });
  };

  it('has a line for each request: its id, route, status, time and who asked', async () => {
    const desk = await server().as(DESK);
    const { id: staffId } = await desk.ask<{ id: string }>('Me');
    const response = await desk.send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ me { id } }"}',
    });
    const id = response.headers.get('x-request-id');
    expect(id).toMatch(/^[0-9A-Z]{16}$/);
    await logged(id);
    expect(lineOf(id)).toMatchObject({ method: 'POST', route: '/graphql', status: 200, staffId });
    expect(lineOf(id)!.ms).toBeGreaterThan(0);
    expect((await get('/healthz')).line).toMatchObject({
      method: 'GET',
      route: '/healthz',
      status: 200,
      staffId: null,
    });
    expect((await get('/nowhere/at/all')).line).toMatchObject({ route: 'none', status: 404 });
    expect((await get('/slips/x.pdf')).line).toMatchObject({ route: '/slips/:file', status: 401 });
  });

  it('takes the id that a trusted proxy gave, and none that could break a line', async () => {
    const given = '0123456789abcdef0123456789abcdef';
    expect((await get('/healthz', { 'x-request-id': given })).id).toBe(given);
    for (const bad of ['short', 'x'.repeat(65), 'with a blank 123', '{"a":"b","c":"d"}']) {
      expect((await get('/healthz', { 'x-request-id': bad })).id).toMatch(/^[0-9A-Z]{16}$/);
    }
  });

  it('an INTERNAL error carries the id of its request, under which the log has the cause', async () => {
    const desk = await server().as(DESK);
    const given = 'trace-0001';
    const response = await withStep(
      async () => {
        throw new Error('the roll-up broke');
      },
      () =>
        desk.send('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-request-id': given },
          body: JSON.stringify({
            query: 'mutation ($input: ReceiveDossierInput!) { receiveDossier(input: $input) { dossier { id } } }',
            variables: { input: receiveInput() },
          }),
        }),
    );
    const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] };
    expect(errors[0]!.extensions).toEqual({ code: 'INTERNAL', errorId: given });
    expect(errors[0]!.message).toContain(given);
    expect(server().log.find(({ requestId }) => requestId === given)).toMatchObject({
      msg: 'unexpected error',
      err: { message: 'the roll-up broke' },
    });
    await logged(given);
    expect(lineOf(given)).toMatchObject({ route: '/graphql', status: 200 });
  });

  it('so does one that came up before GraphQL knew who asks', async () => {
    const { sessions } = server().app;
    const broken = jest.spyOn(sessions, 'findPerson').mockRejectedValue(new Error('sessions broke'));
    const desk = await server().as(DESK);
    const response = await desk.send('/graphql?query={__typename}');
    const slip = await desk.send('/slips/x.pdf');
    broken.mockRestore();
    for (const answer of [response, slip]) {
      const id = answer.headers.get('x-request-id');
      const { errors } = (await answer.json()) as { errors: { extensions: object }[] };
      expect(errors[0]!.extensions).toEqual({ code: 'INTERNAL', errorId: id });
      expect(server().log.filter(({ requestId }) => requestId === id)).toHaveLength(1);
    }
  });

  it('has a line for a live list, and its failures by the same id', async () => {
    const client = await server().signIn(COMMITTEE);
    const { id: staffId } = await client.ask<{ id: string }>('Me');
    const broken = jest.spyOn(server().app.feed, 'follow').mockImplementation(() => {
      throw new Error('feed broke');
    });
    const live = followWorklist(client);
    await until(() => live.state !== 'open');
    broken.mockRestore();
    const id = (live.errors[0]!.extensions as { errorId?: string }).errorId!;
    expect(lineOf(id)).toMatchObject({ method: 'WS', route: '/graphql', status: 101, staffId });
    expect(server().log.find(({ requestId }) => requestId === id)).toMatchObject({ err: { message: 'feed broke' } });
    await live.stop();
  });

  it('holds nothing about anybody: neither who came nor what was typed, even where it all went wrong', async () => {
    const from = server().logText.length;
    const desk = await server().signIn(DESK);
    await server().visitor().refusal('SignIn', { username: DESK, password: WRONG_PASSWORD });
    const dossier = await receive(desk, { applicant: PERSON, note: NOTE });
    await desk.refusal('ReceiveDossier', { input: receiveInput({ applicant: { ...PERSON, phone: '098765432199' } }) });
    for (const search of [PERSON.fullName, PERSON.idNumber, PERSON.phone]) await desk.ask('SearchDossiers', { search });
    const visitor = server().visitor();
    await visitor.ask('TrackDossier', { code: dossier.code });
    const asked = `{ trackDossier(code: "${dossier.code}") { code } }`;
    await visitor.send(`/graphql?query=${encodeURIComponent(asked)}`);
    await visitor.send(`/?code=${dossier.code}&name=${encodeURIComponent(PERSON.fullName)}`);
    await desk.send(`/slips/${dossier.code}.pdf`);
    await visitor.send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query": "${PERSON.fullName}`,
    });
    // A driver's error has the statement and its values about it, and quotes what was there twice.
    const twice = await withStep(
      async (tx) => {
        const sql = 'INSERT INTO staff_office (staff_id, office_id, role) VALUES (?, ?, ?)';
        for (let each = 0; each < 2; each++) await tx.run(sql, [PERSON.idNumber, PERSON.phone, 'Trâm']);
      },
      () => desk.refusal('ReceiveDossier', { input: receiveInput({ applicant: PERSON, note: NOTE }) }),
    );
    const parse = await withStep(
      async () => JSON.parse(`{"name": ${PERSON.fullName}`),
      () => desk.refusal('ReceiveDossier', { input: receiveInput({ applicant: PERSON, note: NOTE }) }),
    );
    expect([twice.code, parse.code]).toEqual(['INTERNAL', 'INTERNAL']);
    await until(
      () => lines().filter(({ requestId, msg }) => requestId === parse.errorId && msg === 'request').length > 0,
    );
    const text = server().logText.slice(from).join('');
    expect(text).toContain(twice.errorId);
    expect(text).toMatch(/ER_DUP_ENTRY|SQLITE_CONSTRAINT_PRIMARYKEY/);
    const token = desk.cookie.split('=')[1]!;
    const secrets = [
      ...Object.values(PERSON).filter((value) => value !== PERSON.areaCode),
      ...['Trịnh', 'Quỳnh', 'Trâm', 'trinh quynh', 'Lò Chum', encodeURIComponent(PERSON.fullName)],
      ...[NOTE, 'mang thai', WRONG_PASSWORD, DESK, dossier.code, dossier.id, PERSON.idNumber.slice(0, 8)],
      ...[token, createHash('sha256').update(token).digest('hex'), 'argon2', 'hcc_session'],
    ];
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  });
});
