// What a citizen is sent: the administrator finds it, tries a text out, and sees plainly that no channel is there.
import { receive } from './support/api';
import { seriousViolations } from './support/axe';
import { DESK_SCREEN, inBrowser, PHONE_SCREEN } from './support/in-browser';
import { pageHeading } from './support/screens';
import { gone, seen } from './support/waiting';

/** As tall as a page gets: axe takes what lies under a bar at the window's foot for covered. */
const WHOLE = { viewport: { width: DESK_SCREEN.width, height: 2_400 } };

test('a desk changes how its citizen is told; an administrator finds a message, gives it up, tries words out, and reads that no way out is configured', () =>
  inBrowser(async (browsers) => {
    const citizen = { fullName: 'Lò Thị Tin', phone: '0912345678' };
    const { code } = await receive('xa.14869', '1.004873', citizen);
    const desk = await browsers.desk('xa.14869', `/dossier/${code}`, WHOLE);
    const told = desk.getByRole('region', { name: 'Báo cho công dân' });
    await seen(told.getByText('091***678 · có báo'));
    await seen(told.getByText(/^Tin nhắn không gửi từ 21:00 đến 07:00/));
    await seen(told.getByText('Đã tiếp nhận · Tin nhắn SMS'));
    await told.getByRole('button', { name: 'Đổi cách báo' }).click();
    await desk.getByRole('checkbox', { name: /^Tin nhắn SMS/ }).uncheck();
    expect(await seriousViolations(desk)).toEqual([]);
    await desk.getByRole('button', { name: 'Lưu' }).click();
    await seen(told.getByText('091***678 · không báo'));
    await seen(told.getByText(/ghi theo lời công dân/));
    expect(await seriousViolations(desk)).toEqual([]);

    const page = await browsers.desk('quantri', '/administration/outgoing', WHOLE);
    await seen(pageHeading(page, 'Tin gửi đi'));
    await page.getByRole('searchbox', { name: 'Mã hồ sơ' }).fill(code);
    await seen(page.getByText('091***678'));
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole('button', { name: new RegExp(`^Xem nội dung: .*${code}`) }).click();
    await seen(page.getByRole('dialog').getByText('0912345678'));
    expect(await seriousViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await gone(page.getByRole('dialog'));

    await page.getByRole('link', { name: 'Kênh gửi và số liệu' }).click();
    await seen(page.getByText('Chưa cấu hình').first());
    await page.getByLabel('Số di động của tôi').fill('12');
    await page.getByRole('button', { name: 'Gửi thử: Tin nhắn SMS' }).click();
    await seen(page.getByText('Không phải số di động.'));
    expect(await seriousViolations(page)).toEqual([]);

    await page.getByRole('link', { name: 'Lời văn' }).click();
    await page.getByRole('button', { name: 'Sửa: Tin nhắn · tiếng Việt' }).click();
    await page.getByLabel('Lời văn mới').fill('Hồ sơ {mã hồ sơ} đã đến {cơ quan}.');
    await page.getByRole('button', { name: 'Xem thử' }).click();
    await seen(page.getByText(/^Ho so 000\..* da den Bo phan mot cua/));
    expect(await seriousViolations(page)).toEqual([]);
  }));

test('the page behind the link of a mail says so where the link is wrong, on a phone', () =>
  inBrowser(async (browsers) => {
    const page = await browsers.visitor('/?tin#7KXS3-M9PQ-2RTV4', { viewport: PHONE_SCREEN });
    await seen(page.getByText('Đường dẫn này không đúng hoặc đã hết hiệu lực.'));
    expect(await seriousViolations(page)).toEqual([]);
  }));
