import { randomInt } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

const PERIOD_SECONDS = 30;
/** One step before and after: phones are seldom right to the second, and people type slowly. */
const WINDOW = 1;
/** 160 bits, the length that RFC 4226 recommends. */
const SECRET_BYTES = 20;

export const RECOVERY_CODES = 10;
/** Without 0 O 1 I L: they are copied from paper. */
const RECOVERY_ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const RECOVERY_LENGTH = 10;

export function newTotpSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32;
}

/** SHA-1, six digits, thirty seconds: the only form that all common apps read. */
function totp(secret: string, label: string): TOTP {
  return new TOTP({
    issuer: 'HCC',
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD_SECONDS,
    secret: Secret.fromBase32(secret),
  });
}

/** "otpauth://totp/…", what the QR code says. */
export function totpUri(secret: string, username: string): string {
  return totp(secret, username).toString();
}

/**
 * The time step that a code belongs to, null for a wrong code.
 * @param at milliseconds by the machine's clock: a phone knows nothing of a product's clock that was moved
 */
export function findTotpStep(secret: string, code: string, at: number): number | null {
  const delta = totp(secret, '').validate({ token: code, timestamp: at, window: WINDOW });
  return delta === null ? null : Math.floor(at / 1_000 / PERIOD_SECONDS) + delta;
}

/** "ABCDE-23456" */
export function newRecoveryCode(): string {
  const pick = () => RECOVERY_ALPHABET[randomInt(RECOVERY_ALPHABET.length)]!;
  const text = Array.from({ length: RECOVERY_LENGTH }, pick).join('');
  return `${text.slice(0, 5)}-${text.slice(5)}`;
}

/** However it was typed: blanks, hyphens and case do not count. */
export function plainCode(typed: string): string {
  return typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
}

export const isTotpCode = (plain: string): boolean => /^\d{6}$/.test(plain);
