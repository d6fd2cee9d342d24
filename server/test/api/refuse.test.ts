import { testAction } from '../harness/action-tests';
import { COMMITTEE_APPRAISING, COMMITTEE_SETTLED } from '../harness/allowed';
import { describeServers } from '../harness/test-server';
import { act, COMMITTEE, DESK, DISTRICT, history, LEADERSHIP, PROCEDURE, receive, walkTo } from '../harness/walk';

describeServers('refuse', (server) => {
  const atApproval = async () => walkTo(server(), await receive(await server().as(DESK)), 3);

  it('decides against the request; the refusal is a result that the desk hands out', async () => {
    const after = await act(await server().as(COMMITTEE), 'RefuseDossier', await atApproval(), {
      reason: 'Không đủ điều kiện',
    });
    expect(after).toMatchObject({
      status: 'COMPLETED',
      timeliness: 'EARLY',
      currentStep: { ordinal: 4, kind: 'RETURN' },
      currentOffice: after.receivingOffice,
    });
    const desk = await server().as(DESK);
    expect((await history(desk, after.code)).events.at(-1)).toMatchObject({
      type: 'REFUSED',
      note: 'Không đủ điều kiện',
    });
    const page = await desk.ask<{ outcome: string }>('DossierPage', { code: after.code });
    expect(page.outcome).toBe('REFUSED');
    const returned = await act(desk, 'ReturnResult', after, { receivedBy: 'Đặng Thị Hoà' });
    expect(returned.status).toBe('RETURNED');
  });

  it('skips what comes after: a refusal in the commune does not go to the district', async () => {
    const dossier = await walkTo(
      server(),
      await receive(await server().as(DESK), { procedureCode: PROCEDURE.district }),
      3,
    );
    const after = await act(await server().as(COMMITTEE), 'RefuseDossier', dossier, { reason: 'Không đủ điều kiện' });
    expect(after).toMatchObject({
      status: 'COMPLETED',
      currentStep: { ordinal: 7 },
      currentOffice: { tier: 'COMMUNE' },
    });
    expect((await history(await server().as(DESK), dossier.code)).legs.map(({ office }) => office.tier)).toEqual(
      Array(4).fill('COMMUNE'),
    );
  });

  testAction(server, {
    operation: 'RefuseDossier',
    action: 'REFUSE',
    more: { reason: 'Không đủ điều kiện' },
    ready: atApproval,
    actor: COMMITTEE,
    noRight: [DESK, DISTRICT, LEADERSHIP, 'quantri'],
    notTheirTurn: ['huyen.385.ubnd', 'tinh.ubnd'],
    badInput: [
      [{ reason: '' }, 'reason'],
      [{ reason: 'x'.repeat(2_001) }, 'reason'],
    ],
    illegal: [
      {
        why: 'at a step that does not decide',
        dossier: async () => walkTo(server(), await receive(await server().as(DESK)), 2),
        by: COMMITTEE,
        allowed: COMMITTEE_APPRAISING,
      },
      {
        why: 'twice',
        dossier: async () =>
          act(await server().as(COMMITTEE), 'RefuseDossier', await atApproval(), { reason: 'Không' }),
        by: COMMITTEE,
        allowed: COMMITTEE_SETTLED,
      },
    ],
  });
});
