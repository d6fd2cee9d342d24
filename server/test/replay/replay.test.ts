import type { Message } from '../../src/modules/outbox/outbox-handler';
import { ProcedureReplay, ReplayedDossier } from '../../src/modules/replay/replay.entity';
import { deliverReplay, runReplay } from '../../src/modules/replay/run-replay';
import { setClock } from '../harness/clock';
import { describeServers } from '../harness/test-server';
import { act, COMMITTEE, DESK, type DossierCore, history, PROCEDURE, receive } from '../harness/walk';

const ADMIN = 'quantri';
const PERIOD = { fromDay: '2026-11-23', toDay: '2026-11-27' };

interface Replay {
  id: string;
  state: string;
  total: number;
  done: number;
  result: {
    dossiers: number;
    open: number;
    leftOut: number;
    steps: { name: string }[];
    bands: { fromDays: number | null; was: number; draft: number }[];
  } | null;
}

interface Draft {
  id: string;
  revision: number;
  content: { code: string; steps: { kind: string; quotaMinutes: number }[] };
}

describeServers('last quarter’s dossiers run again under a draft', (server) => {
  const admin = () => server().as(ADMIN);
  const at = async (moment: string, username: string, operation: string, dossier: DossierCore, more = {}) => {
    setClock(`2026-11-${moment}:00+07:00`);
    return act(await server().as(username), operation, dossier, more);
  };

  it('equals the calculation by hand, dossier by dossier, and opens those that differ', async () => {
    // Intake 120, verification 1,140, signature 120 working minutes; due Thursday nine, ready Thursday eight.
    let slow = await receive(await server().as(DESK));
    let quick = await receive(await server().as(DESK));
    const gone = await receive(await server().as(DESK));
    // Intake 60, verification 60 + 120 around the citizen's day, signature 60.
    quick = await at('23T10:00', DESK, 'AdvanceDossier', quick);
    await at('23T10:30', DESK, 'WithdrawDossier', gone, { reason: 'Đổi ý' });
    slow = await at('23T11:00', DESK, 'AdvanceDossier', slow);
    quick = await at('23T11:00', COMMITTEE, 'RequestSupplement', quick, { reason: 'Thiếu', documents: ['Giấy'] });
    quick = await at('24T11:00', DESK, 'RecordSupplement', quick);
    quick = await at('24T15:00', COMMITTEE, 'AdvanceDossier', quick);
    quick = await at('24T16:00', COMMITTEE, 'AdvanceDossier', quick);
    slow = await at('25T16:00', COMMITTEE, 'AdvanceDossier', slow);
    slow = await at('26T08:00', COMMITTEE, 'AdvanceDossier', slow);
    setClock('2026-11-27T10:00:00+07:00');
    expect([slow.timeliness, quick.timeliness]).toEqual(['ON_TIME', 'EARLY']);
    const before = await history(await server().as(DESK), slow.code);

    const client = await admin();
    const begun = await client.ask<Draft>('BeginProcedureDraft', { code: PROCEDURE.commune });
    const { code: _, ...content } = begun.content;
    const quotas: Record<string, number> = { INTAKE: 120, APPRAISE: 600, APPROVE: 120, RETURN: 120 };
    const steps = content.steps.map((step) => ({ ...step, quotaMinutes: quotas[step.kind] }));
    const shorter = { ...content, limit: { amount: 2, unit: 'WORKING_DAYS' }, steps };
    const draft = await client.ask<Draft>('SaveProcedureDraft', {
      id: begun.id,
      revision: begun.revision,
      content: shorter,
    });
    const [one, other] = await Promise.all([
      client.gql<{ startProcedureReplay: Replay }>('StartProcedureReplay', { draftId: draft.id, ...PERIOD }),
      client.gql<{ startProcedureReplay: Replay }>('StartProcedureReplay', { draftId: draft.id, ...PERIOD }),
    ]);
    expect([...one.errors, ...other.errors]).toEqual([
      expect.objectContaining({ code: 'CONFLICT', who: expect.any(String) }),
    ]);
    const started = (one.data ?? other.data)!.startProcedureReplay;
    expect(started).toMatchObject({ state: 'WAITING', total: 3, done: 0, result: null });
    await runReplay(server().app.dossiers, started.id, new AbortController().signal);

    const replay = await client.ask<Replay>('ProcedureReplay', { draftId: draft.id });
    const sums = { lateWas: 0, late: 1, newlyLate: 1, noLongerLate: 0 };
    expect(replay).toMatchObject({ state: 'DONE', done: 3, result: { dossiers: 2, open: 0, leftOut: 1, ...sums } });
    expect(replay.result!.steps).toEqual([
      { name: 'Tiếp nhận hồ sơ', quotaWas: 240, quota: 120, overWas: 0, over: 0, lateWas: 0, late: 0 },
      // 1,140 minutes are more than 840 and than 600; the two days end 840 minutes into them.
      { name: 'Xác minh tình trạng hôn nhân', quotaWas: 840, quota: 600, overWas: 1, over: 1, lateWas: 0, late: 1 },
      { name: 'Ký Giấy xác nhận', quotaWas: 240, quota: 120, overWas: 0, over: 0, lateWas: 0, late: 0 },
      { name: 'Trả kết quả', quotaWas: 120, quota: 120, overWas: 0, over: 0, lateWas: 0, late: 0 },
    ]);
    // One had 60 minutes left and would have been 420 over; the other had 1,140 left and would have 660.
    expect(replay.result!.bands.filter(({ was, draft: would }) => was + would > 0)).toEqual([
      { fromDays: -1, toDays: 0, was: 0, draft: 1 },
      { fromDays: 0, toDays: 1, was: 1, draft: 0 },
      { fromDays: 1, toDays: 2, was: 0, draft: 1 },
      { fromDays: 2, toDays: 5, was: 1, draft: 0 },
    ]);
    const listed = await client.ask<{ nodes: object[] }>('ReplayedDossiers', {
      replayId: replay.id,
      kind: 'NEWLY_LATE',
      step: 'Xác minh tình trạng hôn nhân',
      first: 20,
    });
    expect(listed.nodes).toEqual([
      expect.objectContaining({
        code: slow.code,
        dueAt: '2026-11-25T09:00:00+07:00',
        wasDueAt: expect.stringMatching(/^2026-11-26T09:00/),
        lateIn: 'Xác minh tình trạng hôn nhân',
        wasLateIn: null,
      }),
    ]);
    // Nothing of a dossier was touched.
    expect(await history(await server().as(DESK), slow.code)).toEqual(before);
    // A second delivery of the message finds it done.
    await runReplay(server().app.dossiers, started.id, new AbortController().signal);
    expect(await client.ask<Replay>('ProcedureReplay', { draftId: draft.id })).toEqual(replay);
  });

  it('goes on from its beginning where its process was killed, and gives its draft free where it kills it again and again', async () => {
    const { db } = server();
    const client = await admin();
    const { id: draftId } = await client.ask<Draft>('BeginProcedureDraft', { code: PROCEDURE.district });
    setClock('2026-11-23T09:00:00+07:00');
    await receive(await server().as(DESK), { procedureCode: PROCEDURE.district });
    setClock('2026-11-27T10:00:00+07:00');
    const again = await admin();
    const { id } = await again.ask<Replay>('StartProcedureReplay', { draftId, ...PERIOD });
    // What a process leaves that ended between two parts.
    const [{ dossierId }] = (await db.read.query<{ dossierId: string }>(
      'SELECT id AS dossierId FROM dossier LIMIT 1',
    )) as [{ dossierId: string }];
    await db.transact(async (tx) => {
      await tx.entities.update(ProcedureReplay, { id }, { state: 'RUNNING' as never, done: 1 });
      await tx.entities.insert(ReplayedDossier, {
        replayId: id,
        dossierId,
        wasLateIn: 'Bước cũ',
        lateIn: null,
        wasDueAt: null,
        dueAt: null,
        wasCompletedAt: null,
        completedAt: null,
      });
    });
    const message = (attempt: number) => ({ payload: { id }, attempt }) as unknown as Message;
    const { dossiers } = server().app;
    const signal = new AbortController().signal;
    await deliverReplay(dossiers, message(2), signal);
    const done = await again.ask<Replay>('ProcedureReplay', { draftId });
    expect(done).toMatchObject({ state: 'DONE', total: 1, done: 1, result: { dossiers: 1 } });
    expect(await db.read.entities.countBy(ReplayedDossier, { replayId: id, wasLateIn: 'Bước cũ' })).toBe(0);
    await deliverReplay(dossiers, message(4), signal);
    expect(await again.ask<Replay>('ProcedureReplay', { draftId })).toEqual(done);
    const next = await again.ask<Replay>('StartProcedureReplay', { draftId, ...PERIOD });
    await deliverReplay(dossiers, { payload: { id: next.id }, attempt: 4 } as unknown as Message, signal);
    expect(await again.ask<Replay>('ProcedureReplay', { draftId })).toMatchObject({ id: next.id, state: 'FAILED' });
    await again.ask('StartProcedureReplay', { draftId, ...PERIOD });
  });

  it('is refused without dossiers, for too long a period, and to who does not administer', async () => {
    const client = await admin();
    const draft = await client.ask<Draft>('BeginProcedureDraft', { code: PROCEDURE.business });
    const refused = (period: object) => client.refusal('StartProcedureReplay', { draftId: draft.id, ...period });
    expect(await refused({})).toMatchObject({ fields: [{ path: 'fromDay' }] });
    expect(await refused({ fromDay: '2024-01-01', toDay: '2026-01-01' })).toMatchObject({
      fields: [{ path: 'toDay' }],
    });
    expect(await client.refusal('StartProcedureReplay', { draftId: '0000000000000000' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    const desk = await server().as(DESK);
    expect(await desk.refusal('StartProcedureReplay', { draftId: draft.id })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await desk.refusal('ReplayedDossiers', { replayId: draft.id, kind: 'LATE' })).toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});
