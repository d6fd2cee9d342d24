import { randomBytes } from 'node:crypto';

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
    lastTail = randomBytes(4).readUInt32BE() >>> 1;
    lastMs = ms;
  }
  let value = (BigInt(lastMs) << 32n) | BigInt(lastTail);
  let id = '';
  for (let index = 0; index < 16; index++) {
    id = ALPHABET[Number(value & 31n)] + id;
    value >>= 5n;
  }
  return id;
}

/** 256 random bits, URL-safe. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}
