import { EVERYTHING, type Person, renderApp } from '@hcc/web-shared/test/support/render-app';
import { screen, waitFor } from '@testing-library/react';
import { routes } from '../src/first-routes';

const province: Partial<Person> = { tier: 'PROVINCE', areaCode: '38', areaName: 'Tỉnh Thanh Hóa' };
const centre: Person = { ...province, permissions: EVERYTHING };

it('who works on dossiers starts at the list', async () => {
  const { router, tabs } = await renderApp(routes, centre);
  await waitFor(() => expect(router.state.location.pathname).toBe('/worklist'));
  expect(tabs()).toEqual([
    'Tiếp nhậnF2',
    'Quầy',
    'Việc của đơn vị',
    'Chờ trả',
    'Đã chuyển đi',
    'Bàn ký',
    'Sổ theo dõi',
    'Điều hành',
  ]);
});

it('who leads starts at the figures', async () => {
  const { router, tabs } = await renderApp(routes, {
    ...province,
    permissions: ['dossier:read', 'report:read', 'rollout:read'],
  });
  await waitFor(() => expect(router.state.location.pathname).toBe('/leadership'));
  expect(tabs()[0]).toBe('Điều hành');
});

it('an administrator, who can do nothing on dossiers, is told so and shown what there is', async () => {
  const { router, tabs } = await renderApp(routes, {
    ...province,
    permissions: ['dossier:read', 'report:read', 'rollout:read', 'admin:manage', 'account:admin', 'office:manage'],
  });
  await waitFor(() => expect(router.state.location.pathname).toBe('/administration'));
  expect(tabs()[0]).toBe('Quản trị');
  expect(tabs()).toContain('Tài khoản');
  expect(await screen.findByText('Tài khoản này quản trị hệ thống, không xử lý hồ sơ.')).toBeTruthy();
  expect(screen.getByRole('link', { name: /^Tài khoản của tôi: mật khẩu/ })).toBeTruthy();
  expect(screen.getByRole('link', { name: /^Tài khoản: xác thực hai bước/ })).toBeTruthy();
});

it('the tab of the administration stays marked on each of its pages', async () => {
  const permissions = ['dossier:read', 'admin:manage', 'office:manage'];
  await renderApp(routes, { ...province, permissions }, {}, '/certificates');
  const tab = await screen.findByRole('link', { name: 'Quản trị', current: 'page' });
  expect(tab.getAttribute('href')).toBe('/administration');
});

it('the head of the centre, who works on dossiers, has the area behind the other tabs, with what is his', async () => {
  const permissions = [...EVERYTHING, 'office:manage'];
  const { tabs } = await renderApp(routes, { ...province, permissions }, {}, '/administration');
  expect(tabs().at(-1)).toBe('Quản trị');
  expect(await screen.findByRole('heading', { level: 1, name: 'Quản trị đơn vị' })).toBeTruthy();
});

it.each(['/administration', '/certificates', '/reorganisation', '/printed-forms', '/accounts'])(
  'the page %s of administrators is not for others',
  async (path) => {
    await renderApp(routes, centre, {}, path);
    expect(await screen.findByText('Tài khoản không có quyền mở trang này')).toBeTruthy();
  },
);

it('above the province there is nothing to send up to', async () => {
  await renderApp(routes, centre, {}, '/sent-up');
  expect(await screen.findByRole('heading', { level: 1, name: 'Đã chuyển đi' })).toBeTruthy();
});

it('the overview of the communes is a page of the districts', async () => {
  await renderApp(routes, centre, {}, '/overview');
  expect(await screen.findByRole('heading', { level: 1, name: 'Không có trang này' })).toBeTruthy();
});
