import { formatInstant } from '../../src/kernel/instant';
import { now, startClockAt } from '../../src/kernel/now';
import { httpGateway } from '../../src/modules/fees/gateway/payment-gateway';
import { PaymentOrder } from '../../src/modules/fees/gateway/payment-order.entity';
import { pollPayments } from '../../src/modules/fees/gateway/poll-payments';
import { refundHandler } from '../../src/modules/fees/gateway/refund-online';
import { startPayment } from '../../src/modules/fees/gateway/start-payment';
import { takeOnline } from '../../src/modules/fees/gateway/take-online';
import { NOTICE_TOPIC } from '../../src/modules/notification/tell-citizen';
import { hold as holdSending, letGo } from '../../src/modules/outbox/hold';
import { Outbox } from '../../src/modules/outbox/outbox';
import { HoldReason } from '../../src/modules/outbox/outbox-hold.entity';
import { shownOutside, turnOff, turnOn } from '../harness/outside';
import { startGateway } from '../harness/stand-in-gateway';
import { describeServers } from '../harness/test-server';
import { act, DISTRICT, type DossierCore, LEADERSHIP, PROCEDURE, receive } from '../harness/walk';

interface Due {
  ordinal: number;
  state: string;
  owedDong: number;
  overDong: number;
  online: string | null;
  byTransfer: boolean;
  transfer: { reference: string; path: string } | null;
  receipts: { id: string; amountDong: number; receiptNumber: number | null; isTakenBack: boolean }[];
}
interface Part {
  component: string;
  share: { counted: number; total: number } | null;
}
interface Refund {
  state: string;
  isStuck: boolean;
  mayDecide: boolean;
}
interface Dues {
  applicantMasked: string;
  byGateway: boolean;
  dues: Due[];
}

const SECOND = 'huyen.385.2';
const FEE = 100_000;
const MINUTE = 60_000;
const WRONG_KEY = '00000000000000';
const advanceClock = (ms: number) => startClockAt(now() + ms);
const never = new AbortController().signal;

describeServers('payments on line', (server) => {
  let gateway: Awaited<ReturnType<typeof startGateway>>;
  beforeAll(async () => {
    gateway = await startGateway();
    await turnOn(server(), 'PAYMENT', gateway.access);
  });
  afterAll(() => gateway?.close());
  beforeEach(() => {
    gateway.misbehave('none');
    gateway.refuseRefunds(false);
    gateway.whenCreated(undefined);
  });

  const at = (name: string) => server().as(name);
  const room = () => server().app.dossiers;
  const client = () => httpGateway(gateway.access, 300);
  const dossier = async () => receive(await at(DISTRICT), { procedureCode: PROCEDURE.business });
  const slip = async ({ code }: DossierCore) => {
    const sql = 'SELECT lookup_key AS k FROM dossier WHERE code = ?';
    const [row] = await server().db.read.query<{ k: string }>(sql, [code]);
    return { code, key: row!.k };
  };
  const citizen = () => server().visitor();
  const duesOf = async (one: DossierCore) => citizen().ask<Dues>('CitizenDues', await slip(one));
  const fee = async (one: DossierCore) => (await duesOf(one)).dues[0]!;
  const wish = async (one: DossierCore) => ({ ...(await slip(one)), ordinal: 0 });
  const begin = async (one: DossierCore) => citizen().ask<string>('StartOnlinePayment', await wish(one));
  const referenceOf = (payUrl: string) => payUrl.split('/').at(-1)!;
  const notify = (body: string, signature = gateway.sign(body)) =>
    citizen().send('/payments/notify', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-signature': signature },
      body,
    });
  const tell = async (reference: string, transactionKey: string, amountDong = FEE) =>
    notify(JSON.stringify({ reference, transactionKey, amountDong, state: 'PAID' }));
  const poll = () => pollPayments(room(), client(), now(), never);
  const ordersOf = ({ code }: DossierCore) =>
    server().db.read.query<PaymentOrder>(
      `SELECT o.state, o.reference, o.poll_at AS pollAt FROM payment_order o JOIN money_duty d ON d.id = o.duty_id
        WHERE d.dossier_code = ? ORDER BY o.made_at, o.id`,
      [code],
    );
  const deliverRefunds = async () => {
    // What citizens are told is another test's.
    const handlers = [refundHandler(room(), async () => client()), { topic: NOTICE_TOPIC, deliver: async () => null }];
    const log = { warn: () => undefined } as never;
    const outbox = new Outbox({ db: server().db, handlers, log, mayWrite: async () => true });
    while ((await outbox.step()) > 0) await outbox.settle();
  };

  it('shows what is owed to who has the slip, and nothing to who guesses', async () => {
    const one = await dossier();
    const { code } = one;
    const shown = await duesOf(one);
    expect(shown).toMatchObject({ applicantMasked: 'Đ*** T*** Hoà', byGateway: true });
    expect(shown.dues).toMatchObject([{ state: 'OWED', owedDong: FEE, transfer: null, online: null }]);
    expect(JSON.stringify(shown)).not.toMatch(/038185001234|0912345678|Đặng/);
    const ids = { id: '0000000000000000', ordinal: 0 };
    for (const operation of ['CitizenDues', 'ShowTransferCode', 'StartOnlinePayment', 'CitizenReceipt']) {
      const wrong = await citizen().refusal(operation, { ...ids, code, key: WRONG_KEY });
      const none = await citizen().refusal(operation, { ...ids, code: '000.00.00.H56-000000-0000', key: WRONG_KEY });
      expect([wrong.code, wrong.message]).toEqual([none.code, none.message]);
      expect(wrong.code).toBe('NOT_FOUND');
    }
  });

  it('is one order for two that ask at once; a notification before the answer is not lost', async () => {
    const one = await dossier();
    gateway.whenCreated(async ({ reference }) => {
      gateway.pay(reference, 'EARLY-1');
      expect((await tell(reference, 'EARLY-1')).status).toBe(200);
    });
    // Who asks so late that it is paid already is told so.
    const asked = await Promise.allSettled([begin(one), begin(one)]);
    const urls = asked.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
    expect(new Set(urls).size).toBe(1);
    for (const answer of asked) if (answer.status === 'rejected') expect(String(answer.reason)).toContain('CONFLICT');
    expect(await ordersOf(one)).toMatchObject([{ state: 'PAID' }]);
    expect(await fee(one)).toMatchObject({ state: 'PAID', owedDong: 0, overDong: 0, online: 'PAID' });
    expect((await citizen().refusal('StartOnlinePayment', await wish(one))).code).toBe('CONFLICT');
    expect(gateway.orders.get(referenceOf(urls[0]!))!.returnUrl).not.toContain((await slip(one)).key);
  });

  it('is taken once however often it is told, and by nobody else’s word', async () => {
    const one = await dossier();
    const reference = referenceOf(await begin(one));
    // It says so of money that the gateway does not know of.
    expect(await (await tell(reference, 'G-1')).json()).toEqual({ state: null });
    gateway.pay(reference, 'G-1');
    const body = JSON.stringify({ reference, transactionKey: 'G-1', amountDong: FEE, state: 'PAID' });
    expect((await notify(body, gateway.sign(`${body} `))).status).toBe(403);
    expect((await notify(body, 'zz')).status).toBe(403);
    expect(await fee(one)).toMatchObject({ state: 'OWED' });
    const answers = await Promise.all([tell(reference, 'G-1'), tell(reference, 'G-1'), tell(reference, 'G-1')]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await fee(one)).toMatchObject({ state: 'PAID', overDong: 0 });
    // A second payment of the same order waits to be given back.
    gateway.pay(reference, 'G-2');
    expect(await (await tell(reference, 'G-2')).json()).toEqual({ state: 'OVERPAID' });
    expect(await fee(one)).toMatchObject({ state: 'PAID', overDong: FEE });
  });

  it('is taken once where a cashier takes cash at the moment at which the gateway tells of it', async () => {
    for (let round = 0; round < 3; round++) {
      const one = await dossier();
      const reference = referenceOf(await begin(one));
      gateway.pay(reference, `BOTH-${round}`);
      const input = { dossierId: one.id, ordinal: 0, amountDong: FEE, payer: 'Hoà', method: 'CASH' };
      const [cash, told] = await Promise.all([
        (await at(DISTRICT)).gql('TakePayment', { input: { ...input, idempotencyKey: `both-cash-${round}` } }),
        tell(reference, `BOTH-${round}`),
      ]);
      const { state } = (await told.json()) as { state: string };
      const isByCash = cash.errors.length === 0;
      expect([cash.errors.map(({ code }) => code), state]).toEqual(
        isByCash ? [[], 'OVERPAID'] : [['CONFLICT'], 'TAKEN'],
      );
      expect(await fee(one)).toMatchObject({ state: 'PAID', overDong: isByCash ? FEE : 0 });
    }
  });

  it('counts in the index of Decision 766, and opens to its dossiers', async () => {
    const leader = await at(LEADERSHIP);
    const month = formatInstant(now()).slice(0, 7);
    const listed = async (column: string) => {
      const days = { from: `${month}-01`, to: `${month}-28`, column, first: 50 };
      return leader.ask<{ totalCount: number; nodes: { code: string }[] }>('SettlementDossiers', days);
    };
    const share = async () => {
      const { total } = await leader.ask<{ total: { parts: Part[] } }>('ServiceIndex', { month });
      return total.parts.find(({ component }) => component === 'ONLINE_PAYMENT')!.share ?? { counted: 0, total: 0 };
    };
    const before = await share();
    const [online, cash] = [await dossier(), await dossier()];
    const order = { dossierId: online.id, ordinal: 0, returnUrl: 'https://hcc.test' };
    const reference = referenceOf(await startPayment(room(), client(), order));
    gateway.pay(reference, 'INDEX-1');
    await tell(reference, 'INDEX-1');
    const input = { dossierId: cash.id, ordinal: 0, amountDong: FEE, payer: 'Hoà', method: 'CASH' };
    await (await at(DISTRICT)).ask('TakePayment', { input: { ...input, idempotencyKey: 'index-cash' } });
    const after = await share();
    expect(after).toEqual({ counted: before.counted + 1, total: before.total + 2 });
    const [paid, owed] = [await listed('PAID_ONLINE'), await listed('WITH_FEE')];
    expect({ counted: paid.totalCount, total: owed.totalCount }).toEqual(after);
    const codes = paid.nodes.map(({ code }) => code);
    expect([codes.includes(online.code), codes.includes(cash.code)]).toEqual([true, false]);
  });

  it('goes on through a gateway that is slow, down for ten minutes, or whose answer is cut', async () => {
    const one = await dossier();
    const gone = async (trouble: 'silent' | 'down' | 'cut') => {
      gateway.misbehave(trouble);
      const { id } = one;
      const order = { dossierId: id, ordinal: 0, returnUrl: 'https://hcc.test' };
      await expect(startPayment(room(), client(), order)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    };
    await gone('silent');
    await gone('down');
    await gone('cut');
    gateway.misbehave('slow');
    const reference = referenceOf(await begin(one));
    expect(await ordersOf(one)).toMatchObject([{ reference, state: 'OPEN' }]);
    gateway.pay(reference, 'G-3');
    // Its notification never comes; asked while it is away nothing is given up.
    gateway.misbehave('down');
    expect((await tell(reference, 'G-3')).status).toBe(503);
    for (let minute = 0; minute < 10; minute++) {
      advanceClock(MINUTE);
      await poll();
    }
    expect(await fee(one)).toMatchObject({ state: 'OWED', online: 'OPEN' });
    gateway.misbehave('cut');
    await poll();
    gateway.misbehave('none');
    const rounds = await Promise.all([poll(), poll()]);
    expect(
      rounds
        .map(({ taken }) => taken)
        .sort()
        .at(-1),
    ).toBe(1);
    expect(await fee(one)).toMatchObject({ state: 'PAID', overDong: 0, online: 'PAID' });
    expect((await fee(one)).receipts).toHaveLength(1);
  });

  it('comes after its time, and is not lost: it pays what is still owed, else it is given back', async () => {
    const [late, twice] = [await dossier(), await dossier()];
    const [first, other] = [referenceOf(await begin(late)), referenceOf(await begin(twice))];
    advanceClock(31 * MINUTE);
    expect(await fee(late)).toMatchObject({ state: 'OWED', online: 'EXPIRED' });
    await poll();
    expect(await ordersOf(late)).toMatchObject([{ state: 'EXPIRED' }]);
    const again = referenceOf(await begin(twice));
    expect(again).not.toBe(other);
    gateway.pay(again, 'T-1');
    await tell(again, 'T-1');
    gateway.pay(other, 'T-2');
    gateway.pay(first, 'L-1');
    advanceClock(61 * MINUTE);
    await poll();
    expect(await fee(late)).toMatchObject({ state: 'PAID', overDong: 0, online: 'PAID' });
    expect(await fee(twice)).toMatchObject({ state: 'PAID', overDong: FEE });
  });

  it('of another amount pays nothing too little, and no more than is owed', async () => {
    const [little, much] = [await dossier(), await dossier()];
    const [a, b] = [referenceOf(await begin(little)), referenceOf(await begin(much))];
    gateway.pay(a, 'A-1', 40_000);
    gateway.pay(b, 'B-1', 130_000);
    await tell(a, 'A-1', 40_000);
    // What the notification names counts for nothing.
    await tell(b, 'B-1', 999_000);
    expect(await fee(little)).toMatchObject({ state: 'OWED', owedDong: FEE, overDong: 40_000 });
    expect(await fee(much)).toMatchObject({ state: 'PAID', overDong: 30_000 });
  });

  it('meets a duty that the dossier waits for, and the citizen is told once', async () => {
    const desk = await at(DISTRICT);
    const purpose = { amountDong: 70_000, purpose: 'Lệ phí trước bạ' };
    const asked = await act(desk, 'RequirePayment', await dossier(), purpose);
    expect((await duesOf(asked)).dues.at(-1)).toMatchObject({ ordinal: 1, state: 'OWED', owedDong: 70_000 });
    const payUrl = await citizen().ask<string>('StartOnlinePayment', { ...(await slip(asked)), ordinal: 1 });
    gateway.pay(referenceOf(payUrl), 'D-1');
    await Promise.all([tell(referenceOf(payUrl), 'D-1'), poll()]);
    const { status } = await desk.ask<{ status: string }>('DossierByCode', { code: asked.code });
    expect(status).toBe('PROCESSING');
    const told = await server().db.read.query<{ event: string }>(
      "SELECT event FROM outgoing_notice WHERE about_id = ? AND event LIKE 'PAYMENT%' ORDER BY at, id",
      [asked.id],
    );
    expect(told.map(({ event }) => event).sort()).toEqual(['PAYMENT_RECEIVED', 'PAYMENT_REQUIRED']);
  });

  it('is shown as a code for the bank, kept once, and its receipt covers names', async () => {
    const one = await dossier();
    const { office } = await (await at(DISTRICT)).ask<{ office: { id: string } }>('Me');
    const account = { bankBin: '970436', bankName: 'VCB', accountNumber: '0351000123456', accountName: 'TT HCC' };
    const input = { officeId: office.id, expectedVersion: 0, ...account };
    await (await at(DISTRICT)).ask('SaveBankAccount', { input });
    const accounts = await (await at(DISTRICT)).ask<{ officeId: string; account: object | null }[]>('OfficeAccounts');
    expect(accounts.find(({ officeId }) => officeId === office.id)!.account).toMatchObject(account);
    expect(accounts.some((each) => each.account === null)).toBe(true);
    const variables = await wish(one);
    const codes = await Promise.all([0, 1].map(() => citizen().ask<Dues>('ShowTransferCode', variables)));
    const references = codes.map(({ dues }) => dues[0]!.transfer!.reference);
    expect(references[0]).toBe(references[1]);
    const text = `ngay,ma_giao_dich,so_tien,noi_dung\n23/11/2026,PAY-FT-1,100000,${references[0]}`;
    await (await at(DISTRICT)).ask('ImportStatement', { text });
    const { state, receipts } = await fee(one);
    expect(state).toBe('PAID');
    const pdf = await citizen().ask<string>('CitizenReceipt', { ...(await slip(one)), id: receipts[0]!.id });
    expect(Buffer.from(pdf, 'base64').toString('latin1').startsWith('%PDF')).toBe(true);
    const other = await slip(await dossier());
    expect((await citizen().refusal('CitizenReceipt', { ...other, id: receipts[0]!.id })).code).toBe('NOT_FOUND');
  });

  it('goes back through the gateway once, or not where the gateway will not', async () => {
    const one = await dossier();
    const reference = referenceOf(await begin(one));
    gateway.pay(reference, 'R-1');
    await tell(reference, 'R-1');
    const [desk, second] = [await at(DISTRICT), await at(SECOND)];
    const entryId = (await fee(one)).receipts[0]!.id;
    const askBack = { entryId, method: 'ONLINE', reason: 'Công dân rút hồ sơ' };
    const accept = async (id: string) =>
      Promise.all([0, 1].map(() => second.gql('DecideRefund', { id, accepted: true })));
    gateway.refuseRefunds(true);
    expect((await accept(await desk.ask<string>('AskRefund', askBack))).flatMap(({ errors }) => errors)).toHaveLength(
      1,
    );
    expect((await desk.refusal('AskRefund', askBack)).code).toBe('CONFLICT');
    await deliverRefunds();
    expect(await fee(one)).toMatchObject({ state: 'PAID' });
    const { refunds } = await desk.ask<{ refunds: { state: string; mayDecide: boolean }[] }>('CashDay', {});
    expect(refunds).toMatchObject([{ state: 'REFUSED', mayDecide: false }]);
    gateway.refuseRefunds(false);
    await accept(await desk.ask<string>('AskRefund', askBack));
    gateway.misbehave('cut');
    await deliverRefunds();
    expect(gateway.refunds.size).toBe(1);
    expect(await fee(one)).toMatchObject({ state: 'PAID' });
    gateway.misbehave('none');
    advanceClock(MINUTE);
    await deliverRefunds();
    expect([...gateway.refunds.values()]).toMatchObject([{ transactionKey: 'R-1', amountDong: FEE }]);
    expect(await fee(one)).toMatchObject({ state: 'REFUNDED', owedDong: 0 });
    // Cash that was never on line does not go back that way.
    const cash = await dossier();
    const input = { dossierId: cash.id, ordinal: 0, amountDong: FEE, payer: 'Hoà', method: 'CASH' };
    await desk.ask('TakePayment', { input: { ...input, idempotencyKey: 'payments-cash' } });
    const paid = (await fee(cash)).receipts[0]!.id;
    expect((await desk.refusal('AskRefund', { ...askBack, entryId: paid })).code).toBe('BAD_USER_INPUT');
  });

  it('goes back another way, once, where the word to the gateway was given up', async () => {
    const [desk, second, admin] = [await at(DISTRICT), await at(SECOND), await at('quantri')];
    const refundsOf = async () =>
      (await second.ask<{ refunds: Refund[] }>('CashDay', {})).refunds.filter(({ state }) => state !== 'REFUSED');
    const givenUp = async (key: string) => {
      const one = await dossier();
      const reference = referenceOf(await begin(one));
      gateway.pay(reference, key);
      await tell(reference, key);
      const entryId = (await fee(one)).receipts[0]!.id;
      const id = await desk.ask<string>('AskRefund', { entryId, method: 'ONLINE', reason: 'Công dân rút hồ sơ' });
      await second.ask('DecideRefund', { id, accepted: true });
      // Nobody decides about one that is still under way.
      expect((await second.refusal('DecideRefund', { id, accepted: false })).code).toBe('CONFLICT');
      expect(await refundsOf()).toMatchObject([{ state: 'SENDING', isStuck: false, mayDecide: false }]);
      const [message] = await server().db.read.query<{ id: number }>(
        "SELECT id FROM outbox_message WHERE topic = 'payment-refund' AND state = 'WAITING'",
      );
      await admin.ask('GiveUpMessage', { id: message!.id, reason: 'Cổng đã ngừng hợp đồng' });
      return { one, entryId, id };
    };
    const went = await givenUp('U-1');
    expect(await refundsOf()).toMatchObject([{ isStuck: true, mayDecide: true }]);
    expect((await desk.refusal('DecideRefund', { id: went.id, accepted: true })).code).toBe('FORBIDDEN');
    const said = await Promise.all([0, 1].map(() => second.gql('DecideRefund', { id: went.id, accepted: true })));
    expect(said.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(['CONFLICT']);
    expect(await fee(went.one)).toMatchObject({ state: 'REFUNDED', owedDong: 0 });
    const stayed = await givenUp('U-2');
    await second.ask('DecideRefund', { id: stayed.id, accepted: false });
    expect(await refundsOf()).toEqual([]);
    const { entryId } = stayed;
    const id = await desk.ask<string>('AskRefund', { entryId, method: 'TRANSFER', reason: 'Qua ngân hàng' });
    await second.ask('DecideRefund', { id, accepted: true });
    expect(await fee(stayed.one)).toMatchObject({ state: 'REFUNDED', owedDong: 0 });
    expect((await desk.refusal('AskRefund', { entryId, method: 'CASH', reason: 'x' })).code).toBe('CONFLICT');
    await deliverRefunds();
    expect([...gateway.refunds.keys()]).not.toContain(went.id);
  });

  it('is not lost where the gateway tells of it while nothing may go out', async () => {
    const [open, paid] = [await dossier(), await dossier()];
    const [first, other] = [referenceOf(await begin(open)), referenceOf(await begin(paid))];
    gateway.pay(other, 'H-1');
    await tell(other, 'H-1');
    const hold = (held: boolean) =>
      server().db.transact((tx) => (held ? holdSending(tx, HoldReason.RESTORED, now()) : letGo(tx)));
    await hold(true);
    gateway.pay(first, 'H-2');
    gateway.pay(other, 'H-3');
    const answers = await Promise.all([
      tell(first, 'H-2'),
      tell(first, 'H-2'),
      tell(other, 'H-3'),
      tell('PAY0', 'H-4'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([503, 503, 503, 503]);
    expect(answers[0]!.headers.get('retry-after')).not.toBeNull();
    expect((await notify('{}', 'zz')).status).toBe(403);
    expect(await fee(open)).toMatchObject({ state: 'OWED' });
    await hold(false);
    // The gateway never tells again.
    await poll();
    expect(await fee(open)).toMatchObject({ state: 'PAID', overDong: 0 });
    expect(await fee(paid)).toMatchObject({ state: 'PAID', overDong: FEE });
    for (const one of [open, paid]) expect(await ordersOf(one)).toMatchObject([{ state: 'PAID', pollAt: null }]);
  });

  it('is turned on by two people, off by one, and tried while it is off', async () => {
    const [first, second] = [await at('quantri'), await at('quantri.2')];
    expect(await first.ask('TestPaymentGateway')).toMatchObject({ isAnswered: true, problem: null });
    await turnOff(server(), 'PAYMENT');
    const one = await dossier();
    expect((await citizen().refusal('StartOnlinePayment', await wish(one))).code).toBe('ILLEGAL_ACTION');
    expect((await tell('PAY0', 'OFF-1')).status).toBe(503);
    gateway.misbehave('down');
    expect(await first.ask('TestPaymentGateway')).toMatchObject({ isAnswered: false });
    const { version } = await shownOutside(server(), 'PAYMENT');
    const name = 'PAYMENT';
    const switches = await Promise.all(
      [first, second].map((each) => each.gql('SwitchOutsideService', { name, expectedVersion: version, on: true })),
    );
    expect(switches.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(['CONFLICT']);
    const [asker, other] = switches[0]!.errors.length === 0 ? [first, second] : [second, first];
    const seen = { name, expectedVersion: version + 1 };
    expect((await asker.refusal('ConfirmOutsideService', seen)).code).toBe('FORBIDDEN');
    const confirmed = await Promise.all([0, 1].map(() => other.gql('ConfirmOutsideService', seen)));
    expect(confirmed.flatMap(({ errors }) => errors)).toHaveLength(1);
    expect(await shownOutside(server(), name)).toMatchObject({ isOn: true, askedBy: null });
    const save = { name, expectedVersion: version + 2, address: 'https://pay.example.vn', identity: 'X' };
    const saves = await Promise.all([0, 1].map(() => first.gql('SaveOutsideService', { input: save })));
    expect(saves.flatMap(({ errors }) => errors)).toHaveLength(1);
    expect(await shownOutside(server(), name)).toMatchObject({ isOn: false, mayConfirm: false });
    const bad = { ...save, expectedVersion: version + 3, address: 'ftp://x', secret: 'short' };
    const refused = await first.refusal('SaveOutsideService', { input: bad });
    expect(refused.fields!.map(({ path }) => path)).toEqual(['address', 'secret']);
    await turnOn(server(), name, gateway.access);
  });

  it('is nobody’s where no order has that reference', async () => {
    expect(await takeOnline(room(), client(), { reference: 'PAY0' })).toBeNull();
  });
});
