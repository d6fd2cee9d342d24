// biome-ignore-all lint/correctness/noComponentHookFactories: the keys are names of operations, not components
import { type Person, renderApp } from '@hcc/web-shared/test/support/render-app';
import { ApiError, type Handler } from '@hcc/web-shared/test/support/stub-server';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { changedValues } from '../../src/features/audit/detail-words';
import { routes } from '../../src/first-routes';

jest.setTimeout(30_000);

const line = (over: object) => ({
  __typename: 'TrailEntry',
  at: '2021-11-24T10:05:00+07:00',
  kind: 'DOSSIER_OPENED',
  username: 'xa.14869',
  actorName: 'Lê Thị Hoa',
  officeName: 'Bộ phận một cửa thị trấn Hồi Xuân',
  address: '10.1.2.3',
  dossierCode: null,
  subject: null,
  detail: null,
  ...over,
});

const page = (nodes: object[], endCursor: string | null = null) => ({
  accessTrail: {
    __typename: 'TrailPage',
    pageInfo: { __typename: 'PageInfo', endCursor, hasNextPage: endCursor !== null },
    nodes,
  },
});

const leader: Person = { tier: 'PROVINCE', areaCode: '38', permissions: ['dossier:read', 'report:read', 'audit:read'] };
const administrator: Person = { ...leader, permissions: [...leader.permissions, 'admin:manage'] };

async function openTrail(person: Person, handlers: Record<string, Handler>, at = '/access-trail') {
  const app = await renderApp(
    routes,
    person,
    { AuditRetention: () => ({ auditRetentionMonths: 60 }), ...handlers },
    at,
  );
  await screen.findByRole('heading', { level: 1 });
  return app;
}

it('is in the menu and open for those with the right only', async () => {
  const { tabs } = await openTrail({ ...leader, permissions: ['dossier:read'] }, {});
  expect(tabs()).not.toContain('Nhật ký truy cập');
  expect(screen.queryByRole('heading', { name: 'Nhật ký truy cập' })).toBeNull();
});

it('says who did what with what, in words', async () => {
  const { tabs } = await openTrail(leader, {
    AccessTrail: () =>
      page([
        line({ dossierCode: '000.17.28.H56-211124-0007' }),
        line({ kind: 'DOSSIERS_SEARCHED', subject: 'Đặng Thị Hoà' }),
        line({ kind: 'SIGN_IN_FAILED', username: null, actorName: null, officeName: null, subject: 'UNAUTHENTICATED' }),
        line({ kind: 'EXPORTED', subject: '06a', detail: '{"count":28,"scope":"/province/reports"}' }),
        line({
          kind: 'ACCOUNT_CHANGED',
          subject: 'nguoi.moi',
          address: null,
          detail: '{"before":{"status":"ACTIVE"},"after":{"status":"DISABLED","password":true}}',
        }),
        line({
          kind: 'SETTING_CHANGED',
          subject: 'connection.buu-dien',
          detail:
            '{"before":{"key":"hcc_A","waits":true},"after":{"key":"hcc_A","waits":false,"expiresAt":1826937867581}}',
        }),
        line({
          kind: 'SETTING_CHANGED',
          subject: 'fees.tariff 1.001612',
          detail: JSON.stringify({
            after: {
              officeId: '06H1XC3C7MX59SDA',
              bankBin: '970436',
              lines: [{ name: 'Phí' }, { name: 'Lệ phí' }],
              scopes: '["a","b"]',
            },
          }),
        }),
      ]),
  });
  expect(tabs()).toContain('Nhật ký truy cập');
  const rows = (await screen.findAllByRole('row')).slice(1).map((row) => row.textContent);
  expect(rows[0]).toMatch(/Lê Thị Hoa \(xa\.14869\)Bộ phận một cửa.*Mở hồ sơ000\.17\.28\.H56-211124-000710\.1\.2\.3/);
  expect(screen.getByRole('link', { name: '000.17.28.H56-211124-0007' }).getAttribute('href')).toBe(
    '/dossier/000.17.28.H56-211124-0007',
  );
  expect(rows[1]).toContain('Tìm hồ sơĐặng Thị Hoà');
  expect(rows[2]).toMatch(/Không rõ .*Đăng nhập không đượcSai tên hoặc mật khẩu/);
  expect(rows[3]).toContain('28 dòng · /province/reports');
  expect(rows[4]).toContain('Trạng thái: đang dùng → đã khóa');
  expect(rows[4]).toContain('Mật khẩu: đã đổi');
  expect(rows[5]).toContain('Hệ thống kết nối buu-dienKhóa: hcc_A');
  expect(rows[5]).toContain('Chờ người thứ hai xác nhận: có → không');
  expect(rows[6]).toContain('Biểu phí 1.001612bankBin: 970436lines: Phí, Lệ phíQuyền: a, b');
  expect(rows[5]).toMatch(/Hết hạn: \d{2}:\d{2} 23\/11\/2027/);
});

it('asks with the filters of the address, and anew once they are sent, not letter by letter', async () => {
  const user = userEvent.setup();
  const { server, router } = await openTrail(
    leader,
    { AccessTrail: () => page([]) },
    '/access-trail?person=xa.14869&kind=EXPORTED',
  );
  expect(await screen.findByText('Không có dòng nào')).toBeTruthy();
  const asked = () => server.callsOf('AccessTrail').map(({ variables }) => variables.filter);
  expect(asked()).toEqual([{ person: 'xa.14869', kind: 'EXPORTED' }]);
  await user.type(screen.getByLabelText('Mã hồ sơ'), '000.17');
  expect(asked()).toHaveLength(1);
  await user.keyboard('{Enter}');
  await waitFor(() => expect(asked().at(-1)).toEqual({ person: 'xa.14869', kind: 'EXPORTED', dossierCode: '000.17' }));
  expect(router.state.location.search).toContain('dossierCode=000.17');
  await user.click(screen.getByRole('button', { name: 'Bỏ lọc' }));
  await waitFor(() => expect(asked().at(-1)).toEqual({}));
});

it('goes on page by page', async () => {
  const user = userEvent.setup();
  await openTrail(leader, {
    AccessTrail: ({ after }) =>
      after
        ? page([line({ subject: 'hai', kind: 'EXPORTED' })])
        : page([line({ subject: 'một', kind: 'EXPORTED' })], 'c'),
  });
  await user.click(await screen.findByRole('button', { name: 'Xem thêm' }));
  expect(await screen.findByText('hai')).toBeTruthy();
  expect(screen.getByText('một')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Xem thêm' })).toBeNull();
});

it('lets an administrator say for how long it is kept, and nobody else', async () => {
  const user = userEvent.setup();
  let months = 60;
  await openTrail(administrator, {
    AccessTrail: () => page([]),
    AuditRetention: () => ({ auditRetentionMonths: months }),
    SetAuditRetention: ({ months: wanted }) => {
      if (Number(wanted) > 240) {
        throw new ApiError('BAD_USER_INPUT', 'months: Phải từ 12 đến 240 tháng.');
      }
      months = Number(wanted);
      return { setAuditRetention: months };
    },
  });
  const head = within(await screen.findByRole('main'));
  await user.click(await head.findByRole('button', { name: 'Đổi' }));
  const field = head.getByLabelText('Giữ trong (tháng)');
  await user.clear(field);
  await user.type(field, '300{Enter}');
  expect(await head.findByRole('alert')).toBeTruthy();
  await user.clear(field);
  await user.type(field, '36{Enter}');
  expect(await head.findByText('Giữ trong 36 tháng.')).toBeTruthy();
});

it('a leader reads for how long, without a button', async () => {
  await openTrail(leader, { AccessTrail: () => page([]) });
  expect(await screen.findByText('Giữ trong 60 tháng.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Đổi' })).toBeNull();
});

it('reads a change name by name, whatever stands in it', () => {
  expect(changedValues('{"before":{"a":1},"after":{"a":2,"b":["x","y"]}}')).toEqual([
    { name: 'a', before: '1', after: '2' },
    { name: 'b', before: null, after: 'x, y' },
  ]);
  expect(changedValues(null)).toEqual([]);
  expect(changedValues('not JSON')).toEqual([]);
});
