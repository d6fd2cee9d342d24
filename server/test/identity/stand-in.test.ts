import { setRolePolicy } from '../../src/modules/identity/accounts/role-policy';
import { Role } from '../../src/modules/identity/permissions';
import { Staff, StaffOffice, StaffStatus } from '../../src/modules/identity/staff.entity';
import { setClock } from '../harness/clock';
import { disableAccount } from '../harness/disable-account';
import { meOf } from '../harness/me-of';
import { describeServers } from '../harness/test-server';
import { act, DEPARTMENT, DESK, DISTRICT, history, on, PROCEDURE, receive, walkTo } from '../harness/walk';

const COLLEAGUE = 'so.ldtbxh.2';
const TODAY = '2026-11-23';
const TOMORROW = '2026-11-24';
/** The procedure's step of the department's signer, and the one before it. */
const SIGNING = 7;
const APPRAISING = 6;

interface StandIn {
  id: string;
  state: string;
  mayRevoke: boolean;
  principalName: string;
  standInName: string;
}

describeServers('standing in for a colleague', (server) => {
  const me = async (username: string) => (await meOf(await server().as(username)))!;
  const idOf = async (username: string) => (await me(username)).id;
  const nameOf = async (username: string) => (await me(username)).fullName;
  const arrangement = async (standIn: string, more: object = {}) => ({
    input: {
      standInId: await idOf(standIn),
      fromDay: TODAY,
      toDay: TODAY,
      scope: 'ALL',
      reason: 'Đi công tác tại Hà Nội',
      ...more,
    },
  });
  const arrange = async (by: string, standIn: string, more: object = {}) =>
    (await server().as(by)).ask<StandIn>('CreateStandIn', await arrangement(standIn, more));
  const refused = async (by: string, standIn: string, more: object = {}) =>
    (await server().as(by)).refusal('CreateStandIn', await arrangement(standIn, more));
  const revoke = async (by: string, id: string) => (await server().as(by)).ask<StandIn>('RevokeStandIn', { id });
  const at = async (step: number) =>
    walkTo(server(), await receive(await server().as(DESK), { procedureCode: PROCEDURE.province }), step);
  /** As when the two seconds are over for which a process remembers who somebody is. */
  const goTo = (moment: string) => {
    setClock(moment);
    server().app.sessions.forget();
  };

  afterEach(async () => {
    await server().db.transact((tx) => tx.run('DELETE FROM delegation', []));
    server().app.sessions.forget();
  });

  it('lets the stand-in sign what the principal holds, and writes down in whose place', async () => {
    const dossier = await act(await server().as(DEPARTMENT), 'ClaimDossier', await at(SIGNING));
    const colleague = await server().as(COLLEAGUE);
    expect((await history(colleague, dossier.code)).availableActions).not.toContain('ADVANCE');
    await arrange(DEPARTMENT, COLLEAGUE);
    expect(await meOf(colleague)).toMatchObject({
      standsInFor: [await nameOf(DEPARTMENT)],
      permissions: expect.arrayContaining(['dossier:approve']),
    });
    const mine = await colleague.ask<{ nodes: { id: string }[] }>('Worklist', { first: 200, view: 'MINE' });
    expect(mine.nodes.map(({ id }) => id)).toContain(dossier.id);
    const { availableActions } = await history(colleague, dossier.code);
    expect(availableActions).toEqual((await history(await server().as(DEPARTMENT), dossier.code)).availableActions);
    await act(colleague, 'AdvanceDossier', dossier, { note: 'Đồng ý' });
    const page = await colleague.ask<{ events: object[] }>('DossierPage', { code: dossier.code });
    expect(page.events.at(-1)).toMatchObject({
      type: 'APPROVED',
      actorName: await nameOf(COLLEAGUE),
      onBehalfOf: await nameOf(DEPARTMENT),
    });
  });

  it('marks nothing that the stand-in does by a right of his own', async () => {
    await arrange(DEPARTMENT, COLLEAGUE);
    const colleague = await server().as(COLLEAGUE);
    const { code } = await act(colleague, 'AdvanceDossier', await at(APPRAISING));
    const page = await colleague.ask<{ events: object[] }>('DossierPage', { code });
    expect(page.events.at(-1)).toMatchObject({ actorName: await nameOf(COLLEAGUE), onBehalfOf: null });
  });

  it('holds from its first day to its last, and not on the days around them', async () => {
    const dossier = await at(SIGNING);
    await arrange(DEPARTMENT, COLLEAGUE, { fromDay: TOMORROW, toDay: '2026-11-25' });
    const tries = [
      ['2026-11-23T16:59:00+07:00', 'FORBIDDEN'],
      ['2026-11-24T00:01:00+07:00', 'CONFLICT'],
      ['2026-11-25T23:58:00+07:00', 'CONFLICT'],
      ['2026-11-26T00:01:00+07:00', 'FORBIDDEN'],
    ] as const;
    for (const [moment, code] of tries) {
      goTo(moment);
      const off = { ...dossier, version: dossier.version + 1 };
      const refusal = await (await server().as(COLLEAGUE)).refusal('RefuseDossier', on(off, { reason: 'Thử' }));
      expect([moment, refusal.code]).toEqual([moment, code]);
    }
  });

  it('ends at once when it is revoked, and what was done stays', async () => {
    const [first, second] = [await at(SIGNING), await at(SIGNING)];
    const { id } = await arrange(DEPARTMENT, COLLEAGUE);
    const colleague = await server().as(COLLEAGUE);
    await act(colleague, 'AdvanceDossier', first);
    expect(await revoke(DEPARTMENT, id)).toMatchObject({ state: 'REVOKED', mayRevoke: false });
    expect(await colleague.refusal('AdvanceDossier', on(second))).toMatchObject({ code: 'FORBIDDEN' });
    expect((await meOf(colleague))!.standsInFor).toEqual([]);
    const page = await colleague.ask<{ events: object[] }>('DossierPage', { code: first.code });
    expect(page.events.at(-1)).toMatchObject({ onBehalfOf: await nameOf(DEPARTMENT) });
  });

  it('for signing only leaves the rest of what the principal holds alone', async () => {
    const claim = async (step: number) => act(await server().as(DEPARTMENT), 'ClaimDossier', await at(step));
    const [appraised, signed] = [await claim(APPRAISING), await claim(SIGNING)];
    await arrange(DEPARTMENT, COLLEAGUE, { scope: 'APPROVE' });
    const colleague = await server().as(COLLEAGUE);
    expect(await colleague.refusal('AdvanceDossier', on(appraised))).toMatchObject({
      code: 'CONFLICT',
      who: await nameOf(DEPARTMENT),
    });
    expect((await meOf(colleague))!.permissions).not.toContain('dossier:stop');
    await act(colleague, 'AdvanceDossier', signed);
  });

  it('is done once where principal and stand-in sign at once', async () => {
    await arrange(DEPARTMENT, COLLEAGUE);
    const dossier = await at(SIGNING);
    const pair = [await server().as(DEPARTMENT), await server().as(COLLEAGUE)];
    const answers = await Promise.all(pair.map((client) => client.gql('AdvanceDossier', on(dossier))));
    expect(answers.map(({ errors }) => errors[0]?.code ?? 'done').sort()).toEqual(['CONFLICT', 'done']);
  });

  it('hands on no right to accounts, figures or the trail', async () => {
    const before = (await me('tinh.2')).permissions;
    await arrange('quantri', 'tinh.2');
    const { permissions, standsInFor } = await me('tinh.2');
    expect(standsInFor).toHaveLength(1);
    expect([...permissions].sort()).toEqual([...before].sort());
  });

  it('brings the second factor that the principal’s role asks for', async () => {
    const { identity } = server().app;
    const { actor } = await server().app.sessions.signIn('quantri', 'demo');
    await arrange(DISTRICT, 'huyen.385.2');
    await setRolePolicy(identity, Role.SUPERVISOR, true, actor);
    const colleague = await server().as('huyen.385.2');
    expect(await meOf(colleague)).toMatchObject({ duty: 'ENROL_SECOND_FACTOR', permissions: [], standsInFor: [] });
    await setRolePolicy(identity, Role.SUPERVISOR, false, actor);
    expect(await meOf(colleague)).toMatchObject({ duty: null });
  });

  it('ends with the principal’s account', async () => {
    await arrange('so.tp', 'so.tp.2');
    const colleague = await server().as('so.tp.2');
    expect((await meOf(colleague))!.standsInFor).toHaveLength(1);
    await disableAccount(server().db, 'so.tp');
    expect(await meOf(colleague)).toMatchObject({
      standsInFor: [],
      permissions: expect.not.arrayContaining(['dossier:approve']),
    });
    expect((await colleague.ask<{ colleagues: object[] }>('StandIns')).colleagues).toHaveLength(1);
  });

  it('is the principal’s to arrange, or the head’s of the office, or an administrator’s', async () => {
    const [head, clerk] = [await idOf(DISTRICT), await idOf('huyen.385.2')];
    expect(await refused('huyen.385.2', DISTRICT, { principalId: head, standInId: clerk })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await refused(DISTRICT, DISTRICT, { principalId: clerk })).toMatchObject({
      fields: [{ path: 'standInId' }],
    });
    const own = await arrange('huyen.385.2', DISTRICT);
    expect(own).toMatchObject({ state: 'ACTIVE', standInName: await nameOf(DISTRICT) });
    expect((await revoke(DISTRICT, own.id)).state).toBe('REVOKED');
    const officeCode = (await me(DISTRICT)).office.code;
    const given = await arrange('quantri', 'huyen.385.2', { principalId: head, officeCode });
    expect(given.principalName).toBe(await nameOf(DISTRICT));
    const byClerk = await (await server().as('huyen.385.2')).refusal('RevokeStandIn', { id: given.id });
    expect(byClerk).toMatchObject({ code: 'FORBIDDEN' });
    for (const stranger of [DEPARTMENT, DESK, 'lanhdao']) {
      const client = await server().as(stranger);
      expect(await client.refusal('RevokeStandIn', { id: given.id })).toMatchObject({ code: 'NOT_FOUND' });
      expect(await client.refusal('StandIns', { officeCode })).toMatchObject({ code: 'NOT_FOUND' });
      expect(await refused(stranger, DISTRICT, { officeCode })).toMatchObject({ code: 'NOT_FOUND' });
    }
    expect((await revoke('quantri', given.id)).state).toBe('REVOKED');
  });

  it('shows everybody his own, and the head those of the office', async () => {
    await arrange('tinh.2', 'quantri');
    const listed = async (username: string) =>
      (await (await server().as(username)).ask<{ list: StandIn[] }>('StandIns')).list.map(({ mayRevoke }) => mayRevoke);
    expect([await listed('tinh.2'), await listed('tinh'), await listed('quantri')]).toEqual([[true], [true], [true]]);
    expect(await listed(DEPARTMENT)).toEqual([]);
    await arrange('so.ldtbxh', COLLEAGUE);
    expect([await listed(COLLEAGUE), await listed(DEPARTMENT)]).toEqual([[false], [true]]);
  });

  it.each([
    ['toDay', { toDay: '2026-11-22' }],
    ['toDay', { toDay: '2027-02-23' }],
    ['toDay', { toDay: '2026-02-30' }],
    ['fromDay', { fromDay: '2026-11-22' }],
    ['reason', { reason: ' ' }],
    ['reason', { reason: 'x'.repeat(301) }],
    ['standInId', { standInId: 'NOBODY' }],
  ])('names %s when it is wrong (%j)', async (path, more) => {
    const refusal = await refused(DEPARTMENT, COLLEAGUE, more);
    expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path, reason: expect.any(String) }] });
  });

  it('takes ninety-two days and no more', async () => {
    expect(await arrange(DEPARTMENT, COLLEAGUE, { toDay: '2027-02-22' })).toMatchObject({ state: 'ACTIVE' });
  });

  it('is between two people who both work in the office all the while', async () => {
    const standInId = await idOf(COLLEAGUE);
    const places = server().db.read.entities.getRepository(StaffOffice);
    const [place] = await places.findBy({ staffId: standInId });
    const until = (validTo: string | null) =>
      server().db.transact((tx) => tx.entities.update(StaffOffice, { staffId: standInId }, { validTo }));
    await until(TODAY);
    expect(await refused(DEPARTMENT, COLLEAGUE, { toDay: TOMORROW })).toMatchObject({
      fields: [{ path: 'standInId' }],
    });
    expect(await arrange(DEPARTMENT, COLLEAGUE)).toMatchObject({ state: 'ACTIVE' });
    await until(null);
    expect(place).toBeDefined();
    const refusal = await refused(DEPARTMENT, DISTRICT);
    expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'standInId' }] });
  });

  it('gives nobody a signature that the principal has not', async () => {
    expect(await refused(COLLEAGUE, DEPARTMENT, { scope: 'APPROVE' })).toMatchObject({ fields: [{ path: 'scope' }] });
  });

  it('has no stand-in of a stand-in, and one for each at a time', async () => {
    await arrange('tinh', 'tinh.2');
    expect(await refused('tinh', 'quantri')).toMatchObject({ code: 'CONFLICT', who: await nameOf('tinh') });
    expect(await refused('tinh.2', 'quantri')).toMatchObject({ fields: [{ path: 'principalId' }] });
    expect(await refused('quantri', 'tinh')).toMatchObject({ fields: [{ path: 'standInId' }] });
    expect(await arrange('tinh.2', 'quantri', { fromDay: TOMORROW, toDay: TOMORROW })).toMatchObject({
      state: 'UPCOMING',
    });
  });

  it('is arranged once where two do it at once, and never in a circle', async () => {
    const desk = await server().as('tinh');
    const other = await server().as('tinh.2');
    const twice = [await arrangement('tinh.2'), await arrangement('quantri')];
    const same = await Promise.all(twice.map((variables) => desk.gql('CreateStandIn', variables)));
    expect(same.map(({ errors }) => errors[0]?.code ?? 'done').sort()).toEqual(['CONFLICT', 'done']);
    await server().db.transact((tx) => tx.run('DELETE FROM delegation', []));
    const [there, back] = [await arrangement('tinh.2'), await arrangement('tinh')];
    const circle = await Promise.all([desk.gql('CreateStandIn', there), other.gql('CreateStandIn', back)]);
    expect(circle.map(({ errors }) => errors[0]?.code ?? 'done').sort()).toEqual(['BAD_USER_INPUT', 'done']);
  });

  it('is revoked once where two do it at once; the second hears who was first', async () => {
    const { id } = await arrange(DEPARTMENT, COLLEAGUE);
    const clients = [await server().signIn(DEPARTMENT), await server().signIn(DEPARTMENT)];
    const answers = await Promise.all(clients.map((client) => client.gql('RevokeStandIn', { id })));
    expect(answers.map(({ errors }) => errors[0]?.code ?? 'done').sort()).toEqual(['CONFLICT', 'done']);
    expect(answers.find(({ errors }) => errors.length > 0)!.errors[0]).toMatchObject({ who: await nameOf(DEPARTMENT) });
  });

  it('can be revoked before its first day, and not after its last', async () => {
    const { id } = await arrange(DEPARTMENT, COLLEAGUE, { fromDay: TOMORROW, toDay: TOMORROW });
    goTo('2026-11-25T09:00:00+07:00');
    const late = await (await server().as(DEPARTMENT)).refusal('RevokeStandIn', { id });
    expect(late).toMatchObject({ code: 'ILLEGAL_ACTION' });
    goTo('2026-11-23T09:00:00+07:00');
    expect((await revoke(DEPARTMENT, id)).state).toBe('REVOKED');
    expect(await arrange(DEPARTMENT, COLLEAGUE, { fromDay: TOMORROW, toDay: TOMORROW })).toMatchObject({
      state: 'UPCOMING',
    });
  });

  it('stands in the access trail, both when it begins and when it ends', async () => {
    const { id } = await arrange(DEPARTMENT, COLLEAGUE);
    await revoke(DEPARTMENT, id);
    const rows = await server().db.read.query<{ detail: string }>(
      "SELECT detail FROM audit_entry WHERE kind = 'ACCOUNT_CHANGED' AND subject = ? ORDER BY sequence DESC LIMIT 2",
      [DEPARTMENT],
    );
    const [ended, begun] = rows.map(({ detail }) => JSON.parse(detail) as { after: object; before?: object });
    expect(begun!.after).toMatchObject({ standIn: COLLEAGUE, fromDay: TODAY, scope: 'ALL' });
    expect(ended).toMatchObject({ before: { standIn: COLLEAGUE }, after: { standIn: null } });
  });

  it('knows nobody whose account is closed', async () => {
    const principalId = await idOf('so.yt');
    await server().db.transact((tx) =>
      tx.entities.update(Staff, { username: 'so.yt.2' }, { status: StaffStatus.DISABLED }),
    );
    const row = await server().db.read.entities.findOneByOrFail(Staff, { username: 'so.yt.2' });
    const refusal = await refused('so.yt', DEPARTMENT, { principalId, standInId: row.id });
    expect(refusal).toMatchObject({ fields: [{ path: 'standInId' }] });
  });
});
