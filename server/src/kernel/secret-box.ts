import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { HccError } from './errors';

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;
const VERSION = 'v1.';

/** Keeps secrets (of authenticator apps, keys of certificates) unreadable in the database and its copies. */
export class SecretBox {
  private readonly sealing: Buffer;
  private readonly hashing: Buffer;

  /** @param key the server's secret in any form: what is used is derived from it, a key for each purpose */
  constructor(key: string) {
    const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', key, 'hcc', purpose, 32));
    this.sealing = derive('second factor secret');
    this.hashing = derive('recovery code');
  }

  /** @param owner whose secret it is; it opens for nobody else */
  seal(plain: string, owner: string): string {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(CIPHER, this.sealing, iv, { authTagLength: TAG_BYTES });
    cipher.setAAD(Buffer.from(owner));
    const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return VERSION + Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
  }

  /** @throws HccError FORBIDDEN where it was sealed with another key, or for somebody else, or was changed */
  open(sealed: string, owner: string): string {
    const bytes = Buffer.from(sealed.slice(VERSION.length), 'base64url');
    try {
      const decipher = createDecipheriv(CIPHER, this.sealing, bytes.subarray(0, IV_BYTES), {
        authTagLength: TAG_BYTES,
      });
      decipher.setAAD(Buffer.from(owner));
      decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
      return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
    } catch {
      throw new HccError(
        'FORBIDDEN',
        'Khóa bí mật của máy chủ (HCC_SECRET_KEY) không phải khóa đã dùng để niêm phong dữ liệu này.',
      );
    }
  }

  /** The same for the same text, and for nobody without the key. Hex, 64 characters. */
  hash(text: string, owner: string): string {
    return createHmac('sha256', this.hashing).update(`${owner}\n${text}`).digest('hex');
  }
}

/** @throws HccError FORBIDDEN where the server was given no key */
export function requireBox(box: SecretBox | null): SecretBox {
  if (box) return box;
  throw new HccError(
    'FORBIDDEN',
    'Máy chủ chưa có HCC_SECRET_KEY nên chưa dùng được xác thực hai bước và chứng thư số.',
  );
}
