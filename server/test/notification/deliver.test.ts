import pino from 'pino';
import { MINUTE_MS } from '../../src/kernel/instant';
import { now } from '../../src/kernel/now';
import { writeConsent } from '../../src/modules/notification/consent';
import { noticeHandler } from '../../src/modules/notification/deliver-notice';
import { letOldLetterGo, MAIL_TOPIC } from '../../src/modules/notification/mail-staff';
import { createNotificationRoom } from '../../src/modules/notification/notification-room';
import {
  NoticeAbout,
  NoticeChannel,
  NoticeEvent,
  NoticeLanguage,
  NoticeState,
  UnsentReason,
} from '../../src/modules/notification/notification-terms';
import { checkOneTimeCode, sendOneTimeCode } from '../../src/modules/notification/one-time-code';
import { OutgoingNotice } from '../../src/modules/notification/outgoing-notice.entity';
import { purgeOutgoing } from '../../src/modules/notification/purge-outgoing';
import { resendNotice } from '../../src/modules/notification/resend-notice';
import { tellCitizen } from '../../src/modules/notification/tell-citizen';
import { enqueue } from '../../src/modules/outbox/enqueue';
import { Outbox } from '../../src/modules/outbox/outbox';
import { MessageState, OutboxMessage } from '../../src/modules/outbox/outbox-message.entity';
import { readNoticesConfig } from '../../src/notices-config';
import { MONDAY_9AM, setClock } from '../harness/clock';
import { describeEngines, openEngine, type TestEngine } from '../harness/engines';
import { type MailReceiver, startMailReceiver } from './mail-receiver';
import { type Gateway, startGateway } from './sms-gateway';

const MAIL = 'dan@vidu.vn';
const PHONE = '0912345678';
const DEED = { by: { staffId: 'S1', username: 'quantri', fullName: 'Quản trị', office: null }, address: null };

describeEngines('notices on their way out', (kind) => {
  let engine: TestEngine;
  let mail: MailReceiver;
  let gateway: Gateway;
  let outbox: Outbox;
  let lines: string[];

  const startOutbox = (env: NodeJS.ProcessEnv = {}) => {
    const config = readNoticesConfig({
      HCC_SMTP: `smtp://127.0.0.1:${mail.port}?tls=off`,
      HCC_MAIL_FROM: 'Trung tâm Hành chính công <mot-cua@tinh.vn>',
      HCC_SMS: gateway.url,
      ...env,
    });
    const room = createNotificationRoom(engine.db, config, 'https://hcc.test');
    const log = pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) });
    outbox = new Outbox({
      db: engine.db,
      handlers: [noticeHandler(room), { topic: MAIL_TOPIC, apply: letOldLetterGo }],
      log,
      mayWrite: async () => true,
    });
  };

  beforeAll(async () => {
    engine = await openEngine(kind);
  });
  beforeEach(async () => {
    setClock(MONDAY_9AM);
    lines = [];
    [mail, gateway] = await Promise.all([startMailReceiver(), startGateway()]);
    startOutbox();
  });
  afterEach(async () => {
    await Promise.all([mail.close(), gateway.close()]);
    await engine.db.transact(async (tx) => {
      for (const table of ['outgoing_notice', 'outbox_message', 'contact_consent', 'one_time_code']) {
        await tx.run(`DELETE FROM ${table}`);
      }
    });
  });
  afterAll(() => engine.close());

  const tell = (id: string, contact: { email?: string; phone?: string }, ref = 1) =>
    engine.db.transact((tx) =>
      tellCitizen(tx, {
        event: NoticeEvent.RECEIVED,
        about: { kind: NoticeAbout.DOSSIER, id, code: `000.17.28.H56-261123-${id}` },
        ref,
        contact: { email: contact.email ?? null, phone: contact.phone ?? null },
        facts: {
          procedure: 'Đăng ký khai sinh',
          office: 'UBND thị trấn Hồi Xuân',
          moment: now(),
          key: '7KXS3M9PQ2RTV4',
        },
      }),
    );
  const step = async () => {
    await outbox.step();
    await outbox.settle();
  };
  const later = (ms: number) => setClock(new Date(now() + ms).toISOString());
  const rows = () => engine.db.read.entities.find(OutgoingNotice, { order: { at: 'ASC', id: 'ASC' } });
  const only = async () => (await rows())[0]!;
  /** Until nothing waits, the clock moving from one attempt to the next. */
  const untilEnded = async () => {
    for (let each = 0; each < 60; each++) {
      await step();
      const waiting = await engine.db.read.entities.findBy(OutboxMessage, { state: MessageState.WAITING });
      if (waiting.length === 0) return;
      later(MINUTE_MS);
    }
    throw new Error('Something waits for ever.');
  };

  it('go as mail where there is an address, else as SMS, and once though told twice', async () => {
    await tell('A1', { email: MAIL, phone: PHONE });
    await tell('A1', { email: MAIL, phone: PHONE });
    await tell('A2', { phone: PHONE });
    await tell('A3', { phone: '02373861234' });
    await step();
    expect(mail.mails).toHaveLength(1);
    const { text } = mail.mails[0]!;
    expect(text).toContain(`Message-ID: <${(await rows()).find(({ aboutId }) => aboutId === 'A1')!.id}@tinh.vn>`);
    expect(text).toMatch(/List-Unsubscribe: <https:\/\/hcc\.test\/\?tin#/);
    expect(gateway.sent.map(({ to, text: said }) => [to, said])).toEqual([
      [PHONE, expect.stringMatching(/^UBND thi tran Hoi Xuan da tiep nhan ho so .* hen tra 09:00 ngay/)],
    ]);
    expect((await rows()).map(({ state }) => state)).toEqual([NoticeState.SENT, NoticeState.SENT]);
  });

  it('follow what the citizen chose: both ways, in English, or none', async () => {
    await engine.db.transact(async (tx) => {
      await writeConsent(tx, 'B1', { email: true, sms: true, language: NoticeLanguage.EN });
      await writeConsent(tx, 'B2', { email: false, sms: false, language: null });
    });
    await tell('B1', { email: MAIL, phone: PHONE });
    await tell('B2', { email: MAIL, phone: PHONE });
    await step();
    expect(mail.mails[0]!.text).toMatch(/Subject: Dossier .* was received/s);
    expect(gateway.sent[0]!.text).toContain('has received dossier');
    expect(await rows()).toHaveLength(2);
    // Who says no after it was written gets none either.
    await tell('B3', { email: MAIL });
    await engine.db.transact((tx) => writeConsent(tx, 'B3', { email: false, sms: null, language: null }));
    await step();
    expect((await rows()).find(({ aboutId }) => aboutId === 'B3')).toMatchObject({
      state: NoticeState.NOT_SENT,
      reason: UnsentReason.UNSUBSCRIBED,
    });
    expect(mail.mails).toHaveLength(1);
  });

  it('are tried again while the mail server says "later", and dead at once where it says "never"', async () => {
    mail.refuse.set('cho@vidu.vn', 451).set('sai@vidu.vn', 550);
    await tell('C1', { email: 'cho@vidu.vn' });
    await tell('C2', { email: 'sai@vidu.vn' });
    await step();
    const byAbout = async (id: string) => (await rows()).find(({ aboutId }) => aboutId === id);
    expect(await byAbout('C1')).toMatchObject({ state: NoticeState.WAITING, begunAttempt: null });
    expect(await byAbout('C2')).toMatchObject({ state: NoticeState.FAILED, reason: expect.stringContaining('550') });
    mail.refuse.clear();
    await untilEnded();
    expect(await byAbout('C1')).toMatchObject({ state: NoticeState.SENT });
    expect(mail.mails.map(({ to }) => to)).toEqual(['cho@vidu.vn']);
    // Neither the log nor what is kept of the error names anybody.
    const kept = await engine.db.read.entities.find(OutboxMessage);
    expect(`${lines.join()}${kept.map(({ lastError, payload }) => `${lastError}${payload}`).join()}`).not.toMatch(
      /vidu/,
    );
    expect(lines.join()).toContain('outbox message is dead');
  });

  it('are marked uncertain, not sent twice, where the line breaks after the contents', async () => {
    mail.breaksAfterData = true;
    await tell('D1', { email: MAIL });
    await untilEnded();
    expect(mail.mails).toHaveLength(1);
    expect(await only()).toMatchObject({ state: NoticeState.UNCERTAIN });
    // A person decides to send it again; a mailbox tells it by the same Message-ID.
    mail.breaksAfterData = false;
    await resendNotice(engine.db, DEED, (await only()).id, now());
    await untilEnded();
    expect(mail.mails).toHaveLength(2);
    const ids = mail.mails.map(({ text }) => /Message-ID: (.*)/.exec(text)![1]);
    expect(new Set(ids).size).toBe(1);
    expect(await only()).toMatchObject({ state: NoticeState.SENT, round: 2 });
  });

  it('are uncertain, too, where the process dies between sending and marking', async () => {
    await tell('E1', { email: MAIL });
    // What dies writes nothing more: the next process finds the message begun.
    let release = () => {};
    const dead = new Promise<void>((done) => (release = done));
    mail.onData = () => dead;
    await outbox.step();
    for (let each = 0; mail.mails.length === 0 && each < 500; each++) await new Promise((wake) => setTimeout(wake, 10));
    startOutbox();
    await untilEnded();
    expect(mail.mails).toHaveLength(1);
    expect(await only()).toMatchObject({ state: NoticeState.UNCERTAIN });
    release();
  });

  it('come to a phone once, whatever the gateway does', async () => {
    for (const [index, mood] of (['error', 'lost-answer', 'down', 'lost-answer'] as const).entries()) {
      gateway.mood = mood;
      await tell(`F${index}`, { phone: `091234567${index}` });
      await step();
    }
    gateway.mood = 'well';
    await untilEnded();
    expect(gateway.sent.map(({ to }) => to).sort()).toEqual(['0912345670', '0912345671', '0912345672', '0912345673']);
    expect((await rows()).map(({ state }) => state)).toEqual(Array(4).fill(NoticeState.SENT));
    expect(lines.join()).not.toContain('0912345678');
  });

  it('come to a phone once where the gateway is so slow that nobody waits for its answer any more', async () => {
    gateway.mood = 'hangs';
    await tell('L1', { phone: PHONE });
    await outbox.step();
    for (let each = 0; gateway.sent.length === 0 && each < 500; each++)
      await new Promise((wake) => setTimeout(wake, 10));
    // The process ends; the next one asks what became of it.
    startOutbox();
    gateway.mood = 'well';
    await untilEnded();
    expect(gateway.calls).toEqual(['POST hangs', 'GET well']);
    expect(gateway.sent).toHaveLength(1);
    expect(await only()).toMatchObject({ state: NoticeState.SENT });
  });

  it('wait for a gateway that is down for ten minutes, in their order, and none is lost', async () => {
    gateway.mood = 'down';
    for (const ref of [1, 2, 3]) await tell('G1', { phone: PHONE }, ref);
    const until = now() + 10 * MINUTE_MS;
    while (now() < until) {
      await step();
      later(30_000);
    }
    gateway.mood = 'well';
    await untilEnded();
    expect(gateway.sent).toHaveLength(3);
    const refs = new Map((await rows()).map(({ id, ref }) => [id, ref]));
    expect(gateway.sent.map(({ id }) => refs.get(id.split('-')[0]!))).toEqual(['1', '2', '3']);
  });

  it('are dead with the reason where the gateway rejects the number', async () => {
    gateway.mood = 'rejects';
    await tell('H1', { phone: PHONE });
    await untilEnded();
    expect(await only()).toMatchObject({ state: NoticeState.FAILED, reason: expect.stringContaining('không có thật') });
    expect((await only()).reason).not.toContain(PHONE);
  });

  it('are held back at night as SMS, and beyond so many a day', async () => {
    setClock('2026-11-23T22:00:00+07:00');
    startOutbox({ HCC_SMS_PER_DAY: '2' });
    for (const id of ['I1', 'I2', 'I3']) await tell(id, { phone: PHONE });
    await tell('I4', { email: MAIL });
    await step();
    expect([gateway.sent.length, mail.mails.length]).toEqual([0, 1]);
    setClock('2026-11-24T06:59:00+07:00');
    await step();
    expect(gateway.sent).toHaveLength(0);
    setClock('2026-11-24T07:00:01+07:00');
    for (let each = 0; each < 3; each++) await step();
    expect(gateway.sent).toHaveLength(2);
    const unsent = (await rows()).filter(({ state }) => state === NoticeState.NOT_SENT);
    expect(unsent.map(({ reason }) => reason)).toEqual([UnsentReason.DAY_CAP]);
  });

  it('are not sent, and say why, without a channel or once they are no news', async () => {
    startOutbox({ HCC_SMTP: '' });
    await tell('J1', { email: MAIL });
    await step();
    expect(await only()).toMatchObject({ state: NoticeState.NOT_SENT, reason: UnsentReason.NO_CHANNEL });
    startOutbox();
    await tell('J2', { email: MAIL });
    later(8 * 24 * 60 * MINUTE_MS);
    await step();
    expect((await rows())[1]).toMatchObject({ state: NoticeState.NOT_SENT, reason: UnsentReason.TOO_OLD });
    await purgeOutgoing(engine.db, now(), 1);
    for (const row of await rows()) expect(row).toMatchObject({ address: null, factsText: null, body: null });
  });

  it('are let go, too, where they waited as letters from before there was a channel', async () => {
    const letter = { to: 'lanhdao@vidu.vn', subject: 'Số liệu', text: 'Kính gửi' };
    await engine.db.transact((tx) => enqueue(tx, MAIL_TOPIC, letter, { key: 'figures S1' }));
    for (let each = 0; each < 2; each++) await step();
    expect(mail.mails.map(({ to }) => to)).toEqual(['lanhdao@vidu.vn']);
    expect(await only()).toMatchObject({ event: NoticeEvent.FIGURES, aboutId: 'S1', state: NoticeState.SENT });
  });

  it('carry a code that counts once, for five tries and five minutes, also at night', async () => {
    setClock('2026-11-23T23:00:00+07:00');
    const contact = { channel: NoticeChannel.SMS, address: PHONE };
    const request = { contact, purpose: 'submission X', caller: '127.0.0.1', language: NoticeLanguage.VI };
    const answer = (id: string, code: string, purpose = 'submission X') =>
      checkOneTimeCode(engine.db, { id, code, purpose, address: PHONE });
    const id = await sendOneTimeCode(engine.db, request);
    await step();
    const code = /\d{6}/.exec(gateway.sent[0]!.text)![0];
    expect(await only()).toMatchObject({ state: NoticeState.SENT, factsText: null, body: null });
    const wrong = code === '000000' ? '111111' : '000000';
    await expect(answer(id, wrong)).rejects.toMatchObject({ details: { fields: [{ path: 'code' }] } });
    await expect(answer(id, code, 'another')).rejects.toThrow();
    const two = await Promise.allSettled([answer(id, code), answer(id, code)]);
    expect(two.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const second = await sendOneTimeCode(engine.db, request);
    await step();
    const again = /\d{6}/.exec(gateway.sent[1]!.text)![0];
    for (let each = 0; each < 5; each++)
      await expect(answer(second, again === wrong ? '222222' : wrong)).rejects.toThrow();
    await expect(answer(second, again)).rejects.toThrow('hết hạn');
    await sendOneTimeCode(engine.db, request);
    await expect(sendOneTimeCode(engine.db, request)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
  });
});
