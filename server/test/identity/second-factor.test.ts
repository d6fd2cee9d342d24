import { Secret } from 'otpauth';
import { createApp } from '../../src/app';
import { now, startClockAt } from '../../src/kernel/now';
import { SecretBox } from '../../src/kernel/secret-box';
import { addAccount, resetSecondFactor } from '../../src/modules/identity/account-commands';
import { setRolePolicy } from '../../src/modules/identity/accounts/role-policy';
import { Role } from '../../src/modules/identity/permissions';
import { assertKeyWhereNeeded } from '../../src/modules/identity/second-factor/secret-key';
import { findTotpStep } from '../../src/modules/identity/second-factor/totp';
import { meOf } from '../harness/me-of';
import { phone, STEP_MS } from '../harness/phone';
import type { Refusal, TestClient } from '../harness/test-client';
import { describeServers } from '../harness/test-server';

const PASSWORD = 'mèo con leo cây cau';
describe('codes', () => {
  it('are those of RFC 6238, accepted one step early and late', () => {
    const secret = new Secret({ buffer: new TextEncoder().encode('12345678901234567890').buffer }).base32;
    // Appendix B for SHA-1, the last six of eight digits.
    for (const [seconds, code] of [
      [59, '287082'],
      [1_111_111_109, '081804'],
      [1_234_567_890, '005924'],
      [20_000_000_000, '353130'],
    ] as const) {
      const step = Math.floor(seconds / 30);
      expect(findTotpStep(secret, code, seconds * 1_000)).toBe(step);
      expect(findTotpStep(secret, code, seconds * 1_000 + STEP_MS)).toBe(step);
      expect(findTotpStep(secret, code, seconds * 1_000 - STEP_MS)).toBe(step);
      expect(findTotpStep(secret, code, seconds * 1_000 + 2 * STEP_MS)).toBeNull();
      expect(findTotpStep(secret, code, seconds * 1_000 - 2 * STEP_MS)).toBeNull();
    }
  });
});

describe('the box of secrets', () => {
  it('opens with its own key for its own owner only, and never seals the same twice', () => {
    const box = new SecretBox('one key that is long enough to be one');
    const sealed = box.seal('JBSWY3DPEHPK3PXP', 'S1');
    expect(sealed).not.toContain('JBSWY3DPEHPK3PXP');
    expect(box.seal('JBSWY3DPEHPK3PXP', 'S1')).not.toBe(sealed);
    expect(box.open(sealed, 'S1')).toBe('JBSWY3DPEHPK3PXP');
    expect(() => box.open(sealed, 'S2')).toThrow(/HCC_SECRET_KEY/);
    expect(() => new SecretBox('another key that is long enough').open(sealed, 'S1')).toThrow(/HCC_SECRET_KEY/);
    const changed = sealed.slice(0, -2) + (sealed.endsWith('AA') ? 'BB' : 'AA');
    expect(() => box.open(changed, 'S1')).toThrow(/HCC_SECRET_KEY/);
  });
});

describeServers('second factor', (server) => {
  let next = 0;
  /** Somebody new, signed in, with a password of his own. */
  const somebody = async (role = Role.RECEPTION): Promise<{ username: string; client: TestClient }> => {
    const username = `nguoi.${++next}`;
    const first = 'bò vàng ăn cỏ non';
    const account = { username, fullName: 'Lê Thị Thử', officeCode: '000.00.00.H56', roles: [role], password: first };
    await addAccount(server().db, account, null);
    const client = server().visitor();
    await client.signIn(username, first);
    await client.ask('ChangePassword', { currentPassword: first, newPassword: PASSWORD });
    await client.signIn(username, PASSWORD);
    return { username, client };
  };
  const enrol = async (client: TestClient, password: string | null = PASSWORD) => {
    const { secret, uri } = await client.ask<{ secret: string; uri: string }>('StartSecondFactor', { password });
    const show = phone(secret);
    // The step before: later tests use this one and the next, and no step twice.
    const codes = await client.ask<string[]>('EnrolSecondFactor', { code: show(-1) });
    return { show, codes, uri };
  };
  const challengeOf = async (username: string, client = server().visitor()): Promise<string> => {
    const refusal = await client.refusal('SignIn', { username, password: PASSWORD });
    expect(refusal).toMatchObject({ code: 'UNAUTHENTICATED', secondFactor: true });
    return refusal.challenge!;
  };
  const wrongCode = { code: 'BAD_USER_INPUT', fields: [{ path: 'code' }] };

  it('protects from its first code on: the password alone opens nothing, the code of the phone does', async () => {
    const { username, client } = await somebody();
    const { show, codes, uri } = await enrol(client);
    expect(uri).toMatch(new RegExp(`^otpauth://totp/HCC:${username}\\?issuer=HCC&secret=[A-Z2-7]{32}&algorithm=SHA1`));
    expect(codes).toHaveLength(10);
    expect(new Set(codes).size).toBe(10);
    const visitor = server().visitor();
    const challenge = await challengeOf(username, visitor);
    expect(visitor.cookie).toBe('');
    expect(await visitor.refusal('ConfirmSecondFactor', { challenge, code: '000000' })).toMatchObject(wrongCode);
    const { staff } = await visitor.ask<{ staff: { username: string } }>('ConfirmSecondFactor', {
      challenge,
      code: show().replace(/(...)/, '$1 '),
    });
    expect(staff.username).toBe(username);
    expect(await meOf(visitor)).toMatchObject({ username, duty: null });
    expect(await visitor.ask('MySecondFactor')).toMatchObject({ recoveryCodesLeft: 10 });
  });

  it('takes a code once, also when it comes twice at the same moment, and a challenge once', async () => {
    const { username, client } = await somebody();
    const { show } = await enrol(client);
    const [one, two] = [await challengeOf(username), await challengeOf(username)];
    const code = show();
    const both = await Promise.all(
      [one, two].map((challenge) => server().visitor().gql('ConfirmSecondFactor', { challenge, code })),
    );
    expect(both.map(({ errors }) => errors.length).sort()).toEqual([0, 1]);
    const used = [one, two][both.findIndex(({ errors }) => errors.length === 0)]!;
    expect(
      await server()
        .visitor()
        .refusal('ConfirmSecondFactor', { challenge: used, code: show(1) }),
    ).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    // What an onlooker read from the screen a moment ago.
    const challenge = await challengeOf(username);
    for (const seen of [code, show(-1)]) {
      expect(await server().visitor().refusal('ConfirmSecondFactor', { challenge, code: seen })).toMatchObject(
        wrongCode,
      );
    }
  });

  it('takes each recovery code once, in any writing, and new ones end the former', async () => {
    const { username, client } = await somebody();
    const { show, codes } = await enrol(client);
    const visitor = server().visitor();
    const code = codes[0]!.toLowerCase().replace('-', ' ');
    await visitor.ask('ConfirmSecondFactor', { challenge: await challengeOf(username), code });
    expect(await visitor.ask('MySecondFactor')).toMatchObject({ recoveryCodesLeft: 9 });
    const challenge = await challengeOf(username);
    expect(await visitor.refusal('ConfirmSecondFactor', { challenge, code })).toMatchObject(wrongCode);
    const renewed = await visitor.ask<string[]>('RenewRecoveryCodes', { code: show() });
    expect(renewed).toHaveLength(10);
    expect(await visitor.refusal('ConfirmSecondFactor', { challenge, code: codes[1]! })).toMatchObject(wrongCode);
    await visitor.ask('ConfirmSecondFactor', { challenge, code: renewed[1]! });
  });

  it('keeps nothing readable in the database', async () => {
    const { client } = await somebody();
    const { secret } = await client.ask<{ secret: string }>('StartSecondFactor', { password: PASSWORD });
    const codes = await client.ask<string[]>('EnrolSecondFactor', { code: phone(secret)() });
    const kept = JSON.stringify([
      await server().db.read.query('SELECT * FROM second_factor'.replace('*', 'secret')),
      await server().db.read.query('SELECT code_hash AS hash FROM recovery_code'),
    ]);
    for (const text of [secret, ...codes, ...codes.map((code) => code.replace('-', ''))])
      expect(kept).not.toContain(text);
  });

  it('limits guesses at codes, and a stranger who has the password does not keep the person out', async () => {
    const { username, client } = await somebody();
    const { show } = await enrol(client);
    const desk = server().visitor();
    desk.headers['x-forwarded-for'] = '10.1.1.1';
    await desk.ask('ConfirmSecondFactor', { challenge: await challengeOf(username, desk), code: show() });
    const answers: Refusal[] = [];
    for (let tries = 0; tries < 12; tries++) {
      const stranger = server().visitor();
      stranger.headers['x-forwarded-for'] = `203.0.113.${tries}`;
      const challenge = await challengeOf(username, stranger);
      answers.push(await stranger.refusal('ConfirmSecondFactor', { challenge, code: '000000' }));
    }
    expect(answers.map(({ code }) => code)).toEqual([
      ...Array.from({ length: 5 }, () => 'BAD_USER_INPUT'),
      ...Array.from({ length: 7 }, () => 'RATE_LIMITED'),
    ]);
    await desk.ask('ConfirmSecondFactor', { challenge: await challengeOf(username, desk), code: show(1) });
  });

  it('gives five minutes for the code', async () => {
    const { username, client } = await somebody();
    const { show } = await enrol(client);
    const challenge = await challengeOf(username);
    startClockAt(now() + 5 * 60_000 + 1_000);
    expect(await server().visitor().refusal('ConfirmSecondFactor', { challenge, code: show() })).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    const made = await server().visitor().refusal('ConfirmSecondFactor', { challenge: 'made up', code: show() });
    expect(made).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('is turned on only with the present password and a code of the new secret, and off only with a code', async () => {
    const { username, client } = await somebody();
    for (const password of [null, 'wrong']) {
      expect(await client.refusal('StartSecondFactor', { password })).toMatchObject({
        code: 'BAD_USER_INPUT',
        fields: [{ path: 'password' }],
      });
    }
    expect(await client.refusal('EnrolSecondFactor', { code: '123456' })).toMatchObject(wrongCode);
    const { secret } = await client.ask<{ secret: string }>('StartSecondFactor', { password: PASSWORD });
    expect(await client.refusal('EnrolSecondFactor', { code: '000000' })).toMatchObject(wrongCode);
    // Begun, but not confirmed: it protects nothing yet and locks nobody out.
    await server().visitor().signIn(username, PASSWORD);
    await client.ask('EnrolSecondFactor', { code: phone(secret)(-1) });
    expect(await client.refusal('StartSecondFactor', { password: PASSWORD })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await client.refusal('RemoveSecondFactor', { code: '000000' })).toMatchObject(wrongCode);
    await client.ask('RemoveSecondFactor', { code: phone(secret)() });
    await server().visitor().signIn(username, PASSWORD);
    expect(await client.ask('MySecondFactor')).toEqual({ confirmedAt: null, recoveryCodesLeft: 0 });
  });

  it('is asked of nobody who is not signed in', async () => {
    const visitor = server().visitor();
    for (const [name, variables] of [
      ['MySecondFactor', {}],
      ['StartSecondFactor', { password: 'x' }],
      ['EnrolSecondFactor', { code: '1' }],
      ['RenewRecoveryCodes', { code: '1' }],
      ['RemoveSecondFactor', { code: '1' }],
    ] as const) {
      expect(await visitor.refusal(name, variables)).toMatchObject({ code: 'UNAUTHENTICATED' });
    }
  });

  it('can be required of a role: whoever has none can do nothing but enrol, from the next request on', async () => {
    const admin = await server().as('quantri');
    const { username, client } = await somebody(Role.SUPERVISOR);
    await client.ask('MySessions');
    const policies = await admin.ask<{ role: string; requiresSecondFactor: boolean; people: number }[]>(
      'SetRolePolicy',
      {
        role: 'SUPERVISOR',
        requiresSecondFactor: true,
      },
    );
    expect(policies.find(({ role }) => role === 'SUPERVISOR')).toMatchObject({ requiresSecondFactor: true });
    try {
      const refused = { code: 'FORBIDDEN', duty: 'ENROL_SECOND_FACTOR' };
      expect(await client.refusal('MySessions')).toMatchObject(refused);
      expect(await client.refusal('Worklist', { first: 1 })).toMatchObject(refused);
      expect((await client.send('/slips/x.pdf')).status).toBe(401);
      const fresh = server().visitor();
      const { staff } = await fresh.ask<{ staff: object }>('SignIn', { username, password: PASSWORD });
      expect(staff).toMatchObject({ username, permissions: [] });
      expect(await meOf(fresh)).toMatchObject({ duty: 'ENROL_SECOND_FACTOR', permissions: [] });
      expect(await fresh.refusal('RemoveSecondFactor', { code: '1' })).toMatchObject(refused);
      const { show } = await enrol(fresh, null);
      expect(await meOf(fresh)).toMatchObject({ duty: null, permissions: expect.arrayContaining(['report:read']) });
      await server()
        .visitor()
        .ask('ConfirmSecondFactor', { challenge: await challengeOf(username), code: show() });
    } finally {
      await admin.ask('SetRolePolicy', { role: 'SUPERVISOR', requiresSecondFactor: false });
    }
  });

  it('is taken away by an administrator for who has lost everything, with every session', async () => {
    const admin = await server().as('quantri');
    const { username, client } = await somebody();
    await enrol(client);
    expect(await admin.ask('Account', { username })).toMatchObject({
      username,
      fullName: 'Lê Thị Thử',
      roles: ['RECEPTION'],
      secondFactorSince: expect.any(String),
      mustChangePassword: false,
    });
    expect(await admin.ask('ResetSecondFactor', { username })).toMatchObject({ secondFactorSince: null });
    expect(await client.refusal('Me')).toMatchObject({ code: 'UNAUTHENTICATED' });
    await server().visitor().signIn(username, PASSWORD);
    expect(await resetSecondFactor(server().db, username, null)).toBe(false);
  });

  it('needs a key: without one nobody enrols, no role requires it, and what is in use is not opened', async () => {
    const { username, client } = await somebody();
    await enrol(client);
    const { actor } = await server().app.sessions.signIn('quantri', 'demo');
    const keyless = createApp(server().db, 'https://hcc.test');
    const { challenge } = await keyless.sessions.signIn(username, PASSWORD).catch(({ details }) => details);
    await expect(keyless.sessions.confirmSecondFactor(challenge, '123456')).rejects.toThrow(/HCC_SECRET_KEY/);
    await expect(setRolePolicy(keyless.identity, Role.ADMIN, true, actor)).rejects.toThrow(/HCC_SECRET_KEY/);
    await expect(assertKeyWhereNeeded(server().db, null)).rejects.toThrow(/HCC_SECRET_KEY chưa đặt/);
    await expect(assertKeyWhereNeeded(server().db, new SecretBox('not the key that was used'))).rejects.toThrow(
      /không phải/,
    );
    await assertKeyWhereNeeded(server().db, server().app.identity.box);
  });
});
