import { screen, within } from '@testing-library/react';
import { TargetsPage } from '../../src/features/targets/targets-page';
import { leader } from '../reporting/figures';
import { renderPage } from '../support/render-page';
import { serverTimeIs } from '../support/server-time';

const target = (code: string, more: object) => ({
  __typename: 'TargetOutlookView',
  ...{ code, name: code, nameEn: null, note: null, measure: 'ON_TIME', tier: null, percent: 90, dueOn: null },
  ...{
    counted: 80,
    total: 100,
    measured: 80,
    distance: 10,
    outlook: 'BY_DATE',
    pacePerMonth: 0.5,
    metOn: '2027-08-31',
  },
  ...{ months: [], countedAt: null, officeCode: null },
  ...more,
});
const outlooks = {
  __typename: 'TargetOutlooksView',
  ...{ from: '2026-01-01', to: '2026-11-23', areaCode: '38', areaName: 'Tỉnh Thanh Hóa' },
  targets: [
    target('Đúng hạn', {}),
    target('Trực tuyến', { outlook: 'NEVER', metOn: null, measure: 'ONLINE_DOSSIERS', dueOn: '2025-12-31' }),
    target('Hài lòng', {
      outlook: 'NO_DATA',
      measure: 'SATISFIED',
      counted: null,
      total: null,
      measured: null,
      distance: null,
      pacePerMonth: null,
      metOn: null,
    }),
  ],
};
const part = (component: string, weight: number, share: object | null, points: number | null) => ({
  ...{ __typename: 'IndexPartView', component, weight, points },
  share: share && { __typename: 'CountedShare', ...share },
});
const row = (key: string, name: string, counted: number) => ({
  ...{ __typename: 'IndexRowView', key, name, points: counted / 5, weight: 20 },
  parts: [
    part('PROGRESS', 20, { counted, total: 100 }, counted / 5),
    part('ONLINE_PAYMENT', 10, { counted: 3, total: 4 }, 7.5),
    part('SATISFACTION', 18, null, null),
  ],
});
const index = {
  __typename: 'ServiceIndexView',
  ...{ from: '2026-11-01', to: '2026-11-23', weightOfAll: 38 },
  components: [
    {
      __typename: 'IndexComponentView',
      component: 'PROGRESS',
      name: 'Tiến độ giải quyết',
      nameEn: null,
      note: null,
      weight: 20,
    },
    {
      __typename: 'IndexComponentView',
      component: 'ONLINE_PAYMENT',
      name: 'Thanh toán trực tuyến',
      nameEn: null,
      note: null,
      weight: 10,
    },
    {
      __typename: 'IndexComponentView',
      component: 'SATISFACTION',
      name: 'Mức độ hài lòng',
      nameEn: null,
      note: null,
      weight: 18,
    },
  ],
  total: row('38', 'Tỉnh Thanh Hóa', 90),
  rows: [row('384', 'Huyện Mường Lát', 95), row('385', 'Huyện Quan Hóa', 70)],
  before: { __typename: 'IndexMonth', total: row('38', 'Tỉnh Thanh Hóa', 85), rows: [] },
};
const handlers = {
  TargetOutlooks: () => ({ targetOutlooks: outlooks }),
  ServiceIndex: () => ({ serviceIndex: index }),
  Areas: () => ({ areas: [] }),
  ReportOffices: () => ({ settlementReport: { __typename: 'SettlementReport', rows: [] } }),
};
beforeEach(() => serverTimeIs('2026-11-23T09:00:00+07:00'));
const open = (at = '/targets') => renderPage(<TargetsPage />, handlers, { path: '/targets', at, staff: leader });
const lineOf = (name: string | RegExp) => screen.getByRole('rowheader', { name }).closest('tr')!;

test('a target says where it stands, opens its dossiers, and when it is met at this pace', async () => {
  await open();
  await screen.findByRole('table');
  const line = lineOf(/Đúng hạn/);
  expect(line.textContent).toContain('80,0 %');
  expect(line.textContent).toContain('31/08/2027');
  expect(within(line).getByRole('link', { name: '80' }).getAttribute('href')).toBe(
    '/reports/dossiers?from=2026-01-01&to=2026-11-23&areaCode=38&column=IN_TIME',
  );
  expect(lineOf(/Trực tuyến/).textContent).toContain('Không đạt với nhịp này; hạn đã qua');
  expect(lineOf(/Hài lòng/).textContent).toContain('Chưa có dữ liệu');
});

test('the index leaves out what has no data and says of how much it is the sum', async () => {
  await open('/targets?side=index');
  const sum = await screen.findByRole('region', { name: 'Tổng điểm' });
  expect(sum.textContent).toContain('18,0 / 20,0');
  expect(sum.textContent).toContain('Tính được 20,0 trong 38,0 điểm');
  expect(sum.textContent).toContain('Tăng 5,0 điểm %');
  expect(lineOf(/Mức độ hài lòng/).textContent).toContain('chưa có gì để tính');
  const payment = within(lineOf(/Thanh toán trực tuyến/));
  const addressOf = (name: string) => payment.getByRole('link', { name }).getAttribute('href');
  expect([addressOf('3'), addressOf('4')].map((address) => address?.split('column=')[1])).toEqual([
    'PAID_ONLINE',
    'WITH_FEE',
  ]);
  const areas = screen.getByRole('table', { name: /Theo địa bàn/ });
  expect(
    within(areas)
      .getAllByRole('rowheader')
      .map((each) => each.textContent),
  ).toEqual(['Huyện Quan Hóa', 'Huyện Mường Lát']);
  expect(within(areas).getByRole('link', { name: '70,0 %' }).getAttribute('href')).toBe(
    '/reports/dossiers?from=2026-11-01&to=2026-11-23&areaCode=385&column=SETTLED',
  );
});

test('an index of which everything can be counted says nothing of a rest without data', async () => {
  const whole = { ...handlers, ServiceIndex: () => ({ serviceIndex: { ...index, weightOfAll: 20 } }) };
  await renderPage(<TargetsPage />, whole, { path: '/targets', at: '/targets?side=index', staff: leader });
  const sum = await screen.findByRole('region', { name: 'Tổng điểm' });
  expect(sum.textContent).toContain('18,0 / 20,0');
  expect(sum.textContent).not.toContain('chưa có dữ liệu');
});
