import { testAction } from '../harness/action-tests';
import { DESK_READY, DESK_WAITING } from '../harness/allowed';
import { atMinute, setClock } from '../harness/clock';
import { describeServers } from '../harness/test-server';
import {
  act,
  COMMITTEE,
  DEPARTMENT,
  DESK,
  DISTRICT,
  history,
  holderOf,
  LEADERSHIP,
  on,
  PROCEDURE,
  receive,
  walkTo,
} from '../harness/walk';

describeServers('advance', (server) => {
  const received = async (procedureCode: string = PROCEDURE.commune) =>
    receive(await server().as(DESK), { procedureCode });
  const atDistrict = async () => walkTo(server(), await received(PROCEDURE.district), 4);

  it('takes a dossier through all three tiers and back, each step charged to its office', async () => {
    let dossier = await received(PROCEDURE.province);
    const visited = [dossier.currentOffice!.tier];
    for (let hour = 10; dossier.status !== 'COMPLETED'; hour++) {
      setClock(`2026-11-${23 + Math.floor((hour - 10) / 2)}T${hour % 2 === 0 ? '09:30' : '14:30'}:00+07:00`);
      dossier = await act(await holderOf(server(), dossier), 'AdvanceDossier', dossier);
      visited.push(dossier.currentOffice!.tier);
    }
    expect(visited).toEqual([
      'COMMUNE',
      'COMMUNE',
      'DISTRICT',
      'DISTRICT',
      'PROVINCE',
      'PROVINCE',
      'PROVINCE',
      'COMMUNE',
    ]);
    expect(dossier).toMatchObject({ status: 'COMPLETED', timeliness: 'EARLY', version: 8 });
    const { legs, events } = await history(await server().as(LEADERSHIP), dossier.code);
    expect(events.map(({ type }) => type)).toEqual(['RECEIVED', ...Array(6).fill('ADVANCED'), 'APPROVED']);
    expect(legs.map(({ usedMinutes }) => usedMinutes)).toEqual([30, 180, 300, 180, 300, 180, 300, 0]);
    for (const [index, leg] of legs.slice(0, -1).entries()) expect(leg.leftAt).toBe(legs[index + 1]!.enteredAt);
  });

  it('claims by acting, and names who acted in the leg', async () => {
    const dossier = await atDistrict();
    expect(dossier.assignee).toBeNull();
    const desk = await server().as(DISTRICT);
    const { fullName } = await desk.ask<{ fullName: string }>('Me');
    const after = await act(desk, 'AdvanceDossier', dossier, { note: 'Đủ giấy tờ' });
    expect(after.assignee).toBeNull();
    const page = await desk.ask<{ legs: { assigneeName: string }[]; events: { note: string }[] }>('DossierPage', {
      code: dossier.code,
    });
    expect(page.legs[3]!.assigneeName).toBe(fullName);
    expect(page.events.at(-1)!.note).toBe('Đủ giấy tờ');
  });

  it('settles at the step before the hand-over: on the due moment on time, a minute later late', async () => {
    for (const [at, timeliness] of [
      ['2026-11-25T17:00:00+07:00', 'EARLY'],
      ['2026-11-26T09:00:10+07:00', 'ON_TIME'],
      ['2026-11-26T09:01:00+07:00', 'LATE'],
    ]) {
      setClock('2026-11-23T09:00:00+07:00');
      const ready = await walkTo(server(), await received(), 3);
      expect(ready.dueAt).toBe('2026-11-26T09:00:00+07:00');
      setClock(at!);
      const after = await act(await server().as(COMMITTEE), 'AdvanceDossier', ready);
      expect(after).toMatchObject({
        status: 'COMPLETED',
        completedAt: atMinute(at!.slice(0, 16)),
        timeliness,
        dueAt: ready.dueAt,
      });
    }
  });

  it('approves only by the hand of one who signs', async () => {
    const dossier = await walkTo(server(), await received(PROCEDURE.province), 7);
    expect(dossier.currentStep!.kind).toBe('APPROVE');
    const official = await server().as(`${DEPARTMENT}.2`);
    expect((await history(official, dossier.code)).availableActions).not.toContain('ADVANCE');
    expect(await official.refusal('AdvanceDossier', on(dossier))).toMatchObject({ code: 'FORBIDDEN' });
    const after = await act(await server().as(DEPARTMENT), 'AdvanceDossier', dossier);
    expect(after.status).toBe('COMPLETED');
    expect((await history(official, dossier.code)).events.at(-1)!.type).toBe('APPROVED');
  });

  testAction(server, {
    operation: 'AdvanceDossier',
    action: 'ADVANCE',
    ready: atDistrict,
    actor: DISTRICT,
    rival: 'huyen.385.2',
    noRight: [LEADERSHIP, 'quantri'],
    notTheirTurn: [DESK, COMMITTEE, 'tinh', 'huyen.385.ubnd'],
    badInput: [[{ note: 'x'.repeat(2_001) }, 'note']],
    illegal: [
      {
        why: 'when the result is ready',
        dossier: async () => walkTo(server(), await received(), 4),
        by: DESK,
        allowed: DESK_READY,
      },
      {
        why: 'while the citizen owes something',
        dossier: async () =>
          act(await server().as(DESK), 'RequestSupplement', await received(), { reason: 'Thiếu', documents: ['Giấy'] }),
        by: DESK,
        allowed: DESK_WAITING,
      },
      {
        why: 'when it was stopped',
        dossier: async () =>
          act(await server().as(COMMITTEE), 'StopDossier', await walkTo(server(), await received(), 2), {
            reason: 'Trùng',
          }),
        by: COMMITTEE,
        allowed: [],
      },
    ],
  });
});
