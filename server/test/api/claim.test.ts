import { testAction } from '../harness/action-tests';
import { DESK_HOLDING, DESK_READY } from '../harness/allowed';
import { setClock } from '../harness/clock';
import { describeServers } from '../harness/test-server';
import {
  act,
  COMMITTEE,
  DESK,
  DISTRICT,
  history,
  LEADERSHIP,
  NEIGHBOUR,
  PROCEDURE,
  receive,
  walkTo,
} from '../harness/walk';

describeServers('claim', (server) => {
  const received = async () => receive(await server().as(DESK));
  const atDistrict = async () =>
    walkTo(server(), await receive(await server().as(DESK), { procedureCode: PROCEDURE.district }), 4);

  it('puts the dossier into my hands and moves nothing', async () => {
    const desk = await server().as(DESK);
    const before = await received();
    expect(before.assignee).toBeNull();
    const me = await desk.ask<{ id: string; fullName: string }>('Me');
    const after = await act(desk, 'ClaimDossier', before);
    expect(after).toMatchObject({
      version: 2,
      status: 'RECEIVED',
      assignee: { id: me.id, fullName: me.fullName },
      currentStep: before.currentStep,
      dueAt: before.dueAt,
      availableActions: DESK_HOLDING,
    });
    const { legs, events } = await history(desk, before.code);
    expect(events.map(({ type }) => type)).toEqual(['RECEIVED', 'CLAIMED']);
    expect(legs).toHaveLength(1);
  });

  it('shows colleagues who holds it, and leaves them nothing to do with it but to say why it is late', async () => {
    const dossier = await act(await server().as(DISTRICT), 'ClaimDossier', await atDistrict());
    const colleague = await server().as('huyen.385.2');
    const seen = await history(colleague, dossier.code);
    expect(seen.assignee).toEqual(dossier.assignee);
    expect(seen.availableActions).toEqual([]);
  });

  it('tells a colleague who acts on it who has held it since when', async () => {
    const desk = await server().as(DISTRICT);
    const waiting = await atDistrict();
    setClock('2026-11-23T10:15:00+07:00');
    const dossier = await act(desk, 'ClaimDossier', waiting);
    const claimedAt = (await history(desk, dossier.code)).events.at(-1)!.at;
    const colleague = await server().as('huyen.385.2');
    expect(
      await colleague.refusal('AdvanceDossier', { id: dossier.id, expectedVersion: dossier.version }),
    ).toMatchObject({
      code: 'CONFLICT',
      who: dossier.assignee!.fullName,
      when: claimedAt,
      currentVersion: dossier.version,
    });
  });

  testAction(server, {
    operation: 'ClaimDossier',
    action: 'CLAIM',
    ready: atDistrict,
    actor: DISTRICT,
    rival: 'huyen.385.2',
    noRight: [LEADERSHIP, 'quantri'],
    notTheirTurn: [DESK, COMMITTEE, 'tinh'],
    illegal: [
      {
        why: 'on a dossier that I hold',
        dossier: async () => act(await server().as(DESK), 'ClaimDossier', await received()),
        by: DESK,
        allowed: DESK_HOLDING,
      },
      {
        why: 'when the result is ready',
        dossier: async () => walkTo(server(), await received(), 4),
        by: DESK,
        allowed: DESK_READY,
      },
      {
        why: 'when the citizen took it back',
        dossier: async () => act(await server().as(DESK), 'WithdrawDossier', await received(), { reason: 'Đổi ý' }),
        by: DESK,
        allowed: [],
      },
    ],
  });

  it('is hidden from the other commune in its list too', async () => {
    const dossier = await received();
    const { nodes } = await (await server().as(NEIGHBOUR)).ask<{ nodes: { id: string }[] }>('Worklist', { first: 200 });
    expect(nodes.map(({ id }) => id)).not.toContain(dossier.id);
  });
});
