import { testAction } from '../harness/action-tests';
import { COMMITTEE_SETTLED } from '../harness/allowed';
import { setClock } from '../harness/clock';
import { pageAfter } from '../harness/dossier-page';
import { describeServers } from '../harness/test-server';
import { act, COMMITTEE, DESK, DISTRICT, history, LEADERSHIP, on, receive, walkTo } from '../harness/walk';

const CAUSE = { leg: 2, cause: 'THIEU_NHAN_LUC', explanation: 'Công chức tư pháp đi tập huấn' };

describeServers('late cause', (server) => {
  const atCommittee = async () => walkTo(server(), await receive(await server().as(DESK)), 2);
  /** Due on Thursday at nine. */
  const late = async () => {
    const dossier = await atCommittee();
    setClock('2026-11-26T10:00:00+07:00');
    return dossier;
  };

  it('is written down by each office for its own legs, whoever holds the dossier by then', async () => {
    const dossier = await late();
    const desk = await server().as(DESK);
    expect((await desk.refusal('RecordLateCause', on(dossier, CAUSE))).code).toBe('FORBIDDEN');
    const own = await pageAfter(desk, 'RecordLateCause', dossier, { ...CAUSE, leg: 1, cause: 'NHIEU_HO_SO' });
    const both = await pageAfter(await server().as(COMMITTEE), 'RecordLateCause', own, CAUSE);
    expect(both.proceedings.lateCauses).toMatchObject([
      { leg: 1, cause: 'NHIEU_HO_SO' },
      { leg: 2, cause: 'THIEU_NHAN_LUC', explanation: CAUSE.explanation },
    ]);
    // Said better afterwards: the last word counts, and the first stays in the journal.
    const again = await pageAfter(await server().as(COMMITTEE), 'RecordLateCause', both, { ...CAUSE, cause: 'KHAC' });
    expect(again.proceedings.lateCauses.map(({ leg, cause }) => [leg, cause])).toEqual([
      [1, 'NHIEU_HO_SO'],
      [2, 'KHAC'],
    ]);
    const stored = await server().db.read.query<{ cause: string }>(
      'SELECT late_cause AS cause FROM leg WHERE dossier_id = ? ORDER BY ordinal',
      [dossier.id],
    );
    expect(stored.map(({ cause }) => cause)).toEqual(['NHIEU_HO_SO', 'KHAC']);
  });

  it('is offered where a leg was or is late, and refused of one that was not', async () => {
    const { code } = await atCommittee();
    const offered = async (username: string) =>
      (await history(await server().as(username), code)).availableActions.includes('RECORD_LATE_CAUSE');
    expect(await Promise.all([DESK, COMMITTEE].map(offered))).toEqual([false, false]);
    // Two days are more than the committee has for its step, and the whole is not late yet.
    setClock('2026-11-25T16:00:00+07:00');
    expect(await Promise.all([DESK, COMMITTEE].map(offered))).toEqual([false, true]);
    const committee = await server().as(COMMITTEE);
    const moved = await act(committee, 'AdvanceDossier', await history(committee, code));
    expect(await Promise.all([DESK, COMMITTEE].map(offered))).toEqual([false, true]);
    const refusal = await committee.refusal('RecordLateCause', on(moved, { ...CAUSE, leg: 3 }));
    expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'leg' }] });
    expect((await pageAfter(committee, 'RecordLateCause', moved, CAUSE)).proceedings.lateCauses).toHaveLength(1);
  });

  it('is asked for of what was settled late, also after the citizen has it', async () => {
    const dossier = await walkTo(server(), await atCommittee(), 3);
    setClock('2026-11-27T09:00:00+07:00');
    const settled = await walkTo(server(), dossier, 4);
    const returned = await act(await server().as(DESK), 'ReturnResult', settled, { receivedBy: 'Hoà' });
    expect(returned).toMatchObject({ timeliness: 'LATE', availableActions: ['RECORD_LATE_CAUSE'] });
    const after = await pageAfter(await server().as(COMMITTEE), 'RecordLateCause', returned, { ...CAUSE, leg: 3 });
    expect(after).toMatchObject({ status: 'RETURNED', proceedings: { lateCauses: [{ leg: 3 }] } });
    expect((await history(await server().as(DESK), dossier.code)).events.at(-1)!.type).toBe('LATE_CAUSE_RECORDED');
  });

  it('is chosen from the list that the province keeps', async () => {
    const causes = await (await server().as(DESK)).ask<{ code: string; isActive: boolean }[]>('LateCauses');
    expect(causes.map(({ code }) => code)).toEqual(expect.arrayContaining(['NHIEU_HO_SO', 'KHAC']));
    await (await server().as('quantri')).ask('EndListEntry', {
      input: { list: 'LATE_CAUSE', code: 'HE_THONG', edition: 1 },
    });
    const old = { ...CAUSE, cause: 'HE_THONG' };
    const refusal = await (await server().as(COMMITTEE)).refusal('RecordLateCause', on(await late(), old));
    expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'cause' }] });
  });

  testAction(server, {
    operation: 'RecordLateCause',
    action: 'RECORD_LATE_CAUSE',
    more: CAUSE,
    ready: late,
    actor: COMMITTEE,
    noRight: [LEADERSHIP, 'quantri'],
    notTheirTurn: [DISTRICT, 'tinh'],
    badInput: [
      [{ leg: 9 }, 'leg'],
      [{ cause: 'KHONG_CO' }, 'cause'],
      [{ explanation: ' ' }, 'explanation'],
    ],
    illegal: [
      {
        why: 'on what was settled in time',
        dossier: async () => walkTo(server(), await atCommittee(), 4),
        by: COMMITTEE,
        allowed: COMMITTEE_SETTLED,
      },
    ],
  });
});
