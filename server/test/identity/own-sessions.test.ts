import { now, startClockAt } from '../../src/kernel/now';
import { browserOf } from '../../src/modules/identity/sign-in/origin';
import { describeServers } from '../harness/test-server';
import { DESK } from '../harness/walk';

const CHROME =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36';
const COC_COC =
  'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) coc_coc_browser/83.0.144 Chrome/77.0.3865.144 Safari/537.36';

interface Row {
  id: string;
  startedAt: string;
  lastSeenAt: string;
  address: string;
  browser: string | null;
  system: string | null;
  isCurrent: boolean;
}

describe('a browser', () => {
  it('has the name that people know it by', () => {
    expect(browserOf(CHROME)).toEqual({ browser: 'Chrome', system: 'Windows' });
    expect(browserOf(COC_COC)).toEqual({ browser: 'Cốc Cốc', system: 'Windows' });
    expect(browserOf('')).toEqual({ browser: null, system: null });
    expect(browserOf('x'.repeat(5_000))).toEqual({ browser: null, system: null });
  });
});

describeServers('one’s own sessions', (server) => {
  const openAt = async (username: string, address: string, agent: string) => {
    const client = server().visitor();
    client.headers = { 'x-forwarded-for': address, 'user-agent': agent };
    await client.signIn(username);
    return client;
  };
  const list = (client: { ask<T>(name: string): Promise<T> }) => client.ask<Row[]>('MySessions');
  /** The cookie's holder is looked up anew after three seconds of the machine's clock. */
  const later = async <T>(ms: number, work: () => Promise<T>): Promise<T> => {
    const at = Date.now() + ms;
    const clock = jest.spyOn(Date, 'now').mockImplementation(() => at);
    return work().finally(() => clock.mockRestore());
  };

  it('say when, from where and with what, and which one asks', async () => {
    const first = await openAt('xa.14872', '10.1.1.1', CHROME);
    startClockAt(now() + 60_000);
    await openAt('xa.14872', '2001:db8::7', COC_COC);
    expect(await list(first)).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{16}$/),
        startedAt: expect.stringMatching(/T09:01/),
        lastSeenAt: expect.stringMatching(/T09:01/),
        address: '2001:db8::7',
        browser: 'Cốc Cốc',
        system: 'Windows',
        isCurrent: false,
      },
      expect.objectContaining({ address: '10.1.1.1', browser: 'Chrome', isCurrent: true }),
    ]);
  });

  it('remember when they were last used, to within five minutes', async () => {
    const client = await openAt('xa.14875', '10.1.1.2', CHROME);
    const lastSeen = async () => (await list(client))[0]!.lastSeenAt.slice(11, 16);
    startClockAt(now() + 4 * 60_000);
    await later(3_500, lastSeen);
    expect(await lastSeen()).toBe('09:00');
    startClockAt(now() + 2 * 60_000);
    await later(7_000, lastSeen);
    // It is written beside the request, not before its answer.
    for (let tries = 0; tries < 50 && (await lastSeen()) === '09:00'; tries++)
      await new Promise((wake) => setTimeout(wake, 20));
    expect(await lastSeen()).toBe('09:06');
  });

  it('can be ended one by one or all others at once, and nobody else’s', async () => {
    const [here, there, elsewhere] = [
      await openAt('xa.14878', '10.1.1.3', CHROME),
      await openAt('xa.14878', '10.1.1.4', CHROME),
      await openAt('xa.14878', '10.1.1.5', CHROME),
    ];
    const foreign = await server().signIn(DESK);
    const idOf = async (address: string) => (await list(here)).find((row) => row.address === address)!.id;
    const id = await idOf('10.1.1.4');
    expect(await foreign.refusal('EndSession', { id })).toMatchObject({ code: 'NOT_FOUND' });
    await there.ask('Me');
    expect(await here.ask('EndSession', { id })).toBe(true);
    expect(await there.refusal('Me')).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await here.refusal('EndSession', { id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await here.ask('EndOtherSessions')).toBe(1);
    expect(await elsewhere.refusal('Me')).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect((await list(here)).map(({ isCurrent }) => isCurrent)).toEqual([true]);
    await foreign.ask('Me');
  });

  it('of two people who end others at once leave each his own', async () => {
    const clients = [await openAt('xa.14881', '10.1.1.6', CHROME), await openAt('xa.14884', '10.1.1.7', CHROME)];
    await Promise.all(clients.map((client) => client.ask('EndOtherSessions')));
    for (const client of clients) expect(await list(client)).toHaveLength(1);
  });

  it('are shown to nobody who is not signed in', async () => {
    for (const [name, variables] of [
      ['MySessions', {}],
      ['EndSession', { id: 'x' }],
      ['EndOtherSessions', {}],
    ] as const) {
      expect(await server().visitor().refusal(name, variables)).toMatchObject({ code: 'UNAUTHENTICATED' });
    }
  });
});
