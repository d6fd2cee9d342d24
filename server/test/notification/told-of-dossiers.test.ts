import { NoticeEvent } from '../../src/modules/notification/notification-terms';
import { OutgoingNotice } from '../../src/modules/notification/outgoing-notice.entity';
import type { NoticeFacts } from '../../src/modules/notification/tell-citizen';
import { atMinute, setClock } from '../harness/clock';
import { submit } from '../harness/submissions';
import type { TestClient } from '../harness/test-client';
import { describeServers } from '../harness/test-server';
import { act, DESK, DISTRICT, NEIGHBOUR, receive, receiveInput, walkTo } from '../harness/walk';

const BOTH_WAYS = { email: true, sms: true };
const BOTH = { ...BOTH_WAYS, language: 'VI' };

interface Shown {
  email: boolean;
  sms: boolean;
}

describeServers('citizens are told of their dossiers', (server) => {
  const toldOf = async (aboutId: string) => {
    const rows = await server().db.read.entities.find(OutgoingNotice, {
      where: { aboutId },
      order: { at: 'ASC', id: 'ASC' },
    });
    return rows.map(({ event, channel, factsText }) => ({
      event,
      channel,
      facts: JSON.parse(factsText!) as NoticeFacts,
    }));
  };
  const events = async (id: string) => (await toldOf(id)).map(({ event, channel }) => `${event} ${channel}`);

  it('when it is received, lacks something, goes on, and has a result', async () => {
    const desk = await server().as(DESK);
    const received = await receive(desk);
    const waiting = await act(desk, 'RequestSupplement', received, {
      reason: 'Thiếu giấy',
      documents: ['Giấy A', 'Giấy B'],
    });
    const resumed = await act(desk, 'RecordSupplement', waiting);
    await walkTo(server(), resumed, 4);
    expect(await events(received.id)).toEqual([
      'RECEIVED EMAIL',
      'SUPPLEMENT_REQUESTED EMAIL',
      'DUE_MOVED EMAIL',
      'RESULT_READY EMAIL',
    ]);
    const [first, second] = await toldOf(received.id);
    expect(first!.facts).toMatchObject({
      moment: Date.parse(received.dueAt!),
      office: expect.stringContaining('Hồi Xuân'),
    });
    expect(second!.facts).toMatchObject({ reason: 'Thiếu giấy', documents: ['Giấy A', 'Giấy B'] });
    expect(JSON.stringify(await toldOf(received.id))).not.toContain('Đặng Thị Hoà');
  });

  it('by post where the result is sent there: nobody is asked to come and fetch it', async () => {
    const received = await receive(await server().as(DESK), { returnBy: 'POST' });
    await walkTo(server(), received, 4);
    expect((await events(received.id)).at(-1)).toBe('RESULT_BY_POST EMAIL');
  });

  it('once for one request, however often it comes, and by the ways that were chosen at the desk', async () => {
    const desk = await server().as(DESK);
    const input = { ...receiveInput(), notify: BOTH };
    const twice = await Promise.all(
      [1, 2].map(() => desk.ask<{ dossier: { id: string } }>('ReceiveDossier', { input })),
    );
    const { id } = twice[0]!.dossier;
    expect(await events(id)).toEqual(['RECEIVED EMAIL', 'RECEIVED SMS']);
    const none = await receive(desk, { applicant: { ...receiveInput().applicant, email: null, phone: null } });
    expect(await events(none.id)).toEqual([]);
    const silent = { ...receiveInput(), notify: { email: false, sms: false } };
    const { dossier } = await desk.ask<{ dossier: { id: string } }>('ReceiveDossier', { input: silent });
    expect(await events(dossier.id)).toEqual([]);
  });

  it('and the desk sees by which ways, who chose them, at what hours, and what became of each; it changes them once', async () => {
    setClock('2026-11-23T22:30:00+07:00');
    const desk = await server().as(DESK);
    const input = { ...receiveInput(), notify: { email: false, sms: true } };
    const { dossier } = await desk.ask<{ dossier: { code: string } }>('ReceiveDossier', { input });
    const { code } = dossier;
    const shown = await desk.ask<Shown>('DossierMessages', { code });
    expect(shown).toMatchObject({
      ...{ email: false, sms: true, maskedPhone: expect.stringMatching(/^09\d\*/), mayChoose: true },
      ...{ chosenAt: atMinute('2026-11-23T22:30'), chosenBy: expect.any(String) },
      ...{ quietFrom: '21:00', quietTo: '07:00', smsPerDay: 5 },
      messages: [{ event: 'RECEIVED', channel: 'SMS' }],
    });
    const choose = (client: TestClient, wanted: object, seen: object = { email: false, sms: true }) =>
      client.gql('ChooseDossierMessages', { input: { code, wanted, seen } });
    const wanted = { email: true, sms: false };
    const tries = await Promise.all([choose(desk, wanted), choose(desk, wanted)]);
    expect(tries.flatMap(({ errors }) => errors.map((error) => error.code))).toEqual(['CONFLICT']);
    expect(await desk.ask<Shown>('DossierMessages', { code })).toMatchObject(wanted);
    // Others read it, or see nothing of it.
    const above = await server().as(DISTRICT);
    expect(await above.ask<Shown>('DossierMessages', { code })).toMatchObject({ mayChoose: false });
    expect((await choose(above, wanted, wanted)).errors[0]?.code).toBe('FORBIDDEN');
    expect((await (await server().as(NEIGHBOUR)).refusal('DossierMessages', { code })).code).toBe('NOT_FOUND');
    // Nobody has chosen for one without a word of it.
    const { code: silent } = await receive(desk, { applicant: { ...receiveInput().applicant, email: null } });
    const usual = await desk.ask<Shown>('DossierMessages', { code: silent });
    expect(usual).toMatchObject({ email: false, sms: true, maskedEmail: null, chosenAt: null });
    const field = await desk.refusal('ChooseDossierMessages', {
      input: { code: silent, wanted: BOTH_WAYS, seen: { email: false, sms: true } },
    });
    expect(field.fields).toEqual([{ path: 'email', reason: expect.any(String) }]);
  });

  it('when it is withdrawn or stopped, and what they sent in online is given back or turned down', async () => {
    const desk = await server().as(DESK);
    const withdrawn = await act(desk, 'WithdrawDossier', await receive(desk), { reason: 'Công dân rút' });
    expect(await events(withdrawn.id)).toEqual(['RECEIVED EMAIL', 'WITHDRAWN EMAIL']);
    const sent = await submit(server().visitor(), { notify: { sms: true, email: false } });
    const [row] = await server().db.read.query<{ id: string }>('SELECT id FROM online_submission WHERE reference = ?', [
      sent.reference,
    ]);
    await desk.ask('ReturnSubmission', { id: row!.id, expectedVersion: 1, reason: 'Ảnh mờ' });
    expect(await toldOf(row!.id)).toEqual([
      {
        event: NoticeEvent.SUBMISSION_RETURNED,
        channel: 'SMS',
        facts: expect.objectContaining({ reason: 'Ảnh mờ', key: sent.reference }),
      },
    ]);
  });
});
