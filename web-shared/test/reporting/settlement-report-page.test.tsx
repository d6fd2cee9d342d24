import '../support/antd-in-jsdom';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SettlementReportPage } from '../../src/features/reporting/settlement-report-page';
import { renderPage } from '../support/render-page';
import { serverTimeIs } from '../support/server-time';
import { ApiError, type Handler } from '../support/stub-server';
import { districtStaff, report, row } from './figures';

const figures = {
  carriedOver: 12,
  received: 1288,
  receivedOnline: 300,
  receivedOther: 988,
  settled: 1200,
  early: 800,
  onTime: 320,
  late: 80,
  inProgress: 95,
  withinLimit: 80,
  overdue: 10,
  paused: 5,
  withdrawn: 3,
  stopped: 2,
  declined: 4,
  rate: 1120 / 1200,
};
const communes = [
  row('14869', 'Thị trấn Hồi Xuân', { ...figures }),
  row('14870', 'Xã Thành Sơn', { received: 4, receivedOther: 4, inProgress: 4, withinLimit: 4 }),
  row('385', 'Huyện Quan Hóa', { received: 2, receivedOther: 2, settled: 2, late: 2, rate: 0 }),
];
beforeEach(() => serverTimeIs('2021-11-21T09:30:00+07:00'));

const handlers = {
  SettlementReport: () => report(communes, figures),
  Areas: () => ({ areas: [] }),
};
const open = (at = '/reports', answer: Handler = handlers.SettlementReport) =>
  renderPage(
    <SettlementReportPage />,
    { ...handlers, SettlementReport: answer },
    { path: '/reports', at, staff: districtStaff },
  );

const link = async (name: RegExp) => (await screen.findByRole('link', { name })).getAttribute('href') ?? '';

test('the month of the server and the own area are asked for when the address says nothing', async () => {
  const { server } = await open();
  await screen.findByRole('table');
  expect(server.callsOf('SettlementReport').at(-1)?.variables).toMatchObject({
    from: '2021-11-01',
    to: '2021-11-30',
    areaCode: '385',
    by: 'AREA',
  });
  // Nothing was reorganised in the period or after it: there is nothing to choose.
  expect(screen.queryByRole('link', { name: 'Đơn vị khi đó' })).toBeNull();
});

test('the check line adds up from the figures shown', async () => {
  await open();
  const line = (await screen.findByText('Đối chiếu:')).closest('p');
  expect(line?.textContent).toBe(
    'Đối chiếu: Tổng 1.300 = tồn đầu kỳ 12 + tiếp nhận 1.288 = đã giải quyết 1.200 + đang giải quyết 95 + rút, dừng 5. ✓ Khớp',
  );
});

test('a report that does not add up says so instead of hiding it', async () => {
  await open('/reports', () => report(communes, { ...figures, settled: 1199 }));
  const line = (await screen.findByText('Đối chiếu:')).closest('p');
  expect(line?.textContent).toContain('✗ Lệch 1 hồ sơ');
});

test('rates are written in percent with a comma, a dash where nothing was settled', async () => {
  await open();
  const commune = (await screen.findByRole('rowheader', { name: 'Thị trấn Hồi Xuân' })).closest('tr') as HTMLElement;
  expect(within(commune).getByText('93,3 %')).toBeTruthy();
  const other = screen.getByRole('rowheader', { name: 'Xã Thành Sơn' }).closest('tr') as HTMLElement;
  expect(within(other).getByText('—')).toBeTruthy();
});

test('a figure opens its dossiers; that of the own desk goes by office', async () => {
  await open();
  expect(await link(/đã quá hạn, Thị trấn Hồi Xuân: 10/)).toBe(
    '/reports/dossiers?from=2021-11-01&to=2021-11-30&areaCode=14869&column=OVERDUE',
  );
  expect(await link(/giải quyết quá hạn, Một cửa cấp huyện: 2/)).toBe(
    '/reports/dossiers?from=2021-11-01&to=2021-11-30&areaCode=385&officeCode=000.00.28.H56&column=LATE',
  );
  expect(await link(/Hồ sơ đã giải quyết, Tổng cộng: 1.200/)).toContain('areaCode=385&column=SETTLED');
});

test('columns sort, and the order is in the address', async () => {
  const { router } = await open();
  const user = userEvent.setup();
  await user.click((await screen.findAllByRole('button', { name: /Trước và đúng hạn/ }))[0] as HTMLElement);
  expect(router.state.location.search).toContain('sort=rate');
  const rows = screen.getAllByRole('row').map((each) => each.querySelector('th[scope=row]')?.textContent);
  expect(rows.filter(Boolean)).toEqual(['Một cửa cấp huyện', 'Thị trấn Hồi Xuân', 'Xã Thành Sơn', 'Tổng cộng']);
});

const type = async (name: string, text: string) => {
  const user = userEvent.setup();
  const field = await screen.findByRole('textbox', { name });
  await user.click(field);
  await user.clear(field);
  await user.type(field, `${text}{Enter}`);
};
const period = (search: string) =>
  [...new URLSearchParams(search)].filter(([name]) => name === 'from' || name === 'to');

test('the days of any period can be typed the way people write them', async () => {
  const { router } = await open('/reports?from=2021-11-03&to=2021-11-20');
  await type('Từ ngày', '1/10/2021');
  await type('Đến ngày', '15102021');
  expect(period(router.state.location.search)).toEqual([
    ['from', '2021-10-01'],
    ['to', '2021-10-15'],
  ]);
});

test('a day that there is not changes nothing', async () => {
  const { router } = await open('/reports?from=2021-11-03&to=2021-11-20');
  await type('Từ ngày', '31/02/2021');
  const field = screen.getByRole('textbox', { name: 'Từ ngày' });
  expect(field.getAttribute('aria-invalid')).toBe('true');
  await userEvent.setup().click(document.body);
  expect(router.state.location.search).toBe('?from=2021-11-03&to=2021-11-20');
});

test('the calendar offers the usual periods and names its months in Vietnamese', async () => {
  const { router } = await open();
  const user = userEvent.setup();
  await user.click(await screen.findByRole('textbox', { name: 'Từ ngày' }));
  expect((await screen.findAllByRole('button', { name: 'Chọn tháng' }))[0]?.textContent).toBe('Tháng 11');
  await user.click(screen.getByText('Quý trước'));
  expect(period(router.state.location.search)).toEqual([
    ['from', '2021-07-01'],
    ['to', '2021-09-30'],
  ]);
});

const answer =
  (data: unknown): Handler =>
  () =>
    data;
const openWith = (answers: Record<string, Handler>) =>
  renderPage(<SettlementReportPage />, answers, { path: '/reports', staff: districtStaff });

const area = (code: string, name: string) => ({
  __typename: 'Area',
  code,
  name,
  type: 'Xã',
  tier: 'COMMUNE',
  parentCode: '385',
});

async function choose(name: string, typed: string) {
  const user = userEvent.setup();
  const field = await screen.findByRole('combobox', { name });
  await user.click(field);
  await user.type(field, typed);
  // The list goes by key codes, which user-event leaves out.
  fireEvent.keyDown(field, { key: 'Enter', keyCode: 13 });
}

test('a commune is found by typing without accents, and shown by its procedures', async () => {
  const areas = [area('14869', 'Thị trấn Hồi Xuân'), area('14870', 'Xã Thành Sơn')];
  const { router } = await openWith({ ...handlers, Areas: answer({ areas }) });
  await userEvent.setup().click(await screen.findByRole('combobox', { name: 'Địa bàn' }));
  await screen.findAllByText('Xã Thành Sơn');
  await choose('Địa bàn', 'thanh son');
  expect(router.state.location.search).toBe('?from=2021-11-01&to=2021-11-30&areaCode=14870&by=PROCEDURE');
});

test('an office is a condition of the report, in words, and can be dropped', async () => {
  const offices = [row('000.01.28.H56', 'Bộ phận một cửa Hồi Xuân'), row('000.02.28.H56', 'Bộ phận một cửa Thành Sơn')];
  const { router, server } = await openWith({ ...handlers, ReportOffices: answer(report(offices)) });
  await userEvent.setup().click(await screen.findByRole('combobox', { name: 'Cơ quan' }));
  await screen.findAllByText('Bộ phận một cửa Thành Sơn');
  await choose('Cơ quan', 'THANH SON');
  expect(router.state.location.search).toContain('areaCode=385&officeCode=000.02.28.H56&by=PROCEDURE');
  expect(await screen.findByText('Cơ quan: Bộ phận một cửa Thành Sơn')).toBeTruthy();
  expect(server.callsOf('SettlementReport').at(-1)?.variables).toMatchObject({ officeCode: '000.02.28.H56' });
});

test('hundreds of rows come in pages; print and file have them all', async () => {
  const many = Array.from({ length: 130 }, (_, index) => row(`o${index}`, `Cơ quan ${index}`, { received: 1 }));
  const { router } = await open('/reports?by=OFFICE', () => report(many, { received: 130, inProgress: 130 }));
  const user = userEvent.setup();
  const drawn = () => within(screen.getByRole('table')).getAllByRole('rowheader').length - 1;
  expect(await screen.findByText('Dòng 1–100 trong 130')).toBeTruthy();
  expect(drawn()).toBe(100);

  await user.click(screen.getByTitle('2'));
  expect(await screen.findByText('Dòng 101–130 trong 130')).toBeTruthy();
  expect(drawn()).toBe(30);
  expect(router.state.location.search).toBe('?by=OFFICE&page=2');

  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(drawn()).toBe(130);
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(drawn()).toBe(30);

  await user.type(screen.getByRole('searchbox', { name: 'Tìm trong bảng' }), 'co quan 129');
  await waitFor(() => expect(drawn()).toBe(1));
});

test('a procedure without a dossier in the period is left out', async () => {
  const procedures = [
    row('1.001193', 'Đăng ký khai sinh', { ...figures }),
    row('2.000635', 'Bổ nhiệm công chứng viên'),
  ];
  await open('/reports?by=PROCEDURE', () => report(procedures, figures));
  expect(await screen.findByRole('rowheader', { name: 'Đăng ký khai sinh' })).toBeTruthy();
  expect(screen.queryByText('Bổ nhiệm công chứng viên')).toBeNull();
});

test('a refusal of the server leaves the choices standing and offers to try again', async () => {
  await open('/reports', () => {
    throw new ApiError('INTERNAL', 'Lỗi máy chủ', { errorId: 'E1' });
  });
  expect((await screen.findByRole('alert')).textContent).toContain('vẫn giữ nguyên');
  expect(screen.getByRole('button', { name: 'Thử lại' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Tháng trước' })).toBeTruthy();
});

test('where units changed, the report is read under those of then or of now, and both totals are told', async () => {
  const changed = { unitsChangedOn: '2021-11-15' };
  const { server, router } = await open('/reports', ({ structure }) =>
    report(
      structure === 'THEN' ? [...communes, row('14872', 'Xã Nam Xuân (đến 14/11/2021)')] : communes,
      figures,
      changed,
    ),
  );
  const user = userEvent.setup();
  expect(await screen.findByText(/đều bằng nhau: tiếp nhận 1\.288, đã giải quyết 1\.200/)).toBeTruthy();
  expect(screen.getByText(/sắp xếp từ 15\/11\/2021/)).toBeTruthy();
  await user.click(screen.getByRole('link', { name: 'Đơn vị khi đó' }));
  expect(router.state.location.search).toContain('structure=THEN');
  expect(server.callsOf('SettlementReport').at(-1)?.variables).toMatchObject({ structure: 'THEN' });
  expect(await link(/đã quá hạn, Thị trấn Hồi Xuân: 10/)).toContain('structure=THEN');
  expect(screen.getByRole('link', { name: 'Đơn vị khi đó' }).getAttribute('aria-current')).toBe('true');
  await user.click(screen.getByRole('link', { name: 'Đơn vị hiện nay' }));
  expect(router.state.location.search).not.toContain('structure');
});

test('a part that came from elsewhere makes two totals', async () => {
  await open('/reports', ({ structure }) =>
    report(communes, structure === 'THEN' ? { ...figures, received: 1000 } : figures, { unitsChangedOn: '2021-11-15' }),
  );
  expect(await screen.findByText(/tính theo đơn vị khi đó: tiếp nhận 1\.000/)).toBeTruthy();
});
