import { now } from '../../src/kernel/now';
import { saveDraft as keepDraft, purgeDrafts } from '../../src/modules/online/drafts';
import { DRAFTS_PER_HOUR } from '../../src/modules/online/online-terms';
import type { WithFiles } from '../files/upload-client';
import { setClock } from '../harness/clock';
import {
  awaiting,
  beginOnline,
  type Draft,
  goOnOnline,
  lastCode,
  type MySupplement,
  type OnlineFile,
  saveDraft,
  sendCode,
  submitting,
  uploadOnline,
  withSms,
} from '../harness/online';
import { docx, jpeg, png } from '../harness/sample-files';
import { idOf, resubmitted, seen, submitInput } from '../harness/submissions';
import type { Answer } from '../harness/test-client';
import { describeServers } from '../harness/test-server';
import { DESK, DISTRICT, type DossierCore, history, NEIGHBOUR, receiveInput } from '../harness/walk';

const PHONE = receiveInput().applicant.phone!;

describeServers('what citizens prepare and send in without an account', (server) => {
  const citizen = () => server().visitor();
  const code = ({ errors }: Answer<unknown>) => errors[0]?.code ?? 'done';
  const count = async (table: string, where = '1 = 1') => {
    const [row] = await server().db.read.query<{ n: number }>(`SELECT COUNT(*) AS n FROM ${table} WHERE ${where}`);
    return Number(row!.n);
  };
  const addFile = async (secret: string, content = png(), part?: string) =>
    citizen().ask<OnlineFile[]>('AddOnlineFile', {
      input: { secret, uploadId: await uploadOnline(citizen(), secret, content), part },
    });

  beforeEach(() => {
    server().app.publicSubmissionsPerMinute = 1_000;
    server().app.notices = { ...server().app.notices, sms: null, mail: null, onlineCode: 'auto' };
  });

  it('is kept under its secret, and of two that change it at once one is told', async () => {
    const draft = await saveDraft(citizen(), { applicant: { fullName: 'Hoà' } });
    const found = await citizen().ask<Draft>('OnlineDraft', { secret: draft.secret.toLowerCase() });
    expect(found).toMatchObject({ version: 1, content: '{"applicant":{"fullName":"Hoà"}}', files: [] });
    const save = (content: object) =>
      citizen().gql('SaveOnlineDraft', {
        input: { secret: draft.secret, expectedVersion: 1, content: JSON.stringify(content) },
      });
    const both = await Promise.all([save({ a: 1 }), save({ b: 2 })]);
    expect(both.map(code).sort()).toEqual(['CONFLICT', 'done']);
    for (const secret of ['', `${draft.secret}0`, "' OR 1=1"]) {
      expect((await citizen().refusal('OnlineDraft', { secret })).code).toBe('NOT_FOUND');
    }
    expect(
      (await citizen().refusal('SaveOnlineDraft', { input: { content: `"${'x'.repeat(20_000)}"` } })).fields,
    ).toMatchObject([{ path: 'content' }]);
    expect(code(await save({ c: 3 }))).toBe('CONFLICT');
  });

  it('is begun from one line so many times an hour, whatever its address there', async () => {
    const begin = (each: number, line = '2001:db8:7') => keepDraft(server().app, { content: '{}' }, `${line}::${each}`);
    for (let each = 0; each < DRAFTS_PER_HOUR; each++) await begin(each);
    await expect(begin(DRAFTS_PER_HOUR)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    await begin(0, '2001:db8:8');
  });

  it('takes files piece by piece, refuses what is none, and is purged with them after its term', async () => {
    const { secret } = await saveDraft(citizen());
    const content = jpeg(3_000);
    const address = (await beginOnline(citizen(), secret, content.length)).headers.get('location')!;
    await goOnOnline(citizen(), secret, address, 0, content.subarray(0, 1_000));
    const where = { method: 'HEAD', headers: { 'tus-resumable': '1.0.0', 'x-hcc-online': secret } };
    expect((await citizen().send(address, where)).headers.get('upload-offset')).toBe('1000');
    const other = await saveDraft(citizen());
    expect((await goOnOnline(citizen(), other.secret, address, 1_000, content.subarray(1_000))).status).toBe(404);
    expect((await goOnOnline(citizen(), secret, address, 1_000, content.subarray(1_000))).status).toBe(204);
    const input = { secret, uploadId: address.split('/').at(-1)!, part: 'r1' };
    const [one, two] = await Promise.all([
      citizen().ask<OnlineFile[]>('AddOnlineFile', { input }),
      citizen().ask<OnlineFile[]>('AddOnlineFile', { input }),
    ]);
    expect(one).toEqual(two);
    expect(one).toEqual([{ id: input.uploadId, name: 'Ảnh.jpg', type: 'JPEG', size: content.length, part: 'r1' }]);
    const elsewhere = { ...input, secret: other.secret };
    expect((await citizen().refusal('AddOnlineFile', { input: elsewhere })).code).toBe('NOT_FOUND');
    // A program, a macro, too much, and no secret at all.
    for (const [bytes, status] of [
      [Buffer.from('MZ program that is none of these'), 400],
      [docx({ 'word/vbaProject.bin': 'x' }), 400],
    ] as const) {
      const at = (await beginOnline(citizen(), secret, bytes.length)).headers.get('location')!;
      expect((await goOnOnline(citizen(), secret, at, 0, bytes)).status).toBe(status);
    }
    expect((await beginOnline(citizen(), secret, 11 * 1024 * 1024)).status).toBe(400);
    expect((await beginOnline(citizen(), 'NOBODYS', 10)).status).toBe(404);
    const removed = await citizen().ask('RemoveOnlineFile', { input: { secret, fileId: input.uploadId } });
    expect(removed).toEqual([]);
    await addFile(secret);
    expect(await count('subject_file', "subject_kind = 'ONLINE_DRAFT'")).toBe(1);
    setClock('2026-12-24T09:00:00+07:00');
    expect((await citizen().refusal('OnlineDraft', { secret })).code).toBe('NOT_FOUND');
    expect(await purgeDrafts(server().db, now())).toBeGreaterThan(1);
    expect(await count('online_draft')).toBe(0);
    expect(await count('subject_file', "subject_kind = 'ONLINE_DRAFT'")).toBe(0);
  });

  it('counts secrets that open nothing where files are sent, as a look-up', async () => {
    const { app } = server();
    const [lookups, guesser] = [app.publicLookupsPerMinute, citizen()];
    app.publicLookupsPerMinute = 2;
    guesser.headers['x-forwarded-for'] = '10.9.8.6';
    const guess = async (each: number) => (await beginOnline(guesser, `GUESS${each}`, 10)).status;
    expect([await guess(1), await guess(2), await guess(3)]).toEqual([404, 404, 429]);
    app.publicLookupsPerMinute = lookups;
  });

  it('brings its files to the desk and, received, onto the dossier', async () => {
    const desk = await server().as(DESK);
    const { documents } = await desk.ask<{ documents: { id: string; name: string }[] }>('ProcedureByCode', {
      code: submitInput().procedureCode,
    });
    const [required] = documents;
    const listed = [{ requirementId: required!.id, name: required!.name, originals: 1 }];
    const request = submitInput({ documents: listed, note: 'Còn lại nộp sau' });
    const { secret } = await saveDraft(citizen(), request);
    await addFile(secret, png(), required!.id);
    await addFile(secret, png(41, 30));
    const mine = (await submitting(citizen(), secret, request)).data!.submitOnlineDraft;
    const id = await idOf(server(), mine);
    const shown = await desk.ask<{ files: OnlineFile[] }>('DeskSubmission', { id });
    expect(shown.files.map(({ part }) => part)).toEqual([required!.id, null]);
    const file = `/files/online/${shown.files[0]!.id}`;
    expect((await desk.send(file)).headers.get('content-type')).toBe('image/png');
    for (const username of [NEIGHBOUR, 'tinh'])
      expect((await (await server().as(username)).send(file)).status).toBe(404);
    expect((await citizen().send(file)).status).toBe(401);
    // Sent in, it is the desk's; given back, the citizen's again.
    expect((await citizen().refusal('AddOnlineFile', { input: { secret, uploadId: 'x' } })).code).toBe('NOT_FOUND');
    expect((await beginOnline(citizen(), mine.reference, 10)).status).toBe(404);
    await desk.ask('ReturnSubmission', { id, expectedVersion: 1, reason: 'Ảnh mờ' });
    await addFile(mine.reference, png(42, 30));
    await citizen().ask('ResubmitOnline', {
      input: { ...resubmitted(request), ...seen({ reference: mine.reference, version: 2 }) },
    });
    const input = { ...receiveInput({ channel: 'ONLINE', documents: listed, note: 'Còn lại nộp sau' }) };
    const { dossier } = await desk.ask<{ dossier: DossierCore }>('ReceiveDossier', {
      input: { ...input, submission: { id, expectedVersion: 3 } },
    });
    expect(dossier.version).toBe(4);
    const { files } = await desk.ask<WithFiles>('DossierFiles', { code: dossier.code });
    expect(files.map(({ id: own, documentOrdinal }) => [own, documentOrdinal])).toEqual([
      [shown.files[0]!.id, 1],
      [shown.files[1]!.id, null],
      [expect.any(String), null],
    ]);
    expect((await desk.send(`/files/${files[0]!.id}`)).status).toBe(200);
  });

  describe('a supplement', () => {
    const open = (dossier: { code: string; key: string }) =>
      citizen().ask<MySupplement>('OpenSupplement', { code: dossier.code, key: dossier.key });
    const send = (mine: MySupplement, more: object = {}) =>
      citizen().gql<{ sendSupplement: MySupplement }>('SendSupplement', {
        input: { secret: mine.secret, expectedVersion: mine.version, ...more },
      });
    const atDesk = async (dossier: { code: string }, username = DESK) =>
      (await server().as(username)).ask<
        DossierCore & { onlineSupplement: { id: string; version: number; status: string; files: OnlineFile[] } | null }
      >('DossierSupplement', { code: dossier.code });
    const target = (dossier: DossierCore, supplement: { id: string; version: number }) => ({
      id: dossier.id,
      expectedVersion: dossier.version,
      supplementId: supplement.id,
      supplementVersion: supplement.version,
    });
    const accept = async (input: object, username = DESK) =>
      (await server().as(username)).gql<{ acceptSupplement: { dossier: DossierCore } }>('AcceptSupplement', { input });

    it('goes from the slip to the desk, is given back once, and lets the clock run when it is accepted', async () => {
      withSms(server());
      // The fortieth letter is a space: of the beginning that a file keeps it is left out.
      const paper = 'Giấy chứng sinh của cơ sở y tế nơi cháu sinh ra, bản chính';
      const dossier = await awaiting(server(), DESK, [paper]);
      const [mine, same] = await Promise.all([open(dossier), open(dossier)]);
      expect(same).toEqual(mine);
      expect(mine).toMatchObject({
        status: 'OPEN',
        isAwaited: true,
        documents: [paper],
        reason: 'Thiếu giấy chứng sinh',
        needsCode: true,
        contacts: [{ channel: 'SMS', masked: '09•••••678' }],
      });
      for (const [at, key] of [
        [dossier.code, 'WRONG'],
        [dossier.code, ''],
        ['000.00.00.H56-261123-0001', dossier.key],
      ]) {
        expect((await citizen().refusal('OpenSupplement', { code: at, key })).message).toBe(
          'Không tìm thấy hồ sơ mang mã này.',
        );
      }
      expect((await atDesk(dossier)).onlineSupplement).toBeNull();
      await sendCode(citizen(), mine.secret, PHONE);
      const digits = await lastCode(server());
      expect((await send(mine, { code: digits })).errors[0]!.fields).toMatchObject([{ path: 'files' }]);
      await addFile(mine.secret, png(), paper.slice(0, 40));
      const both = await Promise.all([send(mine), send(mine)]);
      expect(both.map(code).sort()).toEqual(['CONFLICT', 'done']);
      const sent = (await atDesk(dossier)).onlineSupplement!;
      expect(sent).toMatchObject({ status: 'SENT', version: 2, files: [{ part: paper }] });
      expect(await count('notice', `dossier_id = '${dossier.id}' AND kind = 'SUPPLEMENT_SENT'`)).toBe(1);
      // The clock has stood still since.
      setClock('2026-11-23T14:00:00+07:00');
      expect((await atDesk(dossier)).version).toBe(dossier.version);
      const back = await (await server().as(DESK)).gql('ReturnSupplement', {
        input: { ...target(dossier, sent), reason: 'Ảnh mờ, chụp lại' },
      });
      expect(code(back)).toBe('done');
      const again = await open(dossier);
      expect(again).toMatchObject({ status: 'INCOMPLETE', answer: 'Ảnh mờ, chụp lại', version: 3 });
      expect(await count('outgoing_notice', `about_id = '${dossier.id}' AND event = 'SUPPLEMENT_REQUESTED'`)).toBe(2);
      await addFile(again.secret, png(50, 50));
      // The code of the morning is no code of the afternoon.
      expect((await send(again, { note: 'Đã chụp lại', code: digits })).errors[0]!.fields).toMatchObject([
        { path: 'code' },
      ]);
      await sendCode(citizen(), again.secret, PHONE);
      const confirmed = { note: 'Đã chụp lại', code: await lastCode(server()) };
      expect(code(await send(again, confirmed))).toBe('done');
      const whole = (await atDesk(dossier)).onlineSupplement!;
      expect(code(await accept(target(dossier, sent)))).toBe('CONFLICT');
      expect(code(await accept(target(dossier, whole), NEIGHBOUR))).toBe('NOT_FOUND');
      expect(code(await accept(target(dossier, whole), DISTRICT))).toBe('FORBIDDEN');
      const settled = await Promise.all([accept(target(dossier, whole)), accept(target(dossier, whole))]);
      expect(settled.map(code).sort()).toEqual(['CONFLICT', 'done']);
      const { events } = await history(await server().as(DESK), dossier.code);
      expect(events.slice(-3).map(({ type }) => type)).toEqual([
        'SUPPLEMENT_RECORDED',
        'FILE_ATTACHED',
        'FILE_ATTACHED',
      ]);
      expect(events.at(-3)!.at).toMatch(/^2026-11-23T14:00:/);
      const end = await open(dossier);
      expect(end).toMatchObject({ status: 'ACCEPTED', isAwaited: false });
      expect((await beginOnline(citizen(), end.secret, 10)).status).toBe(404);
    });

    it('tells papers apart whose names begin alike, also where files keep no more than that beginning', async () => {
      const begins = 'Giấy xác nhận của Uỷ ban nhân dân cấp xã về ';
      const [home, marriage, other] = [
        `${begins}nơi cư trú`,
        `${begins}tình trạng hôn nhân`,
        'Bản vẽ mặt bằng công trình, có chữ ký của chủ đầu tư',
      ];
      const dossier = await awaiting(server(), DESK, [home, marriage, other]);
      const mine = await open(dossier);
      await addFile(mine.secret, png(), '#1');
      await addFile(mine.secret, png(42, 30), '#2');
      // From a page that names a paper by its beginning: of two that begin alike nobody knows which one it is.
      await addFile(mine.secret, png(44, 30), other.slice(0, 40).trim());
      const kept = await addFile(mine.secret, png(46, 30), begins.slice(0, 40).trim());
      expect(kept.map(({ part }) => part)).toEqual(['#1', '#2', '#3', null]);
      expect((await open(dossier)).files).toEqual(kept);
      expect(code(await send(mine))).toBe('done');
      const { files } = (await atDesk(dossier)).onlineSupplement!;
      expect(files.map(({ part }) => part)).toEqual([home, marriage, other, begins.slice(0, 40).trim()]);
    });

    it('is overtaken where the papers came over the counter', async () => {
      const dossier = await awaiting(server(), DESK);
      const mine = await open(dossier);
      expect(mine.needsCode).toBe(false);
      await addFile(mine.secret);
      await (await server().as(DESK)).ask('RecordSupplement', { id: dossier.id, expectedVersion: dossier.version });
      expect(code(await send(mine))).toBe('ILLEGAL_ACTION');
      expect(await open(dossier)).toMatchObject({ status: 'OPEN', isAwaited: false });
    });
  });
});
