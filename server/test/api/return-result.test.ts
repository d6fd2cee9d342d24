import { testAction } from '../harness/action-tests';
import { DESK_RECEIVED } from '../harness/allowed';
import { atMinute, setClock } from '../harness/clock';
import { describeServers } from '../harness/test-server';
import { act, COMMITTEE, DESK, DISTRICT, history, LEADERSHIP, receive, walkTo } from '../harness/walk';

describeServers('return result', (server) => {
  const ready = async () => walkTo(server(), await receive(await server().as(DESK)), 4);

  it('hands the result out; the days until the citizen comes count for nobody', async () => {
    const dossier = await ready();
    setClock('2026-12-14T10:00:00+07:00');
    const desk = await server().as(DESK);
    const after = await act(desk, 'ReturnResult', dossier, { receivedBy: '  Đặng  Thị Hoà ' });
    expect(after).toMatchObject({
      status: 'RETURNED',
      completedAt: dossier.completedAt,
      timeliness: 'EARLY',
      availableActions: [],
    });
    const { events, legs } = await history(desk, dossier.code);
    expect(events.at(-1)).toMatchObject({ type: 'RETURNED', note: 'Đặng Thị Hoà' });
    expect(legs.at(-1)).toMatchObject({ leftAt: atMinute('2026-12-14T10:00'), usedMinutes: 0 });
    expect(await desk.ask('DossierPage', { code: dossier.code })).toMatchObject({ returnedTo: 'Đặng Thị Hoà' });
  });

  it('can go by post where the citizen chose so, also where the work list is not asked for that choice', async () => {
    const desk = await server().as(DESK);
    await walkTo(server(), await receive(desk, { returnBy: 'POST' }), 4);
    await ready();
    const { data } = await desk.post<{ worklist: { nodes: { availableActions: string[] }[] } }>(
      '{ worklist(filter: { view: TO_RETURN }, first: 9) { nodes { availableActions } } }',
    );
    const offered = data!.worklist.nodes.map(({ availableActions }) => availableActions.includes('SEND_BY_POST'));
    expect(offered.sort()).toEqual([false, true]);
  });

  testAction(server, {
    operation: 'ReturnResult',
    action: 'RETURN_RESULT',
    more: { receivedBy: 'Đặng Thị Hoà' },
    ready,
    actor: DESK,
    noRight: [COMMITTEE, LEADERSHIP, 'quantri'],
    notTheirTurn: [DISTRICT, 'tinh'],
    badInput: [
      [{ receivedBy: '' }, 'receivedBy'],
      [{ receivedBy: 'x'.repeat(201) }, 'receivedBy'],
    ],
    illegal: [
      {
        why: 'before there is a result',
        dossier: async () => receive(await server().as(DESK)),
        by: DESK,
        allowed: DESK_RECEIVED,
      },
      {
        why: 'twice',
        dossier: async () => act(await server().as(DESK), 'ReturnResult', await ready(), { receivedBy: 'Hoà' }),
        by: DESK,
        allowed: [],
      },
    ],
  });
});
