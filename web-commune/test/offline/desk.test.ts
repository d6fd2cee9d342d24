/** @jest-environment ./test/offline/browser.cjs */
import 'fake-indexeddb/auto';
import { loadDraft, newDraft, saveDraft } from '@hcc/web-shared/src/features/receipt/draft/receive-draft';
import { communeStaff } from '@hcc/web-shared/test/support/render-page';
import { waitFor } from '@testing-library/react';
import { Desk } from '../../src/features/offline/desk/desk';
import { type DeskApi, DeskFailure } from '../../src/features/offline/desk/desk-api';
import { keepReceipt } from '../../src/features/offline/desk/keep-receipt';
import type { Sent } from '../../src/features/offline/desk/send-unsent';
import { Vault } from '../../src/features/offline/desk/vault';
import { LineWatch } from '../../src/features/offline/line/line-watch';
import { openDeskDb, type ReceiptRow, STEPS } from '../../src/features/offline/store/desk-db';
import { isDesk } from '../../src/features/offline/store/desk-mark';
import { apiOf, leaseOf, registered, StandIn } from './stand-in';

const PEOPLE = ['A', 'B', 'C', 'D', 'E'];
let next = 0;

/** A desk that has received five people without a line. @param said what a number is answered instead */
async function deskOfFive(said: (number: number) => Sent<never> | null) {
  const name = `desk-${next++}`;
  let outdate: (() => void) | undefined;
  const db = await openDeskDb(name, { onOutdated: () => outdate?.() });
  const { key } = await registered(db);
  for (const person of PEOPLE) await keepReceipt(db, key, () => ({ name: person }));
  const server = new StandIn();
  let setAside = 0;
  const aside = jest.fn(async (..._said: Parameters<DeskApi['setAside']>) => {
    setAside += 1;
  });
  const api = apiOf({
    whoIsSignedIn: async () => communeStaff.id,
    renew: async () => leaseOf(),
    bundle: async () => ({ issuedAt: Date.now() }),
    send: async (_key, number, content) => {
      const refusal = said(number);
      if (refusal) return refusal;
      const row = { code: `code ${number}`, number, blockFirst: 5_000 + setAside } as ReceiptRow;
      const answer = await server.send(content as never, row);
      return answer.kind === 'received' ? { ...answer, answer: { dossierId: '1', correction: null } } : answer;
    },
    setAside: aside,
  });
  const desk = new Desk(api, new LineWatch(async () => true), async (onOutdated) => {
    outdate = onOutdated;
    return db;
  });
  let signedIn: () => void = () => undefined;
  const untilSignedIn = jest.fn(() => new Promise<void>((resolve) => (signedIn = resolve)));
  desk.surround({ untilSignedIn });
  await desk.start();
  await desk.vault?.openWith(key);
  const states = () => desk.snapshot().rows.map(({ state }) => state);
  return { desk, name, db, key, server, aside, untilSignedIn, signIn: () => signedIn(), states };
}

test('the session ends while it sends: it asks who is there, and after that goes on, each once', async () => {
  let ended = true;
  const { desk, server, untilSignedIn, signIn, states } = await deskOfFive((number) =>
    number === 5_002 && ended ? { kind: 'stopped', why: 'SIGN_IN' } : null,
  );
  await desk.comes(communeStaff);
  expect(states()).toEqual(['ACCEPTED', 'ACCEPTED', 'WAITING', 'WAITING', 'WAITING']);
  expect(desk.snapshot().stopped).toBe('SIGN_IN');
  expect(untilSignedIn).toHaveBeenCalledTimes(1);
  ended = false;
  signIn();
  await waitFor(() => expect(new Set(states())).toEqual(new Set(['ACCEPTED'])));
  expect([...server.dossiers.values()]).toEqual(PEOPLE);
  expect(server.requests).toBe(5);
});

test('the machine is revoked while it sends: it says so, sends nothing more, and what is unsent can be read', async () => {
  const { desk, server, states } = await deskOfFive((number) =>
    number === 5_002 ? { kind: 'stopped', why: 'REVOKED' } : null,
  );
  await desk.comes(communeStaff);
  expect(desk.snapshot()).toMatchObject({ stopped: 'REVOKED', whyNoNumber: 'REVOKED', desk: { revoked: true } });
  await desk.contact();
  expect(server.requests).toBe(2);
  expect(states()).toEqual(['ACCEPTED', 'ACCEPTED', 'WAITING', 'WAITING', 'WAITING']);
  const left = desk.snapshot().rows.slice(2);
  const read = await Promise.all(left.map((row) => desk.vault?.read(row)));
  expect(read.map((one) => one?.content)).toEqual([{ name: 'C' }, { name: 'D' }, { name: 'E' }]);
});

test('what nobody at the desk can mend goes to the heads with the reason, and the row goes on', async () => {
  const { desk, aside, states } = await deskOfFive((number) =>
    number === 5_001
      ? { kind: 'refused', message: 'Sai', fields: [{ path: 'clerkId', reason: 'Không có quyền.' }] }
      : null,
  );
  await desk.comes(communeStaff);
  expect(states()).toEqual(['ACCEPTED', 'REFUSED', 'WAITING', 'WAITING', 'WAITING']);
  const [, refused] = desk.snapshot().rows;
  aside.mockRejectedValueOnce(new DeskFailure('LINE'));
  await expect(desk.setAside(refused!, 'Đã chuyển công tác')).rejects.toThrow(DeskFailure);
  expect(states()[1]).toBe('REFUSED');
  await desk.setAside(refused!, 'Đã chuyển công tác');
  expect(aside.mock.calls.at(-1)?.slice(1)).toEqual([5_001, { name: 'B' }, 'Đã chuyển công tác']);
  await waitFor(() => expect(states()).toEqual(['ACCEPTED', 'SET_ASIDE', 'ACCEPTED', 'ACCEPTED', 'ACCEPTED']));
});

test('a newer build takes the store over: its page reads what this one kept, and this one says that it is old', async () => {
  const { desk, name, key, states } = await deskOfFive(() => null);
  expect(desk.snapshot().isOutdated).toBe(false);
  const steps = [...STEPS, (db: Parameters<(typeof STEPS)[number]>[0]) => void db.createObjectStore('later' as never)];
  const newer = new Vault(await openDeskDb(name, { steps }));
  expect(desk.snapshot()).toMatchObject({ isOutdated: true, isOpen: false });
  await newer.openWith(key);
  const rows = await newer.db.getAll('receipts');
  const read = await Promise.all(rows.map((row) => newer.read(row)));
  expect(read.map(({ content }) => content)).toEqual(PEOPLE.map((person) => ({ name: person })));
  // It leaves the store alone, and shows what it last knew.
  await desk.comes(communeStaff);
  expect(states()).toEqual(PEOPLE.map(() => 'WAITING'));
});

test('a power cut takes what the browser writes down late: mark and draft follow from the store at the next start', async () => {
  const { desk, db, key } = await deskOfFive(() => null);
  await keepReceipt(db, key, () => ({ name: 'F' }), 'request-f');
  localStorage.removeItem('hcc.desk');
  saveDraft('clerk', { ...newDraft(), idempotencyKey: 'request-f', note: 'F' });
  saveDraft('other clerk', { ...newDraft(), idempotencyKey: 'request-g', note: 'G' });
  await desk.start();
  expect(isDesk()).toBe(true);
  expect(loadDraft('clerk')).toBeNull();
  expect(loadDraft('other clerk')).toMatchObject({ note: 'G' });
  // A draft that comes back all the same is the receipt that was made of it.
  expect(await desk.vault?.receivedUnder('request-f')).toEqual({ name: 'F' });
  expect(await desk.vault?.receivedUnder('request-g')).toBeNull();
});
