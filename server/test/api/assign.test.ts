import { testAction } from '../harness/action-tests';
import { describeServers } from '../harness/test-server';
import { act, COMMITTEE, DESK, DISTRICT, history, LEADERSHIP, on, PROCEDURE, receive, walkTo } from '../harness/walk';

const COLLEAGUE = 'huyen.385.2';

describeServers('assign', (server) => {
  const idOf = async (username: string) => (await (await server().as(username)).ask<{ id: string }>('Me')).id;
  const atDistrict = async () =>
    walkTo(server(), await receive(await server().as(DESK), { procedureCode: PROCEDURE.district }), 4);

  it('gives the dossier to a colleague, who then has it on the list', async () => {
    const staffId = await idOf(COLLEAGUE);
    const after = await act(await server().as(DISTRICT), 'AssignDossier', await atDistrict(), { staffId, note: 'Gấp' });
    expect(after.assignee!.id).toBe(staffId);
    // The one who assigned is not the one who holds it; releasing it stays with the one in charge.
    expect(after.availableActions).toEqual(['RELEASE', 'ASSIGN', 'STOP']);
    const colleague = await server().as(COLLEAGUE);
    const { events, availableActions } = await history(colleague, after.code);
    expect(events.at(-1)).toMatchObject({ type: 'ASSIGNED', note: expect.stringContaining('Gấp') });
    expect(availableActions).toContain('ADVANCE');
    const mine = await colleague.ask<{ nodes: { id: string }[] }>('Worklist', { first: 200 });
    expect(mine.nodes.map(({ id }) => id)).toContain(after.id);
  });

  it('takes it from one colleague and gives it to another', async () => {
    const claimed = await act(await server().as(COLLEAGUE), 'ClaimDossier', await atDistrict());
    const staffId = await idOf(DISTRICT);
    const after = await act(await server().as(DISTRICT), 'AssignDossier', claimed, { staffId });
    expect(after.assignee!.id).toBe(staffId);
    const late = await (await server().as(COLLEAGUE)).refusal('AdvanceDossier', on(after));
    expect(late).toMatchObject({ code: 'CONFLICT', who: after.assignee!.fullName });
  });

  it('offers colleagues of the holding office only, and only to the one in charge', async () => {
    const { code } = await atDistrict();
    const offered = async (username: string) => {
      const page = await (await server().as(username)).ask<{ assignableStaff: { id: string }[] }>('DossierPage', {
        code,
      });
      return page.assignableStaff.map(({ id }) => id);
    };
    expect((await offered(DISTRICT)).sort()).toEqual([await idOf(DISTRICT), await idOf(COLLEAGUE)].sort());
    for (const username of [COLLEAGUE, DESK, COMMITTEE, LEADERSHIP, 'quantri'])
      expect(await offered(username)).toEqual([]);
  });

  it.each([DESK, 'huyen.384', COMMITTEE])('refuses %s of another office as the one to hold it', async (username) => {
    const staffId = await idOf(username);
    const refusal = await (await server().as(DISTRICT)).refusal('AssignDossier', on(await atDistrict(), { staffId }));
    expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'staffId' }] });
  });

  testAction(server, {
    operation: 'AssignDossier',
    action: 'ASSIGN',
    more: async () => ({ staffId: await idOf(COLLEAGUE) }),
    ready: atDistrict,
    actor: DISTRICT,
    noRight: [DESK, COLLEAGUE, LEADERSHIP, 'quantri'],
    notTheirTurn: [COMMITTEE, 'tinh'],
    badInput: [
      [{ staffId: 'NOBODY' }, 'staffId'],
      [{ note: 'x'.repeat(2_001) }, 'note'],
    ],
    illegal: [
      {
        why: 'while the citizen owes something',
        dossier: async () =>
          act(await server().as(DISTRICT), 'RequestSupplement', await atDistrict(), {
            reason: 'Thiếu',
            documents: ['Giấy'],
          }),
        by: DISTRICT,
        allowed: ['RECORD_SUPPLEMENT', 'STOP'],
      },
    ],
  });
});
