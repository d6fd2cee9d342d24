import { existsSync, readFileSync } from 'node:fs';
import { setClock } from '../harness/clock';
import { CONTRACT, CONTRACT_COPY, CONTRACT_ORIGINAL } from '../harness/documents';
import { describeServers } from '../harness/test-server';
import {
  act,
  COMMITTEE,
  DESK,
  DISTRICT,
  type DossierCore,
  history,
  holderOf,
  PROCEDURE,
  receive,
  receiveInput,
  walkTo,
} from '../harness/walk';

const CORE_FIELDS = [
  ...['id', 'code', 'status', 'version', 'channel', 'receivedAt', 'dueAt', 'completedAt', 'timeliness', 'procedure'],
  ...['applicant', 'receivingOffice', 'currentOffice', 'assignee', 'currentStep', 'availableActions'],
];

describe('the copy of the contract', () => {
  const original = existsSync(CONTRACT_ORIGINAL) ? CONTRACT_ORIGINAL : CONTRACT_COPY;

  it('is the contract word for word, where that is at hand', () => {
    expect(readFileSync(CONTRACT_COPY, 'utf8')).toBe(readFileSync(original, 'utf8'));
  });

  it('has the documents that these tests know', () => {
    expect(CONTRACT.names).toEqual([
      ...['SignIn', 'SignOut', 'Me', 'FindProcedures', 'ReceiveDossier', 'ClaimDossier', 'AdvanceDossier'],
      ...[
        'SendBackDossier',
        'RequestSupplement',
        'RecordSupplement',
        'RefuseDossier',
        'WithdrawDossier',
        'ReturnResult',
      ],
      ...['DossierByCode', 'Worklist', 'SettlementReport', 'SettlementDossiers', 'Rollout', 'TrackDossier'],
      'WorklistChanged',
    ]);
  });
});

interface Procedures {
  totalCount: number;
  nodes: {
    code: string;
    name: string;
    steps: { ordinal: number; kind: string }[];
    limit: object;
    receivingTiers: string[];
  }[];
}

interface WorklistPage {
  totalCount: number;
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
  nodes: (DossierCore & { deadline: { state: string; workingMinutesLeft: number | null } })[];
}

describeServers('the documents of the contract', (server) => {
  it('SignIn, Me, SignOut', async () => {
    const client = server().visitor();
    const { staff } = await client.ask<{ staff: object }>('SignIn', { username: DESK, password: 'demo' });
    expect(Object.keys(staff)).toEqual(['id', 'username', 'fullName', 'office', 'permissions']);
    expect(await client.ask('Me')).toEqual(staff);
    expect(await client.ask('SignOut')).toBe(true);
  });

  it('FindProcedures: without accents or case; totalCount counts matches, not the page', async () => {
    const find = (variables: object) => server().visitor().ask<Procedures>('FindProcedures', variables);
    const plain = await find({ search: 'dang ky khai sinh', first: 3 });
    expect(await find({ search: 'ĐĂNG KÝ   khai sinh', first: 3 })).toEqual(plain);
    expect(plain.nodes).toHaveLength(3);
    expect(plain.totalCount).toBeGreaterThan(3);
    expect(plain.nodes[0]).toMatchObject({
      code: '1.001193',
      name: 'Đăng ký khai sinh',
      limit: { amount: null, unit: 'SAME_DAY' },
    });
    expect(plain.nodes[0]!.steps.map(({ kind }) => kind)).toEqual(['INTAKE', 'APPRAISE', 'APPROVE', 'RETURN']);
    expect((await find({})).totalCount).toBe(1_607);
    expect(await find({ search: 'không có thủ tục nào như vậy' })).toEqual({ totalCount: 0, nodes: [] });
  });

  it('ReceiveDossier and every command answer with the whole core of the dossier', async () => {
    const desk = await server().as(DESK);
    const committee = await server().as(COMMITTEE);
    const seen: string[] = [];
    const check = (dossier: DossierCore, status: string) => {
      expect(Object.keys(dossier)).toEqual(CORE_FIELDS);
      seen.push(dossier.status);
      expect(dossier.status).toBe(status);
      return dossier;
    };
    let dossier = check(await receive(desk), 'RECEIVED');
    dossier = check(await act(desk, 'ClaimDossier', dossier), 'RECEIVED');
    dossier = check(await act(desk, 'AdvanceDossier', dossier, { note: null }), 'PROCESSING');
    dossier = check(await act(committee, 'SendBackDossier', dossier, { reason: 'Thiếu' }), 'PROCESSING');
    dossier = check(await act(desk, 'AdvanceDossier', dossier), 'PROCESSING');
    const asked = { reason: 'Thiếu', documents: ['Giấy'] };
    dossier = check(await act(committee, 'RequestSupplement', dossier, asked), 'SUPPLEMENT_REQUIRED');
    dossier = check(await act(desk, 'RecordSupplement', dossier, { note: 'Đã nộp' }), 'PROCESSING');
    dossier = check(await act(committee, 'AdvanceDossier', dossier), 'PROCESSING');
    dossier = check(await act(committee, 'AdvanceDossier', dossier), 'COMPLETED');
    dossier = check(await act(desk, 'ReturnResult', dossier, { receivedBy: 'Hoà' }), 'RETURNED');
    const refused = await walkTo(server(), await receive(desk), 3);
    check(await act(committee, 'RefuseDossier', refused, { reason: 'Không' }), 'COMPLETED');
    check(await act(desk, 'WithdrawDossier', await receive(desk), { reason: 'Đổi ý' }), 'WITHDRAWN');
    const { legs, events } = await history(desk, dossier.code);
    expect(events.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(legs.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(new Set(seen).size).toBe(6);
  });

  it('DossierByCode: the code as a scanner or a hand gives it', async () => {
    const desk = await server().as(DESK);
    const { code, id } = await receive(desk);
    for (const typed of [code.toLowerCase(), ` ${code} `, code.replace('-', ' -')]) {
      expect((await history(desk, typed)).id).toBe(id);
    }
    expect(await desk.refusal('DossierByCode', { code: '000.00.00.H56-261123-9999' })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('Worklist: soonest due first, in pages that neither repeat nor leave out', async () => {
    const desk = await server().as('xa.14881');
    const codes = [PROCEDURE.province, PROCEDURE.commune, '1.001193', PROCEDURE.district, PROCEDURE.commune];
    for (const procedureCode of codes) await receive(desk, { procedureCode });
    const all = await desk.ask<WorklistPage>('Worklist', { first: 200 });
    expect(all.totalCount).toBe(5);
    expect(all.nodes.map(({ procedure }) => procedure.code)).toEqual([
      ...['1.001193', PROCEDURE.commune, PROCEDURE.commune, PROCEDURE.district, PROCEDURE.province],
    ]);
    expect(all.nodes[0]!.deadline).toMatchObject({ state: 'OPEN_WITHIN', workingMinutesLeft: expect.any(Number) });
    const paged: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page: WorklistPage = await desk.ask<WorklistPage>('Worklist', { first: 2, after });
      expect(page.totalCount).toBe(5);
      paged.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(paged).toEqual(all.nodes.map(({ id }) => id));
  });

  it('Worklist: search matches code, name without accents, ID number, phone', async () => {
    const desk = await server().as('xa.14884');
    const { applicant } = receiveInput();
    const wanted = await receive(desk);
    await receive(desk, {
      applicant: { ...applicant, fullName: 'Lò Văn Ứng', idNumber: '038185009999', phone: '0387654321' },
    });
    const find = async (search: string) =>
      (await desk.ask<WorklistPage>('Worklist', { search, first: 10 })).nodes.map(({ code }) => code);
    for (const search of [
      wanted.code,
      wanted.code.slice(-4),
      'dang thi',
      'HÒA',
      'hoà đặng',
      '038185001234',
      '0912345678',
    ]) {
      expect(await find(search)).toEqual([wanted.code]);
    }
    expect(await find('van ung')).toHaveLength(1);
    for (const search of ['khong co ai', '%', '_', '!', "'", 'ang']) expect(await find(search)).toEqual([]);
    expect(await find('   ')).toHaveLength(2);
  });

  it('Worklist: refuses what is no page', async () => {
    const desk = await server().as(DESK);
    const field = (path: string) => ({ code: 'BAD_USER_INPUT', fields: [{ path }] });
    expect(await desk.refusal('Worklist', { first: 0 })).toMatchObject(field('first'));
    expect(await desk.refusal('Worklist', { first: 201 })).toMatchObject(field('first'));
    expect(await desk.refusal('Worklist', { first: 5, after: 'x' })).toMatchObject(field('after'));
    expect(await desk.refusal('Worklist', { first: 5, search: 'x'.repeat(201) })).toMatchObject(field('search'));
  });

  it('SettlementReport and SettlementDossiers: a figure opens exactly the dossiers that it counted', async () => {
    interface Figures {
      [column: string]: number | null;
    }
    const period = { from: '2026-11-01', to: '2026-11-30', areaCode: '14899' };
    let desk = await server().as('xa.14899');
    const report = async (by: string) =>
      desk.ask<{ asOf: string; rows: Figures[]; total: Figures }>('SettlementReport', { ...period, by });
    expect((await report('AREA')).total).toMatchObject({ received: 0, settled: 0, rate: null });
    await walkTo(server(), await receive(desk, { channel: 'ONLINE' }), 4);
    await act(desk, 'WithdrawDossier', await receive(desk), { reason: 'Đổi ý' });
    const asked = { reason: 'Thiếu', documents: ['Giấy'] };
    await act(desk, 'RequestSupplement', await receive(desk), asked);
    await receive(desk);
    setClock('2026-11-27T08:00:00+07:00');
    desk = await server().as('xa.14899');
    for (const by of ['AREA', 'OFFICE', 'FIELD', 'PROCEDURE', 'MONTH']) {
      const { asOf, total } = await report(by);
      expect(asOf).toMatch(/^2026-11-27T08:0/);
      expect(total).toEqual({
        ...{ received: 4, receivedOnline: 1, receivedOther: 3, carriedOver: 0 },
        ...{ settled: 1, early: 1, onTime: 0, late: 0, rate: 1 },
        ...{ inProgress: 2, withinLimit: 0, overdue: 1, paused: 1, withdrawn: 1, stopped: 0 },
      });
      for (const [name, count] of Object.entries(total)) {
        if (name === 'rate') continue;
        const column = name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
        const page = await desk.ask<WorklistPage>('SettlementDossiers', { ...period, column, first: 10 });
        expect([column, page.totalCount, page.nodes.length]).toEqual([column, count, count]);
      }
    }
  });

  it('Rollout: milestones are met by what the system shows', async () => {
    interface Rollout {
      planName: string;
      tiers: { tier: string; planned: number; running: number; late: number; percentRunning: number }[];
      milestones: { areaCode: string; metOn: string | null; state: string; evidence: string | null; dueOn: string }[];
    }
    const district = await server().as(DISTRICT);
    const before = await district.ask<Rollout>('Rollout');
    expect(before.tiers.map(({ tier }) => tier)).toEqual(['PROVINCE', 'DISTRICT', 'COMMUNE']);
    const of = (rollout: Rollout) => rollout.milestones.filter(({ areaCode }) => areaCode === '385');
    expect(of(before)[0]).toMatchObject({ metOn: null, state: 'OVERDUE', evidence: null });
    await receive(district, { procedureCode: PROCEDURE.business });
    const after = await district.ask<Rollout>('Rollout');
    expect(of(after)[0]).toMatchObject({ metOn: '2026-11-23', state: 'MET_LATE', evidence: expect.any(String) });
    expect(after.tiers[1]!.running).toBe(before.tiers[1]!.running + 1);
  });

  it('TrackDossier: public; the code alone gives status, dates and office, neither name nor procedure', async () => {
    const visitor = server().visitor();
    const dossier = await walkTo(server(), await receive(await server().as(DESK)), 2);
    const answer = await visitor.gql<{ trackDossier: Record<string, unknown> }>('TrackDossier', { code: dossier.code });
    expect(answer).toMatchObject({ status: 200, errors: [] });
    expect(answer.data!.trackDossier).toEqual({
      code: dossier.code,
      procedureName: 'Xem bằng mã tra cứu trên phiếu hẹn',
      status: 'PROCESSING',
      statusText: 'Đang xử lý',
      receivedAt: dossier.receivedAt,
      dueAt: dossier.dueAt,
      currentOfficeName: 'UBND Thị trấn Hồi Xuân',
      applicantMasked: '',
      steps: [],
    });
    expect(await visitor.refusal('TrackDossier', { code: 'x' })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('times are ISO 8601 instants with +07:00, days are yyyy-MM-dd, ids are opaque texts', async () => {
    setClock('2026-11-23T23:30:00+07:00');
    const dossier = await receive(await server().as(DESK));
    expect(dossier.receivedAt).toMatch(/^2026-11-23T23:30:\d\d\+07:00$/);
    expect(dossier.dueAt).toBe('2026-11-26T17:00:00+07:00');
    expect(typeof dossier.id).toBe('string');
    expect((await holderOf(server(), dossier)).cookie).not.toBe('');
  });
});
