import '@hcc/web-shared/test/support/antd-in-jsdom';
import { EVERYTHING, type Person, renderApp } from '@hcc/web-shared/test/support/render-app';
import { screen, waitFor } from '@testing-library/react';
import { routes } from '../src/first-routes';

const district: Partial<Person> = { tier: 'DISTRICT', areaCode: '385', areaName: 'Huyện Quan Hóa' };
const centre: Person = { ...district, permissions: EVERYTHING };

it('an officer starts at what is due; the communes are one tab', async () => {
  const { router, tabs } = await renderApp(routes, centre);
  await waitFor(() => expect(router.state.location.pathname).toBe('/worklist'));
  expect(tabs()).toEqual([
    'Tiếp nhậnF2',
    'Việc của đơn vị',
    'Chờ trả',
    'Đã chuyển lên',
    'Bàn ký',
    'Sổ theo dõi',
    'Tình hình các xã',
    'Báo cáo 06a',
    'Hướng dẫn',
  ]);
});

it('who works on no dossiers starts at the communes', async () => {
  const { router } = await renderApp(routes, { ...district, permissions: ['dossier:read', 'report:read'] });
  await waitFor(() => expect(router.state.location.pathname).toBe('/overview'));
});

it.each(['/leadership', '/rollout'])('%s is a page of the province', async (path) => {
  await renderApp(routes, centre, {}, path);
  expect(await screen.findByRole('heading', { level: 1, name: 'Không có trang này' })).toBeTruthy();
});
