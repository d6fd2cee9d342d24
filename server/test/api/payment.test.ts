import { testAction } from '../harness/action-tests';
import { COMMITTEE_APPRAISING, DESK_READY } from '../harness/allowed';
import { setClock } from '../harness/clock';
import { pageAfter, pageOf } from '../harness/dossier-page';
import { describeServers } from '../harness/test-server';
import { act, COMMITTEE, DESK, DISTRICT, LEADERSHIP, on, receive, walkTo } from '../harness/walk';

const DUTY = { amountDong: 1_250_000, purpose: 'Lệ phí trước bạ' };
const PAID = { amountDong: 1_250_000, payer: 'Đặng Thị Hoà', method: 'CASH' };

describeServers('payment', (server) => {
  const atCommittee = async () => walkTo(server(), await receive(await server().as(DESK)), 2);
  const owing = async () => act(await server().as(COMMITTEE), 'RequirePayment', await atCommittee(), DUTY);

  it('stops the clock while the citizen owes it and leaves the waiting out of the due moment', async () => {
    const dossier = await atCommittee();
    setClock('2026-11-24T08:00:00+07:00');
    const asked = await pageAfter(await server().as(COMMITTEE), 'RequirePayment', dossier, DUTY);
    expect(asked).toMatchObject({ status: 'PAYMENT_REQUIRED', dueAt: null, currentStep: dossier.currentStep });
    expect(asked.proceedings.payments).toMatchObject([{ amountDong: 1_250_000, paidAt: null, receiptNumber: null }]);
    const { statusText } = await server().visitor().ask<{ statusText: string }>('TrackDossier', { code: dossier.code });
    expect(statusText).toBe('Yêu cầu thực hiện nghĩa vụ tài chính');
    const period = { from: '2026-11-23', to: '2026-11-24', by: 'OFFICE' };
    const paused = async () =>
      (await (await server().as(DESK)).ask<{ total: { paused: number } }>('SettlementReport', period)).total.paused;
    const before = await paused();
    // Two working days later, at 10:00 two more hours on.
    setClock('2026-11-26T10:00:00+07:00');
    const after = await pageAfter(await server().as(DESK), 'RecordPayment', asked, PAID);
    // Due on Thursday at nine; two days and two hours of waiting make it Monday at eleven.
    expect(after).toMatchObject({ status: 'PROCESSING', dueAt: '2026-11-30T11:00:00+07:00' });
    expect(after.proceedings.payments[0]).toMatchObject({ paidAt: after.events.at(-1)!.at });
    // Monday 09:00 to Tuesday 08:00, and the waiting beside it.
    expect(after.clock).toMatchObject({ usedMinutes: 420, pausedMinutes: 1_080 });
    setClock('2026-11-24T09:00:00+07:00');
    expect(await paused()).toBe(before);
  });

  it('does not excuse what was late already', async () => {
    const dossier = await atCommittee();
    setClock('2026-11-26T09:01:00+07:00');
    const asked = await act(await server().as(COMMITTEE), 'RequirePayment', dossier, DUTY);
    expect(asked.dueAt).toBe('2026-11-26T09:00:00+07:00');
  });

  it('may be withdrawn from, and asked for again after it was met', async () => {
    const twice = await pageAfter(
      await server().as(COMMITTEE),
      'RequirePayment',
      await act(await server().as(COMMITTEE), 'RecordPayment', await owing(), PAID),
      { amountDong: 20_000, purpose: 'Phí thẩm định' },
    );
    expect(twice.proceedings.payments.map(({ paidAt }) => paidAt === null)).toEqual([false, true]);
    const after = await act(await server().as(DESK), 'WithdrawDossier', twice, { reason: 'Đổi ý' });
    expect(after.status).toBe('WITHDRAWN');
  });

  it('numbers its receipts without a gap, twenty at once', async () => {
    const owed = [];
    for (let index = 0; index < 20; index++) owed.push(await owing());
    const desk = await server().as(DESK);
    const answers = await Promise.all(owed.map((dossier) => desk.gql('RecordPayment', on(dossier, PAID))));
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    const numbers: number[] = [];
    for (const { code } of owed) numbers.push((await pageOf(desk, code)).proceedings.payments[0]!.receiptNumber!);
    numbers.sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, index) => numbers[0]! + index));
    // Over all that this office ever took, also where a transaction failed at its end.
    const [counted] = await server().db.read.query<{ events: number; last: number }>(
      `SELECT COUNT(*) AS events, MAX(c.last_number) AS last FROM dossier_event e
         JOIN form_counter c ON c.office_id = e.office_id AND c.form = 'FEE_RECEIPT'
        WHERE e.type = 'PAYMENT_RECORDED' AND e.office_id = ?`,
      [(await desk.ask<{ office: { id: string } }>('Me')).office.id],
    );
    expect(Number(counted!.last)).toBe(Number(counted!.events));
  });

  describe('required', () => {
    testAction(server, {
      operation: 'RequirePayment',
      action: 'REQUIRE_PAYMENT',
      more: DUTY,
      ready: atCommittee,
      actor: COMMITTEE,
      noRight: [LEADERSHIP, 'quantri'],
      notTheirTurn: [DESK, DISTRICT, 'tinh'],
      badInput: [
        [{ amountDong: 0 }, 'amountDong'],
        [{ amountDong: -5 }, 'amountDong'],
        [{ purpose: ' ' }, 'purpose'],
      ],
      illegal: [
        { why: 'while the citizen owes something', dossier: owing, by: COMMITTEE, allowed: ['RECORD_PAYMENT', 'STOP'] },
        {
          why: 'when the result is ready',
          dossier: async () => walkTo(server(), await atCommittee(), 4),
          by: DESK,
          allowed: DESK_READY,
        },
      ],
    });
  });

  describe('recorded', () => {
    testAction(server, {
      operation: 'RecordPayment',
      action: 'RECORD_PAYMENT',
      more: PAID,
      ready: owing,
      actor: DESK,
      rival: COMMITTEE,
      noRight: [LEADERSHIP, 'quantri'],
      notTheirTurn: [DISTRICT, 'tinh'],
      badInput: [
        [{ amountDong: 1_249_999 }, 'amountDong'],
        [{ payer: '' }, 'payer'],
      ],
      illegal: [{ why: 'where nothing is owed', dossier: atCommittee, by: COMMITTEE, allowed: COMMITTEE_APPRAISING }],
    });
  });
});
