import { testAction } from '../harness/action-tests';
import { COMMITTEE_APPRAISING } from '../harness/allowed';
import { setClock } from '../harness/clock';
import { describeServers } from '../harness/test-server';
import { act, COMMITTEE, DESK, DISTRICT, history, LEADERSHIP, receive, walkTo } from '../harness/walk';

const ASKED = { reason: 'Thiếu giấy tờ', documents: ['Bản sao hộ khẩu'] };

describeServers('record supplement', (server) => {
  const atCommittee = async () => walkTo(server(), await receive(await server().as(DESK)), 2);
  const waiting = async () => act(await server().as(COMMITTEE), 'RequestSupplement', await atCommittee(), ASKED);

  it('sets the clock going again and leaves the waiting out of the due moment', async () => {
    const dossier = await atCommittee();
    setClock('2026-11-24T08:00:00+07:00');
    const asked = await act(await server().as(COMMITTEE), 'RequestSupplement', dossier, ASKED);
    // Two working days later, at 10:00 two more hours on.
    setClock('2026-11-26T10:00:00+07:00');
    const after = await act(await server().as(DESK), 'RecordSupplement', asked, { note: 'Đã nộp đủ' });
    expect(after).toMatchObject({ status: 'PROCESSING', currentStep: dossier.currentStep, assignee: asked.assignee });
    // Due on Thursday at nine; two days and two hours of waiting make it Monday at eleven.
    expect(after.dueAt).toBe('2026-11-30T11:00:00+07:00');
    const { events, legs } = await history(await server().as(COMMITTEE), dossier.code);
    expect(events.at(-1)).toMatchObject({ type: 'SUPPLEMENT_RECORDED', note: 'Đã nộp đủ' });
    // One leg all along; its working time leaves the waiting out: Monday 09:00 to Tuesday 08:00.
    expect(legs.at(-1)!.usedMinutes).toBe(420);
  });

  it('moves nothing that was late before the waiting began', async () => {
    const dossier = await atCommittee();
    setClock('2026-11-26T09:01:00+07:00');
    const asked = await act(await server().as(COMMITTEE), 'RequestSupplement', dossier, ASKED);
    setClock('2026-11-27T09:00:00+07:00');
    const after = await act(await server().as(COMMITTEE), 'RecordSupplement', asked);
    expect(after.dueAt).toBe('2026-11-26T09:00:00+07:00');
  });

  testAction(server, {
    operation: 'RecordSupplement',
    action: 'RECORD_SUPPLEMENT',
    ready: waiting,
    actor: DESK,
    rival: COMMITTEE,
    noRight: [LEADERSHIP, 'quantri'],
    notTheirTurn: [DISTRICT, 'tinh'],
    badInput: [[{ note: 'x'.repeat(2_001) }, 'note']],
    illegal: [
      {
        why: 'where nothing was asked for',
        dossier: atCommittee,
        by: COMMITTEE,
        allowed: COMMITTEE_APPRAISING,
      },
      {
        why: 'when the citizen took it back meanwhile',
        dossier: async () => act(await server().as(DESK), 'WithdrawDossier', await waiting(), { reason: 'Đổi ý' }),
        by: DESK,
        allowed: [],
      },
    ],
  });
});
