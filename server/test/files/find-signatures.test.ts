import 'reflect-metadata';
import { X509Certificate } from 'node:crypto';
import { Readable } from 'node:stream';
import { parseInstant } from '../../src/kernel/instant';
import { FileType } from '../../src/modules/files/file-terms';
import { findSignatures, MOST_SIGNED_BYTES } from '../../src/modules/files/signatures/find-signatures';
import { signWith } from '../../src/modules/signing/sign-pdf';
import { TrustedCertificates } from '../../src/modules/signing/trusted-certificates';
import { pdf, withPage } from '../harness/sample-files';
import { makeAuthority, makeCertificate, type TestCertificate } from '../signing/certificates';

const AT = parseInstant('2026-11-23T09:00:00+07:00', 'at');
const root = makeAuthority('Tổ chức gốc thử nghiệm');
const office = makeCertificate('UBND thị trấn Hồi Xuân', { issuer: root });
const selfMade = makeCertificate('Ai đó');
const gone = makeCertificate('Chứng thư cũ', { issuer: root, to: new Date('2025-01-01T00:00:00Z') });
const room = { trusted: new TrustedCertificates([new X509Certificate(root.pem)]) };

const find = (content: Buffer, type = FileType.PDF, size = content.length) =>
  // In pieces, as a store hands it out.
  findSignatures(room, { type, size, open: () => Readable.from(inPieces(content)) });

function* inPieces(content: Buffer): Generator<Buffer> {
  for (let at = 0; at < content.length; at += 997) yield content.subarray(at, at + 997);
}

const signed = (by: TestCertificate, content: Buffer) =>
  signWith({ key: by.key, chain: [by.der] }, content, { reason: 'Kết quả', signerName: 'Nguyễn Văn An', at: AT });

describe('the signatures of a file that comes in', () => {
  let paper: Buffer;
  beforeAll(async () => {
    paper = await pdf({ compressed: false });
  });

  it('hold where an authority that is known here issued the certificate', async () => {
    const found = await find(await signed(office, paper));
    expect(found).toMatchObject({ signatureState: 'VALID', trustStamp: room.trusted.stamp });
    expect(JSON.parse(found.signatures!)).toMatchObject([
      { signerName: 'UBND thị trấn Hồi Xuân', signedAt: AT, reason: 'Kết quả', problem: null },
    ]);
  });

  it('are told apart: changed afterwards, by nobody known, with a certificate that had expired, none', async () => {
    const whole = await signed(office, paper);
    const changed = Buffer.from(whole);
    changed[Math.floor(paper.length / 2)]! ^= 1;
    expect(await find(changed).then(({ signatureState }) => signatureState)).toBe('CHANGED');
    expect(await find(await withPage(whole))).toMatchObject({ signatureState: 'CHANGED' });
    expect(await find(await signed(selfMade, paper))).toMatchObject({ signatureState: 'UNTRUSTED' });
    expect(await find(await signed(gone, paper))).toMatchObject({ signatureState: 'EXPIRED' });
    // The worst of several counts.
    expect(await find(await signed(office, await signed(selfMade, paper)))).toMatchObject({
      signatureState: 'UNTRUSTED',
    });
    expect(await find(paper)).toEqual({ signatureState: 'NONE', signatures: null, trustStamp: null });
  });

  it('of garbage, and of what is too large to be read whole, are not to be read', async () => {
    const garbage = Buffer.from(`%PDF-1.7\n${'<<'.repeat(5_000)}/ByteRange [0 1 2 3]\n%%EOF`);
    expect(await find(garbage)).toMatchObject({ signatureState: 'UNREADABLE', signatures: null });
    expect(await find(garbage, FileType.PDF, MOST_SIGNED_BYTES + 1)).toMatchObject({ signatureState: 'UNREADABLE' });
    expect(await find(garbage, FileType.PNG)).toMatchObject({ signatureState: 'NONE' });
  });

  it('are kept in few words, whatever a certificate says', async () => {
    const wordy = makeCertificate('x'.repeat(260));
    const { signatures } = await find(await signed(wordy, paper));
    expect(JSON.parse(signatures!)).toMatchObject([{ signerName: 'x'.repeat(200) }]);
  });
});
