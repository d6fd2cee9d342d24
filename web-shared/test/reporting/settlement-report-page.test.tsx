import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SettlementReportPage } from '../../src/features/reporting/settlement-report-page';
import { renderPage } from '../support/render-page';
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
  rate: 1120 / 1200,
};
const communes = [
  row('14869', 'Thị trấn Hồi Xuân', { ...figures }),
  row('14870', 'Xã Thành Sơn', { received: 4, receivedOther: 4, inProgress: 4, withinLimit: 4 }),
  row('385', 'Huyện Quan Hóa', { received: 2, receivedOther: 2, settled: 2, late: 2, rate: 0 }),
];
const handlers = {
  ReportClock: () => report([]),
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
  expect(await link(/giải quyết quá hạn, Một cửa cấp huyện – Huyện Quan Hóa: 2/)).toBe(
    '/reports/dossiers?from=2021-11-01&to=2021-11-30&areaCode=385&officeCode=000.00.28.H56&column=LATE',
  );
  expect(await link(/Hồ sơ đã giải quyết, Tổng cộng: 1200/)).toContain('areaCode=385&column=SETTLED');
});

test('columns sort, and the order is in the address', async () => {
  const { router } = await open();
  const user = userEvent.setup();
  await user.click((await screen.findAllByRole('button', { name: /Trước và đúng hạn/ }))[0] as HTMLElement);
  expect(router.state.location.search).toContain('sort=rate');
  const rows = screen.getAllByRole('row').map((each) => each.querySelector('th[scope=row]')?.textContent);
  expect(rows.filter(Boolean)).toEqual([
    'Một cửa cấp huyện – Huyện Quan Hóa',
    'Thị trấn Hồi Xuân',
    'Xã Thành Sơn',
    'Tổng cộng',
  ]);
});

test('days in the wrong order are refused in words and the report stays', async () => {
  const { router } = await open('/reports?from=2021-11-03&to=2021-11-20');
  const user = userEvent.setup();
  const from = await screen.findByRole('textbox', { name: 'Từ' });
  await user.clear(from);
  await user.type(from, '1/12/2021');
  await user.click(screen.getByRole('button', { name: 'Xem' }));
  expect(screen.getByRole('alert').textContent).toContain('Ngày bắt đầu phải trước');
  expect(router.state.location.search).toBe('?from=2021-11-03&to=2021-11-20');
});

test('a refusal of the server leaves the choices standing and offers to try again', async () => {
  await open('/reports', () => {
    throw new ApiError('INTERNAL', 'Lỗi máy chủ', { errorId: 'E1' });
  });
  expect((await screen.findByRole('alert')).textContent).toContain('vẫn giữ nguyên');
  expect(screen.getByRole('button', { name: 'Thử lại' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Tháng trước' })).toBeTruthy();
});
