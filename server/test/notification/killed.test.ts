import { now } from '../../src/kernel/now';
import {
  NoticeAbout,
  NoticeChannel,
  NoticeEvent,
  NoticeState,
} from '../../src/modules/notification/notification-terms';
import { OutgoingNotice } from '../../src/modules/notification/outgoing-notice.entity';
import { tellCitizen } from '../../src/modules/notification/tell-citizen';
import { MessageState, OutboxMessage } from '../../src/modules/outbox/outbox-message.entity';
import { type ChildServer, startChild } from '../harness/child-server';
import { MONDAY_9AM, setClock } from '../harness/clock';
import { openDemo } from '../harness/demo-template';
import type { TestEngine } from '../harness/engines';
import { until } from '../harness/live-client';
import { type MailReceiver, startMailReceiver } from './mail-receiver';
import { type Gateway, startGateway } from './sms-gateway';

const EACH = 12;

/** On the engine that several processes share: the second one goes on with what the first one left. */
describe('a server that is killed while it sends notices', () => {
  let engine: TestEngine;
  let mail: MailReceiver;
  let gateway: Gateway;
  let server: ChildServer | undefined;

  beforeAll(async () => {
    setClock(MONDAY_9AM);
    engine = await openDemo('mysql');
    [mail, gateway] = await Promise.all([startMailReceiver(), startGateway()]);
  });
  afterAll(async () => {
    await server?.stop();
    await Promise.all([mail?.close(), gateway?.close()]);
    await engine?.close();
  });

  const start = async (at: string) => {
    server = await startChild(engine.url, {
      HCC_NOW: at,
      HCC_SMTP: `smtp://127.0.0.1:${mail.port}?tls=off`,
      HCC_MAIL_FROM: 'Một cửa <mot-cua@tinh.vn>',
      HCC_SMS: gateway.url,
      HCC_DEMO_SENDS: 'yes',
    });
    return server;
  };
  const tell = (about: string, contact: { email: string | null; phone: string | null }) =>
    engine.db.transact((tx) =>
      tellCitizen(tx, {
        event: NoticeEvent.RECEIVED,
        about: { kind: NoticeAbout.DOSSIER, id: about, code: `000.17.28.H56-261123-${about}` },
        ref: 1,
        contact,
        facts: { procedure: 'Đăng ký khai sinh', office: 'UBND', moment: now(), key: '7KXS3M9PQ2RTV4' },
      }),
    );

  it('loses none and sends none twice; of a mail whose answer nobody heard it says that it is uncertain', async () => {
    for (let each = 0; each < EACH; each++) {
      await tell(`M${each}`, { email: `dan${each}@vidu.vn`, phone: null });
      await tell(`S${each}`, { email: null, phone: `09123456${String(each).padStart(2, '0')}` });
    }
    let killed: Promise<void> | undefined;
    mail.onData = async () => {
      // With the contents in hand and no answer given.
      if (mail.mails.length !== 5) return;
      killed = server!.kill();
      await killed;
    };
    await start(MONDAY_9AM);
    await until(() => killed !== undefined);
    await killed;
    expect(mail.mails.length).toBeLessThan(EACH);
    mail.onData = async () => undefined;
    await start('2026-11-23T09:20:00+07:00');
    const { entities } = engine.db.read;
    const waiting = () => entities.countBy(OutboxMessage, { state: MessageState.WAITING });
    for (let left = await waiting(); left > 0; left = await waiting())
      await new Promise((wake) => setTimeout(wake, 100));

    const rows = (await entities.find(OutgoingNotice)).filter(({ aboutId }) => /^[MS]\d+$/.test(aboutId));
    expect(rows).toHaveLength(2 * EACH);
    const mails = rows.filter(({ channel }) => channel === NoticeChannel.EMAIL);
    const uncertain = mails.filter(({ state }) => state === NoticeState.UNCERTAIN);
    expect(uncertain.length).toBeGreaterThan(0);
    expect(rows.filter(({ state }) => state !== NoticeState.SENT)).toEqual(uncertain);
    const gotBy = (address: string) => mail.mails.filter(({ to }) => to === address).length;
    for (const { address, state } of mails)
      expect([address, gotBy(address!)]).toEqual([address, state === NoticeState.SENT ? 1 : expect.any(Number)]);
    for (const { address } of uncertain) expect(gotBy(address!)).toBeLessThanOrEqual(1);
    expect(gateway.sent.map(({ to }) => to).sort()).toEqual(
      rows.flatMap(({ channel, address }) => (channel === NoticeChannel.SMS ? [address!] : [])).sort(),
    );
  });
});
