import { testAction } from '../harness/action-tests';
import { DESK_READY } from '../harness/allowed';
import { setClock } from '../harness/clock';
import { pageAfter, pageOf } from '../harness/dossier-page';
import { describeServers } from '../harness/test-server';
import {
  act,
  COMMITTEE,
  DESK,
  DISTRICT,
  type DossierCore,
  LEADERSHIP,
  on,
  PROCEDURE,
  receive,
  receiveInput,
  walkTo,
} from '../harness/walk';

const { applicant: APPLICANT } = receiveInput();
const RENAMED = { reason: 'Ghi nhầm tên', applicant: { ...APPLICANT, fullName: 'Đặng Thị Hoài Thu' } };
const PERIOD = { from: '2026-10-01', to: '2026-11-30' };

interface Report {
  rows: { key: string; received: number; paused: number; overdue: number }[];
}

describeServers('correct receipt', (server) => {
  const received = async () => receive(await server().as(DESK));
  const figuresBy = async (by: string) => {
    const { rows } = await (await server().as(DESK)).ask<Report>('SettlementReport', { ...PERIOD, by });
    return (key: string) => rows.find((row) => row.key === key) ?? { received: 0, paused: 0, overdue: 0 };
  };
  const found = async (search: string) => {
    const desk = await server().as(DESK);
    return (await desk.ask<{ nodes: DossierCore[] }>('SearchDossiers', { search })).nodes.map(({ code }) => code);
  };

  it('puts it under the procedure that was meant: another road and limit, and the figures go with it', async () => {
    const dossier = await received();
    const [was, wasMonth] = [await figuresBy('PROCEDURE'), await figuresBy('MONTH')];
    const after = await pageAfter(await server().as(DESK), 'CorrectReceipt', dossier, {
      reason: 'Chọn nhầm thủ tục',
      procedureCode: PROCEDURE.district,
    });
    expect(after).toMatchObject({
      procedure: { code: PROCEDURE.district },
      currentStep: { ordinal: 1, kind: 'INTAKE' },
      receivedAt: dossier.receivedAt,
      // Twenty-two working days from Monday at nine.
      dueAt: '2026-12-23T09:00:00+07:00',
      slipEdition: 2,
      slipCode: `${dossier.code}-L2`,
    });
    expect(after.route).toHaveLength(7);
    const [is, isMonth] = [await figuresBy('PROCEDURE'), await figuresBy('MONTH')];
    const moved = (key: string) => is(key).received - was(key).received;
    expect([moved(PROCEDURE.commune), moved(PROCEDURE.district)]).toEqual([-1, 1]);
    expect(isMonth('2026-11').received).toBe(wasMonth('2026-11').received);
    const done = await walkTo(server(), after, 7);
    expect(done).toMatchObject({ status: 'COMPLETED', currentOffice: dossier.receivingOffice });
  });

  it('puts right when it was received: the clock counts from then, and it counts in the month where it belongs', async () => {
    const dossier = await received();
    const was = await figuresBy('MONTH');
    const desk = await server().as(DESK);
    const asked = await act(desk, 'RequestSupplement', dossier, { reason: 'Thiếu', documents: ['Giấy'] });
    const paused = await figuresBy('MONTH');
    expect(paused('2026-11').paused - was('2026-11').paused).toBe(1);
    const after = await pageAfter(desk, 'CorrectReceipt', asked, {
      reason: 'Nhận từ thứ Sáu cuối tháng trước, quên ghi',
      receivedAt: '2026-10-30T15:00:00+07:00',
    });
    expect(after).toMatchObject({ receivedAt: '2026-10-30T15:00:00+07:00', status: 'SUPPLEMENT_REQUIRED' });
    // Three working days from then were over on Wednesday the fourth: it was late before the waiting began.
    expect(after.dueAt).toBe('2026-11-04T15:00:00+07:00');
    expect(after.legs[0]!.enteredAt).toBe('2026-10-30T15:00:00+07:00');
    const is = await figuresBy('MONTH');
    expect([
      is('2026-10').received - was('2026-10').received,
      is('2026-11').received - was('2026-11').received,
    ]).toEqual([1, -1]);
    expect(is('2026-11').paused).toBe(paused('2026-11').paused);
    await act(desk, 'RecordSupplement', after);
    const again = await pageOf(desk, dossier.code);
    expect(again.clock.usedMinutes).toBe(120 + 15 * 480 + 120);
    expect(again.dueAt).toBe(after.dueAt);
    expect((await figuresBy('MONTH'))('2026-11').overdue - was('2026-11').overdue).toBe(1);
  });

  it('finds it by the right name and no longer by the wrong one, and by the number', async () => {
    const wrong = { ...APPLICANT, fullName: 'Lò Văn Kềm', idNumber: '038185009999' };
    const dossier = await receive(await server().as(DESK), { applicant: wrong });
    const right = { ...APPLICANT, fullName: 'Lò Văn Kiểm', idNumber: '038185008888' };
    expect(await found('lo van kem')).toEqual([dossier.code]);
    await act(await server().as(DESK), 'CorrectReceipt', dossier, { reason: 'Ghi nhầm', applicant: right });
    expect([await found('lo van kem'), await found('lo van kiem')]).toEqual([[], [dossier.code]]);
    expect([await found('038185009999'), await found('038185008888')]).toEqual([[], [dossier.code]]);
    const list = await (await server().as(DESK)).ask<{ nodes: { code: string }[] }>('Worklist', {
      search: 'kiem',
      first: 20,
    });
    expect(list.nodes.map(({ code }) => code)).toEqual([dossier.code]);
  });

  it('is found so in every office that it passed', async () => {
    const wrong = { ...APPLICANT, fullName: 'Phạm Khắc Ổn' };
    const desk = await server().as(DESK);
    const dossier = await receive(desk, { applicant: wrong, procedureCode: PROCEDURE.district });
    const up = await walkTo(server(), dossier, 5);
    await act(desk, 'CorrectReceipt', up, { reason: 'Nhầm', applicant: { ...wrong, fullName: 'Phạm Khắc Uẩn' } });
    for (const username of [COMMITTEE, DISTRICT, 'huyen.385.ldtbxh', LEADERSHIP]) {
      const client = await server().as(username);
      const search = async (text: string) =>
        (await client.ask<{ nodes: { code: string }[] }>('SearchDossiers', { search: text })).nodes.map(
          ({ code }) => code,
        );
      expect([username, await search('khac on'), await search('khac uan')]).toEqual([username, [], [dossier.code]]);
    }
  });

  it('gives a slip of the next edition, and every code leads to the dossier', async () => {
    const desk = await server().as(DESK);
    const first = await act(desk, 'CorrectReceipt', await received(), RENAMED);
    const second = await pageAfter(desk, 'CorrectReceipt', first, {
      reason: 'Sót giấy tờ',
      documents: [
        { name: 'Tờ khai', originals: 2 },
        { name: 'Bản sao hộ khẩu', photocopies: 1 },
      ],
    });
    expect(second).toMatchObject({ slipEdition: 3, slipCode: `${first.code}-L3` });
    expect(second.documents.map(({ name }) => name)).toEqual(['Tờ khai', 'Bản sao hộ khẩu']);
    for (const code of [first.code, `${first.code}-L2`, ` ${first.code.toLowerCase()}-l3 `]) {
      expect((await pageOf(desk, code)).id).toBe(first.id);
      const tracked = await server().visitor().ask<{ code: string }>('TrackDossier', { code });
      expect(tracked.code).toBe(first.code);
      expect(await found(code)).toEqual([first.code]);
    }
  });

  it('keeps what stood there before, with who changed it and why', async () => {
    const desk = await server().as(DESK);
    const dossier = await receive(desk, { note: 'Gia đình neo đơn' });
    const after = await pageAfter(desk, 'CorrectReceipt', dossier, {
      ...RENAMED,
      procedureCode: PROCEDURE.district,
      receivedAt: '2026-11-20T15:00:00+07:00',
    });
    const { fullName } = await desk.ask<{ fullName: string }>('Me');
    expect(after.proceedings.corrections).toMatchObject([{ edition: 2, reason: 'Ghi nhầm tên', by: fullName }]);
    const { fields } = after.proceedings.corrections[0]!;
    expect(fields.map(({ field }) => field).sort()).toEqual(['fullName', 'procedureCode', 'receivedAt']);
    expect(fields).toEqual(
      expect.arrayContaining([
        { field: 'fullName', before: 'Đặng Thị Hoà', after: 'Đặng Thị Hoài Thu' },
        { field: 'receivedAt', before: expect.stringMatching(/^2026-11-23T09:00/), after: '2026-11-20T15:00:00+07:00' },
      ]),
    );
    // What was not named stays as it was.
    expect(after).toMatchObject({ note: 'Gia đình neo đơn', documents: [{ name: 'Tờ khai theo mẫu' }] });
    expect(after.events.map(({ type }) => type)).toEqual(['RECEIVED', 'RECEIPT_CORRECTED']);
  });

  it('is clear about what can’t be put right once it was sent on, and does the rest', async () => {
    const desk = await server().as(DESK);
    const sent = await walkTo(server(), await received(), 2);
    for (const [more, words] of [
      [{ procedureCode: PROCEDURE.district }, /thu hồi|chuyển lại/],
      [{ receivedAt: '2026-11-20T15:00:00+07:00' }, /thời điểm tiếp nhận/],
    ] as const) {
      const refusal = await desk.refusal('CorrectReceipt', on(sent, { reason: 'Nhầm', ...more }));
      expect(refusal).toMatchObject({ code: 'ILLEGAL_ACTION', message: expect.stringMatching(words) });
      expect(refusal.allowed).toContain('CORRECT_RECEIPT');
    }
    const renamed = await pageAfter(desk, 'CorrectReceipt', sent, RENAMED);
    expect(renamed).toMatchObject({ dueAt: sent.dueAt, applicant: { fullName: 'Đặng Thị Hoài Thu' } });
    // Sent back it can be: it is at its first step again.
    const back = await act(await server().as(COMMITTEE), 'SendBackDossier', renamed, { reason: 'Sai thủ tục' });
    const corrected = await pageAfter(desk, 'CorrectReceipt', back, {
      reason: 'Nhầm',
      procedureCode: PROCEDURE.district,
    });
    expect(corrected).toMatchObject({ procedure: { code: PROCEDURE.district }, slipEdition: 3 });
  });

  it('takes a due moment that lies behind as overdue from now on, not from before anybody knew', async () => {
    const dossier = await received();
    setClock('2026-11-24T09:00:00+07:00');
    const desk = await server().as(DESK);
    const after = await pageAfter(desk, 'CorrectReceipt', dossier, {
      reason: 'Nhận từ tuần trước',
      receivedAt: '2026-11-18T09:00:00+07:00',
    });
    expect(after.dueAt).toBe('2026-11-23T09:00:00+07:00');
    const overdueOn = async (day: string) => {
      const period = { from: day, to: day, by: 'OFFICE', column: 'OVERDUE', first: 200 };
      const page = await desk.ask<{ nodes: { id: string }[] }>('SettlementDossiers', period);
      return page.nodes.some(({ id }) => id === dossier.id);
    };
    expect([await overdueOn('2026-11-23'), await overdueOn('2026-11-24')]).toEqual([false, true]);
  });

  testAction(server, {
    operation: 'CorrectReceipt',
    action: 'CORRECT_RECEIPT',
    more: RENAMED,
    ready: received,
    actor: DESK,
    noRight: [COMMITTEE, LEADERSHIP, 'quantri'],
    notTheirTurn: [DISTRICT, 'tinh'],
    badInput: [
      [{ reason: '' }, 'reason'],
      [{ applicant: APPLICANT }, 'reason'],
      [{ applicant: { ...APPLICANT, fullName: '' } }, 'applicant.fullName'],
      [{ procedureCode: '9.999999' }, 'procedureCode'],
      [{ procedureCode: PROCEDURE.business }, 'procedureCode'],
      [{ receivedAt: '2026-11-24T09:00:00+07:00' }, 'receivedAt'],
      [{ receivedAt: '2026-09-01T09:00:00+07:00' }, 'receivedAt'],
      [{ documents: [{ name: '' }] }, 'documents[0].name'],
      [{ applicant: { ...APPLICANT, address: null }, returnBy: 'POST' }, 'applicant.address'],
    ],
    illegal: [
      {
        why: 'when the result is ready',
        dossier: async () => walkTo(server(), await received(), 4),
        by: DESK,
        allowed: DESK_READY,
      },
      {
        why: 'when the citizen has the result',
        dossier: async () =>
          act(await server().as(DESK), 'ReturnResult', await walkTo(server(), await received(), 4), {
            receivedBy: 'Hoà',
          }),
        by: DESK,
        allowed: [],
      },
    ],
  });
});
