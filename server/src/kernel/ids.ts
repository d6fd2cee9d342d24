import { randomBytes, randomInt } from 'node:crypto';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
let lastMs = 0;
let lastTail = 0;

/**
 * A 16-character opaque id: 48 bits of milliseconds, then 32 bits that start at random and count up within the same
 * millisecond. Ids of one process sort by the time they were made, which keeps inserts at the end of the index.
 * The machine's own clock is meant here, not the product's, so that a shifted clock can't make two ids meet.
 */
export function newId(): string {
  const ms = Math.max(Date.now(), lastMs);
  if (ms === lastMs) {
    lastTail = (lastTail + 1) >>> 0;
    if (lastTail === 0) lastMs = ms + 1;
  } else {
    // Node keeps a stock of bytes for these: asking the system each time cost more than all the rest.
    lastTail = randomInt(2 ** 31);
    lastMs = ms;
  }
  return digits(Math.floor(lastMs / 256)) + digits((lastMs % 256) * 2 ** 32 + lastTail);
}

/** Eight digits of the alphabet, for a number below 2^40. */
function digits(value: number): string {
  const high = Math.floor(value / 2 ** 20);
  const low = value % 2 ** 20;
  return digitsOfHalf(high) + digitsOfHalf(low);
}

function digitsOfHalf(value: number): string {
  return (
    ALPHABET[value >>> 15]! + ALPHABET[(value >>> 10) & 31]! + ALPHABET[(value >>> 5) & 31]! + ALPHABET[value & 31]!
  );
}

/** 256 random bits, URL-safe. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}
