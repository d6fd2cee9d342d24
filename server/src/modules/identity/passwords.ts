import { hash, type Options, verify } from '@node-rs/argon2';
import { badField } from '../../kernel/errors';
import { textProblem } from '../../kernel/text';
import { coreOf, isCommonPassword, plainPassword } from './common-passwords';

/** The algorithm's number: an enum that is declared `const` can't be imported by code that is compiled file by file. */
const ARGON2ID = 2;
/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. */
const OPTIONS: Options = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

const SHORTEST = 8;
/** A bound on the work that one request may ask for. */
const LONGEST = 200;

/** One text, however the keyboard composed the accents (RFC 8265, OpaqueString). */
const sameForm = (password: string): string => password.normalize('NFC');

/** Whose password it is to be. */
export interface PasswordOwner {
  username: string;
  fullName: string;
}

/** @throws HccError BAD_USER_INPUT naming `path`: unclean, too short, too long, common, or made of the owner's own name */
export function checkNewPassword(password: string, owner: PasswordOwner, path = 'password'): void {
  const problem = textProblem(password);
  if (problem !== null) throw badField(path, problem);
  if (password.trim() === '') throw badField(path, 'mật khẩu không được để trống.');
  if ([...password].length < SHORTEST) throw badField(path, `mật khẩu phải có ít nhất ${SHORTEST} ký tự.`);
  if (password.length > LONGEST) throw badField(path, `mật khẩu dài quá ${LONGEST} ký tự.`);
  if (isCommonPassword(password)) {
    throw badField(path, 'mật khẩu này quá phổ biến, dễ đoán. Hãy ghép vài từ không liên quan với nhau.');
  }
  if (isOwnName(password, owner)) {
    throw badField(path, 'mật khẩu không được là tên đăng nhập hoặc họ tên, có thêm số cũng vậy.');
  }
}

function isOwnName(password: string, { username, fullName }: PasswordOwner): boolean {
  const forms = (text: string) => {
    const plain = plainPassword(text);
    return [plain, coreOf(plain)].map((form) => form.replace(/[^\p{L}\p{N}]+/gu, '')).filter(Boolean);
  };
  const names = [...forms(username), ...forms(fullName)];
  return forms(password).some((form) => names.includes(form));
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
