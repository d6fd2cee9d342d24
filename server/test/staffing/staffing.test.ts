import writeWorkbook from 'write-excel-file/node';
import { DossierEvent } from '../../src/modules/dossier/history/dossier-event.entity';
import { accountTemplate } from '../../src/modules/staffing/import/account-workbook';
import { reassignWork } from '../../src/modules/staffing/reassignment/reassign-work';
import { endRunOutSecondments } from '../../src/modules/staffing/secondment/secondment-commands';
import { bringTransfersIntoForce } from '../../src/modules/staffing/transfer/apply-transfer';
import { upload } from '../files/upload-client';
import { setClock } from '../harness/clock';
import { SCREENS } from '../harness/documents';
import { meOf } from '../harness/me-of';
import { pdf } from '../harness/sample-files';
import { TestClient } from '../harness/test-client';
import { describeServers } from '../harness/test-server';
import {
  act,
  COMMITTEE,
  DEPARTMENT,
  DESK,
  DISTRICT,
  type DossierCore,
  NEIGHBOUR,
  OTHER_DISTRICT,
  on,
  PROCEDURE,
  receive,
} from '../harness/walk';

const MOVER = `${DISTRICT}.2`;
const CENTRE = '000.00.00.H56';
const PASSWORD = 'trâu-đi-cày-sớm';

interface Person {
  id: string;
  account: { status: string; mustChangePassword: boolean };
  places: { office: { code: string }; roles: string[]; until: string | null }[];
  held: { office: { code: string }; held: number; overdue: number; dueSoon: number; paused: number }[];
  changes: { by: string; detail: string }[];
  standIns: { state: string }[];
}

interface Transfer {
  id: string;
  state: string;
  problem: string | null;
  handOver: { id: string; moved: number; isFinished: boolean } | null;
}

describeServers('people who come and go', (server) => {
  const admin = () => server().as('quantri');
  const idOf = async (username: string) => (await meOf(await server().as(username)))!.id;
  const officeOf = async (username: string) => (await meOf(await server().as(username)))!.office.code;
  const person = async (username: string) => (await admin()).ask<Person>('Person', { username });
  const goTo = (moment: string) => {
    setClock(moment);
    server().app.sessions.forget();
  };
  /** A new colleague of somebody, with a session. */
  const colleague = async (username: string, officeCode: string, roles = ['RECEPTION']) => {
    const input = { username, fullName: 'Trần Văn Tạm', officeCode, roles, password: PASSWORD };
    await (await admin()).ask('AddAccount', { input });
    await server().db.transact((tx) =>
      tx.run('UPDATE staff SET password_set_by_other_at = NULL WHERE username = ?', [username]),
    );
    const client = new TestClient(server().url);
    await client.signIn(username, PASSWORD);
    return client;
  };
  /** With a new session: those of the day before have run out. */
  const back = async (username: string) => {
    const client = new TestClient(server().url);
    await client.signIn(username, PASSWORD);
    return client;
  };
  /** Received and held at the district's centre. */
  const held = async (client: TestClient, count: number): Promise<DossierCore[]> => {
    const dossiers: DossierCore[] = [];
    for (let n = 0; n < count; n++) {
      dossiers.push(await act(client, 'ClaimDossier', await receive(client, { procedureCode: PROCEDURE.business })));
    }
    return dossiers;
  };
  const transfer = async (username: string, change: object = {}) => ({
    input: {
      username,
      fromOfficeCode: await officeOf(DISTRICT),
      toOfficeCode: await officeOf(OTHER_DISTRICT),
      roles: ['RECEPTION'],
      effectiveOn: '2026-11-24',
      decision: 'QĐ 12/QĐ-UBND ngày 20/11/2026',
      handToId: null,
      ...change,
    },
  });
  const prepare = async (username: string, change: object = {}) =>
    (await admin()).ask<Transfer>('PrepareTransfer', await transfer(username, change));
  const found = async (id: string) =>
    (await (await admin()).ask<Transfer[]>('Transfers')).find((one) => one.id === id)!;
  const events = async ({ id }: DossierCore) =>
    server().db.read.entities.find(DossierEvent, { where: { dossierId: id }, order: { sequence: 'ASC' } });

  it('transfers somebody when his day begins, and hands all that he holds over in one step', async () => {
    const mover = await colleague('can.bo.di', await officeOf(DISTRICT));
    const [first, second, third] = (await held(mover, 3)) as [DossierCore, DossierCore, DossierCore];
    await act(mover, 'RequestSupplement', second, { documents: ['CCCD'], reason: 'Thiếu' });
    const before = await person('can.bo.di');
    expect(before.held).toMatchObject([{ held: 3, paused: 1, overdue: 0 }]);
    const heir = await idOf(DISTRICT);
    const { id, state } = await prepare('can.bo.di', { handToId: heir });
    expect(state).toBe('DRAFT');
    goTo('2026-11-24T00:00:00+07:00');
    expect(await bringTransfersIntoForce(server().app.dossiers)).toBe(0);
    setClock('2026-11-23T10:00:00+07:00');
    expect(await (await admin()).ask<Transfer>('ScheduleTransfer', { id })).toMatchObject({ state: 'SCHEDULED' });
    expect(await bringTransfersIntoForce(server().app.dossiers)).toBe(0);
    goTo('2026-11-24T00:00:00+07:00');
    const room = server().app.dossiers;
    expect((await Promise.all([bringTransfersIntoForce(room), bringTransfersIntoForce(room)])).sort()).toEqual([0, 1]);
    // A run that is cut off before it has begun leaves all of it to the next, and two at once share it.
    expect(await reassignWork(room, AbortSignal.abort())).toBe(0);
    const moved = await Promise.all([reassignWork(room), reassignWork(room)]);
    expect(moved[0] + moved[1]).toBe(3);
    expect(await reassignWork(room)).toBe(0);
    const { handOver, state: carriedOut } = await found(id);
    expect([carriedOut, handOver]).toMatchObject(['APPLIED', { moved: 3, isFinished: true }]);
    for (const [username, status] of [
      ['quantri', 200],
      [DISTRICT, 200],
      [`${NEIGHBOUR}.ubnd`, 404],
      [DESK, 403],
    ] as const) {
      const paper = await (await server().as(username)).send(`/forms/work-handover/${handOver!.id}.pdf`);
      expect([username, paper.status]).toEqual([username, status]);
    }
    for (const dossier of [first, second, third]) {
      const last = (await events(dossier)).filter(({ type }) => type === 'ASSIGNED');
      expect(last).toHaveLength(1);
      expect(last[0]!.note).toContain('QĐ 12/QĐ-UBND');
      expect(last[0]!.note).toContain('Trước đó do Trần Văn Tạm giữ');
      expect(JSON.parse(last[0]!.dataText)).toMatchObject({ staffId: heir, heldBefore: { staffId: before.id } });
    }
    const after = await person('can.bo.di');
    expect(after.held).toEqual([]);
    expect(after.places).toMatchObject([{ office: { code: await officeOf(OTHER_DISTRICT) }, until: null }]);
    expect(await meOf(await back('can.bo.di'))).toMatchObject({ office: { code: await officeOf(OTHER_DISTRICT) } });
  });

  it('has one transfer of a person open at a time, also of two at once', async () => {
    await colleague('can.bo.hai.lan', await officeOf(DISTRICT));
    const input = await transfer('can.bo.hai.lan');
    const client = await admin();
    const answers = await Promise.all([client, client].map((one) => one.gql('PrepareTransfer', input)));
    expect(answers.map(({ errors }) => errors[0]?.code ?? null).sort()).toEqual(['CONFLICT', null]);
    const open = (await client.ask<(Transfer & { username: string })[]>('Transfers')).find(
      ({ username }) => username === 'can.bo.hai.lan',
    )!;
    expect(await client.ask<Transfer>('CancelTransfer', { id: open.id })).toMatchObject({ state: 'CANCELLED' });
    expect(await client.refusal('ScheduleTransfer', { id: open.id })).toMatchObject({ code: 'CONFLICT' });
    expect(
      await (await server().as('quantri.2')).refusal('PrepareTransfer', await transfer('quantri.2')),
    ).toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('does not carry out what has lost its ground, and follows an office that was closed meanwhile', async () => {
    await colleague('can.bo.bi.khoa', await officeOf(DISTRICT));
    await colleague('can.bo.theo', await officeOf(DISTRICT));
    const client = await admin();
    const blocked = await prepare('can.bo.bi.khoa');
    const followed = await prepare('can.bo.theo', {
      toOfficeCode: await officeOf('huyen.384.tp'),
      roles: ['OFFICIAL'],
    });
    for (const { id } of [blocked, followed]) await client.ask('ScheduleTransfer', { id });
    await client.ask('CloseAccount', { input: { username: 'can.bo.bi.khoa', reason: 'Nghỉ việc', handOver: [] } });
    const heirCode = await officeOf('huyen.384.ubnd');
    const [from, to] = [await officeOf('huyen.384.tp'), heirCode];
    const close = (successor: string | null) =>
      server().db.transact(async (tx) => {
        const [heir] = await tx.query<{ id: string }>('SELECT id FROM office WHERE code = ?', [successor ?? '']);
        await tx.run('UPDATE office SET successor_id = ? WHERE code = ?', [heir?.id ?? null, from]);
      });
    await close(to);
    goTo('2026-11-24T00:05:00+07:00');
    expect(await bringTransfersIntoForce(server().app.dossiers)).toBe(1);
    await close(null);
    expect(await found(blocked.id)).toMatchObject({ state: 'BLOCKED', problem: expect.stringContaining('khoá') });
    expect((await person('can.bo.theo')).places).toMatchObject([{ office: { code: heirCode }, roles: ['OFFICIAL'] }]);
  });

  it('leaves nothing with nobody when an account is closed, and opens it again', async () => {
    const leaver = await colleague('can.bo.nghi', await officeOf(DISTRICT));
    const [dossier] = (await held(leaver, 1)) as [DossierCore];
    const client = await admin();
    const closing = (handOver: object[]) => ({ input: { username: 'can.bo.nghi', reason: 'Nghỉ hưu', handOver } });
    const officeCode = await officeOf(DISTRICT);
    expect(
      await client.refusal('CloseAccount', closing([{ officeCode, toStaffId: await idOf(DEPARTMENT) }])),
    ).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'handOver.0.toStaffId' }] });
    const closed = await client.ask<Person>('CloseAccount', closing([]));
    expect(closed).toMatchObject({ account: { status: 'DISABLED' }, held: [] });
    expect(closed.changes[0]).toMatchObject({ detail: expect.stringContaining('Nghỉ hưu') });
    expect((await events(dossier)).at(-1)).toMatchObject({ type: 'RELEASED' });
    expect(await meOf(leaver)).toBeUndefined();
    expect(await client.refusal('CloseAccount', closing([]))).toMatchObject({ code: 'CONFLICT' });
    expect(await client.ask<Person>('EnableAccount', { username: 'can.bo.nghi' })).toMatchObject({
      account: { status: 'ACTIVE' },
    });
    expect(
      await (await admin()).refusal('CloseAccount', { input: { username: 'quantri', reason: 'x', handOver: [] } }),
    ).toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('seconds somebody to a centre for its days, who works there too, and takes over what he leaves', async () => {
    const centreCode = await officeOf(DISTRICT);
    const homeCode = await officeOf('huyen.385.tp');
    let sent = await colleague('can.bo.biet.phai', homeCode, ['OFFICIAL']);
    const input = {
      username: 'can.bo.biet.phai',
      fromOfficeCode: homeCode,
      centreCode,
      roles: ['RECEPTION'],
      fromDay: '2026-11-24',
      toDay: '2026-11-25',
      decision: 'QĐ 7',
      handToId: await idOf(DISTRICT),
    };
    const client = await admin();
    const answers = await Promise.all([client, client].map((one) => one.gql('SecondStaff', { input })));
    expect(answers.map(({ errors }) => errors[0]?.code ?? null).sort()).toEqual(['CONFLICT', null]);
    expect(await meOf(sent)).toMatchObject({ office: { code: homeCode } });
    goTo('2026-11-24T08:00:00+07:00');
    sent = await back('can.bo.biet.phai');
    expect(await meOf(sent)).toMatchObject({ office: { code: centreCode } });
    await sent.ask('WorkAt', { officeCode: homeCode });
    expect(await meOf(sent)).toMatchObject({ office: { code: homeCode } });
    expect(await sent.refusal('WorkAt', { officeCode: CENTRE })).toMatchObject({ code: 'NOT_FOUND' });
    await sent.ask('WorkAt', { officeCode: centreCode });
    const [dossier] = (await held(sent, 1)) as [DossierCore];
    const tomorrow = await admin();
    const [line] = await tomorrow.ask<{ daysLeft: number; id: string }[]>('Secondments');
    expect(line).toMatchObject({ daysLeft: 2 });
    await tomorrow.ask('ChangeSecondment', { id: line!.id, toDay: '2026-11-24', decision: 'QĐ 8' });
    goTo('2026-11-25T00:01:00+07:00');
    expect(await meOf(await back('can.bo.biet.phai'))).toMatchObject({ office: { code: homeCode } });
    expect(await endRunOutSecondments(server().app.dossiers)).toBe(1);
    expect(await reassignWork(server().app.dossiers)).toBe(1);
    expect((await events(dossier)).at(-1)).toMatchObject({ type: 'ASSIGNED', note: expect.stringContaining('QĐ 8') });
  });

  it('enters a leave with its stand-in, warns who would assign work, and ends both', async () => {
    const client = await server().as(DISTRICT);
    const days = { fromDay: '2026-11-23', toDay: '2026-11-27', kind: 'ANNUAL', reason: 'Phép năm' };
    const officeCode = await officeOf(DISTRICT);
    const staffId = await idOf(MOVER);
    const away = { ...days, officeCode, staffId, standIn: null };
    const standIn = { staffId: (await person('can.bo.di').catch(() => null))?.id ?? '', scope: 'ALL' };
    expect(standIn.staffId).not.toBe('');
    // Not of this office any more.
    expect(await client.refusal('EnterLeave', { input: { ...away, standIn } })).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    const helper = await colleague('can.bo.thay', officeCode);
    const input = { ...away, standIn: { staffId: (await meOf(helper))!.id, scope: 'ALL' } };
    const answers = await Promise.all([client, client].map((one) => one.gql('EnterLeave', { input })));
    expect(answers.map(({ errors }) => errors[0]?.code ?? null).sort()).toEqual(['CONFLICT', null]);
    expect((await meOf(helper))!.standsInFor).toHaveLength(1);
    const dossier = await receive(client, { procedureCode: PROCEDURE.business });
    const assigned = on(dossier, { staffId });
    expect(await client.refusal('AssignDossier', assigned)).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'staffId', reason: expect.stringContaining('27/11/2026') }],
    });
    // The contract's document does not know the answer to the warning; the screen's does.
    const said = await client.post(SCREENS.get('AssignDossier'), { ...assigned, evenIfAway: true });
    expect(said.errors).toEqual([]);
    const { leaves } = await client.ask<{ leaves: { id: string }[] }>('OfficeStaff', {});
    const stranger = await server().as(`${NEIGHBOUR}.ubnd`);
    expect(await stranger.refusal('CancelLeave', { id: leaves[0]!.id })).toMatchObject({ code: 'NOT_FOUND' });
    await client.ask('CancelLeave', { id: leaves[0]!.id });
    expect((await meOf(helper))!.standsInFor).toEqual([]);
    expect(await client.refusal('CancelLeave', { id: leaves[0]!.id })).toMatchObject({ code: 'CONFLICT' });
  });

  it('shows a head who may sign in his area, where from and until when', async () => {
    interface Staff {
      office: { code: string };
      entersLeave: boolean;
      people: { fullName: string; rights: { deed: string; source: string; until: string | null }[] }[];
    }
    const desk = await officeOf(DESK);
    const ask = async (username: string, officeCode: string) =>
      (await server().as(username)).gql<Staff>('OfficeStaff', { officeCode });
    const own = await (await server().as(COMMITTEE)).ask<Staff>('OfficeStaff', {});
    expect(own.people[0]!.rights.filter(({ deed }) => deed === 'APPROVE')).toMatchObject([
      { source: 'ROLE', until: null },
    ]);
    const below = await (await server().as(DISTRICT)).ask<Staff>('OfficeStaff', { officeCode: desk });
    expect(below.entersLeave).toBe(false);
    expect(below.people.flatMap(({ rights }) => rights.map(({ deed }) => deed))).toContain('RECEIVE');
    // A desk of a commune has no head of its own.
    expect((await (await server().as(COMMITTEE)).ask<Staff>('OfficeStaff', { officeCode: desk })).entersLeave).toBe(
      true,
    );
    for (const username of [OTHER_DISTRICT, `${NEIGHBOUR}.ubnd`, DEPARTMENT]) {
      expect((await ask(username, desk)).errors[0]).toMatchObject({ code: 'NOT_FOUND' });
    }
    expect((await ask(DESK, desk)).errors[0]).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('keeps the scanned decision of a transfer and of a secondment for who administers accounts', async () => {
    await colleague('can.bo.quyet.dinh', await officeOf(DISTRICT));
    const client = await admin();
    const scan = await pdf();
    const prepared = await client.ask<{ id: string; files: { id: string; name: string }[] }>(
      'PrepareTransfer',
      await transfer('can.bo.quyet.dinh', { uploadIds: [await upload(client, scan, 'QĐ 12.pdf')] }),
    );
    expect(prepared.files.map(({ name }) => name)).toEqual(['QĐ 12.pdf']);
    const address = `/files/staff-decision/${prepared.files[0]!.id}`;
    const opened = await client.send(address);
    expect(Buffer.from(await opened.arrayBuffer()).equals(scan)).toBe(true);
    expect((await (await server().as(DISTRICT)).send(address)).status).toBe(403);
    expect((await client.send(`/files/${prepared.files[0]!.id}`)).status).toBe(404);
    // What is somebody else's upload, or given away already, goes with nothing.
    const foreign = await transfer('can.bo.hai.lan', { uploadIds: [await upload(await server().as(DESK), scan)] });
    expect(await client.refusal('PrepareTransfer', foreign)).toMatchObject({ code: 'NOT_FOUND' });
    const again = await transfer('can.bo.hai.lan', { uploadIds: [prepared.files[0]!.id] });
    expect(await client.refusal('PrepareTransfer', again)).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('lets nobody administer whom only one administrator wants to, by whatever way', async () => {
    const officeCode = await officeOf('quantri');
    await colleague('sap.quan.tri', officeCode);
    const client = await admin();
    const second = await server().as('quantri.2');
    const wanted = {
      username: 'sap.quan.tri',
      officeCode,
      roles: ['RECEPTION', 'SUPERVISOR', 'ADMIN'],
      reason: 'QĐ 9',
    };
    const rolesOf = async () => (await person('sap.quan.tri')).places.flatMap(({ roles }) => roles);
    await client.ask('SetStaffRoles', { input: wanted });
    await client.ask('SetStaffRoles', { input: wanted });
    expect(await rolesOf()).toEqual(['RECEPTION', 'SUPERVISOR']);
    const open = await second.ask<{ id: string; mayConfirm: boolean; askedBy: string }[]>('AdminGrants');
    expect(open).toMatchObject([{ mayConfirm: true }]);
    const { id } = open[0]!;
    expect(await client.refusal('ConfirmAdminGrant', { id })).toMatchObject({ code: 'FORBIDDEN' });
    const told = await server().db.read.query<{ username: string }>(
      `SELECT s.username FROM staff_notice n JOIN staff s ON s.id = n.staff_id
        WHERE n.kind = 'CONFIRMATION_WANTED' AND n.subject_id = ?`,
      [id],
    );
    expect(told).toEqual([{ username: 'quantri.2' }]);
    const answers = await Promise.all([second, second].map((one) => one.gql('ConfirmAdminGrant', { id })));
    expect(answers.map(({ errors }) => errors[0]?.code ?? null).sort()).toEqual(['CONFLICT', null]);
    expect(await rolesOf()).toContain('ADMIN');
    // None of the other ways by which roles come to somebody.
    const refused = { code: 'BAD_USER_INPUT', fields: [{ path: 'roles' }] };
    const input = { username: 'them.nguoi', fullName: 'Lê Nọ', officeCode, roles: ['ADMIN'], password: PASSWORD };
    expect(await client.refusal('AddAccount', { input })).toMatchObject(refused);
    await colleague('khong.quan.tri', await officeOf(DISTRICT));
    const moved = await transfer('khong.quan.tri', { toOfficeCode: officeCode, roles: ['ADMIN'] });
    expect(await client.refusal('PrepareTransfer', moved)).toMatchObject(refused);
    const rows = [
      ['Họ và tên', 'Tên đăng nhập', 'Mã cơ quan', 'Vai trò'],
      ['Lê Nọ', 'them.nguoi', officeCode, 'Quản trị'],
    ];
    const cells = rows.map((row) => row.map((value) => ({ value, type: String })));
    const file = (await writeWorkbook(cells).toBuffer()).toString('base64');
    expect(await client.ask('ImportAccounts', { file })).toMatchObject({
      added: [],
      refused: [{ row: 2, column: 'Vai trò' }],
    });
    // Refused by who asked, and over then.
    const other = { ...wanted, username: 'khong.quan.tri', roles: ['ADMIN'] };
    await client.ask('SetStaffRoles', { input: other });
    const [grant] = await client.ask<{ id: string }[]>('AdminGrants');
    await client.ask('RefuseAdminGrant', { id: grant!.id });
    expect(await second.refusal('ConfirmAdminGrant', { id: grant!.id })).toMatchObject({ code: 'CONFLICT' });
    expect((await person('khong.quan.tri')).places.flatMap(({ roles }) => roles)).not.toContain('ADMIN');
  });

  it('opens the account of an administrator and gives him a password by two persons only', async () => {
    const username = 'quan.tri.cu';
    await colleague(username, await officeOf('quantri'));
    const client = await admin();
    const second = await server().as('quantri.2');
    const officeCode = await officeOf('quantri');
    const confirm = async () => {
      const [grant] = await second.ask<{ id: string; kind: string; mayConfirm: boolean }[]>('AdminGrants');
      expect(grant).toMatchObject({ mayConfirm: true });
      expect(await client.refusal('ConfirmAdminGrant', { id: grant!.id })).toMatchObject({ code: 'FORBIDDEN' });
      const answers = await Promise.all([second, second].map((one) => one.gql('ConfirmAdminGrant', { id: grant!.id })));
      expect(answers.map(({ errors }) => errors[0]?.code ?? null).sort()).toEqual(['CONFLICT', null]);
      return grant!.kind;
    };
    await client.ask('SetStaffRoles', {
      input: { username, officeCode, roles: ['RECEPTION', 'ADMIN'], reason: 'QĐ 10' },
    });
    expect(await confirm()).toBe('ROLE');
    const hash = async () =>
      (
        await server().db.read.query<{ hash: string }>('SELECT password_hash AS hash FROM staff WHERE username = ?', [
          username,
        ])
      )[0]!.hash;
    const before = await hash();
    const given = { username, password: 'ruộng-bậc-thang-cao' };
    // Two at once: one asks, the other is told that something waits.
    const asked = await Promise.all([client, second].map((one) => one.gql('SetAccountPassword', given)));
    expect(asked.map(({ errors }) => errors[0]?.code ?? null).sort()).toEqual(['CONFLICT', null]);
    expect(await hash()).toBe(before);
    const [waiting] = await client.ask<{ id: string; mayConfirm: boolean }[]>('AdminGrants');
    const other = waiting!.mayConfirm ? client : second;
    await other.ask('ConfirmAdminGrant', { id: waiting!.id });
    expect(await hash()).not.toBe(before);
    await client.ask('CloseAccount', { input: { username, reason: 'Nghỉ việc', handOver: [] } });
    const opened = await Promise.all([0, 1].map(() => client.gql('EnableAccount', { username })));
    expect(opened.map(({ errors }) => errors.length)).toEqual([0, 0]);
    expect((await person(username)).account.status).toBe('DISABLED');
    expect(await confirm()).toBe('REOPEN');
    expect((await person(username)).account.status).toBe('ACTIVE');
    // Nobody's password is left behind with what was decided.
    expect(
      await server().db.read.query('SELECT id FROM admin_grant WHERE password_hash IS NOT NULL AND open_for IS NULL'),
    ).toEqual([]);
  });

  it('adds the accounts of a sheet, all or none, and the same sheet again changes nothing', async () => {
    const client = await admin();
    const sheet = async (rows: string[][]) => {
      const all = [['Họ và tên', 'Tên đăng nhập', 'Mã cơ quan', 'Vai trò'], ...rows];
      const cells = all.map((row) => row.map((value) => ({ value, type: String })));
      return (await writeWorkbook(cells).toBuffer()).toString('base64');
    };
    const good = ['Lê Thị Bưởi', 'le.thi.buoi', CENTRE, 'Một cửa, Phụ trách'];
    interface Report {
      added: { username: string; password: string }[];
      unchanged: number;
      refused: { row: number; column: string }[];
    }
    const bad = await client.ask<Report>('ImportAccounts', {
      file: await sheet([good, ['X', 'a', 'none', 'Chuyên viên'], ['Lê Ba', 'le.ba', CENTRE, 'Trùm']]),
    });
    expect(bad.added).toEqual([]);
    expect(bad.refused.map(({ row, column }) => [row, column])).toEqual([
      [3, 'Tên đăng nhập'],
      [3, 'Mã cơ quan'],
      [4, 'Vai trò'],
    ]);
    const file = await sheet([good, ['Lê Văn Cam', 'le.van.cam', CENTRE, 'RECEPTION']]);
    const taken = await client.ask<Report>('ImportAccounts', { file });
    expect(taken.added.map(({ username }) => username)).toEqual(['le.thi.buoi', 'le.van.cam']);
    expect(await client.ask<Report>('ImportAccounts', { file })).toEqual({ added: [], unchanged: 2, refused: [] });
    const fresh = new TestClient(server().url);
    await fresh.signIn('le.thi.buoi', taken.added[0]!.password);
    expect(await meOf(fresh)).toMatchObject({ duty: 'CHANGE_PASSWORD' });
    const template = (await accountTemplate()).toString('base64');
    expect((await client.ask<Report>('ImportAccounts', { file: template })).refused).toHaveLength(1);
    const page = await client.ask<{ nodes: { username: string }[] }>('People', {
      filter: { text: 'buoi', role: 'SUPERVISOR' },
    });
    expect(page.nodes.map(({ username }) => username)).toEqual(['le.thi.buoi']);
  });
});
