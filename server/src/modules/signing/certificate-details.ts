import { createHash } from 'node:crypto';
import type { Certificate, RelativeDistinguishedNames } from 'pkijs';
import type { Instant } from '../../kernel/instant';
import { clean } from '../../kernel/text';

const COMMON_NAME = '2.5.4.3';
const ORGANISATION = '2.5.4.10';
const KEY_USAGE = '2.5.29.15';
/** Bits 0 and 1 of KeyUsage (RFC 5280, 4.2.1.3): digitalSignature and nonRepudiation. */
const MAY_SIGN = 0xc0;
/** Of the column. */
const LONGEST_NAME = 300;

/** What people read of a certificate. */
export interface CertificateDetails {
  commonName: string | null;
  organisation: string | null;
  /** Subject and issuer in one line each. */
  subject: string;
  issuer: string;
  serial: string;
  notBefore: Instant;
  notAfter: Instant;
  fingerprint: string;
  /** False where the certificate says that its key is for something else. */
  maySign: boolean;
}

export function certificateDetails(certificate: Certificate, der: Buffer): CertificateDetails {
  return {
    commonName: partOf(certificate.subject, COMMON_NAME),
    organisation: partOf(certificate.subject, ORGANISATION),
    subject: nameInWords(certificate.subject),
    issuer: nameInWords(certificate.issuer),
    serial: Buffer.from(certificate.serialNumber.valueBlock.valueHexView).toString('hex').toUpperCase(),
    notBefore: certificate.notBefore.value.getTime(),
    notAfter: certificate.notAfter.value.getTime(),
    fingerprint: createHash('sha256').update(der).digest('hex'),
    maySign: maySign(certificate),
  };
}

/** "UBND thị trấn Hồi Xuân, UBND huyện Quan Hóa": common name, then organisation where it is another. */
function nameInWords(name: RelativeDistinguishedNames): string {
  const parts = [partOf(name, COMMON_NAME), partOf(name, ORGANISATION)].filter((part) => part !== null);
  return [...new Set(parts)].join(', ').slice(0, LONGEST_NAME);
}

function partOf(name: RelativeDistinguishedNames, type: string): string | null {
  const part = name.typesAndValues.find((one) => one.type === type);
  const text = part === undefined ? '' : clean(String(part.value.valueBlock.value));
  return text === '' ? null : text;
}

function maySign({ extensions }: Certificate): boolean {
  const usage = extensions?.find(({ extnID }) => extnID === KEY_USAGE);
  if (usage === undefined) return true;
  const bits: unknown = usage.parsedValue?.valueBlock?.valueHexView;
  return bits instanceof Uint8Array && ((bits[0] ?? 0) & MAY_SIGN) !== 0;
}
