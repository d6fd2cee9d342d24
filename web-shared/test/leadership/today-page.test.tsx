import { fireEvent, screen, within } from '@testing-library/react';
import { rateChanges, sameDays } from '../../src/features/leadership/today/rate-change';
import { TodayPage } from '../../src/features/leadership/today/today-page';
import { leader, report, row } from '../reporting/figures';
import { renderPage } from '../support/render-page';
import { serverTimeIs } from '../support/server-time';

const office = (code: string, name: string) => ({ __typename: 'Office', code, name, tier: 'DISTRICT' });
const holder = (at: object, staffId: string | null, staffName: string | null, overdue: number, dueSoon: number) => ({
  __typename: 'HolderFigures',
  office: at,
  staffId,
  staffName,
  overdue,
  dueSoon,
  apologyOwed: 0,
  oldestDueAt: '2021-11-19T17:00:00+07:00',
});
const quanHoa = office('UB.385', 'UBND huyện Quan Hóa');
const figures = (holders: object[]) => ({
  todayFigures: {
    __typename: 'TodayFigures',
    asOf: '2021-11-21T09:30:00+07:00',
    overdue: 5,
    dueSoon: 3,
    apologyOwed: 0,
    unanswered: 2,
    holders,
    askedOffices: [{ __typename: 'AskedOfficeFigures', office: office('STP', 'Sở Tư pháp'), unanswered: 2 }],
  },
});
const handlers = (holders: object[]) => ({
  TodayFigures: () => figures(holders),
  SettlementReport: () => report([row('385', 'Huyện Quan Hóa', { settled: 20, rate: 0.8 })]),
  ReportOffices: () => ({ settlementReport: { __typename: 'SettlementReport', rows: [] } }),
});

beforeEach(() => serverTimeIs('2021-11-21T09:30:00+07:00'));

test('offices are the sums of their people; each number opens its part, each row begins a directive', async () => {
  const own = holder(quanHoa, 's1', 'Hà Thị Tuyết', 2, 1);
  const untaken = holder(quanHoa, null, null, 1, 2);
  const staff = { ...leader, permissions: [...leader.permissions, 'directive:issue'] };
  await renderPage(<TodayPage />, handlers([own, holder(office('X', 'Khác'), 's2', 'Ai', 2, 0), untaken]), { staff });
  const table = await screen.findByRole('table', { name: 'Ai đang giữ' });
  const cells = (index: number) =>
    within(within(table).getAllByRole('row')[index]!)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);
  expect(cells(1).slice(0, 3)).toEqual(['3', '3', '0']);
  const overdue = within(table).getByRole('link', { name: /đã quá hạn, UBND huyện Quan Hóa: 3/ });
  expect(overdue.getAttribute('href')).toBe(
    '/reports/dossiers?from=2021-11-21&to=2021-11-21&areaCode=38&column=OVERDUE&holderCode=UB.385',
  );
  fireEvent.click(screen.getByRole('button', { name: 'Người giữ' }));
  const untakenLink = screen.getByRole('link', { name: /đã quá hạn, Chưa ai nhận, UBND huyện Quan Hóa: 1/ });
  expect(untakenLink.getAttribute('href')).toMatch(/holderCode=UB\.385&assigneeId=$/);
  expect(screen.getByRole('link', { name: 'Giao việc về Hà Thị Tuyết, UBND huyện Quan Hóa' })).toBeTruthy();
  expect(screen.getByRole('link', { name: /^Hồ sơ chờ ý kiến .*, Sở Tư pháp: 2/ })).toBeTruthy();
});

test('where nothing is overdue it says so', async () => {
  await renderPage(<TodayPage />, handlers([]), { staff: leader });
  expect(await screen.findByText('Không có hồ sơ nào quá hạn hay sắp đến hạn.')).toBeTruthy();
});

test('a rate is held against the same days of a month before, never against a handful', () => {
  expect(sameDays('2021-03-31', 0)).toEqual({ from: '2021-03-01', to: '2021-03-31' });
  expect(sameDays('2021-03-31', 1)).toEqual({ from: '2021-02-01', to: '2021-02-28' });
  expect(sameDays('2021-03-10', 12)).toEqual({ from: '2020-03-01', to: '2020-03-10' });
  const rated = (key: string, rate: number | null, settled = 10) => ({ key, name: key, rate, settled });
  const changes = rateChanges(
    [rated('a', 0.9), rated('b', 0.5), rated('c', 1), rated('few', 0, 4), rated('new', 1)],
    [rated('a', 0.8), rated('b', 0.9), rated('few', 1)],
    [rated('c', 0.7), rated('b', 0.1)],
  );
  expect(changes.map(({ key, by }) => [key, Number(by.toFixed(2))])).toEqual([
    ['b', -0.4],
    ['a', 0.1],
    ['c', 0.3],
  ]);
});
