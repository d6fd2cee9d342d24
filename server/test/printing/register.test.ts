import { strFromU8, unzipSync } from 'fflate';
import { AuditKind } from '../../src/modules/audit/audit-terms';
import { registerDocument } from '../../src/modules/printing/documents/register-document';
import { renderPdf } from '../../src/modules/printing/render-pdf';
import { PrintedForm } from '../../src/modules/printing/texts/form-terms';
import { SAMPLE_ISSUER, sampleRegisterRow } from '../../src/modules/printing/texts/sample-data';
import { shippedTexts } from '../../src/modules/printing/texts/shipped-texts';
import { setClock } from '../harness/clock';
import { describeServers } from '../harness/test-server';
import { act, COMMITTEE, DESK, DISTRICT, NEIGHBOUR, receive, receiveInput, walkTo } from '../harness/walk';
import { infoOf, pagesOf, textOf } from './pdf-tools';

const PERIOD = 'from=2026-11-23&to=2026-11-23';

describe('the register on paper', () => {
  it('goes on to further pages with its heading, long names and all', async () => {
    const at = Date.parse('2021-03-05T08:07:00+07:00');
    const rows = Array.from({ length: 60 }, (_, index) => ({
      ...sampleRegisterRow(at),
      code: `000.17.28.H56-210305-${String(index + 1).padStart(4, '0')}`,
      applicantName: index === 0 ? 'Công ty cổ phần '.repeat(19).trim() : 'Đặng Thị Hoà',
    }));
    const data = {
      issuer: SAMPLE_ISSUER,
      period: 'từ ngày 05/03/2021 đến ngày 05/03/2021',
      printedAt: at,
      writerName: 'Lê Hoa',
      rows,
    };
    const pdf = await renderPdf(registerDocument(data, shippedTexts(PrintedForm.REGISTER)));
    const pages = pagesOf(pdf);
    expect(infoOf(pdf)['Page size']).toMatch(/^841\.89 x 595\.28/);
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page).toContain(`Trang ${pages.indexOf(page) + 1}/${pages.length}`);
    for (const page of pages.slice(0, -1)) expect(page).toMatch(/TT Mã hồ sơ .*Nhận và trả kết quả/u);
    const text = pages.join(' ').replaceAll(' ', '');
    for (const { code } of rows) expect(text).toContain(code);
    expect(text).toContain(rows[0]!.applicantName.replaceAll(' ', ''));
    expect(pages.at(-1)).toMatch(/NGƯỜI LẬP SỔ.*Lê Hoa.*THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ/u);
  });
});

describeServers('the register', (server) => {
  const get = async (path: string, username: string) => (await server().as(username)).send(path);
  const bodyOf = async (path: string, username: string): Promise<Buffer> => {
    const response = await get(path, username);
    if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return Buffer.from(await response.arrayBuffer());
  };
  let codes: { open: string; returned: string };
  let centre: string;

  beforeAll(async () => {
    const desk = await server().as(DESK);
    const open = await receive(desk, { applicant: { ...receiveInput().applicant, fullName: '=1+1 Đặng Thị Hoà' } });
    const returned = await walkTo(server(), await receive(desk), 4);
    setClock('2026-11-23T10:30:00+07:00');
    await act(desk, 'ReturnResult', returned, { receivedBy: 'Đặng Thị Hoà' });
    await receive(await server().as(NEIGHBOUR));
    codes = { open: open.code, returned: returned.code };
    centre = open.receivingOffice.code;
  });

  it('has what the centre received in the period, and when it was handed back', async () => {
    const text = textOf(await bodyOf(`/forms/register.pdf?${PERIOD}`, DESK)).replaceAll(' ', '');
    expect(text).toContain('2hồsơ');
    expect(text).toContain(codes.open);
    expect(text).toContain(codes.returned);
    expect(text).toMatch(/10:3\d23\/11\/2026Tạiquầy/u);
    expect(text).toContain('Đãtrảkếtquả,trướchạn');
    const none = textOf(await bodyOf('/forms/register.pdf?from=2026-11-24&to=2026-11-25', DESK));
    expect(none).toContain('Không có hồ sơ nào trong thời gian này');
  });

  it('is a workbook of dates and numbers, whose heading stays, and in which a name is no formula', async () => {
    const response = await get(`/forms/register.xlsx?${PERIOD}`, DESK);
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="so-theo-doi-2026-11-23-2026-11-23.xlsx"',
    );
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml']!);
    const texts = strFromU8(files['xl/sharedStrings.xml']!);
    expect(sheet).toContain('state="frozen"');
    expect(sheet).not.toContain('<f>');
    expect(texts).toContain('=1+1 Đặng Thị Hoà');
    expect(texts).toContain(codes.returned);
    // 23 November 2026, 09:00 as a spreadsheet counts: 46349.375 days.
    const cells = [...sheet.matchAll(/<c r="(I2|A2|O2)"([^>]*)><v>([^<]*)<\/v>/g)].map(([, cell, style, value]) => ({
      cell,
      isText: style!.includes('t="s"'),
      value: Number(value),
    }));
    // To the whole minute, as everywhere.
    const minutes = cells[1]!.value * 1_440;
    expect(minutes - Math.round(minutes)).toBeCloseTo(0, 4);
    // The heading is as high as its words, in a program that measures nothing.
    expect(sheet).toMatch(/<row r="1"[^>]* ht="30"/);
    expect(cells).toEqual([
      { cell: 'A2', isText: false, value: 1 },
      { cell: 'I2', isText: false, value: expect.closeTo(46_349.375, 2) },
      { cell: 'O2', isText: false, value: expect.any(Number) },
    ]);
  });

  it('of a committee has what came to it; a district reads those of its communes, nobody a neighbour’s', async () => {
    const own = textOf(await bodyOf(`/forms/register.pdf?${PERIOD}`, COMMITTEE)).replaceAll(' ', '');
    expect(own).toContain(codes.returned);
    expect(own).not.toContain(codes.open);
    const below = textOf(await bodyOf(`/forms/register.pdf?${PERIOD}&office=${centre}`, DISTRICT)).replaceAll(' ', '');
    expect(below).toContain(codes.open);
    expect((await get(`/forms/register.xlsx?${PERIOD}&office=${centre}`, NEIGHBOUR)).status).toBe(404);
    expect((await server().visitor().send(`/forms/register.xlsx?${PERIOD}`)).status).toBe(401);
  });

  it.each([
    ['', 'from'],
    ['from=2026-11-31&to=2026-12-01', 'from'],
    ['from=2026-11-02&to=2026-11-01', 'to'],
  ])('asks for a period that exists: "%s"', async (query, path) => {
    const response = await get(`/forms/register.pdf?${query}`, DESK);
    expect([response.status, await response.json()]).toEqual([
      400,
      expect.objectContaining({ fields: [expect.objectContaining({ path })] }),
    ]);
  });

  it('leaves a trace', async () => {
    await bodyOf(`/forms/register.xlsx?${PERIOD}`, DESK);
    await server().app.audit.flush();
    const rows = await server().db.read.query<{ detail: string }>(
      'SELECT detail FROM audit_entry WHERE kind = ? ORDER BY at, sequence',
      [AuditKind.EXPORTED],
    );
    expect(rows.map(({ detail }) => JSON.parse(detail))).toContainEqual(
      expect.objectContaining({ count: 2, format: 'xlsx' }),
    );
  });
});
