/** @jest-environment ./test/offline/browser.cjs */
import 'fake-indexeddb/auto';
import { toDay } from '@hcc/web-shared/src/ui/text/vietnam-day';
import type { KnownApplicant } from '../../src/features/offline/board/known-applicants';
import { renewLease } from '../../src/features/offline/desk/contact';
import { keepReceipt, lastOn, NoNumberLeft } from '../../src/features/offline/desk/keep-receipt';
import { numbersLeft } from '../../src/features/offline/desk/numbers';
import { allReceipts, mendReceipt, sendUnsent } from '../../src/features/offline/desk/send-unsent';
import { Vault } from '../../src/features/offline/desk/vault';
import { type DeskDb, openDeskDb } from '../../src/features/offline/store/desk-db';
import { apiOf, DAY_MS, leaseOf, registered, StandIn } from './stand-in';

interface Content {
  name: string;
}

let next = 0;
const newDb = (): [string, Promise<DeskDb>] => {
  const name = `desk-${next++}`;
  return [name, openDeskDb(name)];
};
const receive = (db: DeskDb, key: CryptoKey, name: string) => keepReceipt(db, key, (): Content => ({ name }));
const numbersOf = async (db: DeskDb) => (await allReceipts(db)).map(({ number }) => number);
const range = (count: number) => Array.from({ length: count }, (_, index) => 5_000 + index);

test('two windows at once give each number once, and none without its receipt', async () => {
  const [name, opened] = newDb();
  const [one, other] = [await opened, await openDeskDb(name)];
  const { key } = await registered(one);
  await Promise.all(Array.from({ length: 24 }, (_, index) => receive(index % 2 ? one : other, key, `Người ${index}`)));
  expect(await numbersOf(one)).toEqual(range(24));
  const names = await Promise.all((await allReceipts(one)).map(({ code }) => code));
  expect(new Set(names).size).toBe(24);
});

test('a hundred receipts, the line cut and the browser killed at every point: a hundred dossiers, in order, none twice', async () => {
  const [name, opened] = newDb();
  let db = await opened;
  const { key } = await registered(db);
  const server = new StandIn();
  /** The browser dies and comes again: only what the disk holds is left. */
  const die = async () => {
    db.close();
    db = await openDeskDb(name);
  };
  const killed = new Error('The browser was killed.');
  let given = 0;
  for (let attempt = 0; given < 100; attempt++) {
    const point = attempt % 5;
    // Before it is written: what was being typed is no receipt, and its number is still free.
    const before = await lastOn(db, new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10));
    if (point === 0) {
      const dying = keepReceipt(db, key, (): Content => {
        throw killed;
      });
      await expect(dying).rejects.toBe(killed);
      await die();
      expect(await lastOn(db, new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10))).toBe(before);
    }
    await receive(db, key, `Người thứ ${given}`);
    given += 1;
    // After it is written, before anything is sent.
    if (point === 1) await die();
    const first = server.requests + 1;
    server.cut = (request) =>
      request !== first ? 'none' : point === 2 ? 'before the request' : point === 3 ? 'before the answer' : 'none';
    if (point === 4) {
      // Between the server's answer and writing it down: it stays under way on the disk.
      const lost = sendUnsent<Content, string>({
        db,
        key,
        send: async (content, row) => {
          await server.send(content, row);
          throw killed;
        },
      });
      await expect(lost).rejects.toBe(killed);
      expect((await allReceipts(db)).filter(({ state }) => state === 'SENDING')).toHaveLength(1);
      await die();
    } else await sendUnsent<Content, string>({ db, key, send: server.send });
  }
  server.cut = () => 'none';
  await sendUnsent<Content, string>({ db, key, send: server.send });
  expect([...server.dossiers.values()]).toEqual(Array.from({ length: 100 }, (_, index) => `Người thứ ${index}`));
  expect([...server.dossiers.keys()].map((code) => Number(code.slice(-4)))).toEqual(range(100));
  expect(new Set((await allReceipts(db)).map(({ state }) => state))).toEqual(new Set(['ACCEPTED']));
  await expect(receive(db, key, 'một trăm linh một')).rejects.toThrow(new NoNumberLeft('USED_UP'));
});

test('one that is refused holds up only what comes after it; mended, it goes under its number', async () => {
  const db = await newDb()[1];
  const { key } = await registered(db);
  for (const name of ['A', '!', 'C']) await receive(db, key, name);
  const server = new StandIn();
  server.refuse = (name) => name === '!';
  await sendUnsent<Content, string>({ db, key, send: server.send });
  const states = async () => (await allReceipts(db)).map(({ state }) => state);
  expect(await states()).toEqual(['ACCEPTED', 'REFUSED', 'WAITING']);
  const [, refused] = await allReceipts(db);
  await mendReceipt(db, key, refused!, { name: 'B' });
  await sendUnsent<Content, string>({ db, key, send: server.send });
  expect(await states()).toEqual(['ACCEPTED', 'ACCEPTED', 'ACCEPTED']);
  expect([...server.dossiers.values()]).toEqual(['A', 'B', 'C']);
});

test('no number after the lease, after revocation, or by a clock that runs backwards', async () => {
  for (const [change, reason] of [
    [{ leasedUntil: Date.now() - 1 }, 'LEASE_ENDED'],
    [{ blocks: [] }, 'USED_UP'],
  ] as const) {
    const db = await newDb()[1];
    const { key } = await registered(db, change as object);
    await expect(receive(db, key, 'A')).rejects.toThrow(new NoNumberLeft(reason));
  }
  const db = await newDb()[1];
  const { key } = await registered(db);
  const desk = await db.get('desk', 'desk');
  await db.put('desk', { ...desk!, knownAt: Date.now() + DAY_MS }, 'desk');
  await expect(receive(db, key, 'A')).rejects.toThrow(new NoNumberLeft('CLOCK'));
  await db.put('desk', { ...desk!, revoked: true }, 'desk');
  await expect(receive(db, key, 'A')).rejects.toThrow(new NoNumberLeft('REVOKED'));
  // A clock that has jumped by a day, or a day that has come: a clerk says which.
  await db.put('desk', { ...desk!, knownAt: Date.now() - DAY_MS }, 'desk');
  await expect(receive(db, key, 'A')).rejects.toThrow(new NoNumberLeft('DAY'));
  expect(await numbersOf(db)).toEqual([]);
  await db.put('desk', { ...desk!, knownAt: Date.now() - DAY_MS, confirmedDay: toDay(Date.now()) }, 'desk');
  expect((await receive(db, key, 'A')).numbered.number.number).toBe(5_000);
});

test('a machine whose clock is wrong all the time gives the moment of the server', async () => {
  const db = await newDb()[1];
  const { key } = await registered(db, { serverTime: Date.now() + 30 * DAY_MS, leasedUntil: Date.now() + 37 * DAY_MS });
  const { receivedAt, code } = (await receive(db, key, 'A')).numbered;
  expect(Math.abs(receivedAt - Date.now() - 30 * DAY_MS)).toBeLessThan(60_000);
  expect(code).toContain(toDay(receivedAt).slice(2).replaceAll('-', ''));
});

test('where the browser has no room it says so before anything is promised, and no number is gone', async () => {
  const db = await newDb()[1];
  const { key } = await registered(db);
  await receive(db, key, 'A');
  const full = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  const add = jest.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(full);
  await expect(receive(db, key, 'B')).rejects.toThrow(new NoNumberLeft('STORAGE'));
  add.mockRestore();
  expect(await numbersOf(db)).toEqual([5_000]);
  // What makes the next time easier may be missing; the receipt that was given stays.
  const vault = new Vault(db);
  vault.key = key;
  const put = jest.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full);
  await vault.begins('a request on line');
  await vault.remember({ idNumber: '038185001234' } as KnownApplicant);
  put.mockRestore();
  expect((await receive(db, key, 'B')).numbered.number.number).toBe(5_001);
});

test('the desk tells what it has not sent, and never gives again what the server knows of', async () => {
  const db = await newDb()[1];
  const { key } = await registered(db);
  await receive(db, key, 'A');
  const desk = (await db.get('desk', 'desk'))!;
  const day = (await allReceipts(db))[0]?.day ?? '';
  const said: unknown[] = [];
  await renewLease(
    db,
    apiOf({
      renew: async (_key, moreNumbers, days) => {
        said.push(moreNumbers, ...days);
        const blocks = [...desk.blocks, { first: 5_300, last: 5_399 }];
        return leaseOf({ blocks, lastByDay: [{ day, number: 5_041 }] });
      },
    }),
    desk,
  );
  expect(said).toEqual([false, { day, lastNumber: 5_000, unsent: 1 }]);
  expect((await receive(db, key, 'B')).numbered.number.number).toBe(5_042);
  const { blocks } = (await db.get('desk', 'desk'))!;
  expect(numbersLeft(blocks, await lastOn(db, day))).toBe(57 + 100);
});
