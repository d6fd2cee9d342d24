import '../support/antd-in-jsdom';
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { quarterOrder, quarterOwed, quartersOf } from '../../src/features/rollout/rollout-figures';
import { RolloutPage } from '../../src/features/rollout/rollout-page';
import { leader } from '../reporting/figures';
import { renderPage } from '../support/render-page';
import { serverTimeIs } from '../support/server-time';

const quarter = (name: string, planned: number, running: number) => ({
  __typename: 'RolloutQuarter' as const,
  quarter: name,
  tier: 'DISTRICT' as const,
  planned,
  running,
});
const milestone = (officeName: string, state: string, more: object = {}) => ({
  __typename: 'MilestoneView' as const,
  areaCode: '385',
  officeName,
  tier: 'DISTRICT',
  title: 'Trung tâm vận hành',
  dueOn: '2018-06-30',
  metOn: null,
  state,
  evidence: null,
  isElsewhere: false,
  ...more,
});
const rollout = {
  __typename: 'Rollout',
  planId: 'TH2016',
  planName: 'Thanh Hoá 2016',
  isInForce: true,
  source: null,
  plans: [{ __typename: 'RolloutPlanName', id: 'TH2016', name: 'Thanh Hoá 2016' }],
  tiers: [
    {
      __typename: 'TierRollout',
      tier: 'DISTRICT',
      planned: 27,
      running: 20,
      onTime: 4,
      late: 23,
      percentRunning: 74.1,
    },
  ],
  quarters: [quarter('Q2/2018', 27, 20), quarter('Q3/2017', 4, 3)],
  milestones: [
    milestone('Huyện Bá Thước', 'UPCOMING'),
    milestone('Huyện Quan Hóa', 'MET_LATE', {
      metOn: '2018-07-10',
      evidence: 'hồ sơ đầu tiên 000.00.28.H56-180710-0001',
    }),
    milestone('Huyện Mường Lát', 'OVERDUE'),
  ],
};
const many = Array.from({ length: 120 }, (_, index) =>
  milestone(`Xã ${index}`, 'MET_ON_TIME', { areaCode: `${index}` }),
);
const manyMilestones = () => ({ rollout: { ...rollout, milestones: many } });
const handlers = { Rollout: () => ({ rollout }) };
beforeEach(() => serverTimeIs('2018-07-05T08:00:00+07:00'));
const open = (at = '/rollout') => renderPage(<RolloutPage />, handlers, { path: '/rollout', at, staff: leader });

const offices = () => screen.getAllByRole('rowheader').map((each) => each.textContent);

test('what needs attention stands first, and a met milestone says by what evidence', async () => {
  await open();
  await screen.findByRole('table');
  expect(offices()).toEqual(['Huyện Mường Lát', 'Huyện Quan Hóa', 'Huyện Bá Thước']);
  expect(screen.getByText('hồ sơ đầu tiên 000.00.28.H56-180710-0001')).toBeTruthy();
  expect(screen.getByText('Đạt, chậm 10 ngày')).toBeTruthy();
});

test('filters narrow the table, without accents, and stay in the address', async () => {
  const { router } = await open();
  const user = userEvent.setup();
  await user.type(await screen.findByRole('searchbox'), 'ba thuoc');
  expect(await screen.findByText('Mốc 1–1 trong 1')).toBeTruthy();
  expect(offices()).toEqual(['Huyện Bá Thước']);
  expect(router.state.location.search).toBe('?q=ba+thuoc');
});

test('how late a milestone is goes by the clock of the server, not of the PC', async () => {
  await open();
  expect(await screen.findByText(/Quá hạn, chưa đạt, 5 ngày/)).toBeTruthy();
});

test('tier and state are chosen by typing a part of the word', async () => {
  const { router } = await open();
  const user = userEvent.setup();
  const field = await screen.findByRole('combobox', { name: 'Tình trạng' });
  await user.type(field, 'chua den han');
  // The list goes by key codes, which user-event leaves out.
  fireEvent.keyDown(field, { key: 'Enter', keyCode: 13 });
  expect(router.state.location.search).toBe('?state=UPCOMING');
  expect(offices()).toEqual(['Huyện Bá Thước']);
});

test('hundreds of milestones come in pages, and the page is in the address', async () => {
  const { router } = await renderPage(
    <RolloutPage />,
    { ...handlers, Rollout: manyMilestones },
    { path: '/rollout', at: '/rollout?tier=DISTRICT', staff: leader },
  );
  await userEvent.setup().click(await screen.findByTitle('3'));
  expect(await screen.findByText('Mốc 101–120 trong 120')).toBeTruthy();
  expect(offices()).toHaveLength(20);
  expect(router.state.location.search).toBe('?tier=DISTRICT&page=3');
});

test('nothing found says how to see more again', async () => {
  await open('/rollout?state=MET_ON_TIME');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Bỏ lọc' }));
  expect(offices()).toHaveLength(3);
});

test('the plan is held against the last quarter that has ended', () => {
  const rows = quartersOf(rollout.quarters, 'DISTRICT');
  expect(rows.map((each) => each.quarter)).toEqual(['Q3/2017', 'Q2/2018']);
  expect(quarterOwed(rows, '2018-06-30')?.quarter).toBe('Q3/2017');
  expect(quarterOwed(rows, '2018-07-01')?.quarter).toBe('Q2/2018');
  expect(quarterOwed(rows, '2017-01-01')).toBeNull();
  expect(quarterOrder('2018')).toBeNull();
});
