import { documentOf } from '../harness/test-client';
import { describeServers } from '../harness/test-server';
import { DESK, on, receive } from '../harness/walk';

interface WireError {
  message: string;
  path?: string[];
  locations?: object[];
  extensions: { code: string; errorId?: string; fields?: { path: string; reason: string }[]; messageEn?: string };
}

describeServers('the one form of errors', (server) => {
  const post = async (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) => {
    const response = await (await server().as(DESK)).send('/graphql', { method: 'POST', headers, body });
    const answer = (await response.json()) as { data?: unknown; errors: WireError[] };
    return { status: response.status, ...answer };
  };
  const broken = async () => {
    const { app } = server();
    const parts = app as { references: typeof app.references };
    const before = parts.references;
    parts.references = async () => {
      throw new Error('secret: the password of the database is 1234');
    };
    const answer = await post('{"query":"{ worklistCounts { all } }"}');
    parts.references = before;
    return answer;
  };

  it('hides what went wrong inside; the id in the answer stands in the log', async () => {
    const { status, data, errors } = await broken();
    expect(status).toBe(200);
    expect(data).toBeNull();
    const [error] = errors;
    expect(error!.extensions).toEqual({ code: 'INTERNAL', errorId: expect.stringMatching(/^[0-9A-Z]{16}$/) });
    expect(error!.message).toContain(error!.extensions.errorId!);
    expect(error!.path).toEqual(['worklistCounts']);
    expect(JSON.stringify(errors)).not.toMatch(/secret|1234|stack/i);
    const line = server().log.find(({ requestId }) => requestId === error!.extensions.errorId);
    expect(line).toMatchObject({
      msg: 'unexpected error',
      err: { message: 'secret: the password of the database is 1234' },
    });
  });

  it('gives every failure an id of its own', async () => {
    const [first, second] = [await broken(), await broken()];
    expect(first.errors[0]!.extensions.errorId).not.toBe(second.errors[0]!.extensions.errorId);
  });

  it('does not write into the log what a client did wrong', async () => {
    const before = server().log.length;
    const client = await server().as(DESK);
    const dossier = await receive(client);
    await client.refusal('AdvanceDossier', { id: dossier.id, expectedVersion: 9 });
    await client.refusal('StopDossier', on(dossier, { reason: 'x' }));
    await post('{"query":"{ nothing }"}');
    expect(server().log.length).toBe(before);
  });

  it('keeps path and place of a product error, and shows no more than its code and details', async () => {
    const { errors } = await post('{"query":"query Q { mine: dossier(code: \\"x\\") { id } }"}');
    expect(errors).toEqual([
      {
        message: 'Không tìm thấy hồ sơ.',
        path: ['mine'],
        locations: [{ line: 1, column: 11 }],
        extensions: { code: 'NOT_FOUND', messageEn: 'Could not find the dossier.' },
      },
    ]);
  });

  it.each([
    ['a syntax error', '{"query":"{ me "}', 'query'],
    ['an unknown field', '{"query":"{ nothing }"}', 'query'],
    ['a wrong argument', '{"query":"{ dossier(code: 7) { id } }"}', 'query'],
    ['an unknown operation', '{"query":"query A { me { id } }","operationName":"B"}', 'query'],
    ['several operations and no name', '{"query":"query A { me { id } } query B { me { id } }"}', 'query'],
    ['no document', '{}', 'query'],
    ['a variable that is missing', '{"query":"query ($code: String!) { dossier(code: $code) { id } }"}', 'code'],
    [
      'a variable of a wrong type',
      '{"query":"query ($c: String!) { dossier(code: $c) { id } }","variables":{"c":7}}',
      'c',
    ],
    ['variables that are none', '{"query":"{ me { id } }","variables":"x"}', 'query'],
  ])('is BAD_USER_INPUT with the field for %s', async (_, body, path) => {
    const { data, errors } = await post(body);
    expect(data ?? null).toBeNull();
    expect(errors[0]!.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path, reason: expect.any(String) }],
    });
  });

  it.each([
    ['2021-02-30', 'from'],
    ['2021-2-3', 'from'],
    ['hôm qua', 'from'],
  ])('names the variable for the day %s, in Vietnamese', async (day, path) => {
    const client = await server().as(DESK);
    const refusal = await client.refusal('SettlementReport', { from: day, to: '2026-11-30', by: 'AREA' });
    expect(refusal).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path, reason: expect.stringContaining('ngày') }],
    });
  });

  it('says why in Vietnamese and in English', async () => {
    const ask = (variables: object) => post(JSON.stringify({ query: documentOf('SettlementReport'), variables }));
    const whole = { from: '2026-11-30', to: '2026-11-01', by: 'AREA' };
    const [ofVariable, ofCommand] = [await ask({ ...whole, from: '2021-02-30' }), await ask(whole)];
    expect(ofVariable.errors[0]!.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      fields: [
        {
          path: 'from',
          reason: '"2021-02-30" không phải là ngày có thật (yyyy-MM-dd).',
          reasonEn: '"2021-02-30" is no date that exists (yyyy-MM-dd).',
        },
      ],
    });
    expect(ofCommand.errors[0]!.extensions.fields).toEqual([
      {
        path: 'to',
        reason: 'Ngày cuối kỳ phải không trước ngày đầu kỳ.',
        reasonEn: 'The last day must not be before the first.',
      },
    ]);
  });

  it('is BAD_USER_INPUT for a body that is no JSON, of another kind, or too large', async () => {
    for (const [body, type] of [
      ['{', 'application/json'],
      ['query=%7Bme%7D', 'application/x-www-form-urlencoded'],
      ['{ me { id } }', 'text/plain'],
      [JSON.stringify({ query: 'x'.repeat(1_100_000) }), 'application/json'],
    ]) {
      const { status, errors } = await post(body!, { 'content-type': type! });
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(errors[0]!.extensions.code).toBe('BAD_USER_INPUT');
    }
  });

  it('lets nobody change anything by a link', async () => {
    const client = await server().signIn(DESK);
    const response = await client.send(`/graphql?query=${encodeURIComponent('mutation { signOut }')}`);
    expect(response.status).toBe(405);
    await client.ask('Me');
  });
});
