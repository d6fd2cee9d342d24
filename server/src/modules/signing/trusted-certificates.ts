import { createHash, X509Certificate } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Certificate, CertificateChainValidationEngine } from 'pkijs';
import { badField } from '../../kernel/errors';
import type { Instant } from '../../kernel/instant';

const VARIABLE = 'HCC_TRUSTED_CERTIFICATES';
const FILE = /\.(pem|crt|cer)$/i;
const PEM = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;
/** From a signer to its authority: the national root, an authority, one below it, the signer; and one to spare. */
const LONGEST_PATH = 5;

/** The authorities whose certificates are believed, as one process holds them. */
export class TrustedCertificates {
  /** @param roots authorities, or single certificates that are believed by themselves */
  constructor(private readonly roots: readonly X509Certificate[]) {}

  get count(): number {
    return this.roots.length;
  }

  /** Until when each is valid, and whom it names. */
  get validity(): { subject: string; until: Instant }[] {
    return this.roots.map(({ subject, validTo }) => ({ subject, until: Date.parse(validTo) }));
  }

  /** Another where other certificates are believed: what was not trusted then may be now. 64 hex digits. */
  get stamp(): string {
    const prints = this.roots.map(({ fingerprint256 }) => fingerprint256).sort();
    return createHash('sha256').update(prints.join()).digest('hex');
  }

  /**
   * True where the signer is one of them, or leads to one of them over certificates that came along, at that moment.
   * Whether a certificate was revoked is not asked: that would need the authority's address from every server.
   */
  async trusts(signer: X509Certificate, others: readonly X509Certificate[], at: Instant): Promise<boolean> {
    if (this.roots.some((root) => root.fingerprint256 === signer.fingerprint256)) return true;
    const path = this.findPath(signer, others);
    if (!path) return false;
    // Found above, so that certificates which issue each other can lead nobody round in circles; lengths of paths, uses
    // of keys and constraints of names are the library's to judge.
    const [root, ...below] = path.map((one) => Certificate.fromBER(one.raw)).reverse() as [Certificate];
    const engine = new CertificateChainValidationEngine({
      trustedCerts: [root],
      certs: below,
      checkDate: new Date(at),
    });
    return (await engine.verify()).result;
  }

  private findPath(signer: X509Certificate, others: readonly X509Certificate[]): X509Certificate[] | null {
    const path = [signer];
    while (path.length < LONGEST_PATH) {
      const last = path.at(-1)!;
      const isIssuer = (one: X509Certificate) => last.checkIssued(one) && last.verify(one.publicKey);
      const root = this.roots.find(isIssuer);
      if (root) return [...path, root];
      const next = others.find((one) => !path.includes(one) && isIssuer(one));
      if (!next) return null;
      path.push(next);
    }
    return null;
  }
}

/**
 * Reads the PEM files (.pem, .crt, .cer) of a folder; no folder, no trust.
 * @throws HccError BAD_USER_INPUT naming the variable and the file
 */
export function readTrustedCertificates(folder: string | null): TrustedCertificates {
  if (folder === null) return new TrustedCertificates([]);
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => FILE.test(name));
  } catch {
    throw badField(VARIABLE, `không đọc được thư mục "${folder}".`);
  }
  return new TrustedCertificates(names.sort().flatMap((name) => certificatesIn(join(folder, name))));
}

function certificatesIn(path: string): X509Certificate[] {
  try {
    const found = [...readFileSync(path, 'utf8').matchAll(PEM)].map(([pem]) => new X509Certificate(pem));
    if (found.length > 0) return found;
  } catch {
    // Said below, as for a file without any.
  }
  throw badField(VARIABLE, `tệp "${path}" không chứa chứng thư PEM đọc được.`);
}
