import { testAction } from '../harness/action-tests';
import { COMMITTEE_SETTLED } from '../harness/allowed';
import { setClock } from '../harness/clock';
import { pageAfter } from '../harness/dossier-page';
import { describeServers } from '../harness/test-server';
import { act, COMMITTEE, DESK, DISTRICT, history, LEADERSHIP, on, receive, walkTo } from '../harness/walk';

const CAUSE = { leg: 2, cause: 'THIEU_NHAN_LUC', explanation: 'Công chức tư pháp đi tập huấn' };

describeServers('late cause', (server) => {
  const atCommittee = async () => walkTo(server(), await receive(await server().as(DESK)), 2);

  it('is written down by each office for its own legs, whoever holds the dossier by then', async () => {
    const dossier = await atCommittee();
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
    await server().db.transact((tx) => tx.run("UPDATE late_cause SET is_active = 0 WHERE code = 'HE_THONG'"));
    const old = { ...CAUSE, cause: 'HE_THONG' };
    const refusal = await (await server().as(COMMITTEE)).refusal('RecordLateCause', on(await atCommittee(), old));
    expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'cause' }] });
  });

  testAction(server, {
    operation: 'RecordLateCause',
    action: 'RECORD_LATE_CAUSE',
    more: CAUSE,
    ready: atCommittee,
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
