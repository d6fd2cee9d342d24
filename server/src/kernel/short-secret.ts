import { randomInt, timingSafeEqual } from 'node:crypto';
import { drawShortSecret, readShortSecret, SHORT_SECRET_LENGTH } from './short-secret-text';

/** See `drawShortSecret`. */
export function newShortSecret(): string {
  return drawShortSecret((limit) => randomInt(limit));
}

/** Whether what a person typed is the secret. */
export function isSameSecret(typed: string, secret: string): boolean {
  const [given, wanted] = [Buffer.from(readShortSecret(typed)), Buffer.from(secret)];
  return wanted.length === SHORT_SECRET_LENGTH && given.length === wanted.length && timingSafeEqual(given, wanted);
}
