import 'reflect-metadata';
import { X509Certificate } from 'node:crypto';
import { PDFDocument } from '@cantoo/pdf-lib';
import { parseInstant } from '../../src/kernel/instant';
import { checkSignatures } from '../../src/modules/signing/check-signatures';
import { openP12 } from '../../src/modules/signing/open-p12';
import { signWith } from '../../src/modules/signing/sign-pdf';
import { SignatureProblem } from '../../src/modules/signing/signature-terms';
import { TrustedCertificates } from '../../src/modules/signing/trusted-certificates';
import { withPage } from '../harness/sample-files';
import { renderSlip, slip } from '../printing/slip-data';
import { makeAuthority, makeCertificate, type TestCertificate } from './certificates';
import { opensslCurveP12, opensslVerify, pdfsig } from './signature-tools';

const AT = parseInstant('2026-11-23T09:00:00+07:00', 'at');
const WORDS = { reason: 'Kết quả giải quyết thủ tục hành chính', signerName: 'Phạm Thị Ngọc Ưởng', at: AT };

const root = makeAuthority('Tổ chức gốc thử nghiệm');
const authority = makeAuthority('Tổ chức cấp chứng thư thử nghiệm', root);
const office = makeCertificate('UBND thị trấn Hồi Xuân', { organisation: 'UBND huyện Quan Hóa', issuer: authority });
const other = makeCertificate('Sở Tư pháp', { issuer: authority });

const keyOf = (certificate: TestCertificate) => {
  const chain: Buffer[] = [];
  for (let one: TestCertificate | undefined = certificate; one; one = one.issuer) chain.push(one.der);
  return { key: certificate.key, chain };
};
const trusting = (...certificates: TestCertificate[]) => ({
  trusted: new TrustedCertificates(certificates.map(({ pem }) => new X509Certificate(pem))),
});
const check = async (pdf: Buffer, room = trusting(root)) => (await checkSignatures(room, pdf)).signatures;

let paper: Buffer;
let signed: Buffer;
beforeAll(async () => {
  paper = await renderSlip(slip());
  signed = await signWith(keyOf(office), paper, WORDS);
});

describe('a signed PDF', () => {
  it('holds, and says who signed, when and why', async () => {
    expect(await check(signed)).toEqual([
      {
        signerName: 'UBND thị trấn Hồi Xuân',
        organisation: 'UBND huyện Quan Hóa',
        issuer: 'Tổ chức cấp chứng thư thử nghiệm, Cơ quan thử nghiệm',
        signedAt: AT,
        reason: WORDS.reason,
        coversWholeDocument: true,
        intact: true,
        trusted: true,
        problem: null,
      },
    ]);
  });

  it('holds for readers that have nothing of ours, as PAdES', () => {
    const said = pdfsig(signed);
    expect(said).toContain('Signature Validation: Signature is Valid.');
    expect(said).toContain('Signature Type: ETSI.CAdES.detached');
    expect(said).toContain('Total document signed');
    expect(said).toContain('UBND thị trấn Hồi Xuân');
    expect(said).toContain('Signing Time: Nov 23 2026');
    opensslVerify(signed, root.pem);
  });

  it('keeps what was in it, byte by byte, and shows the same page', () => {
    expect(signed.subarray(0, paper.length).equals(paper)).toBe(true);
  });

  it('is signed as well where its table of objects is compressed, and twice', async () => {
    const document = await PDFDocument.create();
    document.addPage();
    const compressed = Buffer.from(await document.save({ useObjectStreams: true }));
    const once = await signWith(keyOf(office), compressed, WORDS);
    const twice = await signWith(keyOf(other), once, WORDS);
    expect(
      (await check(twice)).map(({ signerName, coversWholeDocument, problem }) => [
        signerName,
        coversWholeDocument,
        problem,
      ]),
    ).toEqual([
      ['UBND thị trấn Hồi Xuân', false, null],
      ['Sở Tư pháp', true, null],
    ]);
    const said = pdfsig(twice);
    expect(said.match(/Signature is Valid/g)).toHaveLength(2);
    opensslVerify(twice, root.pem);
  });

  it('holds with a key on a curve, from a file that OpenSSL made', async () => {
    const key = openP12(opensslCurveP12('Sở Nông nghiệp và Phát triển nông thôn', 'x'), 'x');
    const pem = new X509Certificate(key.chain[0]!).toString();
    const at = Date.now();
    const onCurve = await signWith(key, paper, { ...WORDS, at });
    const room = { trusted: new TrustedCertificates([new X509Certificate(pem)]) };
    expect(await check(onCurve, room)).toMatchObject([
      { signerName: 'Sở Nông nghiệp và Phát triển nông thôn', organisation: 'Ủy ban nhân dân', problem: null },
    ]);
    expect(pdfsig(onCurve)).toContain('Signature is Valid');
    opensslVerify(onCurve, pem);
  });

  it('takes less than a tenth of a second of a processor', async () => {
    const times: number[] = [];
    for (let count = 0; count < 5; count++) {
      const began = process.cpuUsage();
      await signWith(keyOf(office), paper, WORDS);
      const { user, system } = process.cpuUsage(began);
      times.push((user + system) / 1_000);
    }
    // The least: others may be at work on the same processors.
    expect(Math.min(...times)).toBeLessThan(100);
  });
});

describe('what is found', () => {
  const problemOf = async (pdf: Buffer, room = trusting(root)) =>
    (await check(pdf, room)).map(({ problem }) => problem);

  it('one byte that was changed, wherever it is', async () => {
    for (const at of [20, Math.floor(paper.length / 2), paper.length + 5]) {
      const changed = Buffer.from(signed);
      changed[at]! ^= 1;
      const [found] = await check(changed).catch(() => []);
      expect(found?.intact ?? false).toBe(false);
    }
    const middle = Buffer.from(signed);
    middle[Math.floor(paper.length / 2)]! ^= 1;
    expect(await check(middle)).toMatchObject([{ intact: false, problem: SignatureProblem.BROKEN }]);
    expect(pdfsig(middle)).not.toContain('Signature is Valid');
  });

  it('a page that was added afterwards', async () => {
    expect(await check(await withPage(signed))).toMatchObject([
      { intact: true, coversWholeDocument: false, problem: SignatureProblem.CHANGED_AFTER },
    ]);
  });

  it('a page added between two signatures is covered by the second, unless nobody trusts that one', async () => {
    const twice = await signWith(keyOf(other), await withPage(signed), WORDS);
    expect(await problemOf(twice)).toEqual([null, null]);
    const stranger = makeCertificate('Người lạ');
    const forged = await signWith(keyOf(stranger), await withPage(signed), WORDS);
    expect(await problemOf(forged)).toEqual([SignatureProblem.CHANGED_AFTER, SignatureProblem.UNTRUSTED]);
  });

  it('a byte range with room for more than the signature', async () => {
    const text = signed.toString('latin1');
    const [range, from, to, rest] = /\/ByteRange \[ 0 (\d+) (\d+) (\d+) *\]/.exec(text)!;
    const wider = `/ByteRange [ 0 ${from} ${Number(to) + 9} ${Number(rest) - 9}`.padEnd(range.length - 1);
    const changed = Buffer.from(text.replace(range, `${wider}]`), 'latin1');
    expect(await problemOf(changed)).toEqual([SignatureProblem.BROKEN]);
  });

  it('a certificate that had expired, or was not yet valid, when it was used', async () => {
    const old = makeCertificate('Cũ', { issuer: root, from: new Date('2020-01-01'), to: new Date('2025-01-01') });
    const late = await signWith(keyOf(old), paper, WORDS);
    expect(await problemOf(late)).toEqual([SignatureProblem.EXPIRED]);
    const then = parseInstant('2024-06-01T09:00:00+07:00', 'at');
    expect(await problemOf(await signWith(keyOf(old), paper, { ...WORDS, at: then }))).toEqual([null]);
    const before = parseInstant('2019-06-01T09:00:00+07:00', 'at');
    expect(await problemOf(await signWith(keyOf(old), paper, { ...WORDS, at: before }))).toEqual([
      SignatureProblem.EXPIRED,
    ]);
  });

  it('a certificate of nobody who is trusted here', async () => {
    const untrusted = [{ intact: true, trusted: false, problem: SignatureProblem.UNTRUSTED }];
    expect(await check(signed, trusting())).toMatchObject(untrusted);
    expect(await check(signed, trusting(makeAuthority('Tổ chức gốc thử nghiệm')))).toMatchObject(untrusted);
    // An office is no authority, whatever it signs with its key.
    const below = makeCertificate('Tự cấp', { issuer: office });
    expect(await check(await signWith(keyOf(below), paper, WORDS))).toMatchObject(untrusted);
    const forTls = makeCertificate('Máy chủ', { issuer: root, keyUsage: { keyEncipherment: true } });
    expect(await check(await signWith(keyOf(forTls), paper, WORDS))).toMatchObject(untrusted);
    const alone = makeCertificate('Một mình');
    expect(await check(await signWith(keyOf(alone), paper, WORDS), trusting(alone))).toMatchObject([{ problem: null }]);
  });

  it('no signature where there is none', async () => {
    expect(await check(paper)).toEqual([]);
  });

  it('a signature that is none', async () => {
    const text = signed.toString('latin1');
    const from = text.lastIndexOf('/Contents <') + '/Contents <'.length;
    const changed = Buffer.from(signed);
    changed.write('ff'.repeat(200), from, 'latin1');
    expect(await check(changed)).toMatchObject([{ signerName: null, problem: SignatureProblem.UNREADABLE }]);
  });

  it.each([
    ['nothing', () => Buffer.alloc(0)],
    ['a picture', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['a header alone', () => Buffer.from('%PDF-1.7\n')],
    ['half a file', () => paper.subarray(0, paper.length / 3)],
    [
      'a catalogue that holds itself',
      () =>
        Buffer.from(
          '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 1 0 R>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF',
        ),
    ],
    ['lists within lists', () => Buffer.from(`%PDF-1.4\n1 0 obj${'['.repeat(200_000)}endobj\n`)],
  ])('%s is refused by name', async (_name, file) => {
    await expect(check(file())).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      details: { fields: [{ path: 'file' }] },
    });
  });
});
