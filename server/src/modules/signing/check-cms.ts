import { createHash, X509Certificate } from 'node:crypto';
import { GeneralizedTime, ObjectIdentifier, OctetString, Sequence, UTCTime } from 'asn1js';
import { type Attribute, Certificate, ContentInfo, SignedData, SignedDataVerifyError } from 'pkijs';
import type { Instant } from '../../kernel/instant';
import { SIGNING_CERTIFICATE_V2 } from './cades-signature';
import { type CertificateDetails, certificateDetails } from './certificate-details';

const SIGNING_TIME = '1.2.840.113549.1.9.5';
const HASHES: Record<string, string> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

/** What a signature in CMS says of bytes. */
export interface CheckedCms {
  signer: X509Certificate;
  /** The other certificates that came along. */
  others: X509Certificate[];
  details: CertificateDetails;
  /** Of the signature itself; null where the time stands in the PDF only. */
  signedAt: Instant | null;
  /** These bytes were signed with the key of this certificate. */
  intact: boolean;
}

/** @returns null where it is no signature of one signer over bytes that lie elsewhere */
export async function checkCms(signature: Uint8Array, content: Buffer): Promise<CheckedCms | null> {
  try {
    return await check(signature, content);
  } catch {
    // The library throws whatever it stumbles on.
    return null;
  }
}

async function check(signature: Uint8Array, content: Buffer): Promise<CheckedCms | null> {
  const signed = new SignedData({ schema: ContentInfo.fromBER(signature).content });
  // Of several signers only one would be checked, and content that came along in place of the file's.
  if (signed.signerInfos.length !== 1 || signed.encapContentInfo.eContent) return null;
  const data = new Uint8Array(content).buffer;
  const outcome = await signed.verify({ signer: 0, data, extendedMode: true }).catch((error: unknown) => {
    if (error instanceof SignedDataVerifyError) return error;
    throw error;
  });
  const { signerCertificate: own, signatureVerified } = outcome;
  if (!own) return null;
  const certificates = (signed.certificates ?? []).filter((one) => one instanceof Certificate);
  const der = derOf(own);
  const attributes = signed.signerInfos[0]!.signedAttrs?.attributes ?? [];
  return {
    signer: new X509Certificate(der),
    others: certificates.filter((one) => one !== own).map((one) => new X509Certificate(derOf(one))),
    details: certificateDetails(own, der),
    signedAt: signingTime(attributes),
    intact: signatureVerified === true && namesCertificate(attributes, der),
  };
}

function derOf(certificate: Certificate): Buffer {
  return Buffer.from(certificate.toSchema().toBER());
}

function attributeValue(attributes: readonly Attribute[], type: string): unknown {
  return attributes.find((attribute) => attribute.type === type)?.values[0];
}

function signingTime(attributes: readonly Attribute[]): Instant | null {
  const time = attributeValue(attributes, SIGNING_TIME);
  return time instanceof UTCTime || time instanceof GeneralizedTime ? time.toDate().getTime() : null;
}

/** Where the signature says with which certificate it was made, no other with the same name and number may be put in. */
function namesCertificate(attributes: readonly Attribute[], der: Buffer): boolean {
  const value = attributeValue(attributes, SIGNING_CERTIFICATE_V2);
  if (value === undefined) return true;
  const id = firstOf(firstOf(value));
  if (!(id instanceof Sequence)) return false;
  const hash = id.valueBlock.value.find((part) => part instanceof OctetString);
  const algorithm = id.valueBlock.value[0] === hash ? null : firstOf(id.valueBlock.value[0]);
  const name = algorithm instanceof ObjectIdentifier ? HASHES[algorithm.valueBlock.toString()] : 'sha256';
  if (!hash || name === undefined) return false;
  return createHash(name).update(der).digest().equals(Buffer.from(hash.valueBlock.valueHexView));
}

function firstOf(value: unknown): unknown {
  return value instanceof Sequence ? value.valueBlock.value[0] : undefined;
}
