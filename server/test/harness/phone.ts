import { Secret, TOTP } from 'otpauth';

export const STEP_MS = 30_000;

/** The phone: what its app shows at a moment of the machine's clock, some steps away from now. */
export function phone(secret: string): (steps?: number) => string {
  const totp = new TOTP({ secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: 30 });
  return (steps = 0) => totp.generate({ timestamp: Date.now() + steps * STEP_MS });
}
