import { IsNull, Not } from 'typeorm';
import type { Database } from '../../../database/database';
import type { Tx } from '../../../database/sql';
import { forbidden } from '../../../kernel/errors';
import type { Instant } from '../../../kernel/instant';
import { qrCode } from '../../../kernel/qr-code';
import { requireBox, type SecretBox } from '../../../kernel/secret-box';
import { recordAccountChange } from '../accounts/account';
import { checkOwnPassword } from '../accounts/own-password';
import type { Actor, Person } from '../actor';
import type { IdentityRoom } from '../identity-room';
import { SESSIONS_ENDED } from '../sessions-notice';
import { countsOfCode, giveBackTry, takeTry } from '../sign-in/attempt-limits';
import { takeStep, useCode, wrongCode } from './check-code';
import { removeFactor } from './remove-factor';
import { RecoveryCode, SecondFactor } from './second-factor.entity';
import { findTotpStep, newRecoveryCode, newTotpSecret, plainCode, RECOVERY_CODES, totpUri } from './totp';

/** What the authenticator app has to be given, by camera or by hand. */
export interface Enrolment {
  /** Base32. */
  secret: string;
  /** "otpauth://totp/…" */
  uri: string;
  /** The URI as a QR code: an SVG path over `qrSize` × `qrSize` modules. */
  qrPath: string;
  qrSize: number;
}

export interface FactorState {
  confirmedAt: Instant | null;
  recoveryCodesLeft: number;
}

export async function readFactorState(db: Database, { staffId }: Actor): Promise<FactorState> {
  const factor = await db.read.entities.getRepository(SecondFactor).findOneBy({ staffId });
  const recoveryCodesLeft = await db.read.entities.getRepository(RecoveryCode).countBy({ staffId, usedAt: IsNull() });
  return { confirmedAt: factor?.confirmedAt ?? null, recoveryCodesLeft };
}

/**
 * Gives out a new secret, which protects nothing until a code of it came back.
 * @param password the present one; not asked of somebody who has just signed in and may do nothing but enrol
 * @throws HccError FORBIDDEN where there is a factor already, BAD_USER_INPUT naming password, RATE_LIMITED
 */
export async function startSecondFactor(
  room: IdentityRoom,
  { actor, duty }: Person,
  password: string | null,
): Promise<Enrolment> {
  const box = requireBox(room.box);
  if (duty === null) await checkOwnPassword(room, actor, password ?? '', 'password');
  const { staffId, username } = actor;
  const secret = newTotpSecret();
  await room.db.transact(async (tx) => {
    const factors = tx.entities.getRepository(SecondFactor);
    if (await isConfirmed(tx, staffId)) throw alreadyEnrolled();
    const row = {
      staffId,
      secret: box.seal(secret, staffId),
      createdAt: room.now(),
      confirmedAt: null,
      lastStep: null,
    };
    await factors.upsert(row, ['staffId']);
  });
  const uri = totpUri(secret, username);
  const { path, size } = qrCode(uri);
  return { secret, uri, qrPath: path, qrSize: size };
}

/**
 * The first code of the app turns the second factor on.
 * @returns the recovery codes, which are shown this once and kept nowhere
 * @throws HccError BAD_USER_INPUT naming code, FORBIDDEN, RATE_LIMITED
 */
export async function enrolSecondFactor(
  room: IdentityRoom,
  { actor, address }: OneSelf,
  code: string,
): Promise<string[]> {
  const box = requireBox(room.box);
  return withCodeTry(room, { actor, address }, { secondFactor: true }, async (tx, at) => {
    const { staffId } = actor;
    const factors = tx.entities.getRepository(SecondFactor);
    const factor = await factors.findOneBy({ staffId });
    if (factor?.confirmedAt) throw alreadyEnrolled();
    const step = factor && findTotpStep(box.open(factor.secret, staffId), plainCode(code), Date.now());
    if (!step || !(await takeStep(tx, staffId, step))) throw wrongCode();
    const { affected } = await factors.update({ staffId, confirmedAt: IsNull() }, { confirmedAt: at });
    if (affected !== 1) throw alreadyEnrolled();
    return replaceRecoveryCodes(tx, box, staffId);
  });
}

/** The former recovery codes open nothing any more. @throws HccError BAD_USER_INPUT naming code, RATE_LIMITED */
export async function renewRecoveryCodes(
  room: IdentityRoom,
  { actor, address }: OneSelf,
  code: string,
): Promise<string[]> {
  const box = requireBox(room.box);
  return withCodeTry(room, { actor, address }, { recoveryCodes: true }, async (tx, at) => {
    await useCode(tx, box, actor.staffId, code, at);
    return replaceRecoveryCodes(tx, box, actor.staffId);
  });
}

/**
 * Turns the second factor off, e.g. to enrol another phone. Where a role asks for one, nothing is possible then but that.
 * @throws HccError BAD_USER_INPUT naming code, RATE_LIMITED
 */
export async function removeSecondFactor(room: IdentityRoom, { actor, address }: OneSelf, code: string): Promise<void> {
  const box = requireBox(room.box);
  await withCodeTry(room, { actor, address }, { secondFactor: false }, async (tx, at) => {
    await useCode(tx, box, actor.staffId, code, at);
    await removeFactor(tx, actor.staffId);
  });
}

/** Who changes his own account, and from where. */
export interface OneSelf {
  actor: Actor;
  address: string | null;
}

/**
 * Codes may be guessed here no faster than at the door.
 * @param after what the access trail says of the account then
 */
async function withCodeTry<T>(
  { db, now }: IdentityRoom,
  { actor, address }: OneSelf,
  after: object,
  work: (tx: Tx, at: Instant) => Promise<T>,
): Promise<T> {
  const at = now();
  const { username, staffId } = actor;
  const counts = countsOfCode(username, `session:${staffId}`);
  await takeTry(db, counts, at);
  return db.transact(async (tx) => {
    const result = await work(tx, at);
    await giveBackTry(tx, counts, at);
    await recordAccountChange(db, tx, { by: actor, address, subject: username, after });
    tx.notify(SESSIONS_ENDED.notice({}));
    return result;
  });
}

async function replaceRecoveryCodes(tx: Tx, box: SecretBox, staffId: string): Promise<string[]> {
  const rows = tx.entities.getRepository(RecoveryCode);
  const codes = new Set<string>();
  while (codes.size < RECOVERY_CODES) codes.add(newRecoveryCode());
  await rows.delete({ staffId });
  await rows.insert(
    [...codes].map((code) => ({ staffId, codeHash: box.hash(plainCode(code), staffId), usedAt: null })),
  );
  return [...codes];
}

function isConfirmed(tx: Tx, staffId: string): Promise<boolean> {
  return tx.entities.getRepository(SecondFactor).existsBy({ staffId, confirmedAt: Not(IsNull()) });
}

const alreadyEnrolled = () => forbidden('Tài khoản đã bật xác thực hai bước.');
