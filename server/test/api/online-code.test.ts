import pino from 'pino';
import { MINUTE_MS } from '../../src/kernel/instant';
import { now } from '../../src/kernel/now';
import { noticeHandler } from '../../src/modules/notification/deliver-notice';
import { createNotificationRoom } from '../../src/modules/notification/notification-room';
import { Outbox } from '../../src/modules/outbox/outbox';
import { readNoticesConfig } from '../../src/notices-config';
import { setClock } from '../harness/clock';
import { type Draft, lastCode, saveDraft, sendCode, submitting, withSms } from '../harness/online';
import { idOf, type MySubmission, resubmitted, seen, submitInput } from '../harness/submissions';
import type { Answer } from '../harness/test-client';
import { describeServers } from '../harness/test-server';
import { DESK, receiveInput } from '../harness/walk';
import { type Mood, startGateway } from '../notification/sms-gateway';

const PHONE = receiveInput().applicant.phone!;

describeServers('the code that confirms what citizens send in', (server) => {
  const citizen = () => server().visitor();
  const code = ({ errors }: Answer<unknown>) => errors[0]?.code ?? 'done';
  const count = async (table: string) => {
    const [row] = await server().db.read.query<{ n: number }>(`SELECT COUNT(*) AS n FROM ${table}`);
    return Number(row!.n);
  };

  beforeEach(() => {
    server().app.publicSubmissionsPerMinute = 1_000;
    withSms(server());
  });

  it('keeps a draft from every desk until it is right, and makes one submission of it then', async () => {
    const request = submitInput();
    expect((await citizen().refusal('SubmitOnline', { input: request })).fields).toMatchObject([{ path: 'code' }]);
    const before = await count('online_submission');
    const { secret } = await saveDraft(citizen(), request);
    expect(code(await submitting(citizen(), secret, request))).toBe('BAD_USER_INPUT');
    expect(code(await sendCode(citizen(), secret, PHONE))).toBe('done');
    const right = await lastCode(server());
    const wrong = right === '000000' ? '111111' : '000000';
    const { errors } = await submitting(citizen(), secret, request, { code: wrong });
    expect(errors[0]!.fields).toEqual([{ path: 'code', reason: 'Mã không đúng; còn 4 lần thử.' }]);
    // Of another draft, and for another phone, it is as wrong.
    const other = await saveDraft(citizen(), request);
    expect(code(await submitting(citizen(), other.secret, request, { code: right }))).toBe('BAD_USER_INPUT');
    const elsewhere = { ...request, applicant: { ...request.applicant, phone: '0987654321' } };
    expect(code(await submitting(citizen(), secret, elsewhere, { code: right }))).toBe('BAD_USER_INPUT');
    expect(await count('online_submission')).toBe(before);
    // A mistake elsewhere takes no second code.
    const unnamed = { ...request, applicant: { ...request.applicant, fullName: '' } };
    expect((await submitting(citizen(), secret, unnamed, { code: right })).errors[0]!.fields![0]!.path).toBe(
      'applicant.fullName',
    );
    const sent = await Promise.all([
      submitting(citizen(), secret, request),
      submitting(citizen(), secret, { ...request, idempotencyKey: `${request.idempotencyKey}-2` }),
    ]);
    expect(sent.map(code)).toEqual(['done', 'done']);
    const references = sent.map(({ data }) => data!.submitOnlineDraft.reference);
    expect(references[0]).toBe(references[1]);
    expect(await count('online_submission')).toBe(before + 1);
    expect((await citizen().ask<Draft>('OnlineDraft', { secret })).reference).toBe(references[0]);
    // Where a code is demanded and none can be sent nothing is taken in.
    server().app.notices = { ...server().app.notices, sms: null, onlineCode: 'required' };
    expect(code(await submitting(citizen(), other.secret, submitInput()))).toBe('ILLEGAL_ACTION');
  });

  it('given back, takes another phone only from who has it', async () => {
    const request = submitInput();
    const desk = await server().as(DESK);
    const returned = async () => {
      server().app.notices = { ...server().app.notices, sms: null };
      const mine = await citizen().ask<MySubmission>('SubmitOnline', { input: submitInput() });
      withSms(server());
      await desk.ask('ReturnSubmission', { id: await idOf(server(), mine), expectedVersion: 1, reason: 'Ghi lại' });
      return { reference: mine.reference, version: 2 };
    };
    const correcting = (mine: Pick<MySubmission, 'reference' | 'version'>, applicant: object, more: object = {}) =>
      citizen().gql<{ resubmitOnline: MySubmission }>('ResubmitOnline', {
        input: { ...resubmitted(request), applicant: { ...request.applicant, ...applicant }, ...seen(mine), ...more },
      });
    const mine = await returned();
    const other = { phone: '0987 654 321' };
    const asked = await correcting(mine, other);
    expect(asked.errors[0]).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'code', reason: 'Hãy lấy mã xác nhận trước.' }],
    });
    // A code to the phone as it was says nothing of the other; nor does one of another submission.
    expect(code(await sendCode(citizen(), mine.reference, PHONE))).toBe('done');
    expect(code(await correcting(mine, other, { code: await lastCode(server()) }))).toBe('BAD_USER_INPUT');
    const neighbour = await returned();
    expect(code(await sendCode(citizen(), neighbour.reference, '0987654321'))).toBe('done');
    const foreign = await lastCode(server());
    expect(code(await sendCode(citizen(), mine.reference, '0987654321'))).toBe('done');
    const right = await lastCode(server());
    expect(code(await correcting(mine, other, { code: foreign }))).toBe('BAD_USER_INPUT');
    // Whoever saw another version hears of that first.
    expect(code(await correcting({ ...mine, version: 1 }, other))).toBe('CONFLICT');
    const both = await Promise.all([1, 2].map(() => correcting(mine, other, { code: right })));
    expect(both.map(code).filter((one) => one === 'done')).toHaveLength(1);
    expect(both.find(({ data }) => data)!.data!.resubmitOnline.applicant.phone).toBe('0987654321');
    expect(code(await sendCode(citizen(), mine.reference, PHONE))).toBe('NOT_FOUND');
    // The same phone, written otherwise, and all else may be put right without.
    expect(code(await correcting(neighbour, { phone: '0912.345.678', fullName: 'Hoà' }))).toBe('done');
    // Where no code is demanded none is asked for.
    const last = await returned();
    server().app.notices = { ...server().app.notices, sms: null };
    expect(code(await correcting(last, other))).toBe('done');
  });

  describe('over a gateway', () => {
    const at = async (work: (gateway: Awaited<ReturnType<typeof startGateway>>, step: () => Promise<void>) => void) => {
      const { db } = server();
      await db.transact((tx) => tx.run('DELETE FROM outbox_message'));
      const gateway = await startGateway();
      const config = readNoticesConfig({ HCC_SMS: gateway.url, HCC_DEMO_SENDS: 'yes' });
      const handlers = [noticeHandler(createNotificationRoom(db, config, 'https://hcc.test'))];
      const outbox = new Outbox({ db, handlers, log: pino({ level: 'silent' }), mayWrite: async () => true });
      const step = async () => {
        await outbox.step();
        await outbox.settle();
      };
      try {
        await work(gateway, step);
      } finally {
        await gateway.close();
      }
    };
    const later = (ms: number) => setClock(new Date(now() + ms).toISOString());
    const digitsOf = ({ text }: { text: string }) => /\d{6}/.exec(text)![0];
    const phones = ['0971111111', '0972222222', '0973333333'];

    it('that fails, is away or loses its answer comes once, and is right', () =>
      at(async (gateway, step) => {
        for (const [index, mood] of (['error', 'lost-answer', 'down'] as Mood[]).entries()) {
          const phone = phones[index]!;
          const request = submitInput({ applicant: { ...receiveInput().applicant, phone } });
          const { secret } = await saveDraft(citizen(), request);
          gateway.mood = mood;
          // The citizen is answered at once, whatever the gateway does.
          expect(code(await sendCode(citizen(), secret, phone))).toBe('done');
          await step();
          gateway.mood = 'well';
          for (let each = 0; each < 3; each++) {
            later(MINUTE_MS / 2);
            await step();
          }
          const sent = gateway.sent.filter(({ to }) => to === phone);
          expect(sent).toHaveLength(1);
          expect(code(await submitting(citizen(), secret, request, { code: digitsOf(sent[0]!) }))).toBe('done');
        }
      }));

    it('that is away while another is asked for sends the last alone, and none after its five minutes', () =>
      at(async (gateway, step) => {
        const phone = '0974444444';
        const request = submitInput({ applicant: { ...receiveInput().applicant, phone } });
        const { secret } = await saveDraft(citizen(), request);
        gateway.mood = 'down';
        await sendCode(citizen(), secret, phone);
        await step();
        later(MINUTE_MS);
        await sendCode(citizen(), secret, phone);
        const last = await lastCode(server());
        await step();
        gateway.mood = 'well';
        for (let each = 0; each < 3; each++) {
          later(MINUTE_MS / 2);
          await step();
        }
        expect(gateway.sent.map(digitsOf)).toEqual([last]);
        expect(code(await submitting(citizen(), secret, request, { code: last }))).toBe('done');
        gateway.mood = 'down';
        const other = await saveDraft(citizen(), submitInput());
        await sendCode(citizen(), other.secret, phone);
        await step();
        later(6 * MINUTE_MS);
        gateway.mood = 'well';
        await step();
        expect(gateway.sent).toHaveLength(1);
      }));
  });
});
