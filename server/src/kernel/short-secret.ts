import { randomInt, timingSafeEqual } from 'node:crypto';

/**
 * No letter that is taken for a digit, and none out of which a Vietnamese keyboard makes another (Telex: W is ư, DD is
 * đ, AS is á): a citizen types this on a telephone.
 */
const ALPHABET = '0123456789BCFGHJKMNPQRSTVXZ';
/** 27 to the power of 14 is 2 to the power of 66.6: nobody guesses that through a public page. */
export const SHORT_SECRET_LENGTH = 14;

/** A secret for paper, e.g. "7KXS3M9PQ2RTV4". */
export function newShortSecret(): string {
  let secret = '';
  while (secret.length < SHORT_SECRET_LENGTH) secret += ALPHABET[randomInt(ALPHABET.length)];
  return secret;
}

/** "7KXS3-M9PQ-2RTV4": in groups, so that an eye finds its place again. */
export function groupedSecret(secret: string): string {
  return [secret.slice(0, 5), secret.slice(5, 9), secret.slice(9)].join('-');
}

/** What a person typed as the secret is stored, whatever the case, blanks and dashes; O is read as 0, I and L as 1. */
export function readShortSecret(typed: string): string {
  return typed.replace(/[\s-]/g, '').toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1');
}

/** Whether what a person typed is the secret. */
export function isSameSecret(typed: string, secret: string): boolean {
  const [given, wanted] = [Buffer.from(readShortSecret(typed)), Buffer.from(secret)];
  return wanted.length === SHORT_SECRET_LENGTH && given.length === wanted.length && timingSafeEqual(given, wanted);
}
