import { testAction } from '../harness/action-tests';
import { DESK_READY } from '../harness/allowed';
import { describeServers } from '../harness/test-server';
import { act, COMMITTEE, DESK, DISTRICT, history, LEADERSHIP, PROCEDURE, receive, walkTo } from '../harness/walk';

describeServers('withdraw', (server) => {
  const atCommittee = async () => walkTo(server(), await receive(await server().as(DESK)), 2);

  it('takes the request back at the desk that received it, wherever it is by then', async () => {
    const up = await walkTo(server(), await receive(await server().as(DESK), { procedureCode: PROCEDURE.district }), 5);
    const after = await act(await server().as(DESK), 'WithdrawDossier', up, { reason: 'Công dân đổi ý' });
    expect(after).toMatchObject({
      status: 'WITHDRAWN',
      timeliness: null,
      completedAt: null,
      assignee: null,
      availableActions: [],
    });
    const { events, legs } = await history(await server().as(DESK), up.code);
    expect(events.at(-1)).toMatchObject({ type: 'WITHDRAWN', note: 'Công dân đổi ý' });
    expect(legs.at(-1)!.leftAt).toBe(events.at(-1)!.at);
    const list = await (await server().as('huyen.385.ldtbxh')).ask<{ nodes: { id: string }[] }>('Worklist', {
      first: 200,
    });
    expect(list.nodes.map(({ id }) => id)).not.toContain(up.id);
  });

  it('is possible while the citizen still owes something', async () => {
    const asked = await act(await server().as(COMMITTEE), 'RequestSupplement', await atCommittee(), {
      reason: 'Thiếu',
      documents: ['Giấy'],
    });
    const after = await act(await server().as(DESK), 'WithdrawDossier', asked, { reason: 'Đổi ý' });
    expect(after.status).toBe('WITHDRAWN');
    const page = await (await server().as(DESK)).ask<{ clock: { state: string } }>('DossierPage', { code: after.code });
    expect(page.clock.state).toBe('COMPLETED');
  });

  testAction(server, {
    operation: 'WithdrawDossier',
    action: 'WITHDRAW',
    more: { reason: 'Công dân đổi ý' },
    ready: atCommittee,
    actor: DESK,
    noRight: [COMMITTEE, LEADERSHIP, 'quantri'],
    notTheirTurn: [DISTRICT, 'tinh'],
    badInput: [
      [{ reason: '' }, 'reason'],
      [{ reason: 'x'.repeat(2_001) }, 'reason'],
    ],
    illegal: [
      {
        why: 'when the result is ready',
        dossier: async () => walkTo(server(), await receive(await server().as(DESK)), 4),
        by: DESK,
        allowed: DESK_READY,
      },
      {
        why: 'twice',
        dossier: async () => act(await server().as(DESK), 'WithdrawDossier', await atCommittee(), { reason: 'Đổi ý' }),
        by: DESK,
        allowed: [],
      },
    ],
  });
});
