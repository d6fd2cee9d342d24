import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FigureLink } from '../../src/features/reporting/figures/figure-link';
import { SettlementDossiersPage } from '../../src/features/reporting/settlement-dossiers-page';
import { renderPage } from '../support/render-page';
import { serverTimeIs } from '../support/server-time';
import { districtStaff, report } from './figures';

const commune = { __typename: 'Office', id: 'o1', code: '000.17.28.H56', name: 'Một cửa Hồi Xuân', tier: 'COMMUNE' };
const leg = (
  ordinal: number,
  office: string,
  assigneeName: string | null,
  usedMinutes: number,
  lateCause: string | null,
) => ({
  __typename: 'Leg',
  ordinal,
  stepName: 'Thẩm định',
  office: { __typename: 'Office', id: `o-${office}`, name: office },
  assigneeName,
  usedMinutes,
  quotaMinutes: 480,
  lateCause,
});
const dossier = (number: number, assignee: string | null) => ({
  __typename: 'Dossier',
  id: `d${number}`,
  code: `000.17.28.H56-211102-${String(number).padStart(4, '0')}`,
  status: 'PROCESSING',
  version: 1,
  channel: 'COUNTER',
  receivedAt: '2021-11-02T08:00:00+07:00',
  dueAt: '2021-11-10T08:00:00+07:00',
  completedAt: null,
  timeliness: null,
  outcome: null,
  returnBy: 'COUNTER',
  enteredAt: '2021-11-02T08:00:00+07:00',
  promisedAt: null,
  slipEdition: 1,
  procedure: {
    __typename: 'Procedure',
    id: 'p1',
    code: '1.010803',
    name: 'Trợ cấp thờ cúng liệt sĩ',
    field: 'Người có công',
  },
  applicant: { __typename: 'Applicant', fullName: 'Đặng Thị Hoà' },
  receivingOffice: commune,
  currentOffice: { ...commune, id: 'o9', code: '000.12.28.H56', name: 'Phòng LĐTBXH huyện Quan Hóa', tier: 'DISTRICT' },
  previousOffice: commune,
  onlineSupplement: null,
  assignee: assignee ? { __typename: 'StaffRef', id: 's9', fullName: assignee } : null,
  currentStep: { __typename: 'StepRef', ordinal: 4, kind: 'APPRAISE', name: 'Thẩm định' },
  availableActions: [],
  deadline: { __typename: 'Deadline', state: 'OPEN_OVERDUE', workingMinutesLeft: -960 },
  legs: [leg(1, 'Một cửa Hồi Xuân', null, 60, null), leg(2, 'Phòng LĐTBXH', 'Lê Thị Muộn', 1_440, 'CHO_Y_KIEN')],
});

beforeEach(() => serverTimeIs('2021-11-21T09:30:00+07:00'));

const handlers = {
  LateCauses: () => ({
    lateCauses: [
      {
        __typename: 'LateCause',
        code: 'CHO_Y_KIEN',
        text: 'Chờ ý kiến của cơ quan khác',
        textEn: null,
        isActive: true,
        wordings: [],
      },
    ],
  }),
  Areas: () => ({
    areas: [
      {
        __typename: 'Area',
        code: '14869',
        name: 'Thị trấn Hồi Xuân',
        type: 'Thị trấn',
        tier: 'COMMUNE',
        parentCode: '385',
      },
    ],
  }),
  SettlementDossiers: ({ after }: Record<string, unknown>) => ({
    settlementDossiers: {
      __typename: 'DossierConnection',
      totalCount: 2,
      pageInfo: { __typename: 'PageInfo', endCursor: after ? 'c2' : 'c1', hasNextPage: !after },
      nodes: after ? [dossier(2, null)] : [dossier(1, 'Hà Văn Long')],
    },
  }),
};
const open = (search: string) =>
  renderPage(<SettlementDossiersPage />, handlers, {
    path: '/reports/dossiers',
    at: `/reports/dossiers?${search}`,
    staff: districtStaff,
  });

test('says which figure this is, who holds each dossier, and goes on page by page', async () => {
  const { server } = await open('column=OVERDUE&areaCode=14869&from=2021-11-01&to=2021-11-30');
  const user = userEvent.setup();
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toContain('đang giải quyết, đã quá hạn');
  const first = await screen.findByRole('link', { name: 'Mở hồ sơ 000.17.28.H56-211102-0001' });
  expect(first.getAttribute('href')).toBe('/dossier/000.17.28.H56-211102-0001');
  expect(screen.getByText('Hà Văn Long')).toBeTruthy();
  expect(screen.getByText('tháng 11/2021')).toBeTruthy();
  expect(await screen.findByText('Thị trấn Hồi Xuân')).toBeTruthy();
  expect(server.callsOf('SettlementDossiers')[0]?.variables).toMatchObject({
    column: 'OVERDUE',
    areaCode: '14869',
    from: '2021-11-01',
    to: '2021-11-30',
  });

  // Only what took longer than its step may: who, by how much, why.
  expect(screen.getByText('Lê Thị Muộn').parentElement?.textContent).toContain('+2 ngày làm việc');
  expect(await screen.findByText('Phòng LĐTBXH · Chờ ý kiến của cơ quan khác')).toBeTruthy();
  expect(screen.queryByText(/^Một cửa Hồi Xuân ·/)).toBeNull();

  await user.click(screen.getByRole('button', { name: 'Xem thêm' }));
  expect(await screen.findByText('Đang hiện 2 trong 2 hồ sơ')).toBeTruthy();
  expect(server.callsOf('SettlementDossiers').at(-1)?.variables.after).toBe('c1');
  // Nobody has taken it: the office is who holds it.
  expect(screen.getByText('Phòng LĐTBXH huyện Quan Hóa').tagName).toBe('B');
  expect(screen.queryByRole('button', { name: 'Xem thêm' })).toBeNull();
});

test('the way back leads to the table that the figure stood in', async () => {
  await open('column=LATE&by=PROCEDURE&from=2021-11-01&to=2021-11-30');
  const back = await screen.findByRole('link', { name: /Về bảng báo cáo/ });
  expect(back.getAttribute('href')).toBe('/reports?from=2021-11-01&to=2021-11-30&areaCode=385&by=PROCEDURE');
});

test('a figure opened from a page leads back to that page', async () => {
  const router = await renderPage(
    <FigureLink
      column={{ key: 'overdue', column: 'OVERDUE', alarm: true }}
      value={2}
      scope={{ from: '2021-11-01', to: '2021-11-30', areaCode: '385', officeCode: '000.00.28.H56' }}
      rowName="Một cửa cấp huyện"
    />,
    { ...handlers, ReportOffices: () => report([]) },
    {
      path: '/overview',
      at: '/overview?sort=-overdue',
      staff: districtStaff,
      routes: [{ path: '/reports/dossiers', Component: SettlementDossiersPage }],
    },
  ).then((view) => view.router);
  await userEvent.setup().click(await screen.findByRole('link', { name: /mở danh sách$/ }));
  expect(router.state.location.search).toContain('officeCode=000.00.28.H56');
  const back = await screen.findByRole('link', { name: /Về trang số liệu/ });
  expect(back.getAttribute('href')).toBe('/overview?sort=-overdue');
});

// jsdom cannot save a file.
beforeEach(() => {
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

test('the file has every page of the list', async () => {
  const save = jest.fn((_file: Blob) => 'blob:file');
  Object.assign(URL, { createObjectURL: save, revokeObjectURL: () => undefined });
  const { server } = await open('column=OVERDUE&from=2021-11-01&to=2021-11-30');
  await userEvent.setup().click(await screen.findByRole('button', { name: 'Xuất CSV' }));
  await waitFor(() => expect(save).toHaveBeenCalledTimes(1));
  expect(server.callsOf('SettlementDossiers').map((call) => call.variables.after ?? null)).toEqual([null, null, 'c1']);
  expect(screen.queryByText(/Tệp chỉ gồm/)).toBeNull();
});

const manyDossiers = Array.from({ length: 200 }, (_, index) => dossier(index, null));
const endless = ({ first }: Record<string, unknown>) => ({
  settlementDossiers: {
    __typename: 'DossierConnection',
    totalCount: 45_000,
    pageInfo: { __typename: 'PageInfo', endCursor: 'c', hasNextPage: true },
    nodes: manyDossiers.slice(0, Number(first)),
  },
});

test('a file that stops before the end of the list says so', async () => {
  Object.assign(URL, { createObjectURL: () => 'blob:file', revokeObjectURL: () => undefined });
  await renderPage(
    <SettlementDossiersPage />,
    { ...handlers, SettlementDossiers: endless },
    {
      path: '/reports/dossiers',
      at: '/reports/dossiers?column=RECEIVED&from=2021-11-01&to=2021-11-30',
      staff: districtStaff,
    },
  );
  await userEvent.setup().click(await screen.findByRole('button', { name: 'Xuất CSV' }));
  expect(await screen.findByText(/Tệp chỉ gồm 20.000 hồ sơ đầu tiên trong 45.000/)).toBeTruthy();
});

test('an address that names no figure says so', async () => {
  const { server } = await open('column=NONSENSE');
  expect(await screen.findByText(/không chỉ đúng một số liệu/)).toBeTruthy();
  expect(server.callsOf('SettlementDossiers')).toHaveLength(0);
});
