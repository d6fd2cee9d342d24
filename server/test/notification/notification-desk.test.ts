import { formatInstant, MINUTE_MS } from '../../src/kernel/instant';
import { now } from '../../src/kernel/now';
import { ensureConsent } from '../../src/modules/notification/consent';
import { NoticeState } from '../../src/modules/notification/notification-terms';
import { OutgoingNotice } from '../../src/modules/notification/outgoing-notice.entity';
import { MessageState, OutboxMessage } from '../../src/modules/outbox/outbox-message.entity';
import { setClock } from '../harness/clock';
import { describeServers } from '../harness/test-server';
import { DESK, receive } from '../harness/walk';

interface Shown {
  id: string;
  event: string;
  state: string;
  maskedAddress: string;
  code: string | null;
  mayResend: boolean;
}

interface Text {
  code: string;
  text: string;
  revision: number;
  history: { edition: number; state: string }[];
}

describeServers('messages sent, as administrators see them', (server) => {
  const admin = () => server().as('quantri');
  const list = async (filter: object) =>
    (await (await admin()).ask<{ nodes: Shown[] }>('OutgoingNotices', { filter, first: 50 })).nodes;
  const rowOf = (aboutId: string) => server().db.read.entities.findOneByOrFail(OutgoingNotice, { aboutId });
  const fail = (id: string) =>
    server().db.transact(async (tx) => {
      const { messageId } = await tx.entities.findOneByOrFail(OutgoingNotice, { id });
      await tx.entities.update(OutgoingNotice, { id }, { state: NoticeState.FAILED, reason: '550 no such mailbox' });
      await tx.entities.update(OutboxMessage, { id: messageId! }, { state: MessageState.DEAD });
    });

  it('are found by dossier, name nobody, and open for who may see the dossier, which is written down', async () => {
    const dossier = await receive(await server().as(DESK));
    const [shown, ...others] = await list({ code: dossier.code });
    expect(others).toEqual([]);
    expect(shown).toMatchObject({ event: 'RECEIVED', state: 'WAITING', maskedAddress: 'ho***@example.vn' });
    expect(JSON.stringify(await list({}))).not.toContain('hoa@');
    const contents = await (await admin()).ask('NoticeContents', { id: shown!.id });
    expect(contents).toMatchObject({ address: 'hoa@example.vn' });
    await server().app.audit.flush();
    const looks = await server().db.read.query('SELECT 1 AS one FROM audit_entry WHERE subject = ?', [
      `notice ${shown!.id}`,
    ]);
    expect(looks).toHaveLength(1);
  });

  it('are sent again once by two at once, and given up with a reason that the trail keeps', async () => {
    const dossier = await receive(await server().as(DESK));
    const { id } = await rowOf(dossier.id);
    await fail(id);
    const client = await admin();
    const again = await Promise.all([1, 2].map(() => client.gql('ResendNotice', { id })));
    expect(again.map(({ errors }) => errors[0]?.code ?? 'done').sort()).toEqual(['CONFLICT', 'done']);
    expect(await rowOf(dossier.id)).toMatchObject({ state: NoticeState.WAITING, round: 2 });
    const waiting = await server().db.read.entities.findBy(OutboxMessage, { state: MessageState.WAITING });
    expect(waiting.filter(({ payload }) => payload.includes(id))).toHaveLength(1);
    const both = await Promise.all(
      [1, 2].map(() => client.gql('DiscardNotice', { id, reason: 'Công dân đã đến lấy' })),
    );
    expect(both.map(({ errors }) => errors[0]?.code ?? 'done').sort()).toEqual(['CONFLICT', 'done']);
    const entries = await server().db.read.query<{ detail: string }>(
      "SELECT detail FROM audit_entry WHERE chain_id = 'CHANGES' AND subject = ? ORDER BY sequence",
      [`notice ${id}`],
    );
    expect(entries.map(({ detail }) => detail).join()).toMatch(/WAITING.*Công dân đã đến lấy/);
  });

  it('say why they wait; what failed by one way goes again at once, each once for two who ask', async () => {
    const desk = await server().as(DESK);
    const dossiers = [await receive(desk), await receive(desk)];
    const rows = await Promise.all(dossiers.map(({ id }) => rowOf(id)));
    const retried = { attempts: 3, lastError: 'Invalid login: 535', dueAt: now() + MINUTE_MS };
    await server().db.transact((tx) => tx.entities.update(OutboxMessage, { id: rows[0]!.messageId! }, retried));
    expect(await list({ code: dossiers[0]!.code })).toMatchObject([
      { state: 'WAITING', answer: 'Invalid login: 535', nextTryAt: formatInstant(retried.dueAt) },
    ]);
    for (const { id } of rows) await fail(id);
    const client = await admin();
    expect(await client.ask('ResendFailedNotices', { channel: 'SMS' })).toBe(0);
    const both = await Promise.all([1, 2].map(() => client.ask<number>('ResendFailedNotices', { channel: 'EMAIL' })));
    expect(both[0]! + both[1]!).toBe(2);
    for (const { id } of dossiers) expect(await rowOf(id)).toMatchObject({ state: NoticeState.WAITING, round: 2 });
  });

  it('have words that a second person confirms, tried out before, with every place checked', async () => {
    const place = { event: 'STOPPED', part: 'SMS', language: 'VI' };
    const texts = async () =>
      (await (await admin()).ask<Text[]>('NoticeTexts')).find(({ code }) => code === 'STOPPED.SMS.VI')!;
    const before = await texts();
    const wrong = await (await admin()).gql('NoticePreview', { input: { ...place, text: 'Chào {tên}' } });
    expect(wrong.errors[0]).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'text' }] });
    const preview = await (await admin()).ask<string>('NoticePreview', {
      input: { ...place, text: 'Dừng {mã hồ sơ}' },
    });
    expect(preview).toBe('Dung 000.17.28.H56-261123-0007');
    const save = () => ({ input: { ...place, text: 'Hồ sơ {mã hồ sơ} đã dừng.', revision: before.revision } });
    const client = await admin();
    const two = await Promise.all([client.gql('SaveNoticeText', save()), client.gql('SaveNoticeText', save())]);
    expect(two.map(({ errors }) => errors[0]?.code ?? 'done').sort()).toEqual(['CONFLICT', 'done']);
    const proposed = await texts();
    expect(proposed).toMatchObject({ text: before.text, history: [{ state: 'PROPOSED' }] });
    const seen = { input: { list: 'NOTICE_TEXT', code: 'STOPPED.SMS.VI', edition: proposed.history[0]!.edition } };
    expect((await client.gql('ConfirmListEntry', seen)).errors[0]?.code).toBe('FORBIDDEN');
    await (await server().as('quantri.2')).ask('ConfirmListEntry', seen);
    expect((await texts()).text).toBe('Hồ sơ {mã hồ sơ} đã dừng.');
  });

  it('stop for who says so by the link of a mail; another link opens nothing', async () => {
    const dossier = await receive(await server().as(DESK));
    const key = await server().db.transact((tx) => ensureConsent(tx, dossier.id));
    const citizen = server().visitor();
    expect(await citizen.ask('MessageChoice', { key })).toEqual({ email: true, sms: true });
    const no = { input: { key, email: false, sms: false } };
    await Promise.all([citizen.ask('ChooseMessages', no), citizen.ask('ChooseMessages', no)]);
    expect(await citizen.ask('MessageChoice', { key })).toEqual({ email: false, sms: false });
    expect((await citizen.gql('MessageChoice', { key: '7KXS3M9PQ2RTV4' })).errors[0]?.code).toBe('NOT_FOUND');
  });

  it('are counted by day and way; a channel that is not there says so; a test goes to oneself', async () => {
    setClock('2026-11-24T09:00:00+07:00');
    const client = await admin();
    const period = { from: '2026-11-24', to: '2026-11-24' };
    const sent = await client.ask<Shown>('SendTestNotice', { channel: 'SMS', address: '0912 345 678' });
    const rows = await server().db.read.entities.findBy(OutgoingNotice, { id: sent.id });
    expect(rows).toMatchObject([{ event: 'TEST', address: '0912345678', state: NoticeState.WAITING }]);
    setClock(new Date(Date.parse('2026-11-24T09:00:00+07:00') + MINUTE_MS).toISOString());
    const { data } = await client.gql<Record<string, unknown>>('NoticeChannels', period);
    expect(data).toMatchObject({
      noticeChannels: [
        { channel: 'EMAIL', isConfigured: false, isHeldBack: true },
        { channel: 'SMS', isConfigured: false, isHeldBack: true, waiting: expect.any(Number) },
      ],
      noticeFigures: [{ day: '2026-11-24', channel: 'SMS', sent: 0, waiting: 1, troubled: 0, unsent: 0 }],
    });
  });
});
