import { now, startClockAt } from '../../src/kernel/now';
import { setClock } from '../harness/clock';
import { disableAccount } from '../harness/disable-account';
import { TestClient } from '../harness/test-client';
import { describeServers } from '../harness/test-server';
import { DESK } from '../harness/walk';

interface Member {
  id: string;
  username: string;
  fullName: string;
  office: { id: string; code: string; name: string; tier: string };
  permissions: string[];
}

describeServers('sign in', (server) => {
  const wrong = (username: string, password = 'wrong') => server().visitor().refusal('SignIn', { username, password });
  const sessionRows = async () =>
    server().db.read.query<{ tokenHash: string }>('SELECT token_hash AS tokenHash FROM session');
  /** What another process has changed is noticed after three seconds of the machine's clock. */
  const afterCacheTime = async <T>(work: () => Promise<T>): Promise<T> => {
    const later = Date.now() + 3_100;
    const clock = jest.spyOn(Date, 'now').mockImplementation(() => later);
    return work().finally(() => clock.mockRestore());
  };

  it('says who I am, where, and what I may do', async () => {
    const client = server().visitor();
    const { staff } = await client.ask<{ staff: Member }>('SignIn', { username: DESK, password: 'demo' });
    expect(staff).toMatchObject({
      username: DESK,
      office: { name: 'Bộ phận một cửa Thị trấn Hồi Xuân', tier: 'COMMUNE' },
    });
    expect(staff.permissions).toContain('dossier:receive');
    expect(staff.permissions).not.toContain('dossier:approve');
    expect(await client.ask('Me')).toEqual(staff);
  });

  it('sets a cookie that scripts and other sites never get', async () => {
    const client = await server().signIn(DESK);
    const attributes = client.setCookie.split('; ').slice(1).sort();
    expect(attributes).toEqual(['HttpOnly', 'Max-Age=43200', 'Path=/', 'SameSite=Strict']);
  });

  it('keeps only a hash of the secret', async () => {
    const client = await server().signIn(DESK);
    const token = client.cookie.split('=')[1]!;
    expect(token.length).toBeGreaterThan(40);
    const rows = await sessionRows();
    expect(rows.some(({ tokenHash }) => tokenHash.includes(token))).toBe(false);
    expect(rows.every(({ tokenHash }) => /^[0-9a-f]{64}$/.test(tokenHash))).toBe(true);
  });

  it('takes the name in any case and with blanks, the password only as it is', async () => {
    await server().visitor().signIn(`  ${DESK.toUpperCase()} `);
    expect(await wrong(DESK, 'DEMO')).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await wrong(DESK, '')).toMatchObject({ code: 'UNAUTHENTICATED' });
    await server().visitor().signIn(DESK);
  });

  it('answers a wrong name and a wrong password with the same words', async () => {
    const name = await wrong('nobody.at.all', 'demo');
    const password = await wrong('xa.14881');
    expect(name).toEqual(password);
    expect(name.code).toBe('UNAUTHENTICATED');
  });

  it('slows down after wrong passwords in a row, also for the right one, and lets in after the wait', async () => {
    const username = 'xa.14884';
    for (let each = 0; each < 5; each++) expect(await wrong(username)).toMatchObject({ code: 'UNAUTHENTICATED' });
    const locked = await wrong(username, 'demo');
    expect(locked).toMatchObject({ code: 'RATE_LIMITED' });
    expect(locked.retryAfterSeconds).toBeGreaterThan(0);
    expect(locked.retryAfterSeconds).toBeLessThanOrEqual(5);
    startClockAt(now() + 5_100);
    expect(await wrong(username)).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect((await wrong(username)).retryAfterSeconds).toBeGreaterThan(5);
    startClockAt(now() + 10_100);
    await server().visitor().signIn(username);
    expect(await wrong(username)).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('counts every wrong password, also those that come at once', async () => {
    const username = 'xa.14887';
    await Promise.all(Array.from({ length: 12 }, () => wrong(username)));
    expect(await wrong(username, 'demo')).toMatchObject({ code: 'RATE_LIMITED' });
  });

  it('never makes anybody wait longer than a quarter of an hour', async () => {
    const username = 'xa.14890';
    await wrong(username);
    await server().db.transact((tx) => tx.run('UPDATE attempt_limit SET failures = 60'));
    await wrong(username);
    const { code, retryAfterSeconds } = await wrong(username);
    expect(code).toBe('RATE_LIMITED');
    expect(retryAfterSeconds).toBeGreaterThan(800);
    expect(retryAfterSeconds).toBeLessThanOrEqual(900);
  });

  it('can not be guessed by many tries in one request', async () => {
    const passwords = [...Array.from({ length: 8 }, (_, at) => `wrong${at}`), 'demo'];
    const tries = passwords.map(
      (password, at) => `t${at}: signIn(input: { username: "xa.14893", password: "${password}" }) { staff { id } }`,
    );
    const client = server().visitor();
    const { errors } = await client.post(`mutation { ${tries.join(' ')} }`);
    expect(errors[0]!.code).toBe('UNAUTHENTICATED');
    expect(client.cookie).toBe('');
  });

  it('ends after twelve hours, whether it was in use or not', async () => {
    const client = await server().signIn(DESK);
    const unused = await server().signIn(DESK);
    setClock('2026-11-23T20:59:00+07:00');
    await client.ask('Me');
    setClock('2026-11-23T21:00:30+07:00');
    expect(await client.refusal('Me')).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await unused.refusal('Me')).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await client.refusal('SignOut')).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('is nobody with a cookie that was made up', async () => {
    const client = server().visitor();
    for (const token of ['x', 'x'.repeat(43), "' OR 1=1 --"]) {
      client.cookie = `hcc_session=${encodeURIComponent(token)}`;
      expect(await client.refusal('Me')).toMatchObject({ code: 'UNAUTHENTICATED' });
    }
  });

  it('ends where the account was disabled, at once or within seconds, and never begins again', async () => {
    const username = 'xa.14896';
    const client = await server().signIn(username);
    await client.ask('Me');
    await disableAccount(server().db, username);
    await afterCacheTime(async () => {
      expect(await client.refusal('Me')).toMatchObject({ code: 'UNAUTHENTICATED' });
    });
    const refused = await wrong(username, 'demo');
    expect(refused).toEqual(await wrong('nobody.at.all'));
  });

  it('ends where the secondment ended', async () => {
    const username = 'xa.14899';
    const client = await server().signIn(username);
    await server().db.transact((tx) =>
      tx.run(
        "UPDATE staff_office SET valid_to = '2026-11-22' WHERE staff_id = (SELECT id FROM staff WHERE username = ?)",
        [username],
      ),
    );
    await afterCacheTime(async () => {
      expect(await client.refusal('Me')).toMatchObject({ code: 'UNAUTHENTICATED' });
    });
    expect(await wrong(username, 'demo')).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('has one session for each browser', async () => {
    const [first, second] = [await server().signIn(DESK), await server().signIn(DESK)];
    expect(first.cookie).not.toBe(second.cookie);
    await first.ask('SignOut');
    expect(await first.refusal('Me')).toMatchObject({ code: 'UNAUTHENTICATED' });
    await second.ask('Me');
  });
});

describeServers('sign out', (server) => {
  it('ends the session in the browser and in the database', async () => {
    const client = await server().signIn(DESK);
    const kept = new TestClient(server().url);
    kept.cookie = client.cookie;
    const before = (await server().db.read.query('SELECT 1 AS one FROM session')).length;
    expect(await client.ask('SignOut')).toBe(true);
    expect(client.cookie).toBe('');
    expect(await kept.refusal('Me')).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect((await server().db.read.query('SELECT 1 AS one FROM session')).length).toBe(before - 1);
  });

  it('needs a session', async () => {
    expect(await server().visitor().refusal('SignOut')).toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

describeServers('change password', (server) => {
  const change = (client: TestClient, currentPassword: string, newPassword: string) =>
    client.gql('ChangePassword', { currentPassword, newPassword });
  const isDemo = async (username: string) =>
    (await server().db.read.query<{ demo: number }>('SELECT demo FROM staff WHERE username = ?', [username]))[0]!.demo;

  it('wants the present one and a new one that is long enough', async () => {
    const client = await server().as(DESK);
    const field = (path: string) => [
      expect.objectContaining({ code: 'BAD_USER_INPUT', fields: [expect.objectContaining({ path })] }),
    ];
    expect((await change(client, 'wrong', 'một mật khẩu mới')).errors).toEqual(field('currentPassword'));
    expect((await change(client, 'demo', 'ngắn')).errors).toEqual(field('newPassword'));
    expect((await change(client, 'demo', ' '.repeat(10))).errors).toEqual(field('newPassword'));
    expect((await change(client, 'demo', 'x'.repeat(201))).errors).toEqual(field('newPassword'));
    expect((await change(server().visitor(), 'demo', 'một mật khẩu mới')).errors[0]!.code).toBe('UNAUTHENTICATED');
    await client.ask('Me');
  });

  it('signs out every browser; the account is no demo account any more', async () => {
    const username = 'xa.14872';
    const [first, second] = [await server().signIn(username), await server().signIn(username)];
    expect(await isDemo(username)).toBe(1);
    expect((await change(first, 'demo', 'một mật khẩu mới')).errors).toEqual([]);
    for (const client of [first, second]) expect(await client.refusal('Me')).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await server().visitor().refusal('SignIn', { username, password: 'demo' })).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    await server().visitor().signIn(username, 'một mật khẩu mới'.normalize('NFD'));
    expect(await isDemo(username)).toBe(0);
  });

  it('slows down like signing in after wrong guesses at the present one', async () => {
    const username = 'xa.14875';
    const client = await server().signIn(username);
    for (let each = 0; each < 5; each++) await change(client, 'wrong', 'một mật khẩu mới');
    expect((await change(client, 'demo', 'một mật khẩu mới')).errors[0]).toMatchObject({ code: 'RATE_LIMITED' });
  });
});
