import { testAction } from '../harness/action-tests';
import { DESK_READY } from '../harness/allowed';
import { setClock } from '../harness/clock';
import { describeServers } from '../harness/test-server';
import { act, COMMITTEE, DESK, DISTRICT, history, LEADERSHIP, receive, walkTo } from '../harness/walk';

const MORE = { reason: 'Thiếu giấy tờ', documents: ['Bản sao hộ khẩu', 'Ảnh 4x6'] };

describeServers('request supplement', (server) => {
  const atCommittee = async () => walkTo(server(), await receive(await server().as(DESK)), 2);

  it('stops the clock: while the citizen owes something the office owes nothing', async () => {
    const dossier = await atCommittee();
    const after = await act(await server().as(COMMITTEE), 'RequestSupplement', dossier, MORE);
    expect(after).toMatchObject({ status: 'SUPPLEMENT_REQUIRED', dueAt: null, currentStep: dossier.currentStep });
    const { events, legs } = await history(await server().as(DESK), dossier.code);
    expect(events.at(-1)).toMatchObject({ type: 'SUPPLEMENT_REQUESTED' });
    expect(events.at(-1)!.note).toContain('Bản sao hộ khẩu');
    expect(events.at(-1)!.note).toContain('Thiếu giấy tờ');
    expect(legs).toHaveLength(2);
    setClock('2026-12-21T09:00:00+07:00');
    const list = await (await server().as(COMMITTEE)).ask<{ nodes: { id: string; deadline: object }[] }>('Worklist', {
      first: 200,
    });
    expect(list.nodes.find(({ id }) => id === dossier.id)!.deadline).toEqual({
      state: 'PAUSED',
      workingMinutesLeft: null,
    });
  });

  it('does not excuse what was late already', async () => {
    const dossier = await atCommittee();
    setClock('2026-11-26T09:01:00+07:00');
    const after = await act(await server().as(COMMITTEE), 'RequestSupplement', dossier, MORE);
    expect(after.dueAt).toBe('2026-11-26T09:00:00+07:00');
  });

  it('takes as many documents with names as long as may be, in letters of three bytes', async () => {
    const documents = Array.from({ length: 50 }, () => 'ệ'.repeat(300));
    const after = await act(await server().as(COMMITTEE), 'RequestSupplement', await atCommittee(), {
      ...MORE,
      documents,
    });
    expect((await history(await server().as(DESK), after.code)).events.at(-1)!.note).toContain(documents.join('; '));
  });

  testAction(server, {
    operation: 'RequestSupplement',
    action: 'REQUEST_SUPPLEMENT',
    more: MORE,
    ready: atCommittee,
    actor: COMMITTEE,
    noRight: [LEADERSHIP, 'quantri'],
    notTheirTurn: [DESK, DISTRICT, 'tinh'],
    badInput: [
      [{ reason: '' }, 'reason'],
      [{ reason: 'x'.repeat(2_001) }, 'reason'],
      [{ documents: [] }, 'documents'],
      [{ documents: Array.from({ length: 51 }, () => 'Giấy') }, 'documents'],
      [{ documents: ['Giấy', '  '] }, 'documents[1]'],
      [{ documents: ['x'.repeat(301)] }, 'documents[0]'],
    ],
    illegal: [
      {
        why: 'while it is already waiting',
        dossier: async () => act(await server().as(COMMITTEE), 'RequestSupplement', await atCommittee(), MORE),
        by: COMMITTEE,
        allowed: ['RECORD_SUPPLEMENT', 'STOP'],
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
