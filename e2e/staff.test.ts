// A transfer from its draft to the dossiers that went over, and a leave that the head of an office enters.
import type { Page } from 'playwright-core';
import { seriousViolations } from './support/axe';
import { DESK_SCREEN, inBrowser } from './support/in-browser';
import { pageHeading } from './support/screens';
import { seen } from './support/waiting';

const WHOLE = { viewport: { width: DESK_SCREEN.width, height: 2_400 } };
const clean = async (page: Page) => expect(await seriousViolations(page)).toEqual([]);

test('an account is found, transferred to another office at once, and its page says so', () =>
  inBrowser(async (browsers) => {
    const admin = await browsers.desk('quantri', '/accounts', WHOLE);
    await seen(admin.getByRole('table'));
    await clean(admin);
    await admin.getByLabel('Tên hoặc tên đăng nhập').fill('bietphai.2');
    await seen(admin.getByText('1 trong 1 người'));
    await admin.getByRole('rowheader').getByRole('link').first().click();
    await seen(admin.getByRole('heading', { name: 'Hồ sơ đang giữ' }));
    await clean(admin);

    await admin.getByRole('button', { name: 'Điều động', exact: true }).click();
    const dialog = admin.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Đến cơ quan' }).fill('quan hoa');
    await dialog.getByRole('listbox').getByRole('option').first().click();
    await dialog.getByRole('checkbox', { name: /Chuyên viên/ }).click();
    await dialog.getByLabel('Quyết định', { exact: true }).fill('QĐ 125/QĐ-UBND ngày 20/11/2026');
    await clean(admin);
    await dialog.getByRole('button', { name: 'Lưu bản thảo' }).click();
    await seen(admin.getByText('Bản thảo'));
    await admin.getByRole('button', { name: /^Quyết định điều động/ }).click();
    await admin.getByRole('dialog').getByRole('button', { name: 'Quyết định', exact: true }).click();
    await seen(admin.getByText('Đã thi hành'));

    await admin.goto('/province/accounts?side=secondments');
    await seen(admin.getByText(/hết hạn biệt phái trong 30 ngày/));
    await clean(admin);
    await admin.goto('/province/accounts?side=import');
    await seen(admin.getByRole('heading', { name: 'Nạp tài khoản từ Excel' }));
    await clean(admin);
  }));

test('the head of a centre reads who may sign, and enters a leave that warns who assigns', () =>
  inBrowser(async (browsers) => {
    const head = await browsers.desk('huyen.385', '/administration/staff', WHOLE);
    await seen(pageHeading(head, 'Ai được ký ở đây'));
    await seen(head.getByRole('table', { name: /Trung tâm Hành chính công/ }));
    await clean(head);
    await head.getByRole('button', { name: 'Ghi kỳ nghỉ' }).click();
    const dialog = head.getByRole('dialog');
    await dialog.getByLabel('Người nghỉ').selectOption({ index: 1 });
    await clean(head);
    await dialog.getByRole('button', { name: 'Ghi', exact: true }).click();
    await seen(head.getByText('Đã ghi kỳ nghỉ.'));
    await seen(head.getByText('đang nghỉ', { exact: false }).first());
    await head.getByRole('button', { name: /^Kết thúc kỳ nghỉ/ }).click();
    await seen(head.getByText(/Đã ghi: .* có mặt/));
  }));
