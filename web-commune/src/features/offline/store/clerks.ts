import type { Staff } from '@hcc/web-shared/src/session/session-provider';
import { type DeskDb, DURABLE } from './desk-db';
import {
  fingerprint,
  ITERATIONS,
  keyOfPassword,
  keyOfShare,
  lockedIn,
  newSalt,
  seal,
  unseal,
  unwrap,
  wrap,
} from './sealing';

/** Typing errors cost nothing; then each wrong password waits twice as long as the one before. */
const FREE_TRIES = 3;
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 15 * 60_000;

export type DoorAnswer =
  | { kind: 'open'; key: CryptoKey; staff: Staff }
  | { kind: 'wrong' }
  | { kind: 'wait'; untilMs: number };

const clerkMark = (deskId: string, username: string) =>
  fingerprint(`${deskId}\n${username.trim().toLowerCase().normalize('NFC')}`);
const profileName = (mark: string) => `profile ${mark}`;

/** The store's key, for who is signed in on line. @returns null where the share is not this desk's */
export async function openByShare(db: DeskDb, share: string): Promise<CryptoKey | null> {
  const desk = await db.get('desk', 'desk');
  return desk ? unwrap(desk.keyUnderShare, await keyOfShare(share)) : null;
}

/** Lets a clerk in without a line from now on; another password takes the place of the one before. */
export async function enrolClerk(
  db: DeskDb,
  deskId: string,
  staff: Staff,
  password: string,
  storeKey: CryptoKey,
): Promise<void> {
  const mark = await clerkMark(deskId, staff.username);
  const salt = newSalt();
  const keyUnderPassword = await wrap(storeKey, await keyOfPassword(password, salt));
  const profile = await seal(storeKey, profileName(mark), staff);
  await db.put('clerks', { mark, staffId: staff.id, salt, iterations: ITERATIONS, keyUnderPassword, profile });
  await db.delete('tries', mark);
}

/** Who no longer works here has no way in. @param staffIds those who do */
export async function keepClerks(db: DeskDb, staffIds: readonly string[]): Promise<void> {
  const tx = db.transaction('clerks', 'readwrite');
  for (const { mark, staffId } of await tx.store.getAll()) if (!staffIds.includes(staffId)) tx.store.delete(mark);
  await tx.done;
}

export async function openByPassword(
  db: DeskDb,
  username: string,
  password: string,
  now = Date.now(),
): Promise<DoorAnswer> {
  const desk = await db.get('desk', 'desk');
  if (!desk) return { kind: 'wrong' };
  const mark = await clerkMark(desk.id, username);
  const untilMs = await countTry(db, mark, now);
  if (untilMs > now) return { kind: 'wait', untilMs };
  const clerk = await db.get('clerks', mark);
  // A name that is not known takes as long as one that is.
  const salt = clerk?.salt ?? newSalt();
  const under = await keyOfPassword(password, salt, clerk?.iterations);
  const key = clerk ? await unwrap(clerk.keyUnderPassword, under) : null;
  if (!clerk || !key) return { kind: 'wrong' };
  await db.delete('tries', mark);
  const staff = await unseal<Staff>(key, profileName(mark), clerk.profile);
  return { kind: 'open', key: await lockedIn(key), staff };
}

/** Counts before the password is looked at, so that stopping the page halfway gains nothing. @returns until when none is */
async function countTry(db: DeskDb, mark: string, now: number): Promise<number> {
  const tx = db.transaction('tries', 'readwrite', DURABLE);
  const before = await tx.store.get(mark);
  const blockedUntil = before?.blockedUntil ?? 0;
  if (blockedUntil <= now) {
    const failures = (before?.failures ?? 0) + 1;
    const over = failures - FREE_TRIES;
    const wait = over < 0 ? 0 : Math.min(FIRST_WAIT_MS * 2 ** over, LONGEST_WAIT_MS);
    tx.store.put({ mark, failures, blockedUntil: now + wait });
  }
  await tx.done;
  return blockedUntil;
}
