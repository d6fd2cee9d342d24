import { formatInstant } from '../../src/kernel/instant';
import { now } from '../../src/kernel/now';
import { PaymentMethod } from '../../src/modules/dossier/dossier-terms';
import { checkMoney } from '../../src/modules/fees/check-money';
import { MoneyKind } from '../../src/modules/fees/fee-terms';
import { MoneyDuty } from '../../src/modules/fees/money.entity';
import { writeEntry } from '../../src/modules/fees/money-book';
import { checkPost } from '../../src/modules/post/check-post';
import { remindBack } from '../../src/modules/post/remind-back';
import { TestClient } from '../harness/test-client';
import { describeServers } from '../harness/test-server';
import {
  act,
  DESK,
  DISTRICT,
  type DossierCore,
  NEIGHBOUR,
  PROCEDURE,
  receive,
  receiveInput,
  walkTo,
} from '../harness/walk';

interface Parcel {
  id: string;
  version: number;
  state: string;
  trackingNumber: string | null;
  costDong: number;
  payer: string;
  prepaid: { receiptNumber: number; isPaid: boolean } | null;
  attempt: number;
  taskDueAt: string | null;
  dossiers: { code: string }[];
  availableMoves: string[];
}
interface List {
  id: string;
  number: number;
  state: string;
  totalDong: number;
}

interface Money {
  mayPrepay: boolean;
  duties: {
    ordinal: number;
    amountDong: number;
    paidDong: number;
    isSpent: boolean;
    entries: { id: string; kind: string; receiptNumber: number | null; mayVoid: boolean; mayAskBack: boolean }[];
  }[];
}
interface Statement {
  parcels: number;
  totalDong: number;
  onDeliveryDong: number;
  prepaidDong: number;
  centreDong: number;
  postage: {
    takenDong: number;
    backDong: number;
    spentDong: number;
    heldDong: number;
    transfers: { officeName: string; inDong: number; outDong: number }[];
  };
  sent: { costDong: number }[];
}

const ANNOUNCE = 'mutation ($input: AnnounceParcelInput!) { partnerAnnounceParcel(input: $input) { outcome state } }';
const TRACK = 'mutation ($input: ReportParcelInput!) { partnerTrackParcel(input: $input) { outcome } }';
const TRACKED =
  'query ($code: String!, $key: String) { trackDossier(code: $code, key: $key) { returnBy post { trackingNumber state } } }';
const LINES = [
  { service: 'EMS', name: 'Chuyển phát nhanh', upToGrams: 500, priceDong: 26_000 },
  { service: 'EMS', name: 'Chuyển phát nhanh', upToGrams: 2_000, priceDong: 40_000 },
];

describeServers('results by post', (server) => {
  let keys = 0;
  const desk = () => server().as(DESK);
  const ask = async <Answer>(name: string, variables: object, who = DESK) =>
    (await server().as(who)).ask<Answer>(name, variables);
  const refused = async (name: string, variables: object, who = DESK) =>
    (await server().as(who)).refusal(name, variables);
  const key = () => `post-${++keys}`;
  const number = () => `EH${String(++keys).padStart(9, '0')}VN`;
  const ready = async (fullName = 'Đặng Thị Hoà') => {
    const applicant = { ...receiveInput().applicant, fullName };
    return walkTo(server(), await receive(await desk(), { returnBy: 'POST', applicant }), 4);
  };
  const pack = async (...dossiers: DossierCore[]) =>
    ask<Parcel[]>('PackPostParcels', { input: { dossierIds: dossiers.map(({ id }) => id), idempotencyKey: key() } });
  const parcelOf = (id: string) => ask<Parcel>('PostParcel', { id });
  const listed = async (parcels: Parcel[], partnerId: string | null = null) =>
    ask<List>('MakePostList', {
      input: { parcelIds: parcels.map(({ id }) => id), partnerId, partner: 'Bưu cục Quan Hoá', idempotencyKey: key() },
    });
  const numbered = async ({ id }: Parcel) => {
    const trackingNumber = number();
    const { version } = await parcelOf(id);
    return ask<Parcel>('ChangePostParcel', { input: { id, expectedVersion: version, trackingNumber } });
  };
  const confirm = (list: List) => ask<List>('ConfirmPostList', { input: { id: list.id, courier: 'Lê Văn Bưu' } });
  const sent = async (dossier: DossierCore, partnerId: string | null = null) => {
    const [parcel] = await pack(dossier);
    const list = await listed([parcel!], partnerId);
    await numbered(parcel!);
    await confirm(list);
    return parcelOf(parcel!.id);
  };
  const word = (trackingNumber: string | null, state: string, minutesAgo = 0, reason: string | null = null) => ({
    input: { trackingNumber, state, at: formatInstant(now() - minutesAgo * 60_000), reason },
  });
  const statusOf = async ({ id }: DossierCore) => {
    const [row] = await server().db.read.query<{ status: string; version: number; returnBy: string }>(
      'SELECT status, version, return_by AS returnBy FROM dossier WHERE id = ?',
      [id],
    );
    return row!;
  };
  const told = async ({ id }: DossierCore) =>
    (
      await server().db.read.query<{ event: string }>(
        "SELECT event FROM outgoing_notice WHERE about_id = ? AND event LIKE 'POST%' ORDER BY event",
        [id],
      )
    ).map(({ event }) => event);
  const read = async (path: string) => Buffer.from(await (await (await desk()).send(path)).arrayBuffer());
  const waiting = async () =>
    (await ask<{ nodes: { code: string }[] }>('PostWaiting', { first: 200 })).nodes.map(({ code }) => code);

  beforeAll(async () => {
    const tariff = { validFrom: formatInstant(now()).slice(0, 10), expectedRevision: 0, lines: LINES };
    const admin = await server().as('quantri');
    const both = await Promise.all([
      admin.gql('SavePostTariff', { input: tariff }),
      admin.gql('SavePostTariff', { input: tariff }),
    ]);
    expect(both.filter(({ errors }) => errors.length > 0)).toHaveLength(1);
  });

  it('goes from the desk to the citizen: one parcel of two results, told, tracked, returned by the word of the post', async () => {
    const [one, two, other] = [await ready(), await ready(), await ready('Lê Văn Tám')];
    expect(await waiting()).toEqual(expect.arrayContaining([one.code, two.code, other.code]));
    const parcels = await pack(one, two, other);
    expect(parcels.map(({ dossiers }) => dossiers.length)).toEqual([2, 1]);
    expect(parcels[0]).toMatchObject({ state: 'READY', costDong: 26_000 });
    expect(await waiting()).not.toContain(one.code);
    const list = await listed([parcels[0]!]);
    expect(list).toMatchObject({ state: 'MADE', totalDong: 26_000 });
    expect((await refused('ConfirmPostList', { input: { id: list.id, courier: 'B' } })).fields).toEqual([
      expect.objectContaining({ path: 'items[0]' }),
    ]);
    const { trackingNumber } = await numbered(parcels[0]!);
    const both = await Promise.all(
      [1, 2].map(async () => (await desk()).gql('ConfirmPostList', { input: { id: list.id, courier: 'B' } })),
    );
    expect(both.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(['CONFLICT']);
    expect(await statusOf(one)).toMatchObject({ status: 'COMPLETED' });
    expect([...(await told(one)), ...(await told(two))]).toEqual(['POST_SENT']);
    const [{ lookupKey } = { lookupKey: '' }] = await server().db.read.query<{ lookupKey: string }>(
      'SELECT lookup_key AS lookupKey FROM dossier WHERE id = ?',
      [one.id],
    );
    const client = new TestClient(server().url);
    const tracked = async (secret?: string) =>
      (await client.post<{ trackDossier: object }>(TRACKED, { code: one.code, key: secret })).data!.trackDossier;
    expect(await tracked(lookupKey)).toEqual({ returnBy: 'POST', post: { trackingNumber, state: 'HANDED_OVER' } });
    expect(await tracked()).toEqual({ returnBy: null, post: null });
    const delivered = word(trackingNumber, 'DELIVERED', 1);
    const words = await Promise.all([1, 2].map(async () => ask<{ outcome: string }>('ReportPostParcel', delivered)));
    expect(words.map(({ outcome }) => outcome).sort()).toEqual(['APPLIED', 'KNOWN']);
    expect(await ask('ReportPostParcel', word(trackingNumber, 'IN_TRANSIT', 5))).toEqual({ outcome: 'OLDER' });
    expect([await statusOf(one), await statusOf(two)]).toMatchObject([{ status: 'RETURNED' }, { status: 'RETURNED' }]);
    expect(await told(one)).toContain('POST_DELIVERED');
  });

  it('is packed once and listed once by two at once, and lists of a day are numbered without a gap', async () => {
    const dossier = await ready();
    const wish = () => ({ input: { dossierIds: [dossier.id], idempotencyKey: key() } });
    const packs = await Promise.all(
      [wish(), wish()].map(async (input) =>
        (await desk()).gql<{ packPostParcels: Parcel[] }>('PackPostParcels', input),
      ),
    );
    expect(packs.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(['CONFLICT']);
    const { nodes } = await ask<{ nodes: Parcel[] }>('PostParcels', { view: 'READY', first: 50 });
    const parcel = nodes.find(({ dossiers }) => dossiers[0]?.code === dossier.code)!;
    const input = { parcelIds: [parcel.id], partner: 'Bưu cục', idempotencyKey: key() };
    const [first, again] = await Promise.all([1, 2].map(() => ask<List>('MakePostList', { input })));
    expect(first!.id).toBe(again!.id);
    expect((await refused('MakePostList', { input: { ...input, idempotencyKey: key() } })).code).toBe('BAD_USER_INPUT');
    const voids = await Promise.all(
      [1, 2].map(async () => (await desk()).gql('VoidPostList', { input: { id: first!.id, reason: 'Nhầm' } })),
    );
    expect(voids.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(['CONFLICT']);
    const next = await listed([parcel]);
    expect(next.number).toBe(first!.number + 1);
    const before = await parcelOf(parcel.id);
    const change = (address: string) => ({
      input: { id: parcel.id, expectedVersion: before.version, trackingNumber: number(), address },
    });
    expect((await refused('ChangePostParcel', change('Khu 9'))).code).toBe('ILLEGAL_ACTION');
  });

  it('that comes back is a task with a date, and goes out again or stays at the counter', async () => {
    const dossier = await ready();
    const parcel = await sent(dossier);
    expect((await refused('ReportPostParcel', word(parcel.trackingNumber, 'FAILED', 2))).fields![0]!.path).toBe(
      'reason',
    );
    await ask('ReportPostParcel', word(parcel.trackingNumber, 'FAILED', 2, 'Đi vắng'));
    const failed = await parcelOf(parcel.id);
    expect(failed).toMatchObject({
      state: 'FAILED',
      taskDueAt: expect.any(String),
      availableMoves: ['REPORT', 'TAKE_BACK'],
    });
    const notices = await server().db.read.query(
      "SELECT 1 FROM staff_notice WHERE kind = 'PARCEL_FAILED' AND subject_id = ?",
      [parcel.id],
    );
    expect(notices.length).toBeGreaterThan(0);
    const move = async (name: string, reason?: string) => {
      const { id, version } = await parcelOf(parcel.id);
      return { input: { id, expectedVersion: version, move: name, reason } };
    };
    const wish = await move('TAKE_BACK');
    const both = await Promise.all([1, 2].map(async () => (await desk()).gql('MovePostParcel', wish)));
    expect(both.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(['CONFLICT']);
    await ask('MovePostParcel', await move('SEND_AGAIN'));
    const again = await parcelOf(parcel.id);
    expect(again).toMatchObject({ state: 'READY', attempt: 2, trackingNumber: null, taskDueAt: null });
    await ask('ChangePostParcel', { input: { id: again.id, expectedVersion: again.version, address: 'Khu 9' } });
    const list = await listed([again]);
    const second = await numbered(again);
    await confirm(list);
    // What the post still says of the first sending moves nothing.
    expect(await ask('ReportPostParcel', word(parcel.trackingNumber, 'DELIVERED', 1))).toEqual({ outcome: 'OLDER' });
    await ask('ReportPostParcel', word(second.trackingNumber, 'FAILED', 1, 'Sai địa chỉ'));
    await ask('MovePostParcel', await move('TAKE_BACK'));
    await ask('MovePostParcel', await move('KEEP', 'Công dân hẹn đến nhận'));
    expect(await statusOf(dossier)).toMatchObject({ status: 'COMPLETED', returnBy: 'COUNTER' });
    expect(await waiting()).not.toContain(dossier.code);
  });

  it('that nobody deals with is told of once a day, to the desk and its heads, by however many processes', async () => {
    const parcel = await sent(await ready());
    await (await server().as('quantri')).ask('SavePostTaskDays', { days: 3 });
    await ask('ReportPostParcel', word(parcel.trackingNumber, 'FAILED', 1, 'Đi vắng'));
    const failed = await parcelOf(parcel.id);
    const both = await Promise.all(
      ['1', '2'].map(async () => (await server().as('quantri')).gql('SavePostTaskDays', { days: 2 })),
    );
    expect(both.flatMap(({ errors }) => errors)).toEqual([]);
    // The date that it had stands: three working days of eight hours.
    const due = Date.parse(failed.taskDueAt!);
    expect((due - now()) / 86_400_000).toBeGreaterThanOrEqual(3 - 0.01);
    const room = server().app.dossiers;
    const told = async () =>
      (
        await server().db.read.query<{ name: string }>(
          `SELECT s.username AS name FROM staff_notice n JOIN staff s ON s.id = n.staff_id
            WHERE n.kind = 'PARCEL_OVERDUE' AND n.subject_id = ? ORDER BY n.at, s.username`,
          [parcel.id],
        )
      ).map(({ name }) => name);
    await remindBack(room, due - 1);
    expect(await told()).toEqual([]);
    await Promise.all([remindBack(room, due), remindBack(room, due)]);
    await remindBack(room, due + 1_000);
    expect((await told()).sort()).toEqual([DESK, `${DESK}.ubnd`]);
    await remindBack(room, due + 86_400_000);
    expect(await told()).toHaveLength(4);
    const { version } = await parcelOf(parcel.id);
    await ask('MovePostParcel', { input: { id: parcel.id, expectedVersion: version, move: 'TAKE_BACK' } });
    const back = { id: parcel.id, expectedVersion: version + 1, move: 'KEEP', reason: 'Hẹn đến nhận' };
    await ask('MovePostParcel', { input: back });
    await remindBack(room, due + 2 * 86_400_000);
    expect(await told()).toHaveLength(4);
  });

  it('is prepaid at the desk: taken once with a receipt, spent once, given back where nothing is sent', async () => {
    const dossier = await receive(await desk(), { returnBy: 'POST' });
    const money = async ({ code }: DossierCore = dossier) => ask<Money>('DossierMoney', { code });
    const wish = (weightGrams: number, { id }: DossierCore = dossier) => ({
      input: { dossierId: id, service: 'EMS', weightGrams },
    });
    const counter = await receive(await desk());
    expect((await refused('AskPostage', wish(100, counter))).code).toBe('ILLEGAL_ACTION');
    expect((await refused('AskPostage', wish(9_000))).fields![0]!.path).toBe('weightGrams');
    expect((await refused('AskPostage', wish(100), NEIGHBOUR)).code).toBe('NOT_FOUND');
    // Two write it down at once: one duty, of the one or the other.
    await Promise.all([100, 900].map((grams) => ask('AskPostage', wish(grams))));
    await ask('AskPostage', wish(100));
    const postage = async (one: DossierCore = dossier) => {
      const sendings = (await money(one)).duties.filter(({ ordinal }) => ordinal < 0);
      expect(sendings).toHaveLength(1);
      return sendings[0]!;
    };
    expect(await postage()).toMatchObject({ ordinal: -1, amountDong: 26_000, paidDong: 0 });
    const pay = (idempotencyKey: string, { id }: DossierCore = dossier) => ({
      input: { dossierId: id, ordinal: -1, amountDong: 26_000, payer: 'Hoà', method: 'CASH', idempotencyKey },
    });
    const takes = await Promise.all(
      [key(), key()].map(async (each) => (await desk()).gql('TakePayment', pay(`${each}-cash`))),
    );
    expect(takes.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(['CONFLICT']);
    expect((await money()).mayPrepay).toBe(false);
    expect(await postage()).toMatchObject({ paidDong: 26_000, isSpent: false });
    expect((await refused('AskPostage', wish(900))).code).toBe('CONFLICT');
    const entry = (await postage()).entries.find(({ kind }) => kind === 'TAKEN')!;
    await walkTo(server(), dossier, 4);
    const [parcel] = await pack(dossier);
    expect(parcel).toMatchObject({
      payer: 'PREPAID',
      costDong: 26_000,
      prepaid: { receiptNumber: entry.receiptNumber, isPaid: true },
    });
    const change = async (more: object) => {
      const { id, version } = await parcelOf(parcel!.id);
      return { input: { id, expectedVersion: version, ...more } };
    };
    // Heavier than was paid for; two who change it at once.
    expect((await refused('ChangePostParcel', await change({ weightGrams: 900 }))).fields![0]!.path).toBe(
      'weightGrams',
    );
    const house = await change({ payer: 'CENTRE' });
    const changes = await Promise.all([1, 2].map(async () => (await desk()).gql('ChangePostParcel', house)));
    expect(changes.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(['CONFLICT']);
    await ask('ChangePostParcel', await change({ payer: 'PREPAID' }));
    // Voided meanwhile, it does not go as prepaid; taken again, it does.
    await ask('VoidReceipt', { id: entry.id, reason: 'Ghi nhầm' });
    const list = { parcelIds: [parcel!.id], partner: 'Bưu cục', idempotencyKey: key() };
    expect((await refused('MakePostList', { input: list })).fields![0]!.path).toBe('parcelIds[0]');
    await ask('TakePayment', pay(`${key()}-again`));
    const made = await listed([parcel!]);
    await numbered(parcel!);
    // Handed over and voided at once: the one or the other.
    const again = (await postage()).entries.findLast(({ kind }) => kind === 'TAKEN')!;
    const [handed, voided] = await Promise.all([
      (await desk()).gql('ConfirmPostList', { input: { id: made.id, courier: 'B' } }),
      (await desk()).gql('VoidReceipt', { id: again.id, reason: 'Nhầm' }),
    ]);
    expect([handed, voided].filter(({ errors }) => errors.length > 0)).toHaveLength(1);
    if (voided.errors.length === 0) {
      await ask('TakePayment', pay(`${key()}-third`));
      await confirm(made);
    }
    const spent = await postage();
    expect(spent).toMatchObject({ isSpent: true, paidDong: 26_000 });
    const last = spent.entries.findLast(({ kind }) => kind === 'TAKEN')!;
    expect([last.mayVoid, last.mayAskBack]).toEqual([false, false]);
    expect((await refused('VoidReceipt', { id: last.id, reason: 'x' })).code).toBe('ILLEGAL_ACTION');
    expect((await refused('AskRefund', { entryId: last.id, method: 'CASH', reason: 'x' })).code).toBe('ILLEGAL_ACTION');
    // Of another sending it pays nothing.
    const { trackingNumber } = await parcelOf(parcel!.id);
    await ask('ReportPostParcel', word(trackingNumber, 'FAILED', 1, 'Đi vắng'));
    await ask('MovePostParcel', await change({ move: 'TAKE_BACK' }));
    await ask('MovePostParcel', await change({ move: 'SEND_AGAIN' }));
    expect(await parcelOf(parcel!.id)).toMatchObject({ attempt: 2, payer: 'RECEIVER', prepaid: null });
    expect((await money()).mayPrepay).toBe(true);
    // Paid, and fetched at the counter after all: it goes back by a second person.
    const fetched = await receive(await desk(), { returnBy: 'POST' });
    await ask('AskPostage', wish(100, fetched));
    await ask('TakePayment', pay(`${key()}-fetched`, fetched));
    const here = await walkTo(server(), fetched, 4);
    const [waiting] = await pack(here);
    await act(await desk(), 'ReturnResult', here, { receivedBy: 'Hoà' });
    // What the system wrote into the journals is told by code.
    const lastOf = async (id: string, wanted: string) =>
      (await ask<{ events: { kind: string }[] }>('PostParcel', { id })).events.findLast(({ kind }) => kind === wanted);
    const out = { noteCodes: ['RETURNED'], noteAbout: fetched.code, note: null };
    expect(await lastOf(waiting!.id, 'TAKEN_OUT')).toMatchObject(out);
    expect(await lastOf(parcel!.id, 'CHANGED')).toMatchObject({ noteCodes: ['TRACKING_NUMBER'], note: null });
    const unspent = await postage(fetched);
    const taken = unspent.entries.find(({ kind }) => kind === 'TAKEN')!;
    expect(taken).toMatchObject({ mayVoid: true, mayAskBack: true });
    const idle = async () =>
      (await ask<{ idlePostage: { dossierCode: string }[] }>('CashDay', {})).idlePostage.map(
        ({ dossierCode }) => dossierCode,
      );
    expect(await idle()).toEqual([fetched.code]);
    const refund = await ask<string>('AskRefund', {
      entryId: taken.id,
      method: 'CASH',
      reason: 'Nhận tại quầy',
    });
    await ask('DecideRefund', { id: refund, accepted: true }, DISTRICT);
    expect(await postage(fetched)).toMatchObject({ paidDong: 0 });
    expect(await idle()).toEqual([]);
  });

  it('of prepaid parcels adds up with the cashier’s day; the treasury gets fees alone', async () => {
    interface Cash {
      sums: { totalDong: number; postageDong: number; revenueDong: number }[];
      tills: { id: string; isMine: boolean; expectedDong: number; postageDong: number }[];
      handovers: { amountDong: number }[];
    }
    const day = formatInstant(now()).slice(0, 10);
    // Paid too much to the account and given back in cash: that is nothing of the post's.
    const over = await server().db.transact(async (tx) => {
      const [duty] = await tx.entities.find(MoneyDuty, { where: { ordinal: -1 }, order: { madeAt: 'ASC' }, take: 1 });
      const by = { staffId: 'SYSTEM', fullName: 'Hệ thống' };
      const draft = { kind: MoneyKind.OVERPAID, method: PaymentMethod.TRANSFER, amountDong: 5_000, payer: 'Hoà' };
      return writeEntry(tx, duty!, duty!.officeId, by, now(), draft);
    });
    const back = await ask<string>('AskRefund', { entryId: over.id, method: 'CASH', reason: 'Nộp thừa' });
    await ask('DecideRefund', { id: back, accepted: true }, DISTRICT);
    const { sums, tills } = await ask<Cash>('CashDay', { day });
    const sum = (name: 'totalDong' | 'postageDong' | 'revenueDong') => sums.reduce((dong, row) => dong + row[name], 0);
    const { postage, prepaidDong, onDeliveryDong, centreDong, totalDong } = await ask<Statement>('PostStatement', {
      month: day.slice(0, 7),
    });
    expect(sum('postageDong')).toBe(26_000);
    expect(sum('totalDong')).toBe(sum('postageDong') + sum('revenueDong'));
    expect(postage.takenDong + postage.backDong).toBe(sum('postageDong'));
    expect(postage).toMatchObject({ spentDong: 26_000, heldDong: 0 });
    expect(prepaidDong).toBe(26_000);
    expect(prepaidDong + onDeliveryDong + centreDong).toBe(totalDong);
    const till = tills.find(({ isMine }) => isMine)!;
    expect(till.postageDong).toBe(26_000);
    const notes = [5_000, 1_000].map((note) => ({ note, count: note === 5_000 ? 4 : 1 }));
    expect(till.expectedDong).toBe(21_000);
    await ask('CloseTill', { input: { id: till.id, counts: notes } });
    const handOver = { input: { tillIds: [till.id], amountDong: 26_000, day, paper: 'C1' } };
    expect((await refused('HandOverCash', handOver)).fields![0]!.path).toBe('amountDong');
    const wrong: unknown[] = [];
    for await (const difference of checkMoney(server().db.read)) wrong.push(difference);
    expect(wrong).toEqual([]);
  });

  it('that one office takes and another sends is in the books of both', async () => {
    const month = formatInstant(now()).slice(0, 7);
    const bookOf = async (who: string) => (await ask<Statement>('PostStatement', { month }, who)).postage;
    const before = { [DESK]: await bookOf(DESK), [DISTRICT]: await bookOf(DISTRICT) };
    const form = { returnBy: 'POST', procedureCode: PROCEDURE.district };
    const there = await walkTo(server(), await receive(await desk(), form), 4);
    await ask('AskPostage', { input: { dossierId: there.id, service: 'EMS', weightGrams: 100 } }, DISTRICT);
    const pay = { dossierId: there.id, ordinal: -1, amountDong: 26_000, payer: 'Hoà', method: 'CASH' };
    await ask('TakePayment', { input: { ...pay, idempotencyKey: `${key()}-district` } }, DISTRICT);
    expect((await bookOf(DISTRICT)).heldDong).toBe(before[DISTRICT]!.heldDong + 26_000);
    expect(await sent(await walkTo(server(), there, 7))).toMatchObject({ payer: 'PREPAID' });
    const [here, took] = [await bookOf(DESK), await bookOf(DISTRICT)];
    expect([here.heldDong, took.heldDong]).toEqual([before[DESK]!.heldDong, before[DISTRICT]!.heldDong]);
    expect(here.transfers).toMatchObject([{ inDong: 26_000, outDong: 0 }]);
    expect(took.transfers).toMatchObject([{ inDong: 0, outDong: 26_000 }]);
    expect(here.spentDong).toBe(before[DESK]!.spentDong + 26_000);
    const later = (await ask<Statement>('PostStatement', { month: '2027-12' }, DISTRICT)).postage;
    expect(later).toMatchObject({ heldDong: before[DISTRICT]!.heldDong, transfers: [] });
  });

  it('follows the dossier: another way of return, or handed out at the counter while it was packed', async () => {
    const [changed, handedOut] = [await ready(), await ready('Lê Văn Tám')];
    const [one] = await pack(changed);
    const [two] = await pack(handedOut);
    const { version } = await statusOf(changed);
    const wish = {
      input: { id: changed.id, expectedVersion: version, returnBy: 'COUNTER', reason: 'Công dân xin đến nhận' },
    };
    const both = await Promise.all([1, 2].map(async () => (await desk()).gql('ChangeReturn', wish)));
    expect(both.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(['CONFLICT']);
    await act(await desk(), 'ReturnResult', handedOut, { receivedBy: 'Lê Văn Tám' });
    expect([(await parcelOf(one!.id)).state, (await parcelOf(two!.id)).state]).toEqual(['CANCELLED', 'CANCELLED']);
    const back = await statusOf(changed);
    await ask('ChangeReturn', { input: { ...wish.input, expectedVersion: back.version, returnBy: 'POST' } });
    expect(await waiting()).toContain(changed.code);
    expect((await refused('PostParcel', { id: one!.id }, NEIGHBOUR)).code).toBe('NOT_FOUND');
  });

  it('is tracked by the post office with its key, and by no other', async () => {
    const admin = await server().as('quantri');
    const partner = async (scopes: string[]) => {
      const { id } = await admin.ask<{ id: string }>('CreatePartner', {
        input: {
          code: `bd-${++keys}`,
          name: 'Bưu điện thử',
          kind: 'INTAKE',
          contact: 'Tổ',
          scopes,
          callsPerMinute: 100,
          intakesPerDay: 5,
          areaCode: null,
        },
      });
      const made = await admin.ask<{ id: string; key: string }>('MakePartnerKey', { partnerId: id, days: 30 });
      await (await server().as('quantri.2')).ask('ConfirmPartnerKey', { id: made.id });
      const client = new TestClient(server().url);
      client.headers = { authorization: `Bearer ${made.key}` };
      return { id, client };
    };
    const [post, stranger, reader] = [
      await partner(['post:track']),
      await partner(['post:track']),
      await partner(['dossier:read']),
    ];
    const dossier = await ready();
    const { trackingNumber } = await sent(dossier, post.id);
    const wish = word(trackingNumber, 'DELIVERED', 1);
    const codeOf = async (client: TestClient, variables: object) =>
      (await client.post(TRACK, variables)).errors[0]?.code;
    expect(await codeOf(stranger.client, wish)).toBe('NOT_FOUND');
    expect(await codeOf(reader.client, wish)).toBe('FORBIDDEN');
    expect(await codeOf(post.client, word('XX000000000VN', 'DELIVERED', 1))).toBe('NOT_FOUND');
    const answers = await Promise.all(
      [1, 2].map(() => post.client.post<{ partnerTrackParcel: { outcome: string } }>(TRACK, wish)),
    );
    expect(answers.map(({ data }) => data!.partnerTrackParcel.outcome).sort()).toEqual(['APPLIED', 'KNOWN']);
    expect((await statusOf(dossier)).status).toBe('RETURNED');
    const { office } = await ask<{ office: { id: string; code: string } }>('Me', {});
    const announcer = await partner(['post:announce']);
    const coming = (more: object = {}) => ({
      input: {
        trackingNumber: number(),
        officeCode: office.code,
        person: 'Hà Văn Bản',
        phone: '0912345678',
        address: 'Bản Khằm',
        contents: 'Hồ sơ xin trợ cấp',
        ...more,
      },
    });
    const announce = (variables: object, who = announcer) =>
      who.client.post<{ partnerAnnounceParcel: { outcome: string; state: string } }>(ANNOUNCE, variables);
    const said = async (variables: object) => (await announce(variables)).data!.partnerAnnounceParcel;
    expect((await announce(coming(), post)).errors[0]!.code).toBe('FORBIDDEN');
    expect((await announce(coming({ officeCode: '999.00.00.H56' }))).errors[0]!.code).toBe('BAD_USER_INPUT');
    expect((await announce(coming({ trackingNumber }))).errors[0]!.code).toBe('BAD_USER_INPUT');
    const first = coming();
    const twice = await Promise.all([said(first), said(first)]);
    expect(twice.map(({ outcome }) => outcome).sort()).toEqual(['APPLIED', 'KNOWN']);
    const { nodes } = await ask<{ nodes: Parcel[] }>('PostParcels', { view: 'ARRIVED', first: 50 });
    const expected = nodes.find((each) => each.trackingNumber === first.input.trackingNumber)!;
    expect(expected).toMatchObject({ state: 'ANNOUNCED', availableMoves: ['ARRIVE', 'RECEIVE', 'CANCEL'] });
    const arrive = { input: { id: expected.id, expectedVersion: 1, move: 'ARRIVE' } };
    const here = await Promise.all([1, 2].map(async () => (await desk()).gql('MovePostParcel', arrive)));
    expect(here.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(['CONFLICT']);
    expect(await said(first)).toEqual({ outcome: 'KNOWN', state: 'ARRIVED' });
    // Written down by hand although it was announced: it is the same parcel.
    const second = coming();
    await said(second);
    const { officeCode: _, ...typed } = second.input;
    const written = await ask<Parcel>('RegisterArrivedParcel', { input: { ...typed, idempotencyKey: key() } });
    expect(await said(second)).toEqual({ outcome: 'KNOWN', state: 'ARRIVED' });
    const received = await receive(await desk(), { channel: 'POST' });
    await ask('NoteArrivedParcel', { input: { parcelId: written.id, dossierId: received.id } });
    expect(await said(second)).toEqual({ outcome: 'KNOWN', state: 'OPENED' });
    // It never came: said again it stays so.
    const third = coming();
    await said(third);
    const lost = (await ask<{ nodes: Parcel[] }>('PostParcels', { view: 'ARRIVED', first: 50 })).nodes.find(
      (each) => each.trackingNumber === third.input.trackingNumber,
    )!;
    await ask('MovePostParcel', { input: { id: lost.id, expectedVersion: 1, move: 'CANCEL', reason: 'Không đến' } });
    expect(await said(third)).toEqual({ outcome: 'KNOWN', state: 'CANCELLED' });
    await said(coming());
    await said(coming());
    expect((await announce(coming())).errors[0]!.code).toBe('RATE_LIMITED');
  });

  it('comes in: written down, received as by post; the sums of the month are those of the lists, on paper and in a workbook', async () => {
    const input = {
      person: 'Hà Văn Bản',
      address: 'Bản Khằm',
      contents: 'Hồ sơ xin trợ cấp',
      trackingNumber: number(),
      idempotencyKey: key(),
    };
    const [arrived, same] = await Promise.all([1, 2].map(() => ask<Parcel>('RegisterArrivedParcel', { input })));
    expect(arrived!.id).toBe(same!.id);
    const counter = await receive(await desk());
    expect((await refused('NoteArrivedParcel', { input: { parcelId: arrived!.id, dossierId: counter.id } })).code).toBe(
      'ILLEGAL_ACTION',
    );
    const dossier = await receive(await desk(), { channel: 'POST' });
    const note = { input: { parcelId: arrived!.id, dossierId: dossier.id } };
    const [opened] = await Promise.all([1, 2].map(() => ask<Parcel>('NoteArrivedParcel', note)));
    expect(opened).toMatchObject({ state: 'OPENED', dossiers: [{ code: dossier.code }] });
    const { idempotencyKey, procedureCode, applicant } = receiveInput();
    const letter = { idempotencyKey, procedureCode, applicant, reason: 'Thiếu tờ khai' };
    const { id: declinedId } = await ask<{ id: string }>('DeclineRequest', { input: letter });
    const declined = { input: { parcelId: arrived!.id, declinedId } };
    await Promise.all([1, 2].map(() => ask('NoteArrivedParcel', declined)));
    const { nodes: packed } = await ask<{ nodes: (Parcel & { contents: string | null })[] }>('PostParcels', {
      view: 'READY',
      first: 50,
    });
    expect(packed.filter(({ contents }) => contents?.startsWith('Phiếu từ chối'))).toHaveLength(1);
    const pasted = await sent(await ready('Lê Văn Tám'));
    const text = [
      'XX000000001VN;Đã phát;01/01/2026 08:00',
      '?;Đã phát;01/01/2026 08:00',
      `${pasted.trackingNumber};Đã phát;01/01/2027 08:00`,
      `${pasted.trackingNumber};Phát không được;23/11/2026 08:59`,
      `${pasted.trackingNumber};Đang chuyển;23/11/2026 08:59`,
    ].join('\n');
    type Said = { outcome: string; problem: string | null };
    const pastes = await Promise.all([1, 2].map(() => ask<Said[]>('ReportPostParcels', { text })));
    for (const said of pastes)
      expect(said.map(({ problem }) => problem)).toEqual(['UNKNOWN', 'NUMBER', 'FUTURE', 'REASON', null]);
    expect(pastes.map((said) => said.at(-1)!.outcome).sort()).toEqual(['APPLIED', 'KNOWN']);
    const month = formatInstant(now()).slice(0, 7);
    const statement = await ask<Statement>('PostStatement', { month });
    const [sum] = await server().db.read.query<{ size: number; dong: number }>(
      "SELECT SUM(size) AS size, SUM(total_dong) AS dong FROM post_list l JOIN office o ON o.id = l.office_id WHERE l.state = 'CONFIRMED'",
    );
    expect([statement.parcels, statement.totalDong]).toEqual([Number(sum!.size), Number(sum!.dong)]);
    expect(statement.sent).toHaveLength(statement.parcels);
    expect(statement.sent.reduce((dong, { costDong }) => dong + costDong, 0)).toBe(statement.totalDong);
    expect(statement.parcels).toBeGreaterThan(3);
    interface Figure {
      officeId: string;
      sent: number;
      delivered: number;
      cameBack: number;
      underWay: number;
      costDong: number;
      medianDays: number | null;
    }
    const figures = await ask<{ rows: Figure[]; total: Figure }>('PostFigures', { from: month, to: month }, DISTRICT);
    const { rows, total } = figures;
    expect(rows.reduce((all, { sent: each }) => all + each, 0)).toBe(total.sent);
    expect(total.delivered + total.cameBack + total.underWay).toBe(total.sent);
    expect(total).toMatchObject({ sent: statement.parcels, costDong: statement.totalDong, medianDays: 0 });
    const row = { month, officeId: rows[0]!.officeId };
    expect((await ask<Statement>('PostStatement', row, DISTRICT)).sent).toHaveLength(rows[0]!.sent);
    expect((await refused('PostStatement', row, NEIGHBOUR)).code).toBe('NOT_FOUND');
    const { nodes } = await ask<{ nodes: List[] }>('PostLists', { first: 50 });
    const paper = await read(`/forms/post/${nodes[0]!.id}.pdf`);
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
    expect(await ask('PostList', { id: nodes[0]!.id })).toMatchObject({ printedAt: expect.any(String) });
    const book = await read(`/forms/post/${month}.xlsx`);
    expect(book.subarray(0, 2).toString()).toBe('PK');
  });

  it('is proved by hcc verify: parcels by their journals, lists by their sums and numbers, dossiers by what the post has', async () => {
    const wrong: unknown[] = [];
    for await (const difference of checkPost(server().db.read)) wrong.push(difference);
    expect(wrong).toEqual([]);
    // A proof that sees nothing would be none.
    const cost = (by: string) =>
      server().db.transact((tx) =>
        tx.run(`UPDATE post_parcel SET cost_dong = cost_dong ${by} WHERE state = 'DELIVERED'`),
      );
    await cost('+ 1');
    for await (const difference of checkPost(server().db.read)) wrong.push(difference);
    await cost('- 1');
    const spent = (to: string) =>
      server().db.transact((tx) => tx.run(`UPDATE money_duty SET spent_on = ${to} WHERE spent_on IS NOT NULL`));
    await spent("CONCAT(spent_on, '1')");
    for await (const difference of checkPost(server().db.read)) wrong.push(difference);
    await spent('SUBSTR(spent_on, 1, LENGTH(spent_on) - 1)');
    expect(wrong).toContainEqual(expect.objectContaining({ column: 'spent_on' }));
    expect(wrong).toContainEqual(expect.objectContaining({ column: 'costDong' }));
  });
});
