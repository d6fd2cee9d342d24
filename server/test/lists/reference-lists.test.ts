import { setClock } from '../harness/clock';
import { SCREENS } from '../harness/documents';
import { pageAfter } from '../harness/dossier-page';
import type { TestClient } from '../harness/test-client';
import { describeServers } from '../harness/test-server';
import { COMMITTEE, DESK, DISTRICT, on, receive, receiveInput, walkTo } from '../harness/walk';

interface Edition {
  edition: number;
  name: string;
  state: string;
  validFrom: string;
  validTo: string | null;
}
interface Entry {
  code: string;
  edition: number;
  current: Edition | null;
  coming: Edition | null;
  proposed: Edition | null;
  history: Edition[];
}

const FIRST = 'quantri';
const SECOND = 'quantri.2';

describeServers('dated lists', (server) => {
  const listOf = async (list: string) =>
    (await (await server().as(FIRST)).ask<{ entries: Entry[] }>('ReferenceList', { list })).entries;
  const entryOf = async (list: string, code: string) => (await listOf(list)).find((entry) => entry.code === code)!;
  const save = (client: TestClient, input: object) => client.gql<{ saveListEntry: Entry }>('SaveListEntry', { input });
  const cause = { list: 'LATE_CAUSE', code: 'XAC_MINH', name: 'Phải xác minh tại thực địa' };

  it('keep what was chosen as it was worded then; the new words count from their day', async () => {
    const dossier = await walkTo(server(), await receive(await server().as(DESK)), 2);
    setClock('2026-11-26T10:00:00+07:00');
    const input = { leg: 2, cause: 'XAC_MINH', explanation: 'Xuống thôn' };
    await pageAfter(await server().as(COMMITTEE), 'RecordLateCause', dossier, input);
    const validFrom = '2026-12-01T00:00:00+07:00';
    expect((await save(await server().as(FIRST), { ...cause, edition: 1, validFrom })).errors).toEqual([]);
    const entry = await entryOf('LATE_CAUSE', 'XAC_MINH');
    expect(entry).toMatchObject({
      current: { name: 'Phải xác minh thực tế, vụ việc phức tạp', validTo: validFrom },
      coming: { name: cause.name },
    });
    setClock('2026-12-01T08:00:00+07:00');
    const causes = await (await server().as(DESK)).ask<{ code: string; text: string; wordings: object[] }[]>(
      'LateCauses',
    );
    expect(causes.find(({ code }) => code === 'XAC_MINH')).toMatchObject({
      text: cause.name,
      wordings: [{ text: 'Phải xác minh thực tế, vụ việc phức tạp' }, { text: cause.name }],
    });
    expect(await (await server().as(FIRST)).ask('EntryUses', { list: 'LATE_CAUSE', code: 'XAC_MINH' })).toEqual([
      { kind: 'LATE_CAUSES', count: 1 },
      { kind: 'OPEN_DOSSIERS', count: 1 },
    ]);
  });

  it('take a change back before its day, not after it', async () => {
    const admin = await server().as(FIRST);
    const entry = { list: 'LATE_CAUSE', code: 'HE_THONG' };
    const validFrom = '2026-12-10T00:00:00+07:00';
    const [{ errors }, other] = await Promise.all(
      ['Mất điện', 'Mất mạng'].map((name) => save(admin, { ...entry, edition: 1, name, validFrom })),
    ).then(
      (answers) =>
        answers.sort((a, b) => a.errors.length - b.errors.length) as [(typeof answers)[0], (typeof answers)[0]],
    );
    expect(errors).toEqual([]);
    expect(other.errors).toMatchObject([{ code: 'CONFLICT', who: expect.any(String), when: expect.any(String) }]);
    await admin.ask('WithdrawListEntry', { input: { ...entry, edition: 2 } });
    expect(await entryOf('LATE_CAUSE', 'HE_THONG')).toMatchObject({
      coming: null,
      history: [{ state: 'WITHDRAWN' }, {}],
    });
    expect((await save(admin, { ...entry, edition: 2, name: 'Mất điện' })).errors).toEqual([]);
    const late = await admin.gql('WithdrawListEntry', { input: { ...entry, edition: 3 } });
    expect(late.errors).toMatchObject([{ code: 'ILLEGAL_ACTION' }]);
    expect((await save(admin, { ...entry, edition: 3, name: 'Mất điện' })).errors).toMatchObject([
      { code: 'BAD_USER_INPUT', fields: [{ path: 'name' }] },
    ]);
    expect((await save(await server().as(DESK), { ...entry, edition: 3, name: 'x' })).errors).toMatchObject([
      { code: 'FORBIDDEN' },
    ]);
  });

  it('let two look at what citizens read; a reason is chosen, counted and found again', async () => {
    const admin = await server().as(FIRST);
    const desk = await server().as(DESK);
    const reason = {
      list: 'REFUSAL_REASON',
      edition: 0,
      name: 'Chưa nộp lệ phí theo quy định.',
      data: { purposes: ['SUPPLEMENT', 'DECLINE'] },
    };
    const { data } = await save(admin, reason);
    const { code } = data!.saveListEntry;
    expect(data!.saveListEntry).toMatchObject({ current: null, proposed: { state: 'PROPOSED' } });
    const dossier = await receive(desk);
    const asked = { reason: `${reason.name} Mời ông bà nộp.`, documents: ['Biên lai'], reasonCode: code };
    // The contract's document knows no list of reasons; the screens' does.
    const ask = () => desk.post(SCREENS.get('RequestSupplement'), on(dossier, asked));
    expect((await ask()).errors).toMatchObject([{ code: 'BAD_USER_INPUT', fields: [{ path: 'reasonCode' }] }]);
    const seen = { input: { list: 'REFUSAL_REASON', code, edition: 1 } };
    expect((await admin.gql('ConfirmListEntry', seen)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    const confirmed = await Promise.all(
      [1, 2].map(async () => (await server().as(SECOND)).gql('ConfirmListEntry', seen)),
    );
    expect(confirmed.map(({ errors }) => errors.length).sort()).toEqual([0, 1]);
    expect((await ask()).errors).toEqual([]);
    const { applicant, procedureCode } = receiveInput();
    const decline = { idempotencyKey: 'list-1', procedureCode, applicant, reason: reason.name, reasonCode: code };
    await desk.ask('DeclineRequest', { input: decline });
    const period = { from: '2026-11-01', to: '2026-12-31' };
    const district = await server().as(DISTRICT);
    const counts = await district.ask<{ code: string }[]>('ReasonCounts', period);
    expect(counts.find((row) => row.code === code)).toMatchObject({ declined: 1, supplements: 1, refused: 0 });
    const uses = (purpose: string) =>
      district.ask<{ nodes: object[] }>('ReasonUses', { ...period, code, purpose, first: 10 });
    expect((await uses('SUPPLEMENT')).nodes).toMatchObject([{ dossierCode: dossier.code, declinedId: null }]);
    expect((await uses('DECLINE')).nodes).toMatchObject([
      { dossierCode: null, letter: expect.stringMatching(/\/2026$/) },
    ]);
    // Another district sees none of it.
    const other = await (await server().as('huyen.381')).ask<{ code: string }[]>('ReasonCounts', period);
    expect(other.find((row) => row.code === code)).toBeUndefined();
  });

  it('group the papers of all procedures and put two names together', async () => {
    const admin = await server().as(FIRST);
    const groups = (variables: object) =>
      admin.ask<{ totalCount: number; nodes: { name: string; kind: string | null; procedures: number }[] }>(
        'DocumentGroups',
        { first: 200, ...variables },
      );
    const all = await groups({});
    expect(all.nodes[0]).toMatchObject({ kind: 'DON_TO_KHAI', procedures: expect.any(Number) });
    expect(all.nodes[0]!.procedures).toBeGreaterThan(1_500);
    const bare = (await groups({ withoutKind: true })).totalCount;
    const name = 'Tờ khai đăng ký kết hôn';
    const made = await save(admin, { list: 'DOCUMENT_KIND', edition: 0, name });
    expect((await groups({ withoutKind: true })).totalCount).toBe(bare - 1);
    const { code } = made.data!.saveListEntry;
    const merge = { from: { code, edition: 1 }, into: { code: 'DON_TO_KHAI', edition: 1 } };
    const merged = await Promise.all([1, 2].map(() => admin.gql('MergeDocumentKinds', merge)));
    expect(merged.map(({ errors }) => errors[0]?.code ?? '').sort()).toEqual(['', 'CONFLICT']);
    expect((await groups({ search: 'dang ky ket hon' })).nodes).toMatchObject([{ kind: 'DON_TO_KHAI' }]);
    // A name belongs to one kind.
    const twice = await save(admin, { list: 'DOCUMENT_KIND', edition: 0, name: `${name} (theo mẫu)` });
    expect(twice.errors).toMatchObject([{ code: 'BAD_USER_INPUT', fields: [{ path: 'data.aliases' }] }]);
  });

  it('go out as a workbook and come back with a report by row', async () => {
    // What was changed a moment ago counts by then.
    setClock('2026-11-23T10:00:00+07:00');
    const admin = await server().as(FIRST);
    for (const slug of ['survey-criterion', 'target', 'document-kind', 'refusal-reason']) {
      const workbook = Buffer.from(await (await admin.send(`/lists/${slug}.xlsx`)).arrayBuffer());
      const list = slug.toUpperCase().replaceAll('-', '_');
      const report = await admin.ask<object>('ImportListEntries', { list, file: workbook.toString('base64') });
      expect({ slug, ...report }).toMatchObject({ slug, added: 0, changed: 0, proposed: 0, refused: [] });
    }
    expect((await (await server().as(DESK)).send('/lists/target.xlsx')).status).toBe(403);
  });

  it('say what citizens are asked, and what is aimed at', async () => {
    const desk = await server().as(DESK);
    const criteria = await desk.ask<{ scale: string; levels: { points: number }[] }[]>('SurveyCriteria');
    const ofDecree = criteria.filter(({ scale }) => scale === 'DECREE_61');
    expect(ofDecree).toHaveLength(9);
    expect(ofDecree.reduce((sum, { levels }) => sum + levels[0]!.points, 0)).toBe(18);
    const admin = await server().as(FIRST);
    const data = { measure: 'ON_TIME', percent: 95 };
    const line = { list: 'TARGET', code: 'DUNG_HAN', edition: 1, name: 'Trước hạn và đúng hạn', data };
    expect((await save(admin, line)).errors).toEqual([]);
    const report = (by: string) =>
      admin
        .post<{ settlementReport: { rows: { key: string; target: number }[]; total: { target: number } } }>(
          SCREENS.get('SettlementReport'),
          { from: '2026-11-01', to: '2026-12-31', by },
        )
        .then(({ data }) => data!.settlementReport);
    const byOffice = await report('OFFICE');
    expect(byOffice.total.target).toBe(0.95);
    expect(byOffice.rows.find(({ key }) => key === '000.00.00.H56')?.target).toBe(1);
    expect((await report('AREA')).rows.every(({ target }) => target === 0.95)).toBe(true);
    const { targets } = await admin.ask<{ targets: { code: string; measured: number | null }[] }>('TargetOutlooks');
    expect(targets.find(({ code }) => code === 'HAI_LONG')!.measured).toBeNull();
  });

  it('keep several plans; a milestone is tried against what the system shows', async () => {
    const admin = await server().as(FIRST);
    const data = {
      planId: 'TH2016',
      areaCode: '14869',
      tier: 'COMMUNE',
      dueOn: '2026-12-31',
      evidenceKind: 'FIRST_DOSSIER',
    };
    const input = { list: 'MILESTONE', edition: 0, name: 'Bộ phận một cửa {area} thử', data };
    expect(await admin.ask('MilestonePreview', { input })).toMatchObject({ state: 'MET_ON_TIME', metOn: '2026-11-23' });
    const wrong = { ...input, data: { ...data, dueOn: '2026-12-30' } };
    expect((await admin.gql('MilestonePreview', { input: wrong })).errors).toMatchObject([
      { fields: [{ path: 'data.dueOn' }] },
    ]);
    const { data: answer } = await admin.post<{
      rollout: { isInForce: boolean; plans: object[]; milestones: { isElsewhere: boolean }[] };
    }>(SCREENS.get('Rollout'), { plan: 'QN2017' });
    const other = answer!.rollout;
    expect(other.isInForce).toBe(false);
    expect(other.plans).toHaveLength(3);
    expect(other.milestones).toHaveLength(18);
    expect(other.milestones.every(({ isElsewhere }) => isElsewhere)).toBe(true);
  });

  it('move many milestones at once: seen beforehand, all or none, each with its history', async () => {
    const admin = await server().as(FIRST);
    interface Milestone {
      code: string;
      edition: number;
      current: { data: { dueOn: string; planId: string } } | null;
      history: object[];
    }
    const read = async () =>
      (await admin.ask<{ entries: Milestone[] }>('ReferenceList', { list: 'MILESTONE' })).entries.filter(
        ({ current }) => current?.data.planId === 'QN2017',
      );
    const [one, two] = (await read()) as [Milestone, Milestone];
    const seen = [one, two].map(({ code, edition }) => ({ code, edition }));
    const later = { input: { milestones: seen, quarters: 5 } };
    interface Move {
      before: { dueOn: string };
      after: { dueOn: string };
    }
    const moves = await admin.ask<Move[]>('MilestoneMoves', later);
    const quarter = ({ dueOn }: { dueOn: string }) =>
      Number(dueOn.slice(0, 4)) * 4 + Math.ceil(Number(dueOn.slice(5, 7)) / 3);
    for (const { before, after } of moves) expect(quarter(after) - quarter(before)).toBe(5);
    expect((await read()).find(({ code }) => code === one.code)!.current).toEqual(one.current);
    const answers = await Promise.all([1, 2].map(() => admin.gql('MoveMilestones', later)));
    expect(answers.map(({ errors }) => errors[0]?.code ?? null).sort()).toEqual(['CONFLICT', null]);
    const after = await read();
    for (const [index, { code, edition }] of seen.entries()) {
      const now = after.find((each) => each.code === code)!;
      expect(now).toMatchObject({ edition: edition + 1, current: { data: { dueOn: moves[index]!.after.dueOn } } });
      expect(now.history).toHaveLength(edition + 1);
    }
    const stale = { milestones: [{ ...seen[0]!, edition: seen[0]!.edition + 1 }, seen[1]!], dueOn: '2030-03-31' };
    expect(await admin.refusal('MoveMilestones', { input: stale })).toMatchObject({ code: 'CONFLICT' });
    expect((await read()).find(({ code }) => code === one.code)!.edition).toBe(one.edition + 1);
    for (const wrong of [{ quarters: 0 }, { dueOn: '2030-03-30' }, { quarters: 1, dueOn: '2030-03-31' }]) {
      const input = { milestones: seen, ...wrong };
      expect(await admin.refusal('MilestoneMoves', { input })).toMatchObject({ code: 'BAD_USER_INPUT' });
    }
  });
});
