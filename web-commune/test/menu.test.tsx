import { EVERYTHING, type Person, renderApp } from '@hcc/web-shared/test/support/render-app';
import { screen, waitFor } from '@testing-library/react';
import { routes } from '../src/first-routes';

const desk: Person = {
  permissions: EVERYTHING.filter((name) => name !== 'dossier:approve' && name !== 'rollout:read'),
};
const committee: Person = {
  permissions: ['dossier:read', 'dossier:advance', 'dossier:approve', 'report:read'],
  kind: 'COMMITTEE',
};

it('the desk starts where citizens wait, and its tabs follow a working day', async () => {
  const { router, tabs } = await renderApp(routes, desk);
  await waitFor(() => expect(router.state.location.pathname).toBe('/receive'));
  expect(tabs()).toEqual([
    'Tiếp nhậnF2',
    'Quầy',
    'Việc của tôi',
    'Chờ trả',
    'Đã chuyển lên',
    'Sổ theo dõi',
    'Báo cáo 06a',
  ]);
});

it('the committee, which receives nothing, starts at its list', async () => {
  const { router, tabs } = await renderApp(routes, committee);
  await waitFor(() => expect(router.state.location.pathname).toBe('/worklist'));
  expect(tabs()).toEqual(['Việc của tôi', 'Bàn ký', 'Sổ theo dõi', 'Báo cáo 06a']);
});

it('the list of what was sent up is called as its tab', async () => {
  await renderApp(routes, desk, {}, '/sent-up');
  expect(await screen.findByRole('heading', { level: 1, name: 'Đã chuyển lên' })).toBeTruthy();
});

it.each(['/leadership', '/overview', '/rollout'])('%s is a page of another tier', async (path) => {
  await renderApp(routes, desk, {}, path);
  expect(await screen.findByRole('heading', { level: 1, name: 'Không có trang này' })).toBeTruthy();
});

it('the head of the commune has its administration', async () => {
  const permissions = [...committee.permissions, 'office:manage'];
  const { tabs } = await renderApp(routes, { ...committee, permissions }, {}, '/administration');
  expect(tabs()).toContain('Quản trị');
  expect(await screen.findByRole('heading', { level: 1, name: 'Quản trị đơn vị' })).toBeTruthy();
});
