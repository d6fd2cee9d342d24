import '../support/antd-in-jsdom';
import { fireEvent, screen, within } from '@testing-library/react';
import { OnTimePage } from '../../src/features/leadership/on-time/on-time-page';
import { MARGINS } from '../../src/features/reporting/report-address';
import { leader, report, row } from '../reporting/figures';
import { renderPage } from '../support/render-page';
import { serverTimeIs } from '../support/server-time';

beforeEach(() => serverTimeIs('2021-11-21T09:30:00+07:00'));

const spread = (dossiers: number) => ({
  finishSpread: {
    __typename: 'FinishSpread',
    margins: MARGINS.map((margin) => ({ __typename: 'MarginFigure', margin, dossiers })),
    usedMinutes: 4_800,
    quotaMinutes: 9_600,
    savedMinutes: 2_400,
    minutesPerDay: 480,
    paused: 2,
    pausedMinutes: 4_320,
  },
});
const handlers = {
  SettlementReport: ({ by }: Record<string, unknown>) =>
    by === 'MONTH'
      ? report([row('2021-10', '2021-10', { settled: 50, early: 20, late: 6, rate: 0.88 })])
      : report(
          [
            row('385', 'Huyện Quan Hóa', { settled: 20, early: 5, onTime: 11, late: 4, rate: 0.8 }),
            row('380', 'Thành phố Thanh Hóa', { settled: 80, early: 50, onTime: 28, late: 2, rate: 0.975 }),
          ],
          { settled: 100, early: 55, onTime: 39, late: 6, rate: 0.94 },
        ),
  ReportOffices: () => ({ settlementReport: { __typename: 'SettlementReport', rows: [] } }),
  Areas: () => ({ areas: [] }),
  LegTimes: () => ({ legTimes: [] }),
  LegHolders: ({ by }: Record<string, unknown>) => ({
    legHolders: [
      {
        __typename: 'LegHolderTimes',
        office: { __typename: 'Office', code: 'STP', name: 'Sở Tư pháp' },
        personId: by === 'PERSON' ? 'S1' : null,
        personName: by === 'PERSON' ? 'Lê Anh' : null,
        legs: 9,
        usedMinutes: 90,
        quotaMinutes: 60,
        overQuota: 3,
      },
    ],
  }),
};
const at = '/on-time?from=2021-10-05&to=2021-10-20';
const path = '/on-time';

test('worst first, every number a way to its dossiers; the distribution counts whole months', async () => {
  await renderPage(<OnTimePage />, { ...handlers, FinishSpread: () => spread(3) }, { path, at, staff: leader });
  const table = await screen.findByRole('table', { name: 'Tỷ lệ trước và đúng hạn' });
  expect(within(table).getAllByRole('rowheader')[0]?.textContent).toBe('Huyện Quan Hóa');
  const late = within(table).getByRole('link', { name: /quá hạn, Huyện Quan Hóa: 4/ });
  expect(late.getAttribute('href')).toContain('from=2021-10-05&to=2021-10-20&areaCode=385&column=LATE');
  expect(within(table).getByRole('link', { name: 'Huyện Quan Hóa' }).getAttribute('href')).toMatch(/^\/on-time\?/);

  const bar = await screen.findByRole('link', { name: /^trễ 2–5 ngày, Quá hạn: 3 / });
  expect(bar.getAttribute('href')).toBe(
    '/reports/dossiers?from=2021-10-01&to=2021-10-31&areaCode=38&column=SETTLED&margin=LATE_5',
  );
  const month = screen.getByRole('link', { name: /^10\/21, Trước và đúng hạn: 88,0 %/ });
  expect(month.getAttribute('href')).toContain('from=2021-10-01&to=2021-10-31&areaCode=38&column=SETTLED');
  expect(screen.getByText('5 ngày')).toBeTruthy();
  expect(screen.getByText('50 %')).toBeTruthy();
  expect(screen.getByText('1,5 ngày')).toBeTruthy();

  fireEvent.click(screen.getByRole('button', { name: 'Người' }));
  const over = await screen.findByRole('link', { name: /Lê Anh, Sở Tư pháp: 3/ });
  expect(over.getAttribute('href')).toContain('holderCode=STP&personId=S1&over=1');
});

test('an installation whose older figures are not rebuilt yet says so', async () => {
  await renderPage(<OnTimePage />, { ...handlers, FinishSpread: () => spread(0) }, { path, at, staff: leader });
  expect(await screen.findByText(/^Chưa có phân bố cho kỳ này/)).toBeTruthy();
});
