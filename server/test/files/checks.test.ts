import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PDFDocument, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib';
import { HccError } from '../../src/kernel/errors';
import { checkFile } from '../../src/modules/files/checks/check-file';
import { renderSlip } from '../../src/modules/printing/slip-pdf';
import { docx, jpeg, pdf, png, scan, zip } from '../harness/sample-files';
import { slip } from '../printing/slip-data';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hcc-checks-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The file's name says something else on purpose. */
const check = (content: Buffer) => {
  const path = join(folder, 'anh.txt');
  writeFileSync(path, content);
  return checkFile(path);
};

async function reasonFor(content: Buffer): Promise<string> {
  const error: unknown = await check(content).then(
    (checked) => new Error(`taken as ${JSON.stringify(checked)}`),
    (refusal) => refusal,
  );
  if (!(error instanceof HccError)) throw error;
  expect(error.code).toBe('BAD_USER_INPUT');
  const [field] = error.details.fields as { path: string; reason: string }[];
  expect(field!.path).toBe('file');
  return field!.reason;
}

/** An action that starts when the document is opened. */
const onOpen = (action: Record<string, unknown>) => (document: PDFDocument) =>
  document.catalog.set(PDFName.of('OpenAction'), document.context.obj(action as never));

describe('what a file is', () => {
  it.each([
    ['JPEG', jpeg(), null],
    ['JPEG', jpeg(200_000), null],
    ['JPEG', Buffer.concat([jpeg(), Buffer.from('what a phone puts behind its pictures')]), null],
    ['PNG', png(), null],
    ['DOCX', docx(), null],
  ])('%s by its content', async (type, content, pages) => {
    expect(await check(content)).toEqual({ type, pages });
  });

  it.each([true, false])('PDF with its pages counted, objects compressed: %s', async (compressed) => {
    expect(await check(await pdf({ pages: 7, compressed }))).toEqual({ type: 'PDF', pages: 7 });
  });

  it('PDF of other programs: our own slip, and what a browser prints', async () => {
    expect(await check(await renderSlip(slip()))).toEqual({ type: 'PDF', pages: 1 });
    const page = join(folder, 'page.html');
    writeFileSync(page, '<h1>Đơn</h1><a href="https://example.vn">x</a><p style="break-before:page">hai</p>');
    const print = ['--headless', '--no-sandbox', '--disable-gpu', `--print-to-pdf=${join(folder, 'b.pdf')}`, page];
    execFileSync('chromium', print, { stdio: 'ignore' });
    expect(await checkFile(join(folder, 'b.pdf'))).toEqual({ type: 'PDF', pages: 2 });
  });

  it('PDF with something before its head, and with a font that no reader can use', async () => {
    const withBadFont = await pdf({
      change: (document) => {
        const { context } = document;
        const program = context.register(PDFRawStream.of(context.obj({}), Buffer.from('this is no font')));
        const descriptor = context.register(context.obj({ Type: 'FontDescriptor', FontFile2: program } as never));
        const font = context.register(context.obj({ Type: 'Font', FontDescriptor: descriptor } as never));
        document.getPage(0).node.setFontDictionary(PDFName.of('F1'), font);
      },
    });
    expect(await check(withBadFont)).toEqual({ type: 'PDF', pages: 1 });
    expect(await check(Buffer.concat([Buffer.from('scanner 1.0\n'), await pdf()]))).toMatchObject({ type: 'PDF' });
  });

  it('a scan of 300 pages goes through piece by piece', async () => {
    const content = await scan(300, 100_000);
    expect(content.length).toBeGreaterThan(30_000_000);
    writeFileSync(join(folder, 'scan'), content);
    const before = process.memoryUsage().arrayBuffers;
    const looking = setInterval(() => {
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    }, 5);
    let most = 0;
    expect(await checkFile(join(folder, 'scan'))).toEqual({ type: 'PDF', pages: 300 });
    clearInterval(looking);
    expect(most).toBeLessThan(content.length / 2);
  });
});

describe('what is refused, with the reason', () => {
  it.each([
    ['a text', Buffer.from('Xin chào')],
    ['nothing', Buffer.alloc(0)],
    ['a program', Buffer.from('MZ\u0090\u0000')],
    ['a page', Buffer.from('<html><script>alert(1)</script></html>')],
    ['a GIF', Buffer.from('GIF89a')],
  ])('%s', async (_, content) => {
    expect(await reasonFor(content)).toMatch(/Chỉ nhận tệp PDF/);
  });

  it('pictures that are cut off or damaged', async () => {
    expect(await reasonFor(jpeg(5_000).subarray(0, 4_000))).toMatch(/hỏng/);
    expect(await reasonFor(jpeg().subarray(0, -2))).toMatch(/hỏng/);
    expect(await reasonFor(png().subarray(0, -12))).toMatch(/hỏng/);
    const changed = png();
    changed[45]! ^= 1;
    expect(await reasonFor(changed)).toMatch(/hỏng/);
  });

  it('a picture made to fill the memory of who opens it', async () => {
    const huge = png();
    huge.writeUInt32BE(60_000, 16);
    huge.writeUInt32BE(60_000, 20);
    expect(await reasonFor(huge)).toMatch(/quá lớn/);
  });

  it.each<[string, Record<string, unknown>, RegExp]>([
    ['a script', { S: 'JavaScript', JS: PDFString.of('app.alert(1)') }, /JavaScript/],
    ['a launch action', { S: 'Launch', F: PDFString.of('cmd.exe') }, /mở chương trình/],
    ['an action that sends data', { S: 'SubmitForm', F: PDFString.of('http://x') }, /gửi dữ liệu/],
  ])('a PDF with %s, wherever it stands', async (_, action, reason) => {
    for (const compressed of [true, false]) {
      expect(await reasonFor(await pdf({ compressed, change: onOpen(action) }))).toMatch(reason);
    }
  });

  it('a script whose name is written in another way', async () => {
    const plain = await pdf({ compressed: false, change: onOpen({ S: 'JavaScript', JS: PDFString.of('x') }) });
    const disguised = plain
      .toString('latin1')
      .replace('/JavaScript', '/J#61vaScr#69pt')
      .replace(/startxref\s+(\d+)/, (_, place: string) => `startxref\n${Number(place) + 4}`);
    expect(await reasonFor(Buffer.from(disguised, 'latin1'))).toMatch(/JavaScript/);
  });

  it('a script behind a string that looks like the beginning of a stream', async () => {
    const action = { A: PDFString.of('stream\n'), S: 'JavaScript', JS: PDFString.of('x') };
    expect(await reasonFor(await pdf({ compressed: false, change: onOpen(action) }))).toMatch(/JavaScript/);
  });

  it('an object that lies inside of a stream, where a table of places would still find it', async () => {
    const hidden = '9 0 obj << /S /JavaScript /JS (x) >> endobj';
    const content = await pdf({
      change: ({ context }) => void context.register(PDFRawStream.of(context.obj({}), Buffer.from(hidden))),
    });
    expect(await reasonFor(content)).toMatch(/bất thường/);
  });

  it('a PDF that carries another file', async () => {
    const content = await pdf({
      change: (document) => document.attach(Buffer.from('MZ'), 'hoa-don.exe', { mimeType: 'application/octet-stream' }),
    });
    expect(await reasonFor(content)).toMatch(/tệp khác nhúng/);
  });

  it('a PDF with a password', async () => {
    const content = await pdf({ change: (document) => document.encrypt({ userPassword: 'x', ownerPassword: 'y' }) });
    expect(await reasonFor(content)).toMatch(/mật khẩu/);
  });

  it('a PDF that is cut off, empty inside, or no PDF behind its head', async () => {
    const whole = await pdf({ pages: 3 });
    expect(await reasonFor(whole.subarray(0, whole.length - 400))).toMatch(/hỏng/);
    expect(await reasonFor(whole.subarray(0, 300))).toMatch(/hỏng/);
    expect(await reasonFor(Buffer.from('%PDF-1.7\nnothing\nstartxref\n9\n%%EOF'))).toMatch(/hỏng/);
    const moved = Buffer.from(whole.toString('latin1').replace(/startxref\s+\d+/, 'startxref\n3'), 'latin1');
    expect(await reasonFor(moved)).toMatch(/bảng tham chiếu/);
  });

  it('a ZIP that is no DOCX, one with a macro, one that fetches, one with a program, one that is cut off', async () => {
    expect(await reasonFor(zip({ 'a.txt': 'x' }))).toMatch(/không phải văn bản DOCX/);
    expect(await reasonFor(docx({ 'word/vbaProject.bin': 'x' }))).toMatch(/macro/);
    expect(await reasonFor(docx({}, 'application/vnd.ms-word.document.macroEnabled.main+xml'))).toMatch(/macro/);
    expect(await reasonFor(docx({ 'word/embeddings/oleObject1.bin': 'x' }))).toMatch(/nhúng/);
    const link =
      '<Relationship Id="r1" Type="http://x/attachedTemplate" Target="http://y/t.dotm" TargetMode="External"/>';
    expect(await reasonFor(docx({ 'word/_rels/settings.xml.rels': link }))).toMatch(/nơi khác/);
    expect(await reasonFor(docx().subarray(0, -30))).toMatch(/hỏng/);
  });
});
