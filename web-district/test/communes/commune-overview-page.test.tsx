import '@hcc/web-shared/test/support/antd-in-jsdom';
import { districtStaff, report, row } from '@hcc/web-shared/test/reporting/figures';
import { renderPage } from '@hcc/web-shared/test/support/render-page';
import { serverTimeIs } from '@hcc/web-shared/test/support/server-time';
import { NetworkDown } from '@hcc/web-shared/test/support/stub-server';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CommuneOverviewPage } from '../../src/features/communes/commune-overview-page';
import { CommuneStrip } from '../../src/features/communes/commune-strip';

const communes = [
  row('385', 'Huyện Quan Hóa'),
  row('14869', 'Thị trấn Hồi Xuân', { received: 8, settled: 5, rate: 1, overdue: 2, inProgress: 5 }),
  row('14870', 'Xã Thành Sơn', { received: 3, inProgress: 3 }),
  row('14872', 'Xã Trung Sơn', { received: 6, settled: 4, late: 2, rate: 0.5 }),
  row('14873', 'Xã Phú Thanh'),
];
const dueSoon = (areaCode: string, count: number) => ({ __typename: 'AreaDueSoon', areaCode, dueSoon: count });
beforeEach(() => serverTimeIs('2021-11-21T09:30:00+07:00'));

const handlers = {
  DueSoonByArea: () => ({
    dueSoonByArea: [dueSoon('385', 1), dueSoon('14869', 6), dueSoon('14870', 0), dueSoon('14872', 2)],
  }),
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

test('what is due soon stands there, is sorted by and opens its dossiers; not beside a month that is over', async () => {
  const page = await renderPage(<CommuneOverviewPage />, handlers, { path: '/overview', staff: districtStaff });
  const link = await screen.findByRole('link', {
    name: /Hồ sơ đến hạn trong hai ngày làm việc tới, Thị trấn Hồi Xuân: 6/,
  });
  expect(link.getAttribute('href')).toBe(
    '/reports/dossiers?from=2021-11-01&to=2021-11-30&areaCode=14869&column=DUE_SOON',
  );
  const total = screen.getByRole('link', { name: /Hồ sơ đến hạn trong hai ngày làm việc tới, Tổng cộng: 9/ });
  expect(total.getAttribute('href')).toContain('areaCode=385&column=DUE_SOON');
  await userEvent.setup().click(screen.getByRole('button', { name: 'Sắp đến hạn' }));
  expect(names().slice(0, 2)).toEqual(['Thị trấn Hồi Xuân', 'Xã Trung Sơn']);
  page.unmount();

  const lastMonth = '/overview?from=2021-10-01&to=2021-10-31';
  await renderPage(<CommuneOverviewPage />, handlers, { path: '/overview', at: lastMonth, staff: districtStaff });
  await screen.findByRole('table');
  expect(screen.queryByRole('button', { name: 'Sắp đến hạn' })).toBeNull();
});

test('the strip names each commune with its figures and leads into it', async () => {
  await renderPage(<CommuneStrip />, handlers, { path: '/worklist', staff: districtStaff });
  const links = await screen.findAllByRole('link', { name: /nhận/ });
  expect(links.map((link) => link.textContent)).toEqual([
    'Xã Trung Sơnnhận 6 · sắp hạn 2 · quá hạn 0 · 50,0 %',
    'Thị trấn Hồi Xuânnhận 8 · sắp hạn 6 · quá hạn 2 · 100,0 %',
    'Xã Thành Sơnnhận 3 · sắp hạn 0 · quá hạn 0 · —',
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
