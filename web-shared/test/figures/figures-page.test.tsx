import '../support/antd-in-jsdom';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FiguresPage } from '../../src/features/figures/figures-page';
import { districtStaff } from '../reporting/figures';
import { renderPage } from '../support/render-page';
import { serverTimeIs } from '../support/server-time';
import { ApiError, type Handler } from '../support/stub-server';

const ASKED = '/figures?m=RECEIVED,LATE,ON_TIME_RATE&by=OFFICE&period=LAST_MONTH&areaCode=385';
const built = {
  __typename: 'BuiltFiguresView',
  from: '2021-10-01',
  to: '2021-10-31',
  asOf: '2021-10-31T23:59:59+07:00',
  areaCode: '385',
  areaName: 'Huyện Quan Hóa',
  target: 0.9,
  total: [30, 4, 0.8],
  rows: [
    { __typename: 'BuiltFiguresRow', key: 'A', name: 'Một cửa A', values: [10, 0, null], target: 0.9 },
    { __typename: 'BuiltFiguresRow', key: 'B', name: 'Một cửa B', values: [20, 4, 0.8], target: 0.9 },
  ],
};
const kept = {
  __typename: 'KeptFigures',
  id: 'K1',
  name: 'Trễ hằng tháng',
  pinned: false,
  mailTo: null,
  revision: 1,
  figures: {
    __typename: 'FiguresDefinition',
    measures: ['RECEIVED', 'LATE', 'ON_TIME_RATE'],
    by: 'OFFICE',
    period: 'LAST_MONTH',
    from: null,
    to: null,
    areaCode: '385',
    officeCode: null,
    field: null,
    procedureCode: null,
    tier: null,
    structure: null,
  },
};
beforeEach(() => serverTimeIs('2021-11-21T09:30:00+07:00'));

const open = (at: string, more: Record<string, Handler> = {}) =>
  renderPage(
    <FiguresPage />,
    {
      BuiltFigures: () => ({ builtFigures: built }),
      KeptFigures: () => ({ keptFigures: [] }),
      Areas: () => ({ areas: [] }),
      ...more,
    },
    { path: '/figures', at, staff: districtStaff },
  );

test('the address is asked as it stands, each figure opens its dossiers, and the worst stands first when asked', async () => {
  const { server } = await open(ASKED);
  const table = (await screen.findAllByRole('table'))[0]!;
  expect(server.callsOf('BuiltFigures').at(-1)?.variables).toMatchObject({
    figures: { measures: ['RECEIVED', 'LATE', 'ON_TIME_RATE'], by: 'OFFICE', period: 'LAST_MONTH', areaCode: '385' },
  });
  const late = within(table).getByRole('link', { name: /Quá hạn, Một cửa B: 4/ });
  expect(late.getAttribute('href')).toBe(
    '/reports/dossiers?from=2021-10-01&to=2021-10-31&areaCode=385&officeCode=B&column=LATE&by=OFFICE',
  );
  await userEvent.click(within(table).getByRole('button', { name: /Quá hạn/ }));
  const names = within(table).getAllByRole('rowheader');
  expect(names.map(({ textContent }) => textContent)).toEqual(['Một cửa B', 'Một cửa A', 'Tổng cộng']);
});

test('a notice opens what was kept; pinning says the revision that was seen, and a refusal stays in sight', async () => {
  const { server } = await open('/figures?kept=K1', {
    KeptFigures: () => ({ keptFigures: [kept] }),
    ChangeKeptFigures: () => {
      throw new ApiError('CONFLICT', 'Bộ số liệu này vừa được thay đổi ở nơi khác; hãy tải lại.');
    },
  });
  await screen.findByRole('heading', { name: 'Trễ hằng tháng' });
  await userEvent.click(await screen.findByRole('button', { name: 'Ghim' }));
  expect(server.callsOf('ChangeKeptFigures').at(-1)?.variables).toEqual({
    input: { id: 'K1', revision: 1, pinned: true },
  });
  await screen.findByText(/vừa được thay đổi ở nơi khác/);
});

test('without an answer it says so and keeps what was chosen', async () => {
  await open(ASKED, {
    BuiltFigures: () => {
      throw new ApiError('INTERNAL');
    },
  });
  await screen.findByText(/Số liệu chưa tải được/);
  expect(screen.getByText(/Số liệu \(3\)/)).toBeTruthy();
});
