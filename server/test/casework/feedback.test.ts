import { readSheet } from 'read-excel-file/node';
import { now } from '../../src/kernel/now';
import { closeAnswered, remindOverdue } from '../../src/modules/casework/case-upkeep';
import { FEEDBACK } from '../../src/modules/feedback/feedback.entity';
import { verify } from '../../src/modules/reporting/verify';
import { upload } from '../files/upload-client';
import { setClock } from '../harness/clock';
import { png } from '../harness/sample-files';
import { describeServers } from '../harness/test-server';
import { COMMITTEE, DESK, DISTRICT, LEADERSHIP, NEIGHBOUR, OTHER_DISTRICT, receive, STRANGER } from '../harness/walk';
import { textOf } from '../printing/pdf-tools';
import { type CaseShown, kinds, newKey, step } from './case-client';

interface Shown extends CaseShown {
  kind: string;
  content: string;
  dossierCode: string | null;
  isPublic: boolean;
  leading: { number: string } | null;
  joined: { number: string }[];
}

const ACT = 'ActOnFeedback';
const PROVINCE = 'tinh';
const ADMIN = 'quantri';

describeServers('obstacles and faults', (server) => {
  const as = (username: string) => server().as(username);
  const report = async (username: string, more: object = {}) => {
    const input = {
      idempotencyKey: newKey(),
      kind: 'OBSTACLE',
      topic: 'LEGAL',
      title: 'Chưa rõ giấy tờ thay thế',
      content: 'Dòng  một \r\n\n Dòng hai',
      ...more,
    };
    return (await as(username)).ask<Shown>('ReportFeedback', { input });
  };
  const read = async (username: string, { id }: { id: string }) =>
    (await as(username)).ask<Shown>('FeedbackById', { id });
  const act = async (username: string, id: { id: string }, kind: string, more: object = {}) =>
    step<Shown>(await as(username), ACT, await read(username, id), kind, more);
  const numbers = async (username: string, filter: object) =>
    (await (await as(username)).ask<{ nodes: Shown[] }>('Feedbacks', { filter, first: 200 })).nodes.map(
      ({ number }) => number,
    );
  const code = async (username: string, id: { id: string; version: number }, kind: string, more: object = {}) => {
    const input = { id: id.id, expectedVersion: id.version, kind, ...more };
    const { errors } = await (await as(username)).gql(ACT, { input });
    return errors[0]?.code ?? 'done';
  };

  it('go up the tiers as one case, each office by its own deadline, until whoever met them closes them', async () => {
    const mine = await report(DESK);
    expect(mine).toMatchObject({
      number: expect.stringMatching(/^VM-2026-\d{4}$/),
      state: 'OPENED',
      handlerOffice: expect.stringContaining('Quan Hóa'),
      // Five working days after Monday 09:00.
      dueAt: '2026-11-30T09:00:00+07:00',
    });
    expect((await read(DESK, mine)).content).toBe('Dòng một\n\nDòng hai');
    expect((await read(DESK, mine)).actions).toEqual(['CLOSED']);
    expect((await act(DISTRICT, mine, 'TAKEN')).takenBy).not.toBeNull();
    setClock('2026-11-24T09:00:00+07:00');
    const up = await act(DISTRICT, mine, 'FORWARDED', { note: 'Vượt thẩm quyền của huyện' });
    expect(up).toMatchObject({ state: 'FORWARDED', takenBy: null, dueAt: '2026-12-01T09:00:00+07:00' });
    expect(await code(DISTRICT, up, 'TAKEN')).toBe('FORBIDDEN');
    await act(PROVINCE, mine, 'TAKEN');
    // The province is the last.
    expect((await read(PROVINCE, mine)).actions).not.toContain('FORWARDED');
    const back = await act(PROVINCE, mine, 'ASKED_BACK', { note: 'Thủ tục nào?' });
    expect(back).toMatchObject({ state: 'ASKED_BACK', dueAt: null });
    setClock('2026-11-25T09:00:00+07:00');
    // A working day of waiting is not the province's.
    expect(await act(DESK, mine, 'REPLIED', { note: 'Khai sinh' })).toMatchObject({
      dueAt: '2026-12-02T09:00:00+07:00',
    });
    setClock('2026-12-02T10:00:00+07:00');
    expect(await read(DESK, mine)).toMatchObject({ isOverdue: true });
    expect(await numbers(PROVINCE, { scope: 'TO_ANSWER', isOverdue: true })).toContain(mine.number);
    const answered = await act(PROVINCE, mine, 'ANSWERED', { note: 'Dùng giấy xác nhận.' });
    // Monday 09:00 to Wednesday of the week after 10:00, without the day of waiting.
    expect(answered).toMatchObject({ state: 'ANSWERED', answerMinutes: 6 * 480 + 60 });
    const again = await act(DESK, mine, 'REOPENED', { note: 'Vẫn chưa rõ' });
    expect(again).toMatchObject({ state: 'TAKEN', isOverdue: false });
    await act(PROVINCE, mine, 'ANSWERED', { note: 'Theo điều 9.' });
    const done = await act(DESK, mine, 'CLOSED');
    expect(kinds(done).join(' ')).toBe(
      'OPENED TAKEN FORWARDED TAKEN ASKED_BACK REPLIED ANSWERED REOPENED ANSWERED CLOSED',
    );
    expect(done.actions).toEqual([]);
    expect((await verify(server().db, { now: now() })).differences).toEqual([]);
  });

  it('are seen by who wrote, who answers and the area above, and by nobody else before they are public', async () => {
    const dossier = await receive(await as(DESK));
    const mine = await report(DESK, { dossierCode: dossier.code });
    for (const [username, expected] of [
      [NEIGHBOUR, 'NOT_FOUND'],
      [STRANGER, 'NOT_FOUND'],
      [OTHER_DISTRICT, 'NOT_FOUND'],
    ] as const) {
      expect([username, (await (await as(username)).refusal('FeedbackById', { id: mine.id })).code]).toEqual([
        username,
        expected,
      ]);
      expect([username, await code(username, mine, 'TAKEN')]).toEqual([username, expected]);
      expect(await numbers(username, { scope: 'ALL' })).not.toContain(mine.number);
    }
    for (const username of [DESK, DISTRICT, PROVINCE, LEADERSHIP, COMMITTEE]) {
      expect(await numbers(username, { scope: 'ALL' })).toContain(mine.number);
    }
    expect(await code(LEADERSHIP, mine, 'TAKEN')).toBe('FORBIDDEN');
    expect(await code(DISTRICT, mine, 'ANSWERED', { note: 'x' })).toBe('ILLEGAL_ACTION');
    // A dossier that one may not see can't be named.
    const input = { idempotencyKey: newKey(), kind: 'FAULT', title: 'x', content: 'x', dossierCode: dossier.code };
    expect((await (await as(STRANGER)).refusal('ReportFeedback', { input })).fields![0]!.path).toBe('dossierCode');
    await act(DISTRICT, mine, 'TAKEN');
    await act(DISTRICT, mine, 'ANSWERED', { note: 'Làm theo công văn 12.' });
    const answered = await read(DISTRICT, mine);
    expect(await code(DISTRICT, answered, 'PUBLISHED', { note: 'Bà Hoà, 0912345678' })).toBe('BAD_USER_INPUT');
    await act(DISTRICT, mine, 'PUBLISHED', { note: 'Giấy tờ thay thế giấy chứng sinh' });
    expect(await read(STRANGER, mine)).toMatchObject({
      title: 'Giấy tờ thay thế giấy chứng sinh',
      answer: 'Làm theo công văn 12.',
      openedBy: '',
      dossierCode: null,
      journal: [],
      actions: [],
    });
    expect(await numbers(STRANGER, { scope: 'PUBLISHED', search: 'cong van giay to' })).toEqual([]);
    expect(await numbers(STRANGER, { scope: 'PUBLISHED', search: 'chua ro giay' })).toContain(mine.number);
    await act(DISTRICT, mine, 'UNPUBLISHED');
    expect((await (await as(STRANGER)).refusal('FeedbackById', { id: mine.id })).code).toBe('NOT_FOUND');
  });

  it('of the software go to the administrators, with the place where they were met', async () => {
    const place = {
      page: '/xa/receive',
      appVersion: '0.1.0',
      browser: 'Chromium',
      errorCode: 'INTERNAL',
      requestId: 'r-1',
    };
    const mine = await report(DESK, { kind: 'FAULT', topic: null, ...place });
    expect(mine).toMatchObject({ number: expect.stringMatching(/^LPM-2026-/), handlerOffice: null });
    expect(mine.dueAt).not.toBeNull();
    expect(await read(ADMIN, mine)).toMatchObject(place);
    expect(await numbers(ADMIN, { scope: 'TO_ANSWER', kind: 'FAULT' })).toContain(mine.number);
    expect((await (await as(DISTRICT)).refusal('FeedbackById', { id: mine.id })).code).toBe('NOT_FOUND');
    expect((await act(ADMIN, mine, 'TAKEN')).actions).not.toContain('FORWARDED');
  });

  it('of one thing are joined and answered together, whichever was answered first', async () => {
    const [first, second, third] = [await report(DESK), await report(NEIGHBOUR), await report(DESK)];
    expect(await code(DISTRICT, second!, 'JOINED', { leadingNumber: second!.number })).toBe('BAD_USER_INPUT');
    await act(DISTRICT, second!, 'JOINED', { leadingNumber: first!.number });
    // With what stands behind it, a report goes behind another one.
    const joined = await act(DISTRICT, third!, 'JOINED', { leadingNumber: second!.number });
    expect(joined.leading).toMatchObject({ number: first!.number });
    expect((await read(DISTRICT, first!)).joined.map(({ number }) => number)).toEqual([second!.number, third!.number]);
    expect(await numbers(DISTRICT, { scope: 'TO_ANSWER' })).not.toContain(second!.number);
    await act(DISTRICT, third!, 'SEPARATED');
    await act(DISTRICT, first!, 'TAKEN');
    await act(DISTRICT, first!, 'ANSWERED', { note: 'Chung một câu trả lời' });
    expect(await read(NEIGHBOUR, second!)).toMatchObject({ state: 'ANSWERED', answer: 'Chung một câu trả lời' });
    expect((await read(DESK, third!)).state).toBe('OPENED');
    const late = await act(DISTRICT, third!, 'JOINED', { leadingNumber: first!.number });
    expect(late).toMatchObject({ state: 'ANSWERED', answer: 'Chung một câu trả lời' });
    expect((await verify(server().db, { now: now() })).differences).toEqual([]);
  });

  it('take pictures of the screen, which are opened by who reads all of a report', async () => {
    const client = await as(DESK);
    const picture = png();
    const fault = { kind: 'FAULT', topic: null, uploadIds: [await upload(client, picture, 'man-hinh.png')] };
    const { id } = await report(DESK, fault);
    const { files } = (await read(ADMIN, { id })) as Shown & { files: { id: string; name: string }[] };
    expect(files.map(({ name }) => name)).toEqual(['man-hinh.png']);
    const opened = await (await as(ADMIN)).send(`/files/feedback/${files[0]!.id}`);
    expect(Buffer.from(await opened.arrayBuffer()).equals(picture)).toBe(true);
    for (const username of [DISTRICT, STRANGER])
      expect((await (await as(username)).send(`/files/feedback/${files[0]!.id}`)).status).toBe(404);
  });

  it('are made once for one key, taken and answered once where two do it at the same time', async () => {
    const input = { idempotencyKey: newKey(), kind: 'OBSTACLE', topic: 'OTHER', title: 'Một', content: 'Một lần' };
    const client = await as(DESK);
    const both = await Promise.all([1, 2].map(() => client.ask<Shown>('ReportFeedback', { input })));
    expect(both[0]!.id).toBe(both[1]!.id);
    expect((await (await as(NEIGHBOUR)).refusal('ReportFeedback', { input })).code).toBe('BAD_USER_INPUT');
    const { id } = both[0]!;
    for (const [kind, version] of [
      ['TAKEN', 1],
      ['ANSWERED', 2],
    ] as const) {
      const answers = await Promise.all(
        ['huyen.385', 'huyen.385.2'].map((username) => code(username, { id, version }, kind, { note: 'Rồi' })),
      );
      expect([kind, answers.sort()]).toEqual([kind, ['CONFLICT', 'done']]);
    }
    const versions = (await read(DESK, { id })).version;
    expect(versions).toBe(3);
  });

  it('close by themselves some working days after the answer, unless somebody objects', async () => {
    setClock('2026-11-23T09:00:00+07:00');
    const [kept, open] = [await report(DESK), await report(DESK)];
    for (const each of [kept, open]) {
      await act(DISTRICT, each, 'TAKEN');
      await act(DISTRICT, each, 'ANSWERED', { note: 'Xong' });
    }
    await act(DESK, open, 'REOPENED', { note: 'Chưa' });
    const room = server().app.dossiers;
    await closeAnswered(room, FEEDBACK.OBSTACLE, Date.parse('2026-11-27T10:00:00+07:00'));
    expect((await read(DESK, kept)).state).toBe('ANSWERED');
    setClock('2026-11-30T10:00:00+07:00');
    await closeAnswered(room, FEEDBACK.OBSTACLE, now());
    expect((await read(DESK, kept)).state).toBe('CLOSED');
    expect((await read(DESK, kept)).journal.at(-1)!.actorName).toBeNull();
    expect((await read(DESK, open)).state).toBe('TAKEN');
  });

  it('tell each person concerned, and of a deadline that has passed once', async () => {
    setClock('2026-11-23T09:00:00+07:00');
    const told = async (username: string, { id }: { id: string }) =>
      (
        await (await as(username)).ask<{ nodes: { what?: string; subjectId?: string }[] }>('Notices', { first: 200 })
      ).nodes
        .filter(({ subjectId }) => subjectId === id)
        .map(({ what }) => what)
        .sort();
    const mine = await report(DESK);
    expect(await told(DISTRICT, mine)).toEqual(['CASE_ARRIVED']);
    expect(await told(DESK, mine)).toEqual([]);
    setClock('2026-12-01T09:00:00+07:00');
    for (const _ of ['first', 'again']) await remindOverdue(server().app.dossiers, FEEDBACK.OBSTACLE, now());
    expect(await told(DISTRICT, mine)).toEqual(['CASE_ARRIVED', 'CASE_OVERDUE']);
    await act(DISTRICT, mine, 'TAKEN');
    await act(DISTRICT, mine, 'ANSWERED', { note: 'Xong' });
    expect(await told(DESK, mine)).toEqual(['CASE_ANSWERED']);
    await act(DESK, mine, 'REOPENED', { note: 'Chưa' });
    // Only who took it.
    expect(await told(DISTRICT, mine)).toEqual(['CASE_ARRIVED', 'CASE_OVERDUE', 'CASE_REOPENED']);
    expect(await told('huyen.385.2', mine)).toEqual(['CASE_ARRIVED', 'CASE_OVERDUE']);
  });

  it('are counted, written into a workbook and summed up on paper for the Friday meeting', async () => {
    setClock('2026-12-14T09:00:00+07:00');
    const legal = await report(DESK);
    await report(NEIGHBOUR, { topic: 'EQUIPMENT', title: 'Máy in hỏng' });
    await act(DISTRICT, legal, 'TAKEN');
    setClock('2026-12-14T11:00:00+07:00');
    await act(DISTRICT, legal, 'ANSWERED', { note: 'Đã rõ' });
    setClock('2026-12-22T11:00:00+07:00');
    const filter = { scope: 'ALL', from: '2026-12-14' };
    const figures = await (await as(DISTRICT)).ask<Record<string, Record<string, unknown>[]>>('FeedbackFigures', {
      filter,
    });
    expect(figures.total).toMatchObject({
      reported: 2,
      open: 1,
      overdue: 1,
      answered: 1,
      late: 0,
      averageMinutes: 120,
    });
    expect(figures.byTopic!.map(({ key }) => key).sort()).toEqual(['EQUIPMENT', 'LEGAL']);
    expect(figures.byArea!.map(({ key }) => key).sort()).toEqual(['14869', '14872']);
    expect(figures.byMonth).toMatchObject([{ key: '2026-12', reported: 2 }]);
    const book = await (await as(DISTRICT)).send('/forms/feedback/list.xlsx?scope=ALL&from=2026-12-14');
    expect(book.status).toBe(200);
    const rows = await readSheet(Buffer.from(await book.arrayBuffer()));
    expect(rows.map((row) => row[0])).toEqual(['Số', expect.stringMatching(/^VM-/), expect.stringMatching(/^VM-/)]);
    const paper = await (await as(DISTRICT)).send('/forms/feedback/week.pdf?day=2026-12-18');
    const text = textOf(Buffer.from(await paper.arrayBuffer()));
    expect(text).toContain('Máy in hỏng');
    expect(text).toContain('Đã rõ');
    expect((await (await as(DESK)).send('/forms/feedback/week.pdf?day=2026-12-18')).status).toBe(403);
  });

  it('are held against their journals, and a changed line shows', async () => {
    const mine = await report(DESK);
    const { db } = server();
    const differences = async () =>
      (await verify(db, { now: now() })).differences.map(({ where, which, column }) => [where, which, column]);
    expect(await differences()).toEqual([]);
    const change = (sql: string, ...values: string[]) => db.transact((tx) => tx.run(sql, [...values, mine.id]));
    const { actorName } = (await read(DESK, mine)).journal[0]!;
    await change("UPDATE feedback SET state = 'CLOSED' WHERE id = ?");
    expect(await differences()).toEqual([['feedback', mine.number, 'state']]);
    await change("UPDATE feedback SET state = 'OPENED' WHERE id = ?");
    const renamed = 'UPDATE case_event SET actor_name = ? WHERE case_id = ?';
    await change(renamed, 'Ai đó');
    expect(await differences()).toEqual([['feedback', mine.number, 'hash of 1']]);
    await change(renamed, actorName!);
  });

  it('have deadlines that an administrator sets, with a trace', async () => {
    const complaints = { dossierComplaint: 10, officerComplaint: 10, procedureComplaint: 15, placeComplaint: 5 };
    const input = { obstacle: 2, fault: 1, advice: 5, ...complaints, close: 5 };
    expect((await (await as(DISTRICT)).refusal('SetCaseDays', { input })).code).toBe('FORBIDDEN');
    expect((await (await as(ADMIN)).refusal('SetCaseDays', { input: { ...input, fault: 0 } })).fields![0]!.path).toBe(
      'fault',
    );
    await (await as(ADMIN)).ask('SetCaseDays', { input });
    setClock('2026-12-22T09:00:00+07:00');
    expect(await report(DESK)).toMatchObject({ dueAt: '2026-12-24T09:00:00+07:00' });
    const rows = await server().db.read.query<{ detail: string }>(
      "SELECT detail FROM audit_entry WHERE subject = 'casework.days.obstacle'",
    );
    expect(rows.map(({ detail }) => JSON.parse(detail))).toEqual([{ before: { days: 5 }, after: { days: 2 } }]);
  });
});
