import { strFromU8, unzipSync } from 'fflate';
import { FORM_COLUMNS } from '../../src/modules/papers/form-06a';
import type { Figures } from '../../src/modules/reporting/settlement-figures';
import { describeServers } from '../harness/test-server';
import { act, DESK, DIVISION, LEADERSHIP, NEIGHBOUR, receive, STRANGER, walkTo } from '../harness/walk';
import { infoOf, textOf } from '../printing/pdf-tools';
import { cellsOf } from '../printing/spreadsheet';

const PERIOD = 'from=2026-10-01&to=2026-11-23';

interface Report {
  total: Figures;
  rows: (Figures & { key: string; name: string })[];
}

describeServers('report 06a as a paper', (server) => {
  const get = async (path: string, username: string) => (await server().as(username)).send(path);
  const bodyOf = async (path: string, username: string): Promise<Buffer> => {
    const response = await get(path, username);
    if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return Buffer.from(await response.arrayBuffer());
  };
  const FIGURES = `${FORM_COLUMNS.map(({ key }) => key).join(' ')} rate`;
  const reportOf = async (username: string, by: string): Promise<Report> => {
    const { data } = await (await server().as(username)).post<{ settlementReport: Report }>(
      `query Figures($by: ReportBy!) {
         settlementReport(filter: { from: "2026-10-01", to: "2026-11-23" }, by: $by) {
           total { ${FIGURES} }
           rows { key name ${FIGURES} }
         }
       }`,
      { by },
    );
    return data!.settlementReport;
  };

  beforeAll(async () => {
    const desk = await server().as(DESK);
    await receive(desk);
    const returned = await walkTo(server(), await receive(desk), 4);
    await act(desk, 'ReturnResult', returned, { receivedBy: 'Đặng Thị Hoà' });
    await receive(await server().as(NEIGHBOUR));
  });

  // Months have totals of their own; all other cuts are made alike.
  it.each(['AREA', 'MONTH'])(
    'by %s opens in another program with the figures of the screen, the total reckoned from the rows',
    async (by) => {
      const report = await reportOf(LEADERSHIP, by);
      const lines = cellsOf(await bodyOf(`/reports/06a.xlsx?${PERIOD}&by=${by}`, LEADERSHIP));
      const counts = (figures: Figures) => FORM_COLUMNS.map(({ key }) => String(figures[key]));
      // In a list of values it is written with all its digits.
      const rateOf = ({ rate }: Figures) => (rate === null ? '' : `${rate * 100}%`);
      const shown = report.rows.filter((row) => by === 'MONTH' || FORM_COLUMNS.some(({ key }) => row[key] !== 0));
      expect(shown.length).toBeGreaterThan(0);
      expect(report.total.received).toBe(3);
      expect(lines.slice(4)).toEqual([
        ...shown.map((row, index) => [String(index + 1), expect.any(String), ...counts(row), rateOf(row)]),
        ['', 'Tổng cộng', ...counts(report.total), rateOf(report.total)],
      ]);
    },
    60_000,
  );

  it('keeps its heading and the names of rows in sight, and a name is no formula', async () => {
    const files = unzipSync(new Uint8Array(await bodyOf(`/reports/06a.xlsx?${PERIOD}`, DESK)));
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml']!);
    const pane = /<pane [^>]*>/.exec(sheet)?.[0];
    for (const part of ['xSplit="2"', 'ySplit="4"', 'state="frozen"']) expect(pane).toContain(part);
    expect(sheet).toMatch(/<f>\s*SUM\(C5:C\d+\)/);
  });

  it('is a PDF in the layout of the form, for the area of who asks', async () => {
    const pdf = await bodyOf(`/reports/06a.pdf?${PERIOD}&by=PROCEDURE`, DESK);
    expect(infoOf(pdf)['Page size']).toMatch(/^841\.89 x 595\.28/);
    const text = textOf(pdf);
    for (const words of [
      'TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH',
      'Thị trấn Hồi Xuân, từ ngày 01/10/2026 đến ngày 23/11/2026',
      'Số đang giải quyết tính đến 9 giờ 00 phút, ngày 23 tháng 11 năm 2026',
      'Tổng cộng',
      'NGƯỜI LẬP BIỂU',
    ])
      expect(text).toContain(words);
    const { total } = await reportOf(DESK, 'PROCEDURE');
    const figures = FORM_COLUMNS.map(({ key }) => total[key]).join(' ');
    expect(text).toContain(`Tổng cộng ${figures} 100,0 %`);
  });

  it('says which parameter is wrong, and shows nothing of another area', async () => {
    const refusal = async (query: string, username = DESK) => {
      const response = await get(`/reports/06a.xlsx?${query}`, username);
      return [response.status, ((await response.json()) as { fields?: { path: string }[] }).fields?.[0]?.path];
    };
    expect(await refusal('from=2026-11-31&to=2026-11-23')).toEqual([400, 'from']);
    expect(await refusal(`${PERIOD}&by=COLOUR`)).toEqual([400, 'by']);
    expect(await refusal(`${PERIOD}&structure=SOON`)).toEqual([400, 'structure']);
    expect(await refusal(`${PERIOD}&areaCode=14845`)).toEqual([404, undefined]);
    expect(await refusal(PERIOD, DIVISION)).toEqual([403, undefined]);
    expect((await get(`/reports/06a.pdf?${PERIOD}`, STRANGER)).status).toBe(200);
  });
});
