import { IsNull, LessThanOrEqual, Not } from 'typeorm';
import type { Database } from '../../../database/database';
import type { Tx } from '../../../database/sql';
import { HccError, unauthenticated } from '../../../kernel/errors';
import { newSecret } from '../../../kernel/ids';
import { HOUR_MS, type Instant, MINUTE_MS } from '../../../kernel/instant';
import { requireBox } from '../../../kernel/secret-box';
import { usernameOf } from '../accounts/account';
import type { Person } from '../actor';
import type { IdentityRoom } from '../identity-room';
import { verifyNobody, verifyPassword } from '../passwords';
import { useCode } from '../second-factor/check-code';
import { SecondFactor } from '../second-factor/second-factor.entity';
import { Session } from '../session.entity';
import { Staff, StaffStatus } from '../staff.entity';
import { type Count, countsOfAddress, countsOfCode, countsOfKnownDevice, giveBackTry, takeTry } from './attempt-limits';
import { findFamiliarity, rememberPlaces } from './known-places';
import { addressPlace, browserOf, type Origin, sha256 } from './origin';
import { findPerson } from './person';
import { SignInChallenge } from './sign-in.entity';

/** A working day with its breaks; after it one signs in again. */
export const SESSION_MS = 12 * HOUR_MS;
/** Long enough to fetch the phone from the coat. */
const CHALLENGE_MS = 5 * MINUTE_MS;
/** An IPv6 address that embeds an IPv4 one. */
const LONGEST_ADDRESS = 45;
const DEVICE_SECRET = /^[\w-]{43}$/;

export interface SignedIn extends Person {
  /** What goes into the session cookie; it is stored nowhere. */
  token: string;
  expiresAt: Instant;
  /** What goes into the cookie by which this browser is known again. */
  device: string;
}

/** From where somebody comes, what his try counts against, and when. */
interface Entry {
  origin: Origin;
  counts: readonly Count[];
  at: Instant;
}

const wrongPassword = () => unauthenticated('Tên đăng nhập hoặc mật khẩu không đúng.');

/**
 * @throws HccError UNAUTHENTICATED (the same words for a wrong name and a wrong password; with `secondFactor` and a
 * `challenge` where the password was right and a code is wanted), RATE_LIMITED
 */
export async function signIn(room: IdentityRoom, username: string, password: string, from: Origin): Promise<SignedIn> {
  const { db } = room;
  const name = usernameOf(username);
  const origin = ownDevice(from);
  const at = room.now();
  const known = await findFamiliarity(db, name, origin, at);
  const place = addressPlace(origin);
  const counts = known.device
    ? countsOfKnownDevice(name, known.device)
    : countsOfAddress(name, place, known.address !== null);
  // A try counts until it has proved right: several people who begin the day at once with one account wait for each
  // other instead of being taken for guesses.
  return room.turns.take(`${name} ${known.device ?? place}`, () =>
    trySignIn(room, name, password, { origin, counts, at }),
  );
}

async function trySignIn(room: IdentityRoom, name: string, password: string, entry: Entry): Promise<SignedIn> {
  const { db } = room;
  const { counts, at } = entry;
  await takeTry(db, counts, at);
  const staff = await db.read.entities.getRepository(Staff).findOneBy({ username: name });
  const matches = staff ? await verifyPassword(staff.passwordHash, password) : await verifyNobody(password);
  if (!staff || !matches || staff.status !== StaffStatus.ACTIVE) throw wrongPassword();
  const hasSecondFactor = await hasConfirmedFactor(db, staff.id);
  const person = await findPerson(room, { ...staff, hasSecondFactor }, at);
  if (!person) throw unauthenticated('Tài khoản chưa được phân công vào cơ quan nào.');
  if (hasSecondFactor) {
    const challenge = await db.transact((tx) => makeChallenge(tx, staff.id, counts, at));
    throw new HccError('UNAUTHENTICATED', 'Hãy nhập mã xác thực hai bước.', { secondFactor: true, challenge });
  }
  return db.transact((tx) => openSession(tx, person, entry));
}

/**
 * The second half of signing in.
 * @param challenge what `signIn` answered with
 * @param code of the authenticator app, or a recovery code
 * @throws HccError UNAUTHENTICATED where the challenge has run out, BAD_USER_INPUT naming code, RATE_LIMITED
 */
export async function confirmSecondFactor(
  room: IdentityRoom,
  challenge: string,
  code: string,
  from: Origin,
): Promise<SignedIn> {
  const { db } = room;
  const box = requireBox(room.box);
  const origin = ownDevice(from);
  const at = room.now();
  const tokenHash = sha256(challenge);
  const ended = () => unauthenticated('Đã quá thời gian nhập mã. Hãy nhập lại mật khẩu.');
  const row = await db.read.entities.getRepository(SignInChallenge).findOneBy({ tokenHash });
  const staff = row && (await db.read.entities.getRepository(Staff).findOneBy({ id: row.staffId }));
  if (!row || row.expiresAt <= at || staff?.status !== StaffStatus.ACTIVE) throw ended();
  const person = await findPerson(room, { ...staff, hasSecondFactor: true }, at);
  if (!person) throw ended();
  const known = await findFamiliarity(db, staff.username, origin, at);
  const counts = countsOfCode(staff.username, known.device ?? known.address);
  await takeTry(db, counts, at);
  return db.transact(async (tx) => {
    await useCode(tx, box, staff.id, code, at);
    const { affected } = await tx.entities.getRepository(SignInChallenge).delete({ tokenHash });
    if (affected !== 1) throw ended();
    return openSession(tx, person, { origin, counts, at });
  });
}

function hasConfirmedFactor(db: Database, staffId: string): Promise<boolean> {
  return db.read.entities.getRepository(SecondFactor).existsBy({ staffId, confirmedAt: Not(IsNull()) });
}

async function makeChallenge(tx: Tx, staffId: string, counts: readonly Count[], at: Instant): Promise<string> {
  const challenges = tx.entities.getRepository(SignInChallenge);
  const challenge = newSecret();
  await giveBackTry(tx, counts, at);
  await challenges.delete({ expiresAt: LessThanOrEqual(at) });
  await challenges.insert({ tokenHash: sha256(challenge), staffId, expiresAt: at + CHALLENGE_MS });
  return challenge;
}

/**
 * A session for somebody whom another door has let in.
 * @returns null where the account is closed or has no place to work
 */
export async function openSessionOf(room: IdentityRoom, staffId: string, from: Origin): Promise<SignedIn | null> {
  const staff = await room.db.read.entities.findOneBy(Staff, { id: staffId, status: StaffStatus.ACTIVE });
  const at = room.now();
  const person = staff && (await findPerson(room, { ...staff, hasSecondFactor: false }, at));
  if (!person) return null;
  return room.db.transact((tx) => openSession(tx, person, { origin: ownDevice(from), counts: [], at }));
}

async function openSession(tx: Tx, person: Person, { origin, counts, at }: Entry): Promise<SignedIn> {
  const { staffId, office } = person.actor;
  const sessions = tx.entities.getRepository(Session);
  const token = newSecret();
  const expiresAt = at + SESSION_MS;
  await giveBackTry(tx, counts, at);
  await rememberPlaces(tx, staffId, origin, at);
  await sessions.delete({ staffId, expiresAt: LessThanOrEqual(at) });
  await sessions.insert({
    tokenHash: sha256(token),
    staffId,
    officeId: office.id,
    chosenOfficeId: null,
    createdAt: at,
    expiresAt,
    lastSeenAt: at,
    address: origin.address.slice(0, LONGEST_ADDRESS) || null,
    ...browserOf(origin.userAgent),
  });
  return { ...person, token, expiresAt, device: origin.device };
}

/** A browser without a secret of our making gets one. */
function ownDevice(origin: Origin): Origin {
  return DEVICE_SECRET.test(origin.device) ? origin : { ...origin, device: newSecret() };
}
