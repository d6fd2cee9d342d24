import { testAction } from '../harness/action-tests';
import { DESK_READY, DESK_RECEIVED } from '../harness/allowed';
import { setClock } from '../harness/clock';
import { describeServers } from '../harness/test-server';
import { act, COMMITTEE, DESK, DISTRICT, history, LEADERSHIP, PROCEDURE, receive, walkTo } from '../harness/walk';

describeServers('send back', (server) => {
  const atDistrict = async () =>
    walkTo(server(), await receive(await server().as(DESK), { procedureCode: PROCEDURE.district }), 4);

  it('returns it to the step before, with the reason, and the clock runs on', async () => {
    const dossier = await atDistrict();
    setClock('2026-11-23T10:00:00+07:00');
    const after = await act(await server().as(DISTRICT), 'SendBackDossier', dossier, { reason: 'Thiếu chữ ký' });
    expect(after).toMatchObject({
      status: 'PROCESSING',
      currentStep: { ordinal: 3, kind: 'APPROVE' },
      currentOffice: { tier: 'COMMUNE' },
      assignee: null,
      dueAt: dossier.dueAt,
    });
    const { legs, events } = await history(await server().as(COMMITTEE), dossier.code);
    expect(events.at(-1)).toMatchObject({ type: 'SENT_BACK', note: 'Thiếu chữ ký' });
    expect(legs.map(({ usedMinutes }) => usedMinutes)).toEqual([0, 0, 0, 60, 0]);
    // Forward again it makes legs of its own: what has been is never overwritten.
    const again = await walkTo(server(), after, 4);
    expect((await history(await server().as(COMMITTEE), again.code)).legs).toHaveLength(6);
  });

  it('stays within one office where two steps are its own', async () => {
    const atApproval = await walkTo(server(), await receive(await server().as(DESK)), 3);
    const after = await act(await server().as(COMMITTEE), 'SendBackDossier', atApproval, { reason: 'Xem lại' });
    expect(after).toMatchObject({ currentStep: { ordinal: 2 }, currentOffice: atApproval.currentOffice });
  });

  testAction(server, {
    operation: 'SendBackDossier',
    action: 'SEND_BACK',
    more: { reason: 'Thiếu chữ ký' },
    ready: atDistrict,
    actor: DISTRICT,
    rival: 'huyen.385.2',
    noRight: [LEADERSHIP, 'quantri'],
    notTheirTurn: [DESK, COMMITTEE, 'tinh'],
    badInput: [
      [{ reason: '' }, 'reason'],
      [{ reason: ' \n\t ' }, 'reason'],
      [{ reason: 'x'.repeat(2_001) }, 'reason'],
    ],
    illegal: [
      {
        why: 'at the first step',
        dossier: async () => receive(await server().as(DESK)),
        by: DESK,
        allowed: DESK_RECEIVED,
      },
      {
        why: 'when the result is ready',
        dossier: async () => walkTo(server(), await receive(await server().as(DESK)), 4),
        by: DESK,
        allowed: DESK_READY,
      },
    ],
  });
});
