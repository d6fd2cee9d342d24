import { hash, type Options, verify } from '@node-rs/argon2';
import { badField } from '../../kernel/errors';
import { textProblem } from '../../kernel/text';

/** The algorithm's number: an enum that is declared `const` can't be imported by code that is compiled file by file. */
const ARGON2ID = 2;
/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. */
const OPTIONS: Options = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

const SHORTEST = 8;
/** A bound on the work that one request may ask for. */
const LONGEST = 200;

/** One text, however the keyboard composed the accents (RFC 8265, OpaqueString). */
const sameForm = (password: string): string => password.normalize('NFC');

/** @throws HccError BAD_USER_INPUT naming `path` where a new password is too short or too long */
export function checkNewPassword(password: string, path = 'password'): void {
  const problem = textProblem(password);
  if (problem !== null) throw badField(path, problem);
  if (password.trim() === '') throw badField(path, 'mật khẩu không được để trống.');
  if ([...password].length < SHORTEST) throw badField(path, `mật khẩu phải có ít nhất ${SHORTEST} ký tự.`);
  if (password.length > LONGEST) throw badField(path, `mật khẩu dài quá ${LONGEST} ký tự.`);
}

/** Takes any password; a person's new one goes through `checkNewPassword` first. */
export async function hashPassword(password: string): Promise<string> {
  return hash(sameForm(password), OPTIONS);
}

export async function verifyPassword(passwordHash: string, password: string): Promise<boolean> {
  if (password.length > LONGEST) return false;
  try {
    return await verify(passwordHash, sameForm(password));
  } catch {
    // A hash that can't be read opens nothing.
    return false;
  }
}

let dummyHash: Promise<string> | null = null;

/** Takes as long as a real check, so that the time of an answer doesn't tell which accounts exist. Always false. */
export async function verifyNobody(password: string): Promise<false> {
  dummyHash ??= hashPassword('nobody has this password');
  await verifyPassword(await dummyHash, password);
  return false;
}
