/** @jest-environment ./test/offline/browser.cjs */
import 'fake-indexeddb/auto';
import { communeStaff } from '@hcc/web-shared/test/support/render-page';
import { KnownApplicants } from '../../src/features/offline/board/known-applicants';
import { keepReceipt } from '../../src/features/offline/desk/keep-receipt';
import { enrolClerk, keepClerks, openByPassword, openByShare } from '../../src/features/offline/store/clerks';
import { openDeskDb } from '../../src/features/offline/store/desk-db';
import { seal, unseal } from '../../src/features/offline/store/sealing';
import { registered, SHARE } from './stand-in';

let next = 0;
const newDb = () => openDeskDb(`store-${next++}`);

/** Every text and number that stands somewhere in a value, as whoever has the disk reads it. */
function readable(value: unknown): string {
  if (value instanceof ArrayBuffer) return Buffer.from(value).toString('latin1');
  if (ArrayBuffer.isView(value)) return Buffer.from(value.buffer).toString('latin1');
  if (Array.isArray(value)) return value.map(readable).join('\n');
  if (value !== null && typeof value === 'object') return Object.values(value).map(readable).join('\n');
  return String(value);
}

test('a stranger who reads all of the store finds no name and no number of a citizen or clerk', async () => {
  const db = await newDb();
  const { storeKey, key } = await registered(db);
  await enrolClerk(db, 'desk-1', communeStaff, 'mật khẩu', storeKey);
  await keepReceipt(db, key, () => ({ fullName: 'Đặng Thị Hoà', idNumber: '038185001234' }));
  const known = { fullName: 'Hà Văn Thiết', idNumber: '038285008999', phone: null, email: null, address: null };
  const more = { areaCode: null, lastSeenAt: '2026-11-27T02:00:00Z', lastProcedureName: 'Đăng ký khai sinh' };
  await new KnownApplicants().remember(db, key, { ...known, ...more });
  const all: unknown[] = [];
  for (const name of db.objectStoreNames) all.push(...(await db.getAll(name)), ...(await db.getAllKeys(name)));
  const seen = readable(all);
  expect(seen).toContain('000.17.28.H56');
  const ascii = (text: string) => Buffer.from(text).toString('latin1');
  for (const secret of ['Hoà', 'Thiết', '038185001234', '038285008999', communeStaff.username, 'Hoa', 'khai sinh']) {
    expect(seen).not.toContain(secret);
    expect(seen).not.toContain(ascii(secret));
  }
  // Read with the key it is there: the search above looks in the right place.
  const [row] = await db.getAll('receipts');
  expect(readable(await unseal(key, `receipt ${row!.code}`, row!.content))).toContain('Đặng Thị Hoà');
});

test('what was sealed opens under its own name and key alone, and the key in memory can be read by no script', async () => {
  const { key } = await registered(await newDb());
  const { key: other } = await registered(await newDb());
  const sealed = await seal(key, 'a', { of: 1 });
  await expect(unseal(key, 'a', sealed)).resolves.toEqual({ of: 1 });
  await expect(unseal(key, 'b', sealed)).rejects.toThrow();
  await expect(unseal(other, 'a', sealed)).rejects.toThrow();
  await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
});

test('the password opens the store, another one after it was changed, and none once the clerk has left', async () => {
  const db = await newDb();
  const { storeKey } = await registered(db);
  await enrolClerk(db, 'desk-1', communeStaff, 'mật khẩu cũ', storeKey);
  const open = async (password: string, at?: number) =>
    (await openByPassword(db, communeStaff.username, password, at)).kind;
  const opened = await openByPassword(db, ` ${communeStaff.username.toUpperCase()}`, 'mật khẩu cũ');
  expect(opened).toMatchObject({ kind: 'open', staff: { fullName: communeStaff.fullName } });
  const byShare = await openByShare(db, SHARE);
  expect(await openByShare(db, 'of another desk')).toBeNull();
  await enrolClerk(db, 'desk-1', communeStaff, 'mật khẩu mới', byShare!);
  expect(await open('mật khẩu cũ')).toBe('wrong');
  expect(await open('mật khẩu mới')).toBe('open');
  await keepClerks(db, ['somebody else']);
  expect(await open('mật khẩu mới')).toBe('wrong');
});

test('wrong passwords wait longer each time, also over a new start of the browser', async () => {
  const name = `store-${next++}`;
  const db = await openDeskDb(name);
  const { storeKey } = await registered(db);
  await enrolClerk(db, 'desk-1', communeStaff, 'đúng', storeKey);
  const at = Date.now();
  const attempt = (password: string, later: number) => openByPassword(db, communeStaff.username, password, at + later);
  for (let count = 0; count < 3; count++) expect(await attempt('sai', 0)).toEqual({ kind: 'wrong' });
  expect(await attempt('đúng', 1_000)).toEqual({ kind: 'wait', untilMs: at + 2_000 });
  expect(await attempt('sai', 2_000)).toEqual({ kind: 'wrong' });
  const again = await openDeskDb(name);
  expect(await openByPassword(again, communeStaff.username, 'đúng', at + 5_000)).toMatchObject({ kind: 'wait' });
  expect(await openByPassword(again, communeStaff.username, 'đúng', at + 6_000)).toMatchObject({ kind: 'open' });
});
