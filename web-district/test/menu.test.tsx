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
    'Quầy',
    'Việc của đơn vị',
    'Chờ trả',
    'Đã chuyển lên',
    'Bàn ký',
    'Thu phí',
    'Sổ theo dõi',
    'Phản ánh',
    'Tình hình các xã',
    'Điều hành',
    'Hướng dẫn',
  ]);
});

it('who works on no dossiers starts at the communes', async () => {
  const { router } = await renderApp(routes, { ...district, permissions: ['dossier:read', 'report:read'] });
  await waitFor(() => expect(router.state.location.pathname).toBe('/overview'));
});

it('what leads the work is one tab with its pages beside it', async () => {
  await renderApp(routes, centre, {}, '/reports/reasons');
  const menu = await screen.findByRole('navigation', { name: 'Các trang điều hành' });
  expect([...menu.querySelectorAll('a')].map((link) => link.textContent)).toEqual([
    'Tổng quan',
    'Hôm nay',
    'Đúng hạn',
    'Báo cáo 06a',
    'Báo cáo định kỳ',
    'Báo cáo đã phát hành',
    'Lý do, nguyên nhân',
    'Dự báo',
    'Dấu hiệu cần xem',
    'Lộ trình',
    'Chỉ tiêu',
    'Tự lập báo cáo',
    'Đối chiếu số liệu',
    'Chỉ đạo',
    'Đề xuất cắt giảm',
  ]);
  expect(screen.getByRole('link', { name: 'Điều hành' }).getAttribute('aria-current')).toBe('page');
});

it('the head of a unit has its administration', async () => {
  const permissions = [...EVERYTHING, 'office:manage'];
  const { tabs } = await renderApp(routes, { ...district, permissions }, {}, '/administration');
  expect(tabs().slice(-2)).toEqual(['Quản trị', 'Hướng dẫn']);
  expect(await screen.findByRole('heading', { level: 1, name: 'Quản trị đơn vị' })).toBeTruthy();
});

it('the administration of the unit is not for others', async () => {
  await renderApp(routes, centre, {}, '/administration');
  expect(await screen.findByText('Tài khoản không có quyền mở trang này')).toBeTruthy();
});
