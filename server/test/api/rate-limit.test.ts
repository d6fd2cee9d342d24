import { describeServers } from '../harness/test-server';
import { DESK, receive } from '../harness/walk';

describeServers('public look-ups', (server) => {
  let addresses = 0;
  /** From an address that has not asked yet. */
  const caller = () => {
    const address = `10.1.${addresses >> 8}.${++addresses & 255}`;
    return (query: string, from = address) =>
      server()
        .visitor()
        .send('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-forwarded-for': from },
          body: JSON.stringify({ query }),
        })
        .then(async (response) => {
          const body = (await response.json()) as { errors?: { extensions: Record<string, unknown> }[] };
          return (body.errors ?? []).map(({ extensions }) => extensions);
        });
  };
  const look = (code: string) => `{ trackDossier(code: "${code}") { code } }`;
  const limitTo = (perMinute: number) => {
    server().app.publicLookupsPerMinute = perMinute;
  };

  it('are limited by address: beyond so many a minute the answer says when to come again', async () => {
    limitTo(5);
    const { code } = await receive(await server().as(DESK));
    const ask = caller();
    for (let each = 0; each < 5; each++) expect(await ask(look(code))).toEqual([]);
    const [refusal] = await ask(look(code));
    expect(refusal).toMatchObject({ code: 'RATE_LIMITED' });
    expect(refusal!.retryAfterSeconds).toBeGreaterThan(0);
    expect(refusal!.retryAfterSeconds).toBeLessThanOrEqual(60);
  });

  it('count each field of one request, and codes that do not exist too', async () => {
    limitTo(5);
    const ask = caller();
    const fields = Array.from({ length: 4 }, (_, at) => `t${at}: trackDossier(code: "x${at}") { code }`);
    await ask(`{ ${fields.join(' ')} }`);
    expect(await ask(look('x'))).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await ask(look('x'))).toMatchObject([{ code: 'RATE_LIMITED' }]);
  });

  it('count callers behind a proxy by the address that it names', async () => {
    limitTo(1);
    const ask = caller();
    expect(await ask(look('x'))).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await ask(look('x'))).toMatchObject([{ code: 'RATE_LIMITED' }]);
    expect(await caller()(look('x'))).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('count the addresses of one IPv6 line as one caller', async () => {
    limitTo(1);
    const ask = caller();
    expect(await ask(look('x'), '2001:db8:7::1')).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await ask(look('x'), '2001:db8:7::2')).toMatchObject([{ code: 'RATE_LIMITED' }]);
    expect(await ask(look('x'), '2001:db8:8::1')).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('are let in again after a minute', async () => {
    limitTo(1);
    const ask = caller();
    await ask(look('x'));
    const began = Date.now();
    const clock = jest.spyOn(Date, 'now');
    clock.mockReturnValue(began + 58_000);
    expect(await ask(look('x'))).toMatchObject([{ code: 'RATE_LIMITED', retryAfterSeconds: 2 }]);
    clock.mockReturnValue(began + 60_001);
    expect(await ask(look('x'))).toMatchObject([{ code: 'NOT_FOUND' }]);
    clock.mockRestore();
  });
});
