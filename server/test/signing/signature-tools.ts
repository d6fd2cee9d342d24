import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Programs that have nothing of ours: what they say of a signature is what a citizen's reader says.

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'hcc-signed-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What pdfsig (poppler-utils) says of the signatures of a PDF. */
export function pdfsig(pdf: Buffer): string {
  return inFolder((folder) => {
    const file = join(folder, 'signed.pdf');
    writeFileSync(file, pdf);
    return execFileSync('pdfsig', ['-nocert', file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  });
}

/** Holds the last signature against its bytes and an authority, as CAdES; throws where OpenSSL does not take it. */
export function opensslVerify(pdf: Buffer, rootPem: string): void {
  const text = pdf.toString('latin1');
  const range = /\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/.exec(
    text.slice(text.lastIndexOf('/ByteRange')),
  )!;
  const [, from, to, rest] = range.slice(1).map(Number) as [number, number, number, number];
  inFolder((folder) => {
    const write = (name: string, content: Buffer | string) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    // With the noughts that fill the field up: the signature says how long it is, and may end in one itself.
    const signature = write('signature.der', Buffer.from(text.slice(from + 1, to - 1), 'hex'));
    const content = write('content', Buffer.concat([pdf.subarray(0, from), pdf.subarray(to, to + rest)]));
    const root = write('root.pem', rootPem);
    const how = ['-inform', 'DER', '-binary', '-cades', '-purpose', 'any'];
    const files = ['-in', signature, '-content', content, '-CAfile', root, '-out', '/dev/null'];
    execFileSync('openssl', ['cms', '-verify', ...how, ...files], { stdio: ['ignore', 'pipe', 'pipe'] });
  });
}

/** The same key and certificates as OpenSSL itself packs them. */
export function opensslP12(keyPem: string, certificatesPem: string, password: string, more: string[] = []): Buffer {
  return inFolder((folder) => {
    const [key, certificates] = [join(folder, 'key.pem'), join(folder, 'certificates.pem')];
    writeFileSync(key, keyPem);
    writeFileSync(certificates, certificatesPem);
    const files = ['-inkey', key, '-in', certificates, '-out', join(folder, 'packed.p12')];
    execFileSync('openssl', ['pkcs12', '-export', ...files, '-passout', `pass:${password}`, ...more], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return readFileSync(join(folder, 'packed.p12'));
  });
}

/** A key on a curve with a certificate that OpenSSL made, packed by it; valid from now on. */
export function opensslCurveP12(commonName: string, password: string): Buffer {
  return inFolder((folder) => {
    const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
    const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', key];
    const subject = ['-utf8', '-subj', `/C=VN/O=Ủy ban nhân dân/CN=${commonName}`, '-days', '30'];
    execFileSync('openssl', ['req', '-x509', ...curve, ...subject, '-out', certificate], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return opensslP12(readFileSync(key, 'utf8'), readFileSync(certificate, 'utf8'), password);
  });
}
