// The working calendar: a day off that moves dossiers and is taken back, and hours that a second person confirms.
import type { Page } from 'playwright-core';
import { receive } from './support/api';
import { seriousViolations } from './support/axe';
import { DESK_SCREEN, inBrowser } from './support/in-browser';
import { pageHeading } from './support/screens';
import { seen } from './support/waiting';

const DESK = 'xa.14869';
const LONG = '1.001776';
const WHOLE = { viewport: { width: DESK_SCREEN.width, height: 3_000 } };
/** The servers' clocks start on 23 November 2026. */
const FROM_DAY = '03/12/2026';

async function look(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Xem trước hồ sơ bị ảnh hưởng' }).click();
  await seen(page.getByText(/hồ sơ đổi hạn trả|Không hồ sơ nào/));
}

async function apply(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Áp dụng' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Áp dụng' }).click();
  await seen(page.getByText(/^Đã áp dụng lịch mới/));
}

/** A weekday some way ahead: before it the dossier is not due. */
function dayBefore(dueAt: string): string {
  const day = new Date(`${dueAt.slice(0, 10)}T00:00:00Z`);
  do day.setUTCDate(day.getUTCDate() - 1);
  while (day.getUTCDay() % 6 === 0);
  return day.toISOString().slice(0, 10);
}

test('a day off by keyboard, the dossiers that it moves, and the way back', () =>
  inBrowser(async (browsers) => {
    const { dueAt } = await receive(DESK, LONG, { fullName: 'Lò Văn Lịch' });
    const day = dayBefore(dueAt!);
    const admin = await browsers.desk('quantri', '/calendar', WHOLE);
    await seen(pageHeading(admin, 'Lịch làm việc'));
    const today = admin.locator('button.year__day--today');
    await today.focus();
    await admin.keyboard.press('ArrowRight');
    expect(await admin.evaluate(() => document.activeElement?.getAttribute('data-day'))).not.toBeNull();
    while ((await admin.locator(`button[data-day="${day}"]`).count()) === 0)
      await admin.getByRole('button', { name: /^20\d\d →$/ }).click();
    await admin.locator(`button[data-day="${day}"]`).focus();
    await admin.keyboard.press('Enter');
    await seen(admin.getByRole('dialog'));
    expect(await seriousViolations(admin)).toEqual([]);
    await admin.getByLabel(/^Lý do/).fill('Nghỉ chống bão');
    await admin.keyboard.press('Enter');
    await admin.getByLabel('Văn bản quyết định').fill('Công điện 12/CĐ-UBND');
    await look(admin);
    await seen(admin.getByRole('button', { name: 'Xuất CSV tất cả' }));
    expect(await seriousViolations(admin)).toEqual([]);
    await apply(admin);

    await admin.getByRole('link', { name: 'Đã thay đổi' }).click();
    const row = admin.getByRole('row', { name: /Công điện 12/ });
    await seen(row.getByText(/ngày thường → nghỉ \(Nghỉ chống bão\)/));
    await row.getByRole('button', { name: /^Hoàn tác/ }).click();
    await seen(admin.getByRole('heading', { name: 'Hoàn tác một lần thay đổi' }));
    await look(admin);
    await apply(admin);
    await seen(row.getByText('đã hoàn tác'));
  }));

test('hours are written by one administrator, looked at and confirmed by another, and given up before their day', () =>
  inBrowser(async (browsers) => {
    const admin = await browsers.desk('quantri', '/calendar?side=hours', WHOLE);
    await admin.getByRole('combobox', { name: 'Tìm cơ quan' }).fill('mot cua hoi xuan');
    await admin.getByRole('option').first().click();
    await seen(admin.getByText('07:00–11:30, 13:30–17:00'));
    await admin.getByLabel('đến, buổi 2').fill('16h00');
    await admin.getByLabel('Từ ngày').fill(FROM_DAY);
    await admin.getByLabel(/^Văn bản quyết định/).fill('QĐ thử 77');
    await admin.getByRole('button', { name: 'Lưu dự thảo' }).click();
    await seen(admin.getByText(/^Đã lưu dự thảo/));
    const own = admin.getByRole('row', { name: /QĐ thử 77/ });
    await seen(own.getByText('Chờ người thứ hai xác nhận'));
    expect(await seriousViolations(admin)).toEqual([]);

    const second = await browsers.desk('quantri.2', '/calendar?side=hours', WHOLE);
    const order = second.getByRole('row', { name: /QĐ thử 77/ });
    await order.getByRole('button', { name: /^Xem trước/ }).click();
    await seen(second.getByText(/hồ sơ đổi hạn trả|Không hồ sơ nào/));
    await order.getByRole('button', { name: 'Xác nhận' }).click();
    await second.getByRole('dialog').getByRole('button', { name: 'Xác nhận' }).click();
    await seen(order.getByText(/^Có hiệu lực/));
    expect(await seriousViolations(second)).toEqual([]);
    await order.getByRole('button', { name: 'Không dùng nữa' }).click();
    await second.getByRole('dialog').getByRole('button', { name: 'Không dùng nữa' }).click();
    await seen(order.getByText(/^Không dùng nữa, /));
  }));
