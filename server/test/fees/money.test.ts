import { checkMoney } from '../../src/modules/fees/check-money';
import { startChild } from '../harness/child-server';
import { setClock } from '../harness/clock';
import { describeServers } from '../harness/test-server';
import {
  act,
  DISTRICT,
  DIVISION,
  type DossierCore,
  LEADERSHIP,
  NEIGHBOUR,
  PROCEDURE,
  receive,
  STRANGER,
} from '../harness/walk';
import { textOf } from '../printing/pdf-tools';

interface Entry {
  id: string;
  kind: string;
  method: string;
  amountDong: number;
  receiptNumber: number | null;
  isTakenBack: boolean;
  mayVoid: boolean;
  approvedBy: string | null;
}
interface Duty {
  ordinal: number;
  id: string | null;
  amountDong: number;
  paidDong: number;
  overDong: number;
  isPaid: boolean;
  exemptionName: string | null;
  entries: Entry[];
  transfer: { reference: string } | null;
}
interface Money {
  duties: Duty[];
}
interface Till {
  id: string;
  cashier: string;
  state: string;
  isMine: boolean;
  expectedDong: number;
  isHandedOver: boolean;
}
interface Cash {
  sums: {
    cashier: string;
    method: string;
    totalDong: number;
    receipts: number;
    revenueDong: number;
    postageDong: number;
    overDong: number;
  }[];
  unproven: { dossierCode: string }[];
  tills: Till[];
  refunds: { id: string; mayDecide: boolean }[];
  unmatched: { id: string; amountDong: number }[];
  olderUnmatched: number;
  account: { state: string; lines: number; dong: number }[];
  handovers: { id: string; number: number; amountDong: number }[];
}

interface Aside {
  totalCount: number;
  nodes: { id: string; amountDong: number; asideReason: string; asideBy: string }[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

const SECOND = 'huyen.385.2';
const FEE = 100_000;
const COLUMNS = 'ngay,ma_giao_dich,so_tien,noi_dung\n';

describeServers('money', (server) => {
  let keys = 0;
  const at = (name: string) => server().as(name);
  const dossier = async () => receive(await at(DISTRICT), { procedureCode: PROCEDURE.business });
  const payment = ({ id }: DossierCore, more: object = {}) => ({
    input: {
      dossierId: id,
      ordinal: 0,
      amountDong: FEE,
      payer: 'Đặng Thị Hoà',
      method: 'CASH',
      idempotencyKey: `money-key-${++keys}`,
      ...more,
    },
  });
  const take = async (one: DossierCore, more: object = {}, name = DISTRICT) =>
    (await at(name)).ask<Money>('TakePayment', payment(one, more));
  const moneyOf = async ({ code }: DossierCore) => (await at(DISTRICT)).ask<Money>('DossierMoney', { code });
  const fee = async (one: DossierCore) => (await moneyOf(one)).duties[0]!;
  const cash = async (day?: string, name = DISTRICT) => (await at(name)).ask<Cash>('CashDay', { day });
  const shown = async ({ id }: DossierCore) =>
    (await (await at(DISTRICT)).ask<Money>('ShowPaymentCode', { dossierId: id, ordinal: 0 })).duties[0]!;
  const wrongInBook = async () => {
    const wrong: unknown[] = [];
    for await (const difference of checkMoney(server().db.read)) wrong.push(difference);
    return wrong;
  };
  const statement = async (text: string) =>
    (await at(DISTRICT)).ask<Record<string, number>>('ImportStatement', { text: COLUMNS + text });

  beforeAll(async () => {
    const desk = await at(DISTRICT);
    const { office } = await desk.ask<{ office: { id: string } }>('Me');
    const account = {
      bankBin: '970436',
      bankName: 'Vietcombank',
      accountNumber: '0351000123456',
      accountName: 'TRUNG TAM',
    };
    const wish = { input: { officeId: office.id, expectedVersion: 0, ...account } };
    const both = await Promise.all([0, 1].map(() => desk.gql('SaveBankAccount', wish)));
    expect(codesOf(both)).toEqual(['CONFLICT']);
  });

  it('is taken once: two cashiers at once, and a request that is sent again', async () => {
    const one = await dossier();
    const [mine, hers] = await Promise.all([at(DISTRICT), at(SECOND)]);
    const wish = payment(one);
    // Not in cash, so that no till of hers stays open from this day.
    const other = payment(one, { method: 'TRANSFER' });
    const answers = await Promise.all([mine.gql('TakePayment', wish), hers.gql('TakePayment', other)]);
    const codes = answers.flatMap(({ errors }) => errors.map(({ code }) => code));
    expect(codes).toEqual(['CONFLICT']);
    const won = answers[0]!.errors.length > 0 ? hers : mine;
    const { duties } = await moneyOf(one);
    const taken = duties[0]!.entries.filter(({ kind }) => kind === 'TAKEN');
    expect(taken).toHaveLength(1);
    if (won === mine) expect((await mine.ask<Money>('TakePayment', wish)).duties[0]!.entries).toHaveLength(1);
    expect(duties[0]).toMatchObject({ paidDong: FEE, isPaid: true });
  });

  it('is voided by another entry, the number stays, and is taken again under the next', async () => {
    const one = await dossier();
    const [entry] = (await take(one)).duties[0]!.entries;
    const desk = await at(DISTRICT);
    expect((await desk.refusal('VoidReceipt', { id: entry!.id, reason: ' ' })).code).toBe('BAD_USER_INPUT');
    const wish = { id: entry!.id, reason: 'Ghi nhầm người nộp' };
    const both = await Promise.all([desk.gql('VoidReceipt', wish), desk.gql('VoidReceipt', wish)]);
    expect(both.filter(({ errors }) => errors.length > 0)).toHaveLength(1);
    const again = (await take(one)).duties[0]!;
    expect(again.entries.map(({ kind, amountDong }) => [kind, amountDong])).toEqual([
      ['TAKEN', FEE],
      ['VOIDED', -FEE],
      ['TAKEN', FEE],
    ]);
    expect(again.entries[2]!.receiptNumber).toBe(entry!.receiptNumber! + 1);
    expect((await desk.refusal('TakePayment', payment(one))).code).toBe('CONFLICT');
  });

  it('goes back through a second person, once', async () => {
    const one = await dossier();
    const [entry] = (await take(one)).duties[0]!.entries;
    const [desk, second] = [await at(DISTRICT), await at(SECOND)];
    const wish = { entryId: entry!.id, method: 'CASH', reason: 'Công dân rút hồ sơ' };
    const asked = await Promise.all([0, 1].map(() => desk.gql<{ askRefund: string }>('AskRefund', wish)));
    expect(codesOf(asked)).toEqual(['CONFLICT']);
    const id = asked.find(({ errors }) => errors.length === 0)!.data!.askRefund;
    expect((await desk.refusal('DecideRefund', { id, accepted: true })).code).toBe('FORBIDDEN');
    expect((await desk.refusal('VoidReceipt', { id: entry!.id, reason: 'x' })).code).toBe('ILLEGAL_ACTION');
    const decided = await Promise.all([0, 1].map(() => second.gql('DecideRefund', { id, accepted: true })));
    expect(decided.filter(({ errors }) => errors.length > 0)).toHaveLength(1);
    const duty = await fee(one);
    expect(duty).toMatchObject({ paidDong: 0, isPaid: false });
    expect(duty.entries.at(-1)).toMatchObject({ kind: 'REFUNDED', amountDong: -FEE, method: 'CASH' });
    expect(duty.entries.at(-1)!.approvedBy).not.toBeNull();
    // Voided and asked back at the same moment: the one or the other.
    for (let round = 0; round < 3; round++) {
      const other = await dossier();
      const { id: entryId } = (await take(other)).duties[0]!.entries[0]!;
      const both = await Promise.all([
        desk.gql('VoidReceipt', { id: entryId, reason: 'Nhầm' }),
        second.gql('AskRefund', { ...wish, entryId }),
      ]);
      expect(both.filter(({ errors }) => errors.length > 0)).toHaveLength(1);
      const { paidDong, entries } = await fee(other);
      expect([paidDong, entries.length]).toEqual(both[0]!.errors.length === 0 ? [0, 2] : [FEE, 1]);
    }
  });

  it('ends the duty that a dossier waits for, and an older client pays into the same book', async () => {
    const desk = await at(DISTRICT);
    for (const take of [
      async (asked: DossierCore) => desk.ask('TakePayment', payment(asked, { ordinal: 1, amountDong: 70_000 })),
      async (asked: DossierCore) =>
        act(desk, 'RecordPayment', asked, { amountDong: 70_000, payer: 'Đặng Thị Hoà', method: 'CASH' }),
    ]) {
      const asked = await act(desk, 'RequirePayment', await dossier(), {
        amountDong: 70_000,
        purpose: 'Lệ phí trước bạ',
      });
      await take(asked);
      const { status } = await desk.ask<{ status: string }>('DossierByCode', { code: asked.code });
      expect(status).toBe('PROCESSING');
      const duty = (await moneyOf(asked)).duties[1]!;
      expect(duty).toMatchObject({ paidDong: 70_000, isPaid: true });
      expect(duty.entries[0]!.receiptNumber).toBeGreaterThan(0);
    }
  });

  it('that comes to the account pays what it names; told again, or after cash, nothing is taken twice or lost', async () => {
    const [one, two, three, five] = [await dossier(), await dossier(), await dossier(), await dossier()];
    const reference = async (each: DossierCore) => {
      const [code, same] = await Promise.all([shown(each), shown(each)]);
      expect(code.id).toBe(same.id);
      return code.transfer!.reference;
    };
    const refs = [await reference(one), await reference(two), await reference(three)];
    await take(two);
    await take(three, { method: 'TRANSFER' });
    // The bank never tells of this one: it is named once a statement has come to its day.
    await take(five, { method: 'TRANSFER' });
    const unproven = async () => (await cash()).unproven.map(({ dossierCode }) => dossierCode);
    expect(await unproven()).toEqual([]);
    const text = [
      `23/11/2026,FT-1,100000,${refs[0]}`,
      `23/11/2026,FT-2,100000,CT ${refs[1]!.toLowerCase()}`,
      `23/11/2026,FT-3,100000,${refs[2]}`,
      '23/11/2026,FT-4,50000,nop phi',
    ].join('\n');
    // Two load the same statement at once, and once more after it: each line counts once.
    const loads = await Promise.all([statement(text), statement(text)]);
    const sum = (name: string) => loads.reduce((count, load) => count + load[name]!, 0);
    expect(['taken', 'overpaid', 'matched', 'unmatched', 'known'].map(sum)).toEqual([1, 1, 1, 1, 4]);
    expect(await statement(text)).toMatchObject({ taken: 0, known: 4 });
    expect(await fee(one)).toMatchObject({ isPaid: true, overDong: 0, transfer: null });
    expect(await fee(two)).toMatchObject({ paidDong: FEE, overDong: FEE });
    expect((await fee(three)).entries).toHaveLength(1);
    expect(await unproven()).toContain(five.code);
    expect(await unproven()).not.toContain(three.code);
    await (await at(DISTRICT)).ask('VoidReceipt', { id: (await fee(five)).entries[0]!.id, reason: 'Chưa có tiền' });
    expect(await unproven()).not.toContain(five.code);
    const { sums } = await cash();
    for (const { totalDong, revenueDong, postageDong, overDong } of sums)
      expect(revenueDong + postageDong + overDong).toBe(totalDong);
    expect(sums.reduce((dong, { overDong }) => dong + overDong, 0)).toBe(FEE);
    // Money on the account is not voided; what came too much is asked back.
    const over = (await fee(two)).entries.find(({ kind }) => kind === 'OVERPAID')!;
    const refund = { entryId: over.id, method: 'TRANSFER', reason: 'Nộp hai lần' };
    const id = await (await at(DISTRICT)).ask<string>('AskRefund', refund);
    await (await at(SECOND)).ask('DecideRefund', { id, accepted: true });
    expect(await fee(two)).toMatchObject({ paidDong: FEE, overDong: 0 });
    const { unmatched, olderUnmatched } = await cash();
    expect([unmatched, olderUnmatched]).toMatchObject([[{ amountDong: 50_000 }], 0]);
    const four = await dossier();
    const wish = { id: unmatched[0]!.id, dutyId: (await shown(four)).id };
    const assigned = await Promise.all([0, 1].map(async () => (await at(DISTRICT)).gql('AssignTransfer', wish)));
    expect(codesOf(assigned)).toEqual(['CONFLICT']);
    // Too little pays nothing; it waits to be given back.
    expect(await fee(four)).toMatchObject({ isPaid: false, overDong: 50_000 });
  });

  it('of which nobody knows what it is for shows the newest hundred, and says how many there are besides', async () => {
    const lines = Array.from({ length: 101 }, (_, index) => `20/11/2026,OLD-${index},1000,nop tien`);
    await statement(lines.join('\n'));
    const { unmatched, olderUnmatched } = await cash();
    expect([unmatched.length, olderUnmatched]).toEqual([100, 1]);
  });

  it('that is for nothing here is set aside with its reason, counted apart, and taken back before it is assigned', async () => {
    const [desk, second] = [await at(DISTRICT), await at(SECOND)];
    await statement(
      ['21/11/2026,IN-1,3141,lai tien gui', '21/11/2026,IN-2,100000,x', '21/11/2026,IN-3,7,y'].join('\n'),
    );
    const open = async () => (await cash('2026-11-21')).unmatched.map(({ id }) => id);
    const rows = await server().db.read.query<{ id: string; k: string }>(
      "SELECT id, transaction_key AS k FROM incoming_transfer WHERE transaction_key LIKE 'IN-%' ORDER BY transaction_key",
    );
    const [interest, other] = rows.map(({ id }) => id);
    const aside = async (after?: string) => desk.ask<Aside>('SetAsideTransfers', { first: 1, after });
    const wish = { id: interest, reason: 'Lãi tiền gửi' };
    const [field] = (await desk.refusal('SetTransferAside', { ...wish, reason: ' ' })).fields!;
    expect(field!.path).toBe('reason');
    expect((await (await at(STRANGER)).refusal('SetTransferAside', wish)).code).toBe('NOT_FOUND');
    const both = await Promise.all([desk.gql('SetTransferAside', wish), second.gql('SetTransferAside', wish)]);
    expect(codesOf(both)).toEqual(['CONFLICT']);
    const by = (await desk.ask<{ fullName: string }>('Me')).fullName;
    const kept = (await aside()).nodes[0]!;
    expect(kept).toMatchObject({ id: interest, amountDong: 3_141, asideReason: 'Lãi tiền gửi' });
    expect(both[0]!.errors.length === 0).toBe(kept.asideBy === by);
    expect(await open()).not.toContain(interest);
    // Told of again it stays where it is, and all that came on that day adds up.
    expect(await statement('21/11/2026,IN-1,3141,lai tien gui')).toMatchObject({ unmatched: 0, known: 1 });
    expect((await cash('2026-11-21')).account).toEqual([
      { state: 'UNMATCHED', lines: 2, dong: 100_007 },
      { state: 'SET_ASIDE', lines: 1, dong: 3_141 },
    ]);
    const paper = Buffer.from(await (await desk.send('/forms/cash/2026-11-21.pdf')).arrayBuffer());
    expect(textOf(paper).replace(/\s+/g, ' ')).toContain('để riêng 3.141 đ (1 giao dịch)');
    expect((await desk.send('/forms/cash/2026-11-21.xlsx')).status).toBe(200);
    // Set aside and assigned at the same moment: the one or the other, and its money is in one place.
    for (const [round, id] of [interest, other].entries()) {
      if (round === 0) {
        const back = await Promise.all([0, 1].map(() => second.gql('TakeTransferBack', { id })));
        expect(codesOf(back)).toEqual(['CONFLICT']);
        expect(await open()).toContain(id);
      }
      const four = await dossier();
      const assign = { id, dutyId: (await shown(four)).id };
      const race = await Promise.all([
        desk.gql('AssignTransfer', assign),
        second.gql('SetTransferAside', { ...wish, id }),
      ]);
      expect(codesOf(race)).toEqual(['CONFLICT']);
      const isAside = race[1]!.errors.length === 0;
      expect((await aside()).nodes.some((node) => node.id === id)).toBe(isAside);
      if (isAside) {
        // Assigned after all only once it was taken back.
        expect((await desk.refusal('AssignTransfer', assign)).message).toContain('để riêng');
        expect((await fee(four)).entries).toEqual([]);
        await desk.ask('TakeTransferBack', { id });
        await desk.ask('AssignTransfer', assign);
      }
      expect((await second.refusal('TakeTransferBack', { id })).code).toBe('CONFLICT');
      expect((await fee(four)).entries).toHaveLength(1);
    }
    // The list goes on by pages; the trail says who, what and why.
    for (const id of (await open()).slice(0, 2)) await desk.ask('SetTransferAside', { id, reason: 'Chuyển nhầm' });
    const first = await aside();
    const next = await aside(first.pageInfo.endCursor!);
    expect([first.totalCount, next.pageInfo.hasNextPage]).toEqual([2, false]);
    expect(first.nodes[0]!.id).not.toBe(next.nodes[0]!.id);
    for (const { id } of [...first.nodes, ...next.nodes]) await desk.ask('TakeTransferBack', { id });
    const told = await server().db.read.query<{ detail: string; name: string }>(
      "SELECT detail, actor_name AS name FROM audit_entry WHERE subject = 'fees.transfer IN-1' ORDER BY sequence",
    );
    expect(told[0]!.name).toBe(kept.asideBy);
    expect(told.slice(0, 2).map(({ detail }) => JSON.parse(detail).after)).toEqual([
      { state: 'SET_ASIDE', asideReason: 'Lãi tiền gửi' },
      { state: 'UNMATCHED', asideReason: null },
    ]);
    expect(await wrongInBook()).toEqual([]);
    await server().db.transact((tx) =>
      tx.run("UPDATE incoming_transfer SET state = 'SET_ASIDE' WHERE transaction_key = 'IN-3'"),
    );
    expect(await wrongInBook()).toMatchObject([{ column: 'state', stored: 'SET_ASIDE' }]);
    await server().db.transact((tx) =>
      tx.run("UPDATE incoming_transfer SET state = 'UNMATCHED' WHERE transaction_key = 'IN-3'"),
    );
  });

  it('is less for whom the tariff says, with the paper that shows it; what is owed already stays', async () => {
    const admin = await at('quantri');
    const before = await admin.ask<{ revision: number }>('FeeTariff', { procedureCode: PROCEDURE.business });
    const row = { kind: 'FEE', unit: 'DOSSIER', basis: 'NQ 15/2021' };
    const tariff = {
      procedureCode: PROCEDURE.business,
      expectedRevision: before.revision,
      lines: [{ ...row, code: 'TD', name: 'Phí thẩm định', amountDong: 60_000 }],
      exemptions: [{ code: 'HN', name: 'Hộ nghèo', percent: 50, basis: 'Luật Phí', evidence: 'Sổ hộ nghèo' }],
    };
    expect((await admin.refusal('SaveFeeTariff', { input: tariff })).code).toBe('BAD_USER_INPUT');
    const kept = await dossier();
    await shown(kept);
    const whole = [...tariff.lines, { ...row, kind: 'CHARGE', code: 'CC', name: 'Lệ phí cấp', amountDong: 40_000 }];
    const wish = { input: { ...tariff, lines: whole } };
    const both = await Promise.all([admin.gql('SaveFeeTariff', wish), admin.gql('SaveFeeTariff', wish)]);
    expect(both.filter(({ errors }) => errors.length > 0)).toHaveLength(1);
    const one = await dossier();
    const facts = { dossierId: one.id, copies: 1, pages: 1, exemption: 'HN' };
    const desk = await at(DISTRICT);
    expect((await desk.refusal('GrantReduction', { input: facts })).code).toBe('BAD_USER_INPUT');
    await Promise.all([0, 1].map(() => desk.ask('GrantReduction', { input: { ...facts, evidence: 'Sổ số 12' } })));
    expect(await fee(one)).toMatchObject({ amountDong: 50_000, exemptionName: 'Hộ nghèo' });
    expect((await desk.refusal('TakePayment', payment(one))).code).toBe('BAD_USER_INPUT');
    await take(one, { amountDong: 50_000 });
    expect((await desk.refusal('GrantReduction', { input: { ...facts, evidence: 'x' } })).code).toBe('CONFLICT');
    const quote = { procedureCode: PROCEDURE.business, copies: 1, pages: 1, exemption: 'HN' };
    expect(await desk.ask('QuoteFee', quote)).toMatchObject({ fullDong: FEE, totalDong: 50_000 });
    expect(await fee(kept)).toMatchObject({ amountDong: FEE });
  });

  it('is taken where the dossier is, by who may, and seen by who sees the dossier', async () => {
    const one = await dossier();
    const code = async (name: string, operation: string, more: object) =>
      (await (await at(name)).refusal(operation, more)).code;
    expect(await code(LEADERSHIP, 'TakePayment', payment(one))).toBe('FORBIDDEN');
    expect(await code(STRANGER, 'TakePayment', payment(one))).toBe('NOT_FOUND');
    expect(await code(NEIGHBOUR, 'DossierMoney', { code: one.code })).toBe('NOT_FOUND');
    expect(await code('tinh', 'TakePayment', payment(one))).toBe('FORBIDDEN');
    const [entry] = (await take(one)).duties[0]!.entries;
    expect(await code(STRANGER, 'VoidReceipt', { id: entry!.id, reason: 'x' })).toBe('NOT_FOUND');
    expect(await code(SECOND, 'VoidReceipt', { id: entry!.id, reason: 'x' })).toBe('FORBIDDEN');
    expect(await code(DIVISION, 'AskRefund', { entryId: entry!.id, method: 'CASH', reason: 'x' })).toBe('NOT_FOUND');
    const paper = await (await at(STRANGER)).send(`/forms/money/${entry!.id}.pdf`);
    expect(paper.status).toBe(404);
  });

  it('is counted by note, with a reason where it does not agree, and goes to the treasury once', async () => {
    setClock('2026-11-24T08:00:00+07:00');
    const desk = await at(SECOND);
    const openings = await Promise.all([0, 1].map(() => desk.gql('OpenTill', { floatDong: 200_000 })));
    expect(openings.filter(({ errors }) => errors.length > 0)).toHaveLength(1);
    for (let index = 0; index < 3; index++) await take(await dossier(), {}, SECOND);
    await take(await dossier(), { method: 'TRANSFER' }, SECOND);
    const { sums, tills } = await cash('2026-11-24', SECOND);
    expect(sums.filter(({ cashier }) => cashier === tills.find(({ isMine }) => isMine)!.cashier)).toMatchObject([
      { method: 'CASH', receipts: 3, totalDong: 300_000 },
      { method: 'TRANSFER', receipts: 1, totalDong: 100_000 },
    ]);
    const till = tills.find(({ isMine }) => isMine)!;
    expect(till).toMatchObject({ state: 'OPEN', expectedDong: 500_000 });
    const count = (notes: number, more: object = {}) => ({
      input: { id: till.id, counts: [{ note: 100_000, count: notes }], ...more },
    });
    expect((await desk.refusal('HandOverCash', handOver([till.id], 300_000))).code).toBe('BAD_USER_INPUT');
    expect((await desk.refusal('CloseTill', count(4))).code).toBe('BAD_USER_INPUT');
    const closings = await Promise.all(
      [4, 4].map((n) => desk.gql('CloseTill', count(n, { differenceReason: 'Trả nhầm' }))),
    );
    expect(closings.filter(({ errors }) => errors.length > 0)).toHaveLength(1);
    expect((await desk.refusal('HandOverCash', handOver([till.id], 300_000))).code).toBe('BAD_USER_INPUT');
    const sent = await Promise.all([0, 1].map(() => desk.gql('HandOverCash', handOver([till.id], 200_000))));
    expect(sent.filter(({ errors }) => errors.length > 0)).toHaveLength(1);
    expect((await cash('2026-11-24')).handovers).toMatchObject([{ number: 1, amountDong: 200_000 }]);
    const { id: handoverId } = (await cash('2026-11-24')).handovers[0]!;
    const signed = await desk.send(`/forms/treasury/${handoverId}.pdf`);
    expect((await signed.text()).startsWith('%PDF')).toBe(true);
    expect((await (await at(STRANGER)).send(`/forms/treasury/${handoverId}.pdf`)).status).toBe(404);
    const book = await desk.send('/forms/cash/2026-11-24.xlsx');
    expect(book.status).toBe(200);
    const paper = await desk.send('/forms/cash/2026-11-24.pdf');
    expect((await paper.text()).startsWith('%PDF')).toBe(true);
  });

  it('that is taken while its till is being closed is in the count of that till or in the next one', async () => {
    const desk = await at(SECOND);
    await take(await dossier(), {}, SECOND);
    const mine = async () => (await cash('2026-11-24', SECOND)).tills.filter(({ isMine }) => isMine);
    const till = (await mine()).find(({ state }) => state === 'OPEN')!;
    const one = await dossier();
    const close = { input: { id: till.id, counts: [{ note: 100_000, count: 1 }], differenceReason: 'Đang thu' } };
    const [closed, taken] = await Promise.all([desk.gql('CloseTill', close), desk.gql('TakePayment', payment(one))]);
    expect([closed, taken].flatMap(({ errors }) => errors)).toEqual([]);
    const after = await mine();
    const held = after.reduce((dong, { expectedDong, id }) => dong + (id === till.id ? 0 : expectedDong), 0);
    const counted = after.find(({ id }) => id === till.id)!;
    expect(counted.state).toBe('CLOSED');
    // Beside the till that went to the treasury before, which had its float and three payments.
    expect(counted.expectedDong + held).toBe(500_000 + 2 * FEE);
    const open = after.find(({ state }) => state === 'OPEN');
    if (open) await desk.ask('CloseTill', { input: { id: open.id, counts: [{ note: 100_000, count: 1 }] } });
  });

  it('of one day never goes into the till of another', async () => {
    setClock('2026-11-25T23:58:00+07:00');
    const one = await dossier();
    await take(one, {}, SECOND);
    const till = (await cash('2026-11-25', SECOND)).tills.find(({ isMine }) => isMine)!;
    setClock('2026-11-26T00:03:00+07:00');
    const [second, two] = [await at(SECOND), await dossier()];
    expect((await second.refusal('TakePayment', payment(two))).code).toBe('CONFLICT');
    // No cash, no till.
    await take(two, { method: 'TRANSFER' }, SECOND);
    await second.ask('CloseTill', { input: { id: till.id, counts: [{ note: 100_000, count: 1 }] } });
    await take(await dossier(), {}, SECOND);
    const days = await Promise.all(['2026-11-25', '2026-11-26'].map((day) => cash(day, SECOND)));
    expect(days.map(({ sums }) => sums.reduce((sum, { totalDong }) => sum + totalDong, 0))).toEqual([FEE, 2 * FEE]);
  });

  it('is in the book once, under numbers without a gap, where the server is killed while it takes', async () => {
    const wishes: ReturnType<typeof payment>[] = [];
    for (let index = 0; index < 8; index++) wishes.push(payment(await dossier()));
    const child = await startChild(server().databaseUrl);
    const desk = await child.signIn(DISTRICT);
    const answered = await new Promise<number>((done) => {
      let taken = 0;
      const sent = wishes.map((wish) =>
        desk.ask('TakePayment', wish).then(
          () => {
            taken++;
            // The others are on their way.
            if (taken === 2) void child.kill();
          },
          () => undefined,
        ),
      );
      void Promise.all(sent).then(() => done(taken));
    });
    expect(answered).toBeGreaterThanOrEqual(2);
    await child.kill();
    // Whoever got no answer sends it again, to another server.
    for (const wish of wishes) {
      const { duties } = await (await at(DISTRICT)).ask<Money>('TakePayment', wish);
      expect(duties[0]).toMatchObject({ paidDong: FEE, entries: [{ kind: 'TAKEN' }] });
    }
    expect(await wrongInBook()).toEqual([]);
  });

  it('is printed once as the original, and again as a copy', async () => {
    const one = await dossier();
    const [entry] = (await take(one)).duties[0]!.entries;
    const desk = await at(DISTRICT);
    const slip = await desk.send(`/slips/${one.code}.pdf`);
    expect(textOf(Buffer.from(await slip.arrayBuffer()))).toContain('đã nộp 100.000 đ');
    for (let index = 0; index < 2; index++) {
      const paper = await desk.send(`/forms/money/${entry!.id}.pdf`);
      expect((await paper.text()).startsWith('%PDF')).toBe(true);
    }
    const [prints] = await server().db.read.query<{ count: number }>(
      "SELECT COUNT(*) AS count FROM money_entry WHERE about_id = ? AND kind = 'PRINTED'",
      [entry!.id],
    );
    expect(Number(prints!.count)).toBe(2);
  });

  it('has numbers of its own in each year; a void in the next one keeps the number of the old', async () => {
    const [one, two, three] = [await dossier(), await dossier(), await dossier()];
    const transfer = async (each: DossierCore, who?: string) =>
      (await take(each, { method: 'TRANSFER' }, who)).duties[0]!.entries.at(-1)!.receiptNumber!;
    setClock('2026-12-31T23:59:59+07:00');
    const last = await transfer(one);
    expect(last).toBeGreaterThan(2);
    setClock('2027-01-01T00:00:00+07:00');
    const [entry] = (await fee(one)).entries;
    await (await at(DISTRICT)).ask('VoidReceipt', { id: entry!.id, reason: 'Nhầm' });
    const numbers = await Promise.all([transfer(two), transfer(three, SECOND)]);
    expect(numbers.sort()).toEqual([1, 2]);
    expect((await fee(one)).entries.map(({ kind, receiptNumber }) => [kind, receiptNumber])).toEqual([
      ['TAKEN', last],
      ['VOIDED', null],
    ]);
    expect(await wrongInBook()).toEqual([]);
  });
});

const codesOf = (answers: { errors: { code: string }[] }[]) =>
  answers.flatMap(({ errors }) => errors.map(({ code }) => code));

function handOver(tillIds: string[], amountDong: number) {
  return { input: { tillIds, amountDong, day: '2026-11-24', paper: 'C1-02/NS 15' } };
}
