import { newId } from '../../src/kernel/ids';
import { DAY_MS } from '../../src/kernel/instant';
import { now } from '../../src/kernel/now';
import { PartnerKind, PartnerStatus } from '../../src/modules/connections/connection-terms';
import { checkOutsideMonths, repairOutsideMonths } from '../../src/modules/connections/outside-months';
import { PartnerIntake, PartnerSystem } from '../../src/modules/connections/partner.entity';
import { FloorDevice } from '../../src/modules/floor/devices/floor-device.entity';
import { DeviceKind } from '../../src/modules/floor/floor-terms';
import { attach, type WithFiles } from '../files/upload-client';
import { png } from '../harness/sample-files';
import { sendOnline } from '../harness/submissions';
import { describeServers } from '../harness/test-server';
import { act, COMMITTEE, DESK, DISTRICT, LEADERSHIP, PROCEDURE, receive, receiveInput, walkTo } from '../harness/walk';

interface Centre {
  areaCode: string;
  tier: string;
  dueOn: string | null;
  isPilot: boolean;
  officeCode: string | null;
  firstDossierOn: string | null;
  firstSignInOn: string | null;
  firstOnlineIn: string | null;
  accounts: number;
  procedures: number;
  digitised: number;
  lat: number | null;
}

interface Part {
  component: string;
  weight: number;
  points: number | null;
  share: { counted: number; total: number } | null;
}

interface Target {
  measure: string;
  tier: string | null;
  outlook: string;
  measured: number | null;
  counted: number | null;
  total: number | null;
}

/** Where the desk of the walk is. */
const COMMUNE_AREA = '14869';
const RESULT = { number: '12/GXN-UBND', issuedOn: '2026-11-23', signer: 'Nguyễn Văn An' };
const NOVEMBER = { from: '2026-11-01', to: '2026-11-30' };

describeServers('the roll-out and the targets', (server) => {
  const centres = async (username: string) => (await server().as(username)).ask<Centre[]>('RolloutCentres', {});
  const at = async (username: string, areaCode: string) =>
    (await centres(username)).find((each) => each.areaCode === areaCode)!;
  const note = (seen: number, more: object = {}) => ({
    input: {
      planId: 'TH2016',
      areaCode: COMMUNE_AREA,
      cause: 'CHUA_CO_TRU_SO',
      text: 'Sửa nhà đến 15/12',
      seen,
      ...more,
    },
  });

  it('show every unit of the own area with the signs that its centre works', async () => {
    const all = await centres(LEADERSHIP);
    const count = (tier: string) => all.filter((each) => each.tier === tier).length;
    expect([count('PROVINCE'), count('DISTRICT'), count('COMMUNE')]).toEqual([1, 27, 559]);
    expect(all.filter(({ tier, lat }) => tier === 'DISTRICT' && lat !== null)).toHaveLength(27);
    expect(all.filter(({ tier, isPilot }) => tier === 'DISTRICT' && isPilot)).toHaveLength(4);
    const own = await centres(DISTRICT);
    expect(own.every(({ tier }) => tier !== 'PROVINCE')).toBe(true);
    expect(own.filter(({ tier }) => tier === 'DISTRICT')).toHaveLength(1);
    const before = await at(DISTRICT, COMMUNE_AREA);
    expect(before).toMatchObject({ firstDossierOn: null, firstOnlineIn: null });
    expect(before.accounts).toBeGreaterThan(0);
    expect(before.procedures).toBeGreaterThanOrEqual(before.digitised);
    await receive(await server().as(DESK));
    const day = { firstDossierOn: '2026-11-23', firstSignInOn: '2026-11-23' };
    expect(await at(DISTRICT, COMMUNE_AREA)).toMatchObject({ ...day, firstOnlineIn: null });
    await receive(await server().as(DESK), { channel: 'ONLINE' });
    expect(await at(LEADERSHIP, COMMUNE_AREA)).toMatchObject({ ...day, firstOnlineIn: '2026-11' });
    // A kiosk and a board of its floor are signs, too; what was taken out of use is none.
    const centre = (await server().app.directory.get()).centreOf(COMMUNE_AREA)!.id;
    const device = (kind: DeviceKind, changes: Partial<FloorDevice> = {}) =>
      server().db.transact((tx) =>
        tx.entities.insert(FloorDevice, {
          ...{ id: newId(), officeId: centre, kind, name: 'Máy', pairedAt: now(), seenAt: now() },
          ...{ madeAt: now(), madeBy: 'x', ...changes },
        }),
      );
    await device(DeviceKind.KIOSK, { pairedAt: now() - 9 * DAY_MS, seenAt: now() - 8 * DAY_MS });
    await device(DeviceKind.BOARD, { revokedAt: now() });
    const machines = { kioskSince: '2026-11-14', boardSince: null, machines: 0 };
    expect(await at(LEADERSHIP, COMMUNE_AREA)).toMatchObject(machines);
    await device(DeviceKind.BOARD);
    expect(await at(LEADERSHIP, COMMUNE_AREA)).toMatchObject({ ...machines, boardSince: '2026-11-23', machines: 1 });
    const milestones = await (await server().as(DISTRICT)).ask<{ milestones: { areaCode: string }[] }>('Rollout', {});
    const seen = new Set(own.map(({ areaCode }) => areaCode));
    expect(milestones.milestones.every(({ areaCode }) => seen.has(areaCode))).toBe(true);
  });

  it('count the procedures of the centre against those of the plan', async () => {
    const province = await (await server().as(LEADERSHIP)).ask<{ planned: number; stateThen: object[] }>(
      'RolloutProcedures',
      {},
    );
    expect(province).toMatchObject({ planned: 1_849, inUse: 0 });
    expect(province.stateThen).toContainEqual(expect.objectContaining({ count: 20, total: 27 }));
    const other = await (await server().as(LEADERSHIP)).ask('RolloutProcedures', { plan: 'TB2015' });
    expect(other).toMatchObject({ planned: 1_064, stateThen: [{ count: 943, total: 1_064 }] });
    const district = await server().as(DISTRICT);
    const { inUse } = await district.ask<{ inUse: number }>('RolloutProcedures', {});
    await receive(district, { procedureCode: PROCEDURE.business });
    expect(await district.ask('RolloutProcedures', {})).toMatchObject({ inUse: inUse + 1 });
  });

  it('take a note on why a unit is behind, one at a time, and tick nothing', async () => {
    const leader = await server().as(LEADERSHIP);
    const first = await Promise.all([1, 2].map(() => leader.gql('NoteRolloutDelay', note(0))));
    expect(first.map(({ errors }) => errors.length).sort()).toEqual([0, 1]);
    expect(first.find(({ errors }) => errors.length > 0)!.errors).toMatchObject([
      { code: 'CONFLICT', who: expect.any(String), when: expect.any(String) },
    ]);
    await leader.ask('NoteRolloutDelay', note(1, { cause: 'DUONG_TRUYEN', text: 'Kéo cáp quang' }));
    const notes = await (await server().as(DISTRICT)).ask('RolloutNotes', { plan: 'TH2016' });
    expect(notes).toMatchObject([
      { ordinal: 1, causeText: 'Chưa có trụ sở, phải sửa chữa' },
      { ordinal: 2, text: 'Kéo cáp quang' },
    ]);
    const code = async (username: string, variables: object) =>
      (await (await server().as(username)).gql('NoteRolloutDelay', variables)).errors[0]?.code;
    expect(await code(LEADERSHIP, note(2, { cause: 'KHONG_CO' }))).toBe('BAD_USER_INPUT');
    expect(await code(LEADERSHIP, note(2, { areaCode: '1' }))).toBe('NOT_FOUND');
    expect(await code(COMMITTEE, note(0, { areaCode: '380' }))).toBe('NOT_FOUND');
    expect(await code(DESK, note(2))).toBe('FORBIDDEN');
  });

  it('count what the dossiers behind a figure are, and say where there is no data', async () => {
    const leader = await server().as(LEADERSHIP);
    const committee = await server().as(COMMITTEE);
    const atApproval = async () => walkTo(server(), await receive(await server().as(DESK)), 3);
    const plain = await act(committee, 'IssueResult', await atApproval(), RESULT);
    await walkTo(server(), plain, 4);
    const dossier = await atApproval();
    const held: WithFiles = await attach(committee, dossier, png(), { name: 'Kết quả.png' });
    const fileIds = [held.files.at(-1)!.id];
    await walkTo(server(), await act(committee, 'IssueResult', { ...dossier, ...held }, { ...RESULT, fileIds }), 4);
    const index = await leader.ask<{ total: { parts: Part[]; points: number; weight: number }; weightOfAll: number }>(
      'ServiceIndex',
      { month: '2026-11' },
    );
    const { parts, points, weight } = index.total;
    expect(index.weightOfAll).toBe(100);
    const withData = parts.filter((part) => part.points !== null);
    expect(weight).toBe(withData.reduce((sum, part) => sum + part.weight, 0));
    expect(points).toBeCloseTo(withData.reduce((sum, part) => sum + part.points!, 0));
    for (const component of ['ONLINE_PAYMENT', 'SATISFACTION'])
      expect(parts.find((part) => part.component === component)).toMatchObject({ share: null, points: null });
    const totalOf = async (column: string) =>
      (await leader.ask<{ totalCount: number }>('SettlementDossiers', { ...NOVEMBER, column, first: 10 })).totalCount;
    const share = (component: string) => parts.find((part) => part.component === component)!.share!;
    expect(share('DIGITISATION')).toEqual({ counted: await totalOf('DIGITISED'), total: await totalOf('SETTLED') });
    expect(share('DIGITISATION').counted).toBe(1);
    expect(share('ONLINE_SERVICES')).toEqual({
      counted: await totalOf('RECEIVED_ONLINE'),
      total: await totalOf('RECEIVED'),
    });
    expect(share('PROGRESS').counted).toBe((await totalOf('EARLY')) + (await totalOf('ON_TIME')));
    const { targets } = await leader.ask<{ targets: Target[] }>('TargetOutlooks', {});
    const of = (measure: string) => targets.find((each) => each.measure === measure && each.tier === null)!;
    expect(of('SATISFIED')).toMatchObject({ outlook: 'NO_DATA', measured: null });
    expect(of('OUTSIDE_SERVICES')).toMatchObject({ outlook: 'NO_DATA', measured: null });
    // What an outside body took in, and a desk received.
    const id = await sendOnline(server());
    const body = {
      id: newId(),
      code: 'buu-cuc',
      name: 'Bưu cục',
      kind: PartnerKind.INTAKE,
      status: PartnerStatus.ACTIVE,
    };
    const rest = { contact: 'x', scopes: '[]', callsPerMinute: 1, intakesPerDay: 1, areaCode: null, version: 1 };
    await server().db.transact(async (tx) => {
      await tx.entities.insert(PartnerSystem, { ...body, ...rest, changedAt: now(), changedBy: 'x' });
      await tx.entities.insert(PartnerIntake, { submissionId: id, partnerId: body.id, day: '2026-11-23', at: now() });
    });
    const outside = async () => {
      const found = await leader.ask<{ targets: Target[] }>('TargetOutlooks', {});
      return found.targets.find(({ measure }) => measure === 'OUTSIDE_SERVICES')!;
    };
    expect(await outside()).toMatchObject({ outlook: 'NO_DATA' });
    const input = { ...receiveInput({ channel: 'ONLINE' }), submission: { id, expectedVersion: 1 } };
    await (await server().as(DESK)).ask('ReceiveDossier', { input });
    const counted = { outlook: 'TOO_SHORT', counted: 1, total: await totalOf('RECEIVED') };
    expect(await outside()).toMatchObject(counted);
    // Kept wrong it is found, and made anew from the requests.
    await server().db.transact((tx) => tx.run('UPDATE outside_month SET intakes = 7'));
    const wrong = async () => {
      const found: unknown[] = [];
      for await (const difference of checkOutsideMonths(server().db.read)) found.push(difference);
      return found;
    };
    expect(await wrong()).toMatchObject([{ stored: 7, expected: 1 }]);
    expect(await Promise.all([0, 1].map(() => repairOutsideMonths(server().db)))).toContain(1);
    expect([await wrong(), await outside()]).toMatchObject([[], counted]);
    expect(of('ONLINE_DOSSIERS')).toMatchObject({ outlook: 'TOO_SHORT', ...share('ONLINE_SERVICES') });
    expect(of('DIGITISED_RESULTS')).toMatchObject(share('DIGITISATION'));
    expect((await leader.gql('ServiceIndex', { month: '2026-13' })).errors).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
    const foreign = { month: '2026-11', areaCode: '380' };
    expect((await (await server().as(DISTRICT)).gql('ServiceIndex', foreign)).errors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
  });
});
