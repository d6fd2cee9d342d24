import { testAction } from '../harness/action-tests';
import { CLERK_AT_STEP } from '../harness/allowed';
import { describeServers } from '../harness/test-server';
import { act, COMMITTEE, DESK, DISTRICT, history, LEADERSHIP, on, PROCEDURE, receive, walkTo } from '../harness/walk';

const COLLEAGUE = 'huyen.385.2';

describeServers('release', (server) => {
  const atDistrict = async () =>
    walkTo(server(), await receive(await server().as(DESK), { procedureCode: PROCEDURE.district }), 4);
  const heldBy = async (username: string) => act(await server().as(username), 'ClaimDossier', await atDistrict());

  it('puts it back for any colleague to take', async () => {
    const held = await heldBy(COLLEAGUE);
    const after = await act(await server().as(COLLEAGUE), 'ReleaseDossier', held, { note: 'Nghỉ phép' });
    expect(after).toMatchObject({ assignee: null, currentStep: held.currentStep, dueAt: held.dueAt });
    const { events, availableActions } = await history(await server().as(DISTRICT), held.code);
    expect(events.at(-1)).toMatchObject({ type: 'RELEASED', note: 'Nghỉ phép' });
    expect(availableActions).toContain('CLAIM');
  });

  it('is also for the one in charge, who takes it out of absent hands', async () => {
    const after = await act(await server().as(DISTRICT), 'ReleaseDossier', await heldBy(COLLEAGUE));
    expect(after.assignee).toBeNull();
  });

  it('is a conflict for a colleague who is not in charge', async () => {
    const held = await heldBy(DISTRICT);
    const refusal = await (await server().as(COLLEAGUE)).refusal('ReleaseDossier', on(held));
    expect(refusal).toMatchObject({ code: 'CONFLICT', who: held.assignee!.fullName, allowed: [] });
  });

  testAction(server, {
    operation: 'ReleaseDossier',
    action: 'RELEASE',
    ready: () => heldBy(COLLEAGUE),
    actor: COLLEAGUE,
    rival: DISTRICT,
    noRight: [LEADERSHIP, 'quantri'],
    notTheirTurn: [DESK, COMMITTEE, 'tinh'],
    badInput: [[{ note: 'x'.repeat(2_001) }, 'note']],
    illegal: [
      {
        why: 'where nobody holds it',
        dossier: atDistrict,
        by: COLLEAGUE,
        allowed: CLERK_AT_STEP,
      },
    ],
  });
});
