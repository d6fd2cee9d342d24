import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { newId } from '../../src/kernel/ids';
import { now } from '../../src/kernel/now';
import { SecretBox } from '../../src/kernel/secret-box';
import { OutsideService } from '../../src/modules/connections/outside/outside-service.entity';
import { OutsideName } from '../../src/modules/connections/outside/outside-terms';
import { PortalReport } from '../../src/modules/national-portal/portal.entity';
import { ReportKind, ReportState } from '../../src/modules/national-portal/portal-terms';
import { PORTAL_TOPIC } from '../../src/modules/national-portal/write-reports';
import {
  NoticeAbout,
  NoticeChannel,
  NoticeEvent,
  NoticeState,
} from '../../src/modules/notification/notification-terms';
import { OutgoingNotice } from '../../src/modules/notification/outgoing-notice.entity';
import { tellCitizen } from '../../src/modules/notification/tell-citizen';
import { enqueue } from '../../src/modules/outbox/enqueue';
import { MessageState, OutboxMessage } from '../../src/modules/outbox/outbox-message.entity';
import { type ChildServer, startChild } from '../harness/child-server';
import { MONDAY_9AM, setClock } from '../harness/clock';
import { openDemo } from '../harness/demo-template';
import type { TestEngine } from '../harness/engines';
import { until } from '../harness/live-client';
import { type MailReceiver, startMailReceiver } from './mail-receiver';
import { type Gateway, startGateway } from './sms-gateway';

const EACH = 12;
const KEY = 'the-key-that-seals-secrets-in-this-test-only';

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
      HCC_SECRET_KEY: KEY,
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

  it('between giving a report to the national portal and noting it: each counts once there, in order', async () => {
    await server?.stop();
    const told: string[] = [];
    let killed: Promise<void> | undefined;
    const portal = createServer(async (request, response) => {
      await text(request);
      const [, , code, , sequence] = request.url!.split('/');
      told.push(`${code}/${sequence}`);
      if (told.length === 4) {
        killed = server!.kill();
        await killed;
      }
      response.end('{}');
    });
    await new Promise<void>((done) => portal.listen(0, '127.0.0.1', done));
    const address = `http://127.0.0.1:${(portal.address() as AddressInfo).port}`;
    const dossiers = [1, 2, 3].map((number) => ({ id: newId(), code: `000.17.28.H56-261123-${5_000 + number}` }));
    await engine.db.transact(async (tx) => {
      const secret = new SecretBox(KEY).seal('the-key-of-the-portal', OutsideName.PORTAL);
      const service = { name: OutsideName.PORTAL, address, identity: 'H56', secret, isOn: 1, version: 1 };
      await tx.entities.insert(OutsideService, { ...service, changedAt: now(), changedBy: 'Test' });
      for (const sequence of [1, 2, 3]) {
        for (const { id: dossierId, code: dossierCode } of dossiers) {
          const id = newId();
          const report = { id, dossierId, dossierCode, sequence, kind: ReportKind.STATE, body: '{}' };
          const messageId = await enqueue(tx, PORTAL_TOPIC, { report: id }, { key: `portal/${dossierId}` });
          const standing = { day: '2026-11-23', madeAt: now(), state: ReportState.WAITING };
          await tx.entities.insert(PortalReport, { ...report, ...standing, messageId });
        }
      }
    });
    await start('2026-11-23T09:40:00+07:00');
    while (killed === undefined) await new Promise((wake) => setTimeout(wake, 50));
    await killed;
    await start('2026-11-23T09:50:00+07:00');
    const left = () => engine.db.read.entities.countBy(PortalReport, { state: ReportState.WAITING });
    while ((await left()) > 0) await new Promise((wake) => setTimeout(wake, 100));
    // What was under way when it was killed comes again under its number, and only that.
    const first = [...new Set(told)];
    expect(told.length).toBeGreaterThan(first.length);
    for (const { code } of dossiers)
      expect(first.filter((ref) => ref.startsWith(`${code}/`))).toEqual([1, 2, 3].map((n) => `${code}/${n}`));
    expect(await engine.db.read.entities.countBy(PortalReport, { state: ReportState.SENT })).toBe(9);
    portal.close();
  });
});
