import { createApp } from '../../src/app';
import { networkOf } from '../../src/kernel/network';
import { now, startClockAt } from '../../src/kernel/now';
import type { TestClient } from '../harness/test-client';
import { describeServers } from '../harness/test-server';

const pass = (seconds: number) => startClockAt(now() + seconds * 1_000);

describeServers('wrong passwords', (server) => {
  beforeEach(() =>
    server().db.transact(async (tx) => {
      for (const table of ['attempt_limit', 'known_place']) await tx.run(`DELETE FROM ${table}`);
    }),
  );

  const at = (address: string): TestClient => {
    const client = server().visitor();
    client.headers['x-forwarded-for'] = address;
    return client;
  };
  const guess = async (address: string, username: string): Promise<string> =>
    (await at(address).refusal('SignIn', { username, password: 'wrong' })).code;
  const guesses = async (count: number, address: (index: number) => string, username: (index: number) => string) => {
    const codes: string[] = [];
    for (let index = 0; index < count; index++) codes.push(await guess(address(index), username(index)));
    return codes;
  };
  const count = (codes: string[], code: string) => codes.filter((one) => one === code).length;

  it('of an attacker at one address do not keep the person out who is somewhere else', async () => {
    const clerk = 'xa.14902';
    const codes = await guesses(
      40,
      () => '203.0.113.7',
      () => clerk,
    );
    expect(count(codes, 'UNAUTHENTICATED')).toBe(5);
    expect(count(codes, 'RATE_LIMITED')).toBe(35);
    await at('10.1.1.1').signIn(clerk);
  });

  it('of many addresses on one account are slowed together, and the person is let in where he is known', async () => {
    const clerk = 'xa.15001';
    const desk = at('10.1.1.2');
    await desk.signIn(clerk);
    const codes = await guesses(
      60,
      (index) => `198.51.100.${index % 30}`,
      () => clerk,
    );
    expect(count(codes, 'UNAUTHENTICATED')).toBe(20);
    expect(codes.slice(20).every((code) => code === 'RATE_LIMITED')).toBe(true);
    // The same desk without its cookie, the same browser in another network, and a stranger with the right password.
    await at('10.1.1.2').signIn(clerk);
    const roaming = at('10.9.9.9');
    roaming.device = desk.device;
    await roaming.signIn(clerk);
    const stranger = await at('10.8.8.8').refusal('SignIn', { username: clerk, password: 'demo' });
    expect(stranger).toMatchObject({ code: 'RATE_LIMITED' });
    pass(stranger.retryAfterSeconds! + 1);
    await at('10.8.8.8').signIn(clerk);
  });

  it('make strangers wait twice as long each time', async () => {
    const clerk = 'xa.14908';
    await guesses(
      20,
      (index) => `198.51.100.${index}`,
      () => clerk,
    );
    const waits: number[] = [];
    for (let index = 20; index < 24; index++) {
      const { retryAfterSeconds } = await at(`198.51.100.${index}`).refusal('SignIn', {
        username: clerk,
        password: 'demo',
      });
      waits.push(retryAfterSeconds!);
      pass(retryAfterSeconds! + 1);
      expect(await guess(`198.51.100.${index}`, clerk)).toBe('UNAUTHENTICATED');
    }
    expect(waits).toEqual([5, 10, 20, 40]);
  });

  it('of one address on many accounts are slowed', async () => {
    const codes = await guesses(
      130,
      () => '192.0.2.1',
      (index) => `nobody.${index}`,
    );
    expect(count(codes.slice(0, 100), 'UNAUTHENTICATED')).toBe(100);
    expect(count(codes.slice(100), 'RATE_LIMITED')).toBe(30);
    expect(await guess('192.0.2.2', 'nobody.1')).toBe('UNAUTHENTICATED');
  });

  it('of one typist do not lock the office behind the same address', async () => {
    const office = '10.2.2.2';
    await guesses(
      30,
      () => office,
      () => 'xa.14911',
    );
    expect(await at(office).refusal('SignIn', { username: 'xa.14911', password: 'demo' })).toMatchObject({
      code: 'RATE_LIMITED',
    });
    for (const colleague of ['xa.14914', 'xa.14917']) await at(office).signIn(colleague);
  });

  it('at a browser that is known slow down that browser, not the account', async () => {
    const clerk = 'xa.15004';
    const desk = at('10.3.3.3');
    await desk.signIn(clerk);
    for (let index = 0; index < 5; index++) await desk.refusal('SignIn', { username: clerk, password: 'wrong' });
    expect(await desk.refusal('SignIn', { username: clerk, password: 'demo' })).toMatchObject({ code: 'RATE_LIMITED' });
    await at('10.3.3.4').signIn(clerk);
    pass(6);
    await desk.signIn(clerk);
  });

  it('a cookie that was made up makes nobody known', async () => {
    const clerk = 'xa.14923';
    const stranger = at('10.4.4.4');
    stranger.device = `hcc_device=${'A'.repeat(43)}`;
    for (let index = 0; index < 5; index++) await stranger.refusal('SignIn', { username: clerk, password: 'wrong' });
    expect(await stranger.refusal('SignIn', { username: clerk, password: 'demo' })).toMatchObject({
      code: 'RATE_LIMITED',
    });
    // A device known to one account is a stranger to another.
    const colleague = at('10.4.4.5');
    await colleague.signIn('xa.14926');
    for (let index = 0; index < 5; index++) await colleague.refusal('SignIn', { username: clerk, password: 'wrong' });
    expect(await colleague.refusal('SignIn', { username: clerk, password: 'demo' })).toMatchObject({
      code: 'RATE_LIMITED',
    });
  });

  it('answer names that do not exist as those that do, when slowed too', async () => {
    const [there, nowhere] = await Promise.all(
      ['xa.14929', 'no.such.account'].map(async (username, index) => {
        const client = at(`10.5.5.${index}`);
        const answers: object[] = [];
        for (let tries = 0; tries < 7; tries++)
          answers.push(await client.refusal('SignIn', { username, password: 'x' }));
        return answers;
      }),
    );
    expect(nowhere).toEqual(there);
  });

  it('count over several processes, also when they come at once', async () => {
    const clerk = 'xa.14932';
    const other = createApp(server().db, 'https://hcc.test').sessions;
    const origin = { address: '10.6.6.6', userAgent: '', device: '' };
    const codes = await Promise.all(
      Array.from({ length: 16 }, (_, index) =>
        index % 2
          ? guess('10.6.6.6', clerk)
          : other.signIn(clerk, 'wrong', origin).then(
              () => 'in',
              ({ code }: { code: string }) => code,
            ),
      ),
    );
    expect(count(codes, 'UNAUTHENTICATED')).toBe(5);
    expect(count(codes, 'RATE_LIMITED')).toBe(11);
  });

  it('are forgotten in time, and rows that say nothing any more go', async () => {
    await guesses(
      3,
      () => '10.7.7.7',
      (index) => `nobody.${index}`,
    );
    const rows = async () => (await server().db.read.query('SELECT 1 AS one FROM attempt_limit')).length;
    expect(await rows()).toBe(7);
    pass(5 * 3_600);
    await at('10.7.7.8').signIn('xa.14935');
    expect(await rows()).toBe(0);
  });

  it('count an IPv6 network as one address', () => {
    expect(networkOf('::ffff:10.1.2.3')).toBe('10.1.2.3');
    expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64');
    expect(networkOf('2001:DB8:1:2::9')).toBe('2001:db8:1:2::/64');
    expect(networkOf('2001:db8::9')).toBe('2001:db8:0:0::/64');
    expect(networkOf('::1')).toBe('0:0:0:0::/64');
  });
});

describeServers('several at one desk', (server) => {
  it('sign in at once with one account behind one address, none is taken for a guess', async () => {
    const clients = await Promise.all(Array.from({ length: 20 }, () => server().signIn('xa.14917')));
    expect(new Set(clients.map(({ cookie }) => cookie)).size).toBe(20);
  });

  it('sign in at once behind one address and none is turned away', async () => {
    const names = ['xa.14938', 'xa.14941', 'xa.14944', 'xa.14947', 'xa.14950', 'xa.14953', 'xa.14956', 'xa.14959'];
    await Promise.all(names.map((name) => server().visitor().signIn(name)));
    expect(await server().db.read.query('SELECT 1 AS one FROM attempt_limit WHERE failures > 0')).toEqual([]);
  });
});
