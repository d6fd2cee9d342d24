import { testAction } from '../harness/action-tests';
import { COMMITTEE_SETTLED } from '../harness/allowed';
import { describeServers } from '../harness/test-server';
import {
  act,
  COMMITTEE,
  DESK,
  DISTRICT,
  DISTRICT_COMMITTEE,
  history,
  LEADERSHIP,
  receive,
  walkTo,
} from '../harness/walk';

describeServers('stop', (server) => {
  const atCommittee = async () => walkTo(server(), await receive(await server().as(DESK)), 2);

  it('ends the case without a decision', async () => {
    const after = await act(await server().as(COMMITTEE), 'StopDossier', await atCommittee(), {
      reason: 'Hồ sơ trùng',
    });
    expect(after).toMatchObject({ status: 'STOPPED', timeliness: null, completedAt: null, availableActions: [] });
    const { events, legs } = await history(await server().as(DESK), after.code);
    expect(events.at(-1)).toMatchObject({ type: 'STOPPED', note: 'Hồ sơ trùng' });
    expect(legs.at(-1)!.leftAt).toBe(events.at(-1)!.at);
  });

  it('is for whoever is in charge, also where a colleague holds it', async () => {
    const dossier = await walkTo(server(), await receive(await server().as(DESK), { procedureCode: '1.001776' }), 4);
    const held = await act(await server().as('huyen.385.2'), 'ClaimDossier', dossier);
    const after = await act(await server().as(DISTRICT), 'StopDossier', held, { reason: 'Hồ sơ trùng' });
    expect(after.status).toBe('STOPPED');
  });

  testAction(server, {
    operation: 'StopDossier',
    action: 'STOP',
    more: { reason: 'Hồ sơ trùng' },
    ready: atCommittee,
    actor: COMMITTEE,
    noRight: [DESK, 'huyen.385.2', LEADERSHIP, 'quantri'],
    notTheirTurn: [DISTRICT, DISTRICT_COMMITTEE, 'tinh'],
    badInput: [
      [{ reason: '' }, 'reason'],
      [{ reason: 'x'.repeat(2_001) }, 'reason'],
    ],
    illegal: [
      {
        why: 'when the result is ready',
        dossier: async () => walkTo(server(), await receive(await server().as(DESK)), 4),
        by: COMMITTEE,
        allowed: COMMITTEE_SETTLED,
      },
    ],
  });
});
