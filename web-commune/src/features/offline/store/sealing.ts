/**
 * What the desk keeps of citizens is sealed with one key of the store (AES-256-GCM), which lies on the machine only
 * wrapped: once for each clerk, under what the password gives, and once under what the server gives to who is signed in.
 */

/** OWASP's figure for PBKDF2 with SHA-256; about half a second on a desk PC. */
export const ITERATIONS = 600_000;
const SALT_BYTES = 16;
const IV_BYTES = 12;

type Bytes = Uint8Array<ArrayBuffer>;

export interface Sealed {
  iv: Bytes;
  data: ArrayBuffer;
}

const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));
const bytesOf = (text: string): Bytes => new TextEncoder().encode(text);

/** A key of the store, which may still be wrapped; what is kept in memory afterwards may not. */
export const newStoreKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt']);

/** The same key, which no script can read any more. */
export async function lockedIn(key: CryptoKey): Promise<CryptoKey> {
  const raw = await crypto.subtle.exportKey('raw', key);
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

export const newSalt = (): Bytes => random(SALT_BYTES);

/** A key that only wraps. The password is NFC, as the server takes it. */
export async function keyOfPassword(password: string, salt: Bytes, iterations = ITERATIONS): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', bytesOf(password.normalize('NFC')), 'PBKDF2', false, [
    'deriveKey',
  ]);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['wrapKey', 'unwrapKey'],
  );
}

/** A key that only wraps, of what the server gives to a clerk who is signed in at this desk. */
export async function keyOfShare(share: string): Promise<CryptoKey> {
  const digest = await crypto.subtle.digest('SHA-256', bytesOf(share));
  return crypto.subtle.importKey('raw', digest, 'AES-GCM', false, ['wrapKey', 'unwrapKey']);
}

export async function wrap(storeKey: CryptoKey, under: CryptoKey): Promise<Sealed> {
  const iv = random(IV_BYTES);
  return { iv, data: await crypto.subtle.wrapKey('raw', storeKey, under, { name: 'AES-GCM', iv }) };
}

/** @returns null where it is the wrong key */
export async function unwrap({ iv, data }: Sealed, under: CryptoKey): Promise<CryptoKey | null> {
  try {
    return await crypto.subtle.unwrapKey('raw', data, under, { name: 'AES-GCM', iv }, 'AES-GCM', true, [
      'encrypt',
      'decrypt',
    ]);
  } catch {
    return null;
  }
}

/** @param name where it is kept: what is moved elsewhere in the store no longer opens */
export async function seal(key: CryptoKey, name: string, value: unknown): Promise<Sealed> {
  const iv = random(IV_BYTES);
  const plain = bytesOf(JSON.stringify(value));
  return { iv, data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bytesOf(name) }, key, plain) };
}

/** @throws where it was sealed with another key or under another name, or was changed */
export async function unseal<Value>(key: CryptoKey, name: string, { iv, data }: Sealed): Promise<Value> {
  const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: bytesOf(name) }, key, data);
  return JSON.parse(new TextDecoder().decode(plain)) as Value;
}

/** What says who it is to nobody who does not know already. Hex. */
export async function fingerprint(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytesOf(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
