import { act, screen, within } from '@testing-library/react';
import { LeadershipPage } from '../../src/features/leadership/leadership-page';
import { switchLanguage } from '../../src/i18n/i18n';
import { leader, report, row } from '../reporting/figures';
import { renderPage } from '../support/render-page';
import { serverTimeIs } from '../support/server-time';

const districts = [
  row('380', 'Thành phố Thanh Hóa', { received: 90, settled: 80, late: 2, rate: 0.975, overdue: 1 }),
  row('384', 'Huyện Mường Lát', { received: 10, inProgress: 10, rate: null }),
  row('385', 'Huyện Quan Hóa', { received: 30, settled: 20, late: 4, rate: 0.8, overdue: 7 }),
];
beforeEach(() => serverTimeIs('2021-11-21T09:30:00+07:00'));

const handlers = {
  LeadershipSummary: () => ({
    leadershipSummary: {
      __typename: 'LeadershipSummary',
      asOf: '2021-11-21T09:30:00+07:00',
      onTimeRate: 0.94,
      onTimeRateBefore: 0.957,
      overdueNow: 8,
      overdueBefore: 8,
      receivedThisMonth: 1300,
      receivedMonthBefore: 1200,
      centresRunning: 690,
      centresPlanned: 691,
    },
  }),
  SettlementReport: ({ by }: Record<string, unknown>) =>
    by === 'AREA' ? report(districts) : report([row('2021-10', '2021-10', { settled: 50, rate: 0.88 })]),
  LegTimes: () => ({ legTimes: [] }),
  SettlementDossiers: () => ({
    settlementDossiers: {
      __typename: 'DossierConnection',
      totalCount: 0,
      pageInfo: { __typename: 'PageInfo', endCursor: null, hasNextPage: false },
      nodes: [],
    },
  }),
};

test('four numbers with what they were, districts worst first, each a way down', async () => {
  await renderPage(<LeadershipPage />, handlers, { staff: leader });
  const rate = await screen.findByRole('link', { name: /Giải quyết trước và đúng hạn/ });
  expect(rate.textContent).toContain('94,0 %');
  expect(rate.textContent).toContain('tháng trước 95,7 %');
  expect(rate.textContent).toContain('▼ giảm 1,7 điểm %');
  expect(screen.getByRole('link', { name: /Đang quá hạn 8/ }).textContent).toContain('không đổi');

  const table = await screen.findByRole('table', { name: /theo địa bàn/ });
  const names = within(table).getAllByRole('rowheader');
  expect(names.map((each) => each.textContent)).toEqual(['Huyện Quan Hóa', 'Thành phố Thanh Hóa', 'Huyện Mường Lát']);
  expect(within(table).getByRole('link', { name: 'Huyện Quan Hóa' }).getAttribute('href')).toBe(
    '/reports?from=2021-11-01&to=2021-11-30&areaCode=385&by=AREA',
  );
  expect(
    within(table)
      .getByRole('link', { name: /Huyện Quan Hóa: 7/ })
      .getAttribute('href'),
  ).toContain('column=OVERDUE');
  expect(await screen.findByRole('link', { name: /^10\/21, Tỷ lệ: 88,0 %/ })).toBeTruthy();
  expect(screen.getByText('Không có hồ sơ nào quá hạn.')).toBeTruthy();
});

test('switching the language rewrites the numbers and days on the screen at once', async () => {
  await renderPage(<LeadershipPage />, handlers, { path: '/leadership', staff: leader });
  expect(await screen.findByText('1.300')).toBeTruthy();
  expect(screen.getByText('94,0 %')).toBeTruthy();
  await act(() => switchLanguage('en'));
  expect(screen.getByText('1,300')).toBeTruthy();
  expect(screen.getByText('94.0%')).toBeTruthy();
  expect(screen.getByText('Figures as of 09:30 21 Nov 2021')).toBeTruthy();
});
