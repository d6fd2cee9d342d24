import { createDossierRoom } from '../../src/app';
import { HOUR_MS } from '../../src/kernel/instant';
import { now } from '../../src/kernel/now';
import { markUnanswered } from '../../src/modules/dossier/consultation/mark-unanswered';
import { remindConsultations } from '../../src/modules/dossier/notices/remind-consultations';
import type { TestClient } from '../harness/test-client';
import { describeServers } from '../harness/test-server';
import { act, COMMITTEE, DESK, DIVISION, type DossierCore, OTHER_DIVISION, receive, walkTo } from '../harness/walk';

interface Notice {
  kind: string;
  dossierCode: string;
  moment: string | null;
  doneAt: string | null;
}

async function noticesOf(client: TestClient, { code }: DossierCore): Promise<Notice[]> {
  const { nodes } = await client.ask<{ nodes: Notice[] }>('Notices', { first: 200 });
  return nodes.filter(({ dossierCode }) => dossierCode === code);
}

const kinds = (notices: Notice[]) => notices.map(({ kind }) => kind);

describeServers('notices', (server) => {
  const asked = async (dueInHours: number) => {
    const dossier = await walkTo(server(), await receive(await server().as(DESK)), 2);
    const [office] = await (await server().as(COMMITTEE)).ask<{ id: string }[]>('Offices', {
      search: 'ldtbxh Quan Hóa',
      first: 1,
    });
    const offices = [{ officeId: office!.id, dueAt: new Date(now() + dueInHours * HOUR_MS).toISOString() }];
    return act(await server().as(COMMITTEE), 'ConsultOffices', dossier, { question: 'Xin ý kiến', offices });
  };

  it('tell an office that it is asked, once that its deadline is near, and both that it has passed', async () => {
    const dossier = await asked(1);
    const [division, committee] = [await server().as(DIVISION), await server().as(COMMITTEE)];
    expect(kinds(await noticesOf(division, dossier))).toEqual(['CONSULTATION_ASKED']);
    expect(await noticesOf(await server().as(OTHER_DIVISION), dossier)).toEqual([]);
    const room = createDossierRoom(server().db);
    for (const _ of ['first', 'again']) await remindConsultations(room, now());
    expect(kinds(await noticesOf(division, dossier)).sort()).toEqual(['CONSULTATION_ASKED', 'CONSULTATION_DUE']);
    for (const _ of ['first', 'again']) await markUnanswered(room, now() + 2 * HOUR_MS);
    expect(kinds(await noticesOf(division, dossier))).toContain('CONSULTATION_UNANSWERED');
    expect(kinds(await noticesOf(committee, dossier))).toEqual(['CONSULTATION_UNANSWERED']);
  });

  it('are seen by the office once somebody of it has looked', async () => {
    const dossier = await asked(48);
    const division = await server().as(DIVISION);
    const { seen } = await division.ask<{ seen: number }>('MarkNoticesSeen');
    expect(seen).toBeGreaterThan(0);
    expect((await division.ask<{ unseen: number }>('Notices', { first: 1 })).unseen).toBe(0);
    expect((await noticesOf(division, dossier))[0]!.doneAt).not.toBeNull();
  });

  it('queue the new date for the citizen when waiting for him ends', async () => {
    const desk = await server().as(DESK);
    const waiting = await act(desk, 'RequestSupplement', await receive(desk), { reason: 'Thiếu', documents: ['Giấy'] });
    const resumed = await act(desk, 'RecordSupplement', waiting);
    const { citizenNotices } = await desk.ask<{ citizenNotices: Notice[] }>('CitizenNotices', { code: resumed.code });
    expect(citizenNotices).toMatchObject([{ kind: 'DUE_MOVED', moment: resumed.dueAt, doneAt: null }]);
    expect(await noticesOf(desk, resumed)).toEqual([]);
  });
});
