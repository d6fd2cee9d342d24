import { createHash, type KeyObject, webcrypto } from 'node:crypto';
import { ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import {
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import type { SigningKey } from './open-p12';

const DATA = '1.2.840.113549.1.7.1';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
export const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
const HASH = 'SHA-256';
/** Bytes of a signature beside certificates and the signed value itself: names of algorithms, attributes. */
const FRAME_BYTES = 1_024;
const CURVES: Record<string, string> = { prime256v1: 'P-256', secp384r1: 'P-384', secp521r1: 'P-521' };

/** No signature of this key is longer, in bytes. */
export function longestSignature({ key, chain }: SigningKey): number {
  const value = (key.asymmetricKeyDetails?.modulusLength ?? 1_200) / 8;
  return FRAME_BYTES + value + chain.reduce((sum, der) => sum + der.length, 0);
}

/**
 * A CAdES signature of bytes that lie elsewhere, DER, with what PAdES-B-B asks for (ETSI EN 319 142-1): the digest, the
 * certificate it was made with, no time; that stands in the PDF.
 */
export async function signDetached(content: Buffer, { key, chain }: SigningKey): Promise<Buffer> {
  const certificates = chain.map((der) => Certificate.fromBER(der));
  const [own] = certificates as [Certificate];
  const attributes = [
    new Attribute({ type: CONTENT_TYPE, values: [new ObjectIdentifier({ value: DATA })] }),
    new Attribute({ type: MESSAGE_DIGEST, values: [new OctetString({ valueHex: sha256(content) })] }),
    new Attribute({ type: SIGNING_CERTIFICATE_V2, values: [signingCertificate(chain[0]!)] }),
  ];
  const signed = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: DATA }),
    certificates,
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({ issuer: own.issuer, serialNumber: own.serialNumber }),
        signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes: inOrder(attributes) }),
      }),
    ],
  });
  await signed.sign(await forWebCrypto(key), 0, HASH);
  const info = new ContentInfo({ contentType: ContentInfo.SIGNED_DATA, content: signed.toSchema(true) });
  return Buffer.from(info.toSchema().toBER());
}

/** SigningCertificateV2 (RFC 5035) with one ESSCertIDv2: its hash algorithm is SHA-256 where none is named. */
function signingCertificate(der: Buffer): Sequence {
  const id = new Sequence({ value: [new OctetString({ valueHex: sha256(der) })] });
  return new Sequence({ value: [new Sequence({ value: [id] })] });
}

/** DER puts the elements of a set in the order of their bytes; verifiers encode them anew and compare. */
function inOrder(attributes: Attribute[]): Attribute[] {
  const bytes = (attribute: Attribute) => Buffer.from(attribute.toSchema().toBER());
  return attributes.sort((a, b) => Buffer.compare(bytes(a), bytes(b)));
}

function sha256(bytes: Buffer): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(bytes).digest());
}

function forWebCrypto(key: KeyObject): Promise<webcrypto.CryptoKey> {
  const curve = CURVES[key.asymmetricKeyDetails?.namedCurve ?? ''];
  const algorithm = curve ? { name: 'ECDSA', namedCurve: curve } : { name: 'RSASSA-PKCS1-v1_5', hash: HASH };
  const der = key.export({ format: 'der', type: 'pkcs8' });
  return webcrypto.subtle.importKey('pkcs8', der, algorithm, false, ['sign']);
}
