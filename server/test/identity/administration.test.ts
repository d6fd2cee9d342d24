import { setPassword } from '../../src/modules/identity/account-commands';
import { setRolePolicy } from '../../src/modules/identity/accounts/role-policy';
import { Role } from '../../src/modules/identity/permissions';
import { meOf } from '../harness/me-of';
import { describeServers } from '../harness/test-server';
import { DESK } from '../harness/walk';

const GIVEN = 'bò vàng ăn cỏ non';
const OWN = 'mèo con leo cây cau';

describeServers('administration of accounts', (server) => {
  it('is for administrators', async () => {
    for (const username of [DESK, 'tinh', 'lanhdao']) {
      const client = await server().as(username);
      for (const [name, variables] of [
        ['RolePolicies', {}],
        ['Account', { username: DESK }],
        ['SetRolePolicy', { role: 'ADMIN', requiresSecondFactor: true }],
        ['SetAccountPassword', { username: DESK, password: GIVEN }],
        ['ResetSecondFactor', { username: DESK }],
      ] as const) {
        expect(await client.refusal(name, variables)).toMatchObject({ code: 'FORBIDDEN' });
      }
    }
    const { actor } = await server().app.sessions.signIn(DESK, 'demo');
    await expect(setPassword(server().db, 'tinh', GIVEN, actor)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('gives a password that opens nothing but the choice of another', async () => {
    const username = 'xa.14887';
    const before = await server().signIn(username);
    const admin = await server().as('quantri');
    expect(await admin.refusal('SetAccountPassword', { username, password: 'matkhau123' })).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'password' }],
    });
    expect(await admin.ask('SetAccountPassword', { username, password: GIVEN })).toMatchObject({
      username,
      mustChangePassword: true,
    });
    expect(await before.refusal('Me')).toMatchObject({ code: 'UNAUTHENTICATED' });
    const client = server().visitor();
    await client.signIn(username, GIVEN);
    expect(await meOf(client)).toMatchObject({ duty: 'CHANGE_PASSWORD', permissions: [] });
    const refused = { code: 'FORBIDDEN', duty: 'CHANGE_PASSWORD' };
    expect(await client.refusal('Worklist', { first: 1 })).toMatchObject(refused);
    expect(await client.refusal('MySessions')).toMatchObject(refused);
    expect(await client.refusal('StartSecondFactor', { password: GIVEN })).toMatchObject(refused);
    expect(await client.refusal('EnrolSecondFactor', { code: '1' })).toMatchObject(refused);
    expect((await client.send('/slips/000.17.28.H56-261123-0001.pdf')).status).toBe(401);
    for (const newPassword of [GIVEN, 'anhyeuem123', username]) {
      expect(await client.refusal('ChangePassword', { currentPassword: GIVEN, newPassword })).toMatchObject({
        code: 'BAD_USER_INPUT',
        fields: [{ path: 'newPassword' }],
      });
    }
    await client.ask('ChangePassword', { currentPassword: GIVEN, newPassword: OWN });
    await client.signIn(username, OWN);
    expect(await meOf(client)).toMatchObject({ duty: null });
    await client.ask('Worklist', { first: 1 });
    expect(await admin.ask('Account', { username })).toMatchObject({ mustChangePassword: false });
  });

  it('ends with one of two passwords that are given at once, and no session', async () => {
    const username = 'xa.14890';
    await server().signIn(username);
    const others = ['cá lóc nướng trui xanh', 'gạo tám thơm đầu mùa'];
    const admin = await server().as('quantri');
    await Promise.all(others.map((password) => admin.ask('SetAccountPassword', { username, password })));
    const answers = await Promise.all(
      others.map((password) => server().visitor().gql('SignIn', { username, password })),
    );
    expect(answers.map(({ errors }) => errors.length).sort()).toEqual([0, 1]);
  });

  it('leaves the administrator’s own account to the page of his own', async () => {
    const admin = await server().as('quantri');
    expect(await admin.refusal('SetAccountPassword', { username: 'quantri', password: GIVEN })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await admin.refusal('ResetSecondFactor', { username: ' QUANTRI' })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await admin.refusal('Account', { username: 'nobody' })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('knows what each role asks for and how many people that is', async () => {
    const admin = await server().as('quantri');
    const policies = await admin.ask<{ role: string; people: number; enrolled: number }[]>('RolePolicies');
    expect(policies.map(({ role }) => role)).toEqual(Object.values(Role));
    expect(policies.find(({ role }) => role === 'ADMIN')).toEqual({
      role: 'ADMIN',
      requiresSecondFactor: false,
      people: 2,
      enrolled: 0,
    });
    const { actor } = await server().app.sessions.signIn('quantri', 'demo');
    await Promise.all(
      [true, false, true].map((required) => setRolePolicy(server().app.identity, Role.LEADERSHIP, required, actor)),
    );
    const rows = await server().db.read.query(
      "SELECT changed_by AS changedBy FROM role_policy WHERE role = 'LEADERSHIP'",
    );
    expect(rows).toEqual([{ changedBy: actor.staffId }]);
    await setRolePolicy(server().app.identity, Role.LEADERSHIP, false, null);
  });
});
