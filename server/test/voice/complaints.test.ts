import { bumpStamp } from '../../src/database/reference-cache';
import { now } from '../../src/kernel/now';
import { closeAnswered, followDueDays, remindOverdue } from '../../src/modules/casework/case-upkeep';
import { COMPLAINT } from '../../src/modules/complaints/complaint.entity';
import { verify } from '../../src/modules/reporting/verify';
import { type CaseShown, kinds, newKey, step } from '../casework/case-client';
import { setClock } from '../harness/clock';
import { describeServers } from '../harness/test-server';
import { COMMITTEE, DESK, DISTRICT, LEADERSHIP, NEIGHBOUR, OTHER_DISTRICT, receive } from '../harness/walk';
import { textOf } from '../printing/pdf-tools';

interface Shown extends CaseShown {
  kind: string;
  draft: string | null;
  publicAnswer: string | null;
  handlerOfficeId: string;
}

interface Mine {
  reference: string;
  number: string;
  state: string;
  dueAt: string | null;
  answer: string | null;
  isDeclined: boolean;
  mayAppeal: boolean;
  version: number;
  officeName: string;
  steps: { kind: string; text: string | null }[];
}

const ACT = 'ActOnComplaint';

describeServers('complaints and petitions of citizens', (server) => {
  const as = (username: string) => server().as(username);
  const citizen = () => server().visitor();
  const send = (change: object = {}) =>
    citizen().ask<Mine>('SendComplaint', {
      input: {
        idempotencyKey: newKey(),
        kind: 'PLACE',
        content: 'Phòng chờ không có ghế cho người già. Gọi tôi, Đặng Thị Hoà, số 0912345678.',
        areaCode: '14869',
        name: 'Đặng Thị Hoà',
        phone: '0912 345 678',
        mayPublish: true,
        ...change,
      },
    });
  const look = ({ reference }: Mine) => citizen().ask<Mine>('MyComplaint', { reference });
  const idOf = async ({ reference }: Mine) => {
    const rows = await server().db.read.query<{ id: string }>('SELECT id FROM complaint WHERE reference = ?', [
      reference,
    ]);
    return rows[0]!.id;
  };
  const read = async (username: string, id: string) => (await as(username)).ask<Shown>('ComplaintById', { id });
  const act = async (username: string, id: string, kind: string, more: object = {}) =>
    step<Shown>(await as(username), ACT, await read(username, id), kind, more);
  const refusal = async (username: string, id: string) =>
    (await (await as(username)).refusal('ComplaintById', { id })).code;
  const listed = async (username: string, filter: object) =>
    (
      await (await as(username)).ask<{ nodes: Shown[]; totalCount: number }>('Complaints', { filter, first: 200 })
    ).nodes.map(({ id }) => id);
  /** What who sent it in was told, in its order, and by which way. */
  const told = (id: string) =>
    server().db.read.query<{ event: string; code: string; address: string; facts: string }>(
      'SELECT event, code, address, facts FROM outgoing_notice WHERE about_id = ? ORDER BY CAST(ref AS DECIMAL)',
      [id],
    );
  const toldOf = async (id: string) => (await told(id)).map(({ event }) => event);
  const refusals = (tries: { errors: { code: string }[] }[]) =>
    tries.flatMap(({ errors }) => errors.map(({ code }) => code));
  const answered = async (id: string, note = 'Đã kê thêm ghế; xin lỗi bà Đặng Thị Hoà.') => {
    await act(DESK, id, 'TAKEN');
    await act(DESK, id, 'PROPOSED', { note });
    return act(COMMITTEE, id, 'ANSWERED', { note });
  };

  it('come by phone, are answered within days that a holiday moves, approved by a head, published without names', async () => {
    setClock('2026-12-30T09:00:00+07:00');
    const mine = await send();
    // Five working days, of which the first of January is none.
    expect(mine).toMatchObject({ number: 'PAKN-2026-0001', state: 'OPENED', dueAt: '2027-01-07T09:00:00+07:00' });
    const id = await idOf(mine);
    expect(await read(DESK, id)).toMatchObject({ actions: ['TAKEN', 'FORWARDED'] });
    await act(DESK, id, 'TAKEN');
    // A day off that is declared later moves it once, and taken back moves it back.
    const follow = () => followDueDays(server().app.dossiers, COMPLAINT, now());
    const change = (sql: string) =>
      server().db.transact(async (tx) => {
        await tx.run(sql);
        await bumpStamp(tx, 'calendar');
      });
    await change(
      "INSERT INTO calendar_day (calendar_id, day, kind, reason) SELECT id, '2027-01-05', 'OFF', 'Bão' FROM work_calendar",
    );
    expect((await Promise.all([follow(), follow()])).sort()).toEqual([0, 1]);
    expect(await look(mine)).toMatchObject({ dueAt: '2027-01-08T09:00:00+07:00' });
    await change("DELETE FROM calendar_day WHERE day = '2027-01-05'");
    expect([await follow(), await follow()]).toEqual([1, 0]);
    expect(await look(mine)).toMatchObject({ dueAt: mine.dueAt });
    const draft = await act(DESK, id, 'PROPOSED', { note: 'Sẽ xem xét.' });
    expect(draft.actions).toEqual([]);
    const back = await act(COMMITTEE, id, 'SENT_BACK', { note: 'Viết rõ ngày nào có ghế.' });
    expect(back).toMatchObject({ state: 'TAKEN', draft: 'Sẽ xem xét.' });
    await act(DESK, id, 'PROPOSED', { note: 'Đã kê thêm ghế; xin lỗi bà Đặng Thị  Hoà.' });
    // Nothing of it is told before a head has approved.
    expect(await look(mine)).toMatchObject({ answer: null, state: 'PROPOSED' });
    const done = await act(COMMITTEE, id, 'ANSWERED', { note: 'Đã kê thêm ghế; xin lỗi bà Đặng Thị Hoà.' });
    const moved = ['DUE_MOVED', 'DUE_MOVED'];
    expect(kinds(done)).toEqual(['OPENED', 'TAKEN', ...moved, 'PROPOSED', 'SENT_BACK', 'PROPOSED', 'ANSWERED']);
    expect(await look(mine)).toMatchObject({ answer: expect.stringContaining('kê thêm ghế'), mayAppeal: true });
    const letter = await (await as(DESK)).send(`/forms/complaint/${id}.pdf`);
    const text = await textOf(Buffer.from(await letter.arrayBuffer()));
    expect(text).toContain('01/TL-PAKN');
    expect(text).toContain('PAKN-2026-0001');
    await act(COMMITTEE, id, 'PUBLISHED', { note: 'Bà Đặng Thị Hoà (0912345678) xin thêm ghế' });
    const { nodes } = await citizen().ask<{ nodes: { note: string; answer: string }[] }>('PublishedComplaints', {
      first: 10,
    });
    expect(nodes[0]).toMatchObject({ note: 'Bà █████ (█████) xin thêm ghế' });
    expect(nodes[0]!.answer).toBe('Đã kê thêm ghế; xin lỗi bà █████.');
    expect(await toldOf(id)).toEqual(['COMPLAINT_RECEIVED', 'COMPLAINT_ANSWERED', 'COMPLAINT_PUBLISHED']);
    const [first] = await told(id);
    expect(first).toMatchObject({ code: 'PAKN-2026-0001', address: '0912345678' });
    // The way to it, and nothing of what it says.
    expect(JSON.parse(first!.facts)).toMatchObject({ key: mine.reference, moment: Date.parse(mine.dueAt!) });
    expect(first!.facts).not.toMatch(/ghế|Hoà/);
    const book = await (await as(DESK)).send('/forms/complaints.xlsx?scope=ALL');
    expect(book.status).toBe(200);
  });

  it('go once to the tier above, which answers; nobody else sees them', async () => {
    const mine = await send({ kind: 'PROCEDURE', mayPublish: false });
    const id = await idOf(mine);
    for (const username of [NEIGHBOUR, OTHER_DISTRICT])
      expect([username, await refusal(username, id)]).toEqual([username, 'NOT_FOUND']);
    expect(await listed(NEIGHBOUR, { scope: 'ALL' })).not.toContain(id);
    // The area above reads it and leaves it to the desk.
    expect(await read(DISTRICT, id)).toMatchObject({ actions: [] });
    const { errors } = await (await as(DISTRICT)).gql(ACT, { input: { id, expectedVersion: 1, kind: 'TAKEN' } });
    expect(errors[0]?.code).toBe('FORBIDDEN');
    const first = await answered(id);
    expect(first.actions).not.toContain('PUBLISHED');
    const { version } = await look(mine);
    const appeal = () =>
      citizen().gql('AppealComplaint', {
        input: { reference: mine.reference, expectedVersion: version, reason: 'Chưa trả lời điều tôi hỏi.' },
      });
    const both = await Promise.all([appeal(), appeal()]);
    expect(refusals(both)).toEqual(['CONFLICT']);
    expect(await look(mine)).toMatchObject({ mayAppeal: false, state: 'FORWARDED' });
    expect(await listed(DISTRICT, { scope: 'TO_ANSWER' })).toContain(id);
    await act(DISTRICT, id, 'TAKEN');
    await act(DISTRICT, id, 'PROPOSED', { note: 'Quy định bắt buộc, nhưng xã đã hướng dẫn thiếu.' });
    await act(DISTRICT, id, 'ANSWERED', { note: 'Quy định bắt buộc, nhưng xã đã hướng dẫn thiếu.' });
    const decided = await look(mine);
    expect(decided).toMatchObject({ state: 'ANSWERED', mayAppeal: false });
    // Each answer and what was said against the first; of drafts and of steps within the office nothing.
    expect(decided.steps.flatMap(({ kind, text }) => (text === null ? [] : [[kind, text]]))).toEqual([
      ['ANSWERED', first.answer],
      ['APPEALED', 'Chưa trả lời điều tôi hỏi.'],
      ['ANSWERED', 'Quy định bắt buộc, nhưng xã đã hướng dẫn thiếu.'],
    ]);
    expect((await appeal()).errors[0]?.code).toBe('CONFLICT');
    expect(await toldOf(id)).toEqual(['COMPLAINT_RECEIVED', 'COMPLAINT_ANSWERED', 'COMPLAINT_APPEAL_DECIDED']);
    expect(await closeAnswered(server().app.dossiers, COMPLAINT, now())).toBe(0);
    setClock('2026-12-14T10:00:00+07:00');
    expect(await closeAnswered(server().app.dossiers, COMPLAINT, now())).toBe(1);
    expect((await look(mine)).state).toBe('CLOSED');
  });

  it('about somebody are dealt with by heads; he sees nothing of them', async () => {
    const [row] = await server().db.read.query<{ name: string; id: string }>(
      'SELECT full_name AS name, id FROM staff WHERE username = ?',
      ['huyen.385.2'],
    );
    const mine = await send({ kind: 'OFFICER', areaCode: '385', officerName: ` ${row!.name.toUpperCase()} ` });
    const id = await idOf(mine);
    expect(await refusal('huyen.385.2', id)).toBe('NOT_FOUND');
    expect(await listed('huyen.385.2', { scope: 'ALL' })).not.toContain(id);
    expect(await listed(DISTRICT, { scope: 'TO_ANSWER' })).toContain(id);
    const staff = await (await as(DISTRICT)).ask<{ id: string }[]>('ComplaintStaff', { id });
    expect(staff.map((each) => each.id)).not.toContain(row!.id);
    const told = await server().db.read.query('SELECT id FROM staff_notice WHERE staff_id = ? AND subject_id = ?', [
      row!.id,
      id,
    ]);
    expect(told).toEqual([]);
    // About the head himself the tier above answers.
    const [head] = await server().db.read.query<{ name: string }>(
      'SELECT full_name AS name FROM staff WHERE username = ?',
      [DISTRICT],
    );
    const above = await idOf(await send({ kind: 'OFFICER', areaCode: '385', officerName: head!.name }));
    expect(await refusal(DISTRICT, above)).toBe('NOT_FOUND');
    expect(await listed('tinh', { scope: 'TO_ANSWER' })).toContain(above);
    // Nor may it be sent back to him, or to where nobody could answer.
    const fieldOf = async (officeSql: string) => {
      const [office] = await server().db.read.query<{ id: string }>(
        `SELECT o.id FROM office o WHERE ${officeSql} LIMIT 1`,
      );
      const input = {
        id: above,
        expectedVersion: 1,
        kind: 'FORWARDED',
        note: 'Chuyển về huyện.',
        officeId: office!.id,
      };
      return (await as('tinh')).refusal(ACT, { input });
    };
    const deserted = "o.tier = 'DISTRICT' AND o.area_code = '407'";
    await server().db.transact((tx) =>
      tx.run(`DELETE FROM staff_office WHERE office_id IN (SELECT o.id FROM office o WHERE ${deserted})`),
    );
    for (const sql of ["o.kind = 'CENTRE' AND o.area_code = '385'", deserted])
      expect(await fieldOf(sql)).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('are triaged: sent where they belong, given to somebody, or declined with the reason; two heads answer once', async () => {
    const dossier = await receive(await as(DESK));
    const mine = await send({ kind: 'DOSSIER', dossierCode: dossier.code, areaCode: null });
    const id = await idOf(mine);
    const [office] = await server().db.read.query<{ id: string }>(
      `SELECT office_id AS id FROM staff_office p JOIN staff s ON s.id = p.staff_id WHERE s.username = ? LIMIT 1`,
      [DISTRICT],
    );
    const sendOn = async (username: string, expectedVersion: number, officeId: string) =>
      (await as(username)).gql(ACT, {
        input: { id, expectedVersion, kind: 'FORWARDED', note: 'Nơi ấy đang giữ hồ sơ.', officeId },
      });
    setClock('2026-11-24T10:00:00+07:00');
    // Once it has gone the desk sees it no more.
    const atOnce = await Promise.all([sendOn(DESK, 1, office!.id), sendOn(DESK, 1, office!.id)]);
    expect(refusals(atOnce)).toEqual(['NOT_FOUND']);
    // The days run from the receipt by the office that is competent; sent on again it keeps them.
    const dueAt = '2026-12-08T10:00:00+07:00';
    expect(await look(mine)).toMatchObject({ dueAt });
    setClock('2026-11-25T10:00:00+07:00');
    const [above] = await server().db.read.query<{ id: string }>(
      "SELECT id FROM office WHERE kind = 'CENTRE' AND tier = 'PROVINCE'",
    );
    expect((await sendOn(DISTRICT, 2, above!.id)).errors).toEqual([]);
    expect((await sendOn('tinh', 3, office!.id)).errors).toEqual([]);
    expect(await look(mine)).toMatchObject({ dueAt });
    expect(await followDueDays(server().app.dossiers, COMPLAINT, now())).toBe(0);
    const staff = await (await as(DISTRICT)).ask<{ id: string }[]>('ComplaintStaff', { id });
    const given = await act(DISTRICT, id, 'ASSIGNED', { staffId: staff.at(-1)!.id });
    expect(given).toMatchObject({ state: 'TAKEN', takenBy: expect.any(String) });
    const declining = async () =>
      (await as(DISTRICT)).gql(ACT, {
        input: { id, expectedVersion: given.version, kind: 'DECLINED', note: 'Đã trả lời ở số PAKN-2026-0001.' },
      });
    expect(refusals(await Promise.all([declining(), declining()]))).toEqual(['CONFLICT']);
    expect(await look(mine)).toMatchObject({ isDeclined: true, state: 'CLOSED' });
    expect(await toldOf(id)).toEqual([
      'COMPLAINT_RECEIVED',
      ...Array(3).fill('COMPLAINT_FORWARDED'),
      'COMPLAINT_DECLINED',
    ]);
    const other = await idOf(await send());
    await act(DESK, other, 'TAKEN');
    const proposed = await act(DESK, other, 'PROPOSED', { note: 'Sẽ sửa.' });
    const approve = async () =>
      (await as(COMMITTEE)).gql(ACT, {
        input: { id: other, expectedVersion: proposed.version, kind: 'ANSWERED', note: 'Sẽ sửa.' },
      });
    expect(refusals(await Promise.all([approve(), approve()]))).toEqual(['CONFLICT']);
    const publish = async (kind: string, expectedVersion: number) =>
      (await as(COMMITTEE)).gql(ACT, { input: { id: other, expectedVersion, kind, note: 'Xin thêm ghế.' } });
    for (const [kind, version] of [
      ['PUBLISHED', proposed.version + 1],
      ['UNPUBLISHED', proposed.version + 2],
    ] as const) {
      const tries = await Promise.all([publish(kind, version), publish(kind, version)]);
      expect([kind, refusals(tries)]).toEqual([kind, ['CONFLICT']]);
    }
    expect(await toldOf(other)).toEqual(['COMPLAINT_RECEIVED', 'COMPLAINT_ANSWERED', 'COMPLAINT_PUBLISHED']);
    // No two complaints of the province bear one number, whichever office they are addressed to.
    const elsewhere = await send({ areaCode: '385' });
    const numbers = await server().db.read.query<{ number: string }>('SELECT number FROM complaint');
    expect(numbers.map(({ number }) => number)).toContain(elsewhere.number);
    expect(new Set(numbers.map(({ number }) => number)).size).toBe(numbers.length);
  });

  it('are recorded at the desk, counted, opened by their figures, and reminded once they are overdue', async () => {
    const recorded = await (await as(DESK)).ask<{ id: string; reference: string }>('RecordComplaint', {
      input: { idempotencyKey: newKey(), kind: 'PLACE', content: 'Máy in hỏng.', mayPublish: false, channel: 'PHONE' },
    });
    expect(recorded.reference).toHaveLength(14);
    const late = await idOf(await send());
    await answered(await idOf(await send()));
    setClock('2026-12-08T09:00:00+07:00');
    const reminded = await remindOverdue(server().app.dossiers, COMPLAINT, now());
    const told = await server().db.read.query<{ id: string }>(
      `SELECT id FROM staff_notice WHERE kind = 'CASE_OVERDUE' AND subject_id = ?`,
      [late],
    );
    expect(told.length).toBeGreaterThan(0);
    const client = await as(LEADERSHIP);
    type Count = Record<'received' | 'inTime' | 'late' | 'open' | 'overdue' | 'appealed', number>;
    const { total } = await client.ask<{ total: Count }>('ComplaintFigures', { filter: { scope: 'ALL' } });
    expect(total.overdue).toBe(reminded);
    expect(total.inTime).toBeGreaterThan(0);
    expect(total.received).toBe(total.inTime + total.late + total.open);
    for (const [part, column] of [
      ['IN_TIME', 'inTime'],
      ['OPEN', 'open'],
      ['OVERDUE', 'overdue'],
      ['LATE', 'late'],
    ] as const) {
      expect([part, (await listed(LEADERSHIP, { scope: 'ALL', part })).length]).toEqual([part, total[column]]);
    }
    expect((await verify(server().db, { now: now() })).differences).toEqual([]);
  });

  it('refuse what they can’t take, and say nothing to who has no reference', async () => {
    const wrong = async (change: object) =>
      (
        await citizen().gql('SendComplaint', {
          input: {
            idempotencyKey: newKey(),
            kind: 'PLACE',
            content: 'Một',
            areaCode: '14869',
            mayPublish: false,
            ...change,
          },
        })
      ).errors[0]?.fields?.[0]?.path;
    expect(await wrong({ content: ' ' })).toBe('content');
    expect(await wrong({ areaCode: null })).toBe('areaCode');
    expect(await wrong({ kind: 'OFFICER' })).toBe('officerName');
    expect(await wrong({ kind: 'DOSSIER' })).toBe('dossierCode');
    expect(await wrong({ phone: '12' })).toBe('phone');
    expect((await citizen().refusal('MyComplaint', { reference: '00000000000000' })).code).toBe('NOT_FOUND');
    const key = newKey();
    const [a, b] = await Promise.all([send({ idempotencyKey: key }), send({ idempotencyKey: key })]);
    expect(a.reference).toBe(b.reference);
  });
});
