import { dayOf, startOfDay } from '../../src/kernel/instant';
import { now } from '../../src/kernel/now';
import { applyCuts } from '../../src/modules/proposals/apply-cuts';
import { fridayOf, isoWeekOf } from '../../src/modules/proposals/iso-week';
import { runReplay } from '../../src/modules/replay/run-replay';
import { verify } from '../../src/modules/reporting/verify';
import { setClock } from '../harness/clock';
import { describeServers } from '../harness/test-server';
import { act, COMMITTEE, DESK, DISTRICT_COMMITTEE, LEADERSHIP, PROCEDURE, receive } from '../harness/walk';

const ADMIN = 'quantri';

interface Replay {
  id: string;
  state: string;
  result: { dossiers: number; lateWas: number; late: number; savedMinutes: number } | null;
}
interface Proposal {
  id: string;
  version: number;
  state: string;
  week: string;
  differences: { kind: string; field: string; subject: string | null; before: string | null; after: string | null }[];
  figures: { dossiers: number; steps: { name: string; legs: number; over: number; usedMinutes: number }[] };
  replay: Replay | null;
  draft: { id: string; state: string } | null;
  measured: { dossiers: number; late: number } | null;
  mayDecide: boolean;
  mayDraft: boolean;
  events: { kind: string }[];
}
interface Content {
  limit: { amount: number };
  steps: { kind: string; name: string; quotaMinutes: number }[];
}

describe('ISO weeks', () => {
  it.each([
    ['2026-11-26', '2026-W48', '2026-11-27'],
    ['2027-01-03', '2026-W53', '2027-01-01'],
    ['2024-12-30', '2025-W01', '2025-01-03'],
  ])('%s lies in %s, whose Friday is %s', (day, week, friday) => {
    expect([isoWeekOf(day), fridayOf(week)]).toEqual([week, friday]);
  });

  it('know no week 54', () => {
    expect([fridayOf('2026-W54'), fridayOf('2025-W53'), fridayOf('x')]).toEqual([null, null, null]);
  });
});

describeServers('proposals to cut', (server) => {
  const as = (username: string) => server().as(username);
  beforeEach(() => setClock('2026-11-23T09:30:00+07:00'));

  const basis = async () =>
    (await (await as(COMMITTEE)).ask<{ content: Content }>('ProposalBasis', { code: PROCEDURE.commune })).content;
  const propose = async (cuts: object, by = COMMITTEE) =>
    (await as(by)).ask<Proposal>('ProposeCut', {
      input: { code: PROCEDURE.commune, title: 'Bớt thời gian', reason: 'Ít khi dùng hết', cuts },
    });
  const seen = ({ id, version }: Proposal) => ({ id, expectedVersion: version });

  it('cut a copy of the newest version, keep the figures of the time, and are run again over real dossiers', async () => {
    const moves: [string, string, string][] = [
      ['10-05T10:00', DESK, 'AdvanceDossier'],
      ['10-07T16:00', COMMITTEE, 'AdvanceDossier'],
    ];
    setClock('2026-10-05T09:00:00+07:00');
    let dossier = await receive(await as(DESK), { procedureCode: PROCEDURE.commune });
    for (const [moment, username, operation] of moves) {
      setClock(`2026-${moment}:00+07:00`);
      dossier = await act(await as(username), operation, dossier);
    }
    setClock('2027-01-06T09:00:00+07:00');
    const { limit, steps } = await basis();
    const proposal = await propose({ limitAmount: limit.amount - 1, quotas: [{ step: 1, minutes: 60 }] });
    expect(proposal).toMatchObject({ state: 'SUBMITTED', week: '2027-W01', version: 1, mayDecide: false });
    expect(proposal.differences).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ field: 'limit', before: `WORKING_DAYS ${limit.amount}` }),
        expect.objectContaining({ kind: 'STEP_CHANGED', subject: steps[1]!.name, after: '60' }),
      ]),
    );
    expect(proposal.figures).toMatchObject({ dossiers: 1, steps: [{ legs: 1 }, { legs: 1 }] });
    expect(proposal.replay).toMatchObject({ state: 'WAITING', result: null });
    await runReplay(server().app.dossiers, proposal.replay!.id, new AbortController().signal);
    const after = await (await as(LEADERSHIP)).ask<Proposal>('Proposal', { id: proposal.id });
    expect(after.replay).toMatchObject({
      state: 'DONE',
      result: { dossiers: 1, lateWas: 1, late: 1, savedMinutes: 0 },
    });
    const { nodes } = await (await as(LEADERSHIP)).ask<{ nodes: Proposal[] }>('WeekOfProposals', { week: '2027-W01' });
    expect(nodes.map(({ id }) => id)).toContain(proposal.id);
  });

  it('make nothing longer, and break no rule', async () => {
    const { limit, steps } = await basis();
    const client = await as(COMMITTEE);
    const refused = (cuts: object) =>
      client.refusal('ProposeCut', { input: { code: PROCEDURE.commune, title: 'x', reason: 'y', cuts } });
    for (const cuts of [
      {},
      { limitAmount: limit.amount },
      { quotas: [{ step: 0, minutes: steps[0]!.quotaMinutes }] },
      { removedSteps: [99] },
      { removedSteps: steps.map((_, index) => index) },
    ])
      expect(await refused(cuts)).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('are talked over, decided by another than the proposer, and become a draft that others confirm', async () => {
    const { limit } = await basis();
    let proposal = await propose({ limitAmount: limit.amount - 1 });
    const leader = await as(LEADERSHIP);
    const comments = await Promise.all(
      ['Một', 'Hai'].map((note) => leader.gql('CommentOnProposal', { ...seen(proposal), note })),
    );
    expect(comments.flatMap(({ errors }) => errors)).toEqual([expect.objectContaining({ code: 'CONFLICT' })]);
    proposal = await leader.ask<Proposal>('Proposal', { id: proposal.id });
    const early = (await as(ADMIN)).refusal('DraftFromProposal', seen(proposal));
    expect(await early).toMatchObject({ code: 'ILLEGAL_ACTION' });
    const decisions = await Promise.all(
      [true, false].map((accepted) => leader.gql('DecideProposal', { ...seen(proposal), accepted, note: 'Đồng ý' })),
    );
    expect(decisions.flatMap(({ errors }) => errors)).toEqual([expect.objectContaining({ code: 'CONFLICT' })]);
    proposal = await leader.ask<Proposal>('Proposal', { id: proposal.id });
    if (proposal.state === 'REFUSED') {
      const again = await propose({ limitAmount: limit.amount - 1 });
      proposal = await leader.ask<Proposal>('DecideProposal', { ...seen(again), accepted: true, note: 'Đồng ý' });
    }
    const admin = await as(ADMIN);
    const made = await Promise.all([1, 2].map(() => admin.gql('DraftFromProposal', seen(proposal))));
    expect(made.flatMap(({ errors }) => errors)).toEqual([expect.objectContaining({ code: 'CONFLICT' })]);
    proposal = await admin.ask<Proposal>('Proposal', { id: proposal.id });
    expect(proposal).toMatchObject({ draft: { state: 'DRAFT' }, mayDraft: false, measured: null });
    const { draft } = await admin.ask<{ draft: { id: string; content: Content } }>('ProcedureFolder', {
      code: PROCEDURE.commune,
    });
    expect(draft).toMatchObject({ id: proposal.draft!.id, content: { limit: { amount: limit.amount - 1 } } });
    const [row] = await server().db.read.query<{ editors: string }>(
      'SELECT editor_ids AS editors FROM procedure_draft WHERE id = ?',
      [draft.id],
    );
    expect(row!.editors.split('|')).toHaveLength(2);
    const told = await (await as(COMMITTEE)).ask<{ nodes: { what?: string }[] }>('Notices', { first: 50 });
    expect(told.nodes.map(({ what }) => what)).toContain('PROPOSAL_ACCEPTED');
  });

  it('are for who proposes or decides; the proposer takes his own back, nobody else', async () => {
    const { limit } = await basis();
    const proposal = await propose({ limitAmount: limit.amount - 1 });
    const { id } = proposal;
    expect(await (await as(DESK)).refusal('Proposal', { id })).toMatchObject({ code: 'FORBIDDEN' });
    const other = await as(DISTRICT_COMMITTEE);
    expect(await other.refusal('WithdrawProposal', seen(proposal))).toMatchObject({ code: 'FORBIDDEN' });
    const decide = { ...seen(proposal), accepted: true, note: 'x' };
    expect(await other.refusal('DecideProposal', decide)).toMatchObject({ code: 'FORBIDDEN' });
    const own = await as(COMMITTEE);
    expect(await own.ask('WithdrawProposal', seen(proposal))).toMatchObject({ state: 'WITHDRAWN' });
    const paper = await own.send(`/forms/proposals/${proposal.week}.pdf`);
    expect([paper.status, paper.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect((await (await as(DESK)).send(`/forms/proposals/${proposal.week}.pdf`)).status).toBe(403);
    const differences = async () => (await verify(server().db, { now: now() })).differences;
    expect(await differences()).toEqual([]);
    const change = (state: string) =>
      server().db.transact((tx) => tx.run('UPDATE proposal SET state = ? WHERE id = ?', [state, id]));
    await change('ACCEPTED');
    expect(await differences()).toMatchObject([{ where: 'proposal', column: 'state', expected: 'WITHDRAWN' }]);
    await change('WITHDRAWN');
  });

  it('are held against what came of them once a month has passed', async () => {
    const { limit } = await basis();
    const proposal = await propose({ limitAmount: limit.amount - 1 });
    const versionId = (await server().app.catalogue.get()).editionsOf(PROCEDURE.commune).at(-1)!.id;
    await receive(await as(DESK), { procedureCode: PROCEDURE.commune });
    const effectiveFrom = startOfDay(dayOf(Date.parse('2026-11-23T00:00:00+07:00')));
    await server().db.transact(async (tx) => {
      await tx.run(
        `INSERT INTO procedure_draft (id, code, open_code, base_version_id, ending, content, revision, state, effective_from,
          created_at, changed_at, changed_by, editor_ids, confirmed_by, version_id)
          SELECT 'measured', 'x', NULL, NULL, 0, content, 1, 'CONFIRMED', ?, 0, 0, 'x', '', 'x', ? FROM proposal WHERE id = ?`,
        [effectiveFrom, versionId, proposal.id],
      );
      await tx.run(`UPDATE proposal SET state = 'ACCEPTED', draft_id = 'measured' WHERE id = ?`, [proposal.id]);
    });
    const read = async () => (await as(LEADERSHIP)).ask<Proposal>('Proposal', { id: proposal.id });
    setClock('2026-12-20T09:00:00+07:00');
    expect((await read()).measured).toBeNull();
    setClock('2026-12-28T09:00:00+07:00');
    const { measured } = await read();
    expect(measured!.dossiers).toBeGreaterThan(0);
    expect(measured!.late).toBeGreaterThan(0);
    // As its journal has it.
    const undo = "UPDATE proposal SET state = 'SUBMITTED', draft_id = NULL WHERE id = ?";
    await server().db.transact((tx) => tx.run(undo, [proposal.id]));
  });
});

describe('cuts', () => {
  it('leave everything else as it is', () => {
    const step = (name: string) => ({ kind: 'APPRAISE' as never, name, quotaMinutes: 480, officeRule: 'x' });
    const base = { limit: { amount: 5, unit: 'WORKING_DAYS' }, steps: [step('a'), step('b')], documents: [] };
    const cut = applyCuts(base as never, { removedSteps: [0], quotas: [{ step: 1, minutes: 240 }] });
    expect(cut).toEqual({ ...base, steps: [{ ...step('b'), quotaMinutes: 240 }] });
  });

  it('of the limit are shared by the steps of which nothing was said', () => {
    const step = (name: string, quotaMinutes: number) => ({ kind: 'APPRAISE' as never, name, quotaMinutes });
    const base = {
      limit: { amount: 3, unit: 'WORKING_DAYS' },
      steps: [step('a', 480), step('b', 480), step('c', 480)],
      documents: [],
    };
    const minutes = (cuts: object) => applyCuts(base as never, cuts).steps.map(({ quotaMinutes }) => quotaMinutes);
    expect(minutes({ limitAmount: 2 })).toEqual([320, 320, 320]);
    expect(minutes({ limitAmount: 2, quotas: [{ step: 0, minutes: 100 }] })).toEqual([100, 430, 430]);
  });
});
