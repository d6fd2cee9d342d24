import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { findRootFolder } from '../../src/config';
import type { Unprepared } from '../../src/modules/signing/prepare-pdf';
import { readApart } from '../../src/modules/signing/read-apart';
import { runGuarded } from '../../src/modules/signing/run-guarded';
import { signWith } from '../../src/modules/signing/sign-pdf';
import { compileServer } from '../harness/compiled';
import { renderSlip, slip } from '../printing/slip-data';
import { makeCertificate } from './certificates';

const COMPILED = join(findRootFolder(), 'server/dist/src/modules/signing');
const SCRIPT = join(COMPILED, 'read-signatures-worker.js');
const PREPARING = join(COMPILED, 'prepare-pdf-worker.js');
const MEGABYTE = 1024 * 1024;

/** A page, and beside it a stream of the kind that the reader unpacks by itself. */
function withStream(dictionary: string, content: Buffer): Buffer {
  const pages = '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj ';
  const head = `%PDF-1.7\n${pages}3 0 obj<</Type/Page/Parent 2 0 R>>endobj\n4 0 obj<<${dictionary}/Length ${content.length}>>stream\n`;
  return Buffer.concat([
    Buffer.from(head),
    content,
    Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
  ]);
}

describe('a file from outside, in a thread of its own', () => {
  beforeAll(async () => {
    await compileServer();
    expect(existsSync(SCRIPT)).toBe(true);
  });

  it('is read as it is read here', async () => {
    const { key, der } = makeCertificate('UBND thị trấn Hồi Xuân');
    const words = { reason: 'Thử', signerName: 'Lê Thị Hoa', at: 1_795_000_000_000 };
    const signed = await signWith({ key, chain: [der] }, await renderSlip(slip()), words);
    const here = await readApart(signed, { script: '/nowhere' });
    expect(here).toMatchObject([{ reason: 'Thử', at: words.at }]);
    expect(await readApart(signed, { script: SCRIPT })).toEqual(
      here.map((one) => ({ ...one, signed: { ...one.signed, signature: new Uint8Array(one.signed!.signature) } })),
    );
  });

  it('gets the place for a signature behind what was there', async () => {
    const pdf = await renderSlip(slip());
    const words = { reason: 'Thử', signerName: 'Lê Thị Hoa', at: 1_795_000_000_000 };
    const here = () => Promise.reject(new Error('not in this thread'));
    const prepared = Buffer.from(
      await runGuarded<Unprepared, Uint8Array>({ script: PREPARING, here }, { pdf, words, room: 2_000 }),
    );
    expect(prepared.subarray(0, pdf.length).equals(pdf)).toBe(true);
    expect(prepared.toString('latin1', pdf.length)).toContain(`<${'0'.repeat(4_000)}>`);
    const garbage = { pdf: Buffer.from('%PDF-1.7 text'), words, room: 2_000 };
    await expect(runGuarded({ script: PREPARING, here }, garbage)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('is refused by name where it cannot be read', async () => {
    await expect(readApart(Buffer.from('text'), { script: SCRIPT })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      details: { fields: [{ path: 'file' }] },
    });
  });

  it.each([
    [
      'unpacks to more than a server has',
      () => withStream('/Type/ObjStm/N 1/First 8/Filter/FlateDecode', deflateSync(Buffer.alloc(100 * MEGABYTE, '1 '))),
    ],
    [
      'claims two thousand million objects',
      () => withStream('/Type/XRef/Size 9/W[0 0 0]/Index[0 2000000000]', Buffer.from('x')),
    ],
  ])('costs the server neither time nor memory where it %s', async (_name, file) => {
    const bytes = file();
    const before = process.memoryUsage().rss;
    const outcome = await readApart(bytes, { script: SCRIPT, patienceMs: 5_000 }).catch((error: unknown) => error);
    if (!Array.isArray(outcome))
      expect(outcome).toMatchObject({ code: 'BAD_USER_INPUT', details: { fields: [{ path: 'file' }] } });
    expect((process.memoryUsage().rss - before) / MEGABYTE).toBeLessThan(300);
  });
});
