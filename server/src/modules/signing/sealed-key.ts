import { createPrivateKey } from 'node:crypto';
import type { SecretBox } from '../../kernel/secret-box';
import type { SigningKey } from './open-p12';

/** What lies in the box: the key without its former password, so that signing need not count out its rounds again. */
interface Content {
  /** PKCS#8 DER, Base64. */
  key: string;
  /** DER, Base64. */
  chain: string[];
}

/** The same box holds secrets of people; none opens for the other. */
const ownerOf = (certificateId: string) => `office certificate ${certificateId}`;

export function sealKey(box: SecretBox, certificateId: string, { key, chain }: SigningKey): string {
  const content: Content = {
    key: key.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
    chain: chain.map((der) => der.toString('base64')),
  };
  return box.seal(JSON.stringify(content), ownerOf(certificateId));
}

/** @throws HccError FORBIDDEN where it was sealed with another key */
export function openKey(box: SecretBox, certificateId: string, sealed: string): SigningKey {
  const { key, chain } = JSON.parse(box.open(sealed, ownerOf(certificateId))) as Content;
  return {
    key: createPrivateKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'pkcs8' }),
    chain: chain.map((der) => Buffer.from(der, 'base64')),
  };
}
