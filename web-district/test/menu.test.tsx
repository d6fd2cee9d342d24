import '@hcc/web-shared/test/support/antd-in-jsdom';
import { EVERYTHING, type Person, renderApp } from '@hcc/web-shared/test/support/render-app';
import { fireEvent, screen, waitFor } from '@testing-library/react';
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
    'Sổ theo dõi',
    'Tình hình các xã',
    'Điều hành',
  ]);
});

it('what is not wanted every few minutes opens at the end of the bar, to each what is his', async () => {
  const permissions = [...EVERYTHING, 'dossier:issue-result'];
  await renderApp(routes, { ...district, permissions }, {}, '/cash');
  const more = await screen.findByRole('button', { name: 'Mục khác' });
  expect(more.getAttribute('aria-current')).toBe('page');
  fireEvent.click(more);
  const words = ['Thu phí, lệ phí', 'Bàn giao kết quả', 'Phản ánh, kiến nghị', 'Hướng dẫn'];
  for (const word of words) expect(await screen.findByRole('link', { name: word })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Thu phí, lệ phí' }).getAttribute('aria-current')).toBe('page');
  fireEvent.click(screen.getByRole('link', { name: 'Bàn giao kết quả' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Bàn giao' })).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Hướng dẫn' })).toBeNull();
});

it('who receives nothing takes no fees', async () => {
  await renderApp(routes, { ...district, permissions: ['dossier:read', 'report:read'] });
  fireEvent.click(await screen.findByRole('button', { name: 'Mục khác' }));
  expect(await screen.findByRole('link', { name: 'Phản ánh, kiến nghị' })).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Thu phí, lệ phí' })).toBeNull();
});

it('who takes no money and approves its going back has its page too', async () => {
  await renderApp(routes, { ...district, permissions: ['dossier:read', 'money:approve'] });
  fireEvent.click(await screen.findByRole('button', { name: 'Mục khác' }));
  expect(await screen.findByRole('link', { name: 'Thu phí, lệ phí' })).toBeTruthy();
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
    'Sảnh các trung tâm',
    'Bưu chính công ích',
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
  expect(tabs().at(-1)).toBe('Quản trị');
  expect(await screen.findByRole('heading', { level: 1, name: 'Quản trị đơn vị' })).toBeTruthy();
});

it('the administration of the unit is not for others', async () => {
  await renderApp(routes, centre, {}, '/administration');
  expect(await screen.findByText('Tài khoản không có quyền mở trang này')).toBeTruthy();
});
