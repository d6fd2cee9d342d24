import '../support/antd-in-jsdom';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CommuneOverviewPage } from '../../src/features/reporting/commune-overview-page';
import { CommuneStrip } from '../../src/features/reporting/commune-strip';
import { renderPage } from '../support/render-page';
import { NetworkDown } from '../support/stub-server';
import { districtStaff, report, row } from './figures';

const communes = [
  row('385', 'Huyện Quan Hóa'),
  row('14869', 'Thị trấn Hồi Xuân', { received: 8, settled: 5, rate: 1, overdue: 2, inProgress: 5 }),
  row('14870', 'Xã Thành Sơn', { received: 3, inProgress: 3 }),
  row('14872', 'Xã Trung Sơn', { received: 6, settled: 4, late: 2, rate: 0.5 }),
  row('14873', 'Xã Phú Thanh'),
];
const handlers = {
  ReportClock: () => report([]),
  SettlementReport: () => report(communes, { received: 17, settled: 9, late: 2, rate: 7 / 9, overdue: 2 }),
};
const noLine = () => {
  throw new NetworkDown();
};
const offline = { ...handlers, SettlementReport: noLine };
const names = () =>
  within(screen.getByRole('table'))
    .getAllByRole('rowheader')
    .map((each) => each.textContent);

test('the worst commune stands first; one that received nothing is shown too', async () => {
  const { router } = await renderPage(<CommuneOverviewPage />, handlers, { path: '/overview', staff: districtStaff });
  await screen.findByRole('table');
  expect(names()).toEqual(['Xã Trung Sơn', 'Thị trấn Hồi Xuân', 'Xã Phú Thanh', 'Xã Thành Sơn', 'Tổng cộng']);

  await userEvent.setup().click(screen.getByRole('button', { name: /Quá hạn/ }));
  expect(names()[0]).toBe('Thị trấn Hồi Xuân');
  expect(router.state.location.search).toBe('?sort=-overdue');
  expect(screen.getByRole('columnheader', { name: /^Quá hạn/ }).getAttribute('aria-sort')).toBe('descending');
});

test('the strip names each commune with its figures and leads into it', async () => {
  await renderPage(<CommuneStrip />, handlers, { path: '/worklist', staff: districtStaff });
  const links = await screen.findAllByRole('link', { name: /nhận/ });
  expect(links.map((link) => link.textContent)).toEqual([
    'Xã Trung Sơnnhận 6 · quá hạn 0 · 50,0 %',
    'Thị trấn Hồi Xuânnhận 8 · quá hạn 2 · 100,0 %',
    'Xã Thành Sơnnhận 3 · quá hạn 0 · —',
  ]);
  expect(links[0]?.getAttribute('href')).toContain('areaCode=14872');
});

test('a strip that cannot load leaves the list alone', async () => {
  const { container } = await renderPage(
    <>
      <CommuneStrip />
      <p>danh sách</p>
    </>,
    offline,
    { path: '/worklist', staff: districtStaff },
  );
  expect(await screen.findByText('danh sách')).toBeTruthy();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(container.textContent).toBe('danh sách');
});
