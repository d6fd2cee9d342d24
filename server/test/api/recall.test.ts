import { testAction } from '../harness/action-tests';
import { DESK_RECEIVED } from '../harness/allowed';
import { setClock } from '../harness/clock';
import { describeServers } from '../harness/test-server';
import { act, COMMITTEE, DESK, DISTRICT, history, LEADERSHIP, on, PROCEDURE, receive, walkTo } from '../harness/walk';

const REASON = { reason: 'Chuyển nhầm, còn thiếu giấy tờ' };
/** What the desk may still do with what it has sent on. */
const SENT = ['WITHDRAW', 'CORRECT_RECEIPT'];

describeServers('recall', (server) => {
  const sent = async () => walkTo(server(), await receive(await server().as(DESK)), 2);

  it('takes back what the next office has not opened; its time there stays charged to that office', async () => {
    const dossier = await sent();
    setClock('2026-11-23T09:40:00+07:00');
    // Somebody above who looks is not the office that it was sent to.
    await history(await server().as(DISTRICT), dossier.code);
    const after = await act(await server().as(DESK), 'RecallDossier', dossier, REASON);
    expect(after).toMatchObject({
      status: 'PROCESSING',
      dueAt: dossier.dueAt,
      currentStep: { ordinal: 1 },
      currentOffice: dossier.receivingOffice,
      assignee: null,
    });
    const { legs, events } = await history(await server().as(DESK), dossier.code);
    expect(events.at(-1)).toMatchObject({ type: 'RECALLED', note: REASON.reason });
    expect(legs.map(({ usedMinutes }) => usedMinutes)).toEqual([0, 40, 0]);
    const list = await (await server().as(COMMITTEE)).ask<{ nodes: { id: string }[] }>('Worklist', { first: 200 });
    expect(list.nodes.map(({ id }) => id)).not.toContain(dossier.id);
  });

  it('is nothing that can be taken back in its turn', async () => {
    const district = await walkTo(
      server(),
      await receive(await server().as(DESK), { procedureCode: PROCEDURE.district }),
      4,
    );
    const after = await act(await server().as(COMMITTEE), 'RecallDossier', district, REASON);
    expect(after).toMatchObject({ currentStep: { ordinal: 3 }, currentOffice: { tier: 'COMMUNE' } });
    expect((await history(await server().as(DISTRICT), after.code)).availableActions).toEqual([]);
    expect((await (await server().as(DISTRICT)).refusal('RecallDossier', on(after, REASON))).code).toBe(
      'ILLEGAL_ACTION',
    );
  });

  it('is for the one who sent it back, too', async () => {
    const committee = await server().as(COMMITTEE);
    const district = await walkTo(
      server(),
      await receive(await server().as(DESK), { procedureCode: PROCEDURE.district }),
      4,
    );
    const back = await act(await server().as(DISTRICT), 'SendBackDossier', district, { reason: 'Thiếu chữ ký' });
    const after = await act(await server().as(DISTRICT), 'RecallDossier', back, REASON);
    expect(after).toMatchObject({ currentStep: { ordinal: 4 }, currentOffice: district.currentOffice });
    expect((await history(committee, after.code)).availableActions).not.toContain('RECALL');
  });

  testAction(server, {
    operation: 'RecallDossier',
    action: 'RECALL',
    more: REASON,
    ready: sent,
    actor: DESK,
    noRight: [LEADERSHIP, 'quantri'],
    notTheirTurn: [COMMITTEE, DISTRICT, 'tinh'],
    badInput: [[{ reason: '' }, 'reason']],
    illegal: [
      {
        why: 'when the next office has opened it',
        dossier: async () => {
          const dossier = await sent();
          await history(await server().as(COMMITTEE), dossier.code);
          return dossier;
        },
        by: DESK,
        allowed: SENT,
      },
      {
        why: 'when somebody there has claimed it',
        dossier: async () => act(await server().as(COMMITTEE), 'ClaimDossier', await sent()),
        by: DESK,
        allowed: SENT,
      },
      {
        why: 'on what was never sent on',
        dossier: async () => receive(await server().as(DESK)),
        by: DESK,
        allowed: DESK_RECEIVED,
      },
    ],
  });
});
