// The head of a commune keeps his own office up to date; the district sees its communes; the citizen reads the new number.
import { apiOf, receive } from './support/api';
import { seriousViolations } from './support/axe';
import { DESK_SCREEN, inBrowser } from './support/in-browser';
import { pageHeading } from './support/screens';
import { gone, seen } from './support/waiting';

const HEAD = 'xa.14869.ubnd';
/** As tall as a page gets: axe takes what lies under a bar at the window's foot for covered. */
const WHOLE = { viewport: { width: DESK_SCREEN.width, height: 2_400 } };

interface Registered {
  registerOfflineDesk: {
    desk: { officeId: string; officeCode: string };
    blocks: { first: number }[];
    serverTime: string;
  };
}

test('a head changes the phone, adds a counter, closes it, takes it back; a citizen reads the new phone', () =>
  inBrowser(async (browsers) => {
    const { code } = await receive('xa.14869', '1.004873', { fullName: 'Lò Thị Quầy' });
    const page = await browsers.desk(HEAD, '/worklist', WHOLE);
    await page.getByRole('link', { name: 'Quản trị', exact: true }).click();
    await seen(pageHeading(page, 'Quản trị đơn vị'));
    expect(await seriousViolations(page)).toEqual([]);
    await page
      .getByRole('navigation', { name: 'Các trang quản trị' })
      .getByRole('link', { name: /^Cơ quan/ })
      .click();
    // The page before names the office, too.
    await seen(pageHeading(page, 'Cơ quan, đơn vị'));
    await page.getByRole('link', { name: 'Bộ phận một cửa Thị trấn Hồi Xuân', exact: true }).click();
    await seen(page.getByRole('heading', { level: 2, name: 'Quầy' }));

    await page.getByRole('button', { name: 'Sửa liên hệ' }).click();
    await page.getByLabel('Điện thoại').fill('12');
    await page.getByRole('button', { name: 'Lưu' }).click();
    await seen(page.getByText(/phải là số di động/));
    await page.getByLabel('Điện thoại').fill('0237 3.999 888');
    await page.getByRole('button', { name: 'Lưu' }).click();
    await seen(page.getByText('02373999888'));

    await page.getByRole('button', { name: 'Thêm quầy' }).click();
    await page.getByLabel(/^Số quầy/).fill('7');
    await page.getByLabel(/^Tên quầy/).fill('Hộ tịch');
    await page.getByLabel('Hộ tịch', { exact: true }).check();
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click();
    await seen(page.getByRole('rowheader', { name: 'Quầy 7: Hộ tịch' }));
    await page.getByRole('button', { name: 'Đưa quầy 7 lên' }).click();
    await seen(page.locator('tbody tr:first-child').getByRole('rowheader', { name: 'Quầy 7: Hộ tịch' }));
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Đóng quầy 7' }).click();
    await page.getByLabel('Ngày phục vụ cuối cùng').fill('01/01/2020');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Đóng quầy' }).click();
    await seen(page.getByText(/phải từ hôm qua/));
    await page.keyboard.press('Escape');
    await gone(page.getByRole('dialog'));

    await page.getByRole('link', { name: 'Lịch sử' }).click();
    await page.getByRole('button', { name: 'Hoàn tác thay đổi cuối' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Hoàn tác thay đổi cuối' }).click();
    await seen(page.getByText('Hoàn tác thay đổi trước đó'));
    expect(await seriousViolations(page)).toEqual([]);

    const citizen = await browsers.visitor(`/?ma=${code}`);
    await seen(citizen.getByText(/02373999888/));
  }));

test('a district opens the numbers of its communes, and of one person', () =>
  inBrowser(async (browsers) => {
    const page = await browsers.desk('huyen.385', '/administration/offices?side=load', WHOLE);
    const row = page.getByRole('row').filter({ hasText: 'Bộ phận một cửa Thị trấn Hồi Xuân' });
    await seen(row);
    expect(await seriousViolations(page)).toEqual([]);
    const held = row.getByRole('link', { name: /Đang giữ/ });
    const count = await held.textContent();
    await held.click();
    await seen(page.getByRole('heading', { level: 1, name: `Hồ sơ đang giữ (${count})` }));
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole('link', { name: /Cán bộ và khối lượng/ }).click();
    await seen(page.getByRole('table', { name: 'Từng cán bộ' }));
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Thủ tục', exact: true }).click();
    await seen(page.getByRole('row').filter({ hasText: 'Tiếp nhận' }).first());
    expect(await seriousViolations(page)).toEqual([]);
  }));

test('a head revokes a machine that was lost, and a clerk enters the slip that a citizen brings', () =>
  inBrowser(async (browsers) => {
    const clerk = await apiOf('xa.14869');
    const { registerOfflineDesk: lease } = await clerk.ask<Registered>(
      'mutation { registerOfflineDesk(name: "Máy quầy 2") { desk { officeId officeCode } blocks { first } serverTime } }',
    );
    const head = await browsers.desk(HEAD, `/administration/offices/${lease.desk.officeId}`, WHOLE);
    await head.getByRole('link', { name: 'Khi mất mạng' }).click();
    await seen(head.getByRole('rowheader', { name: /Máy quầy 2/ }));
    await head.getByRole('button', { name: 'Sổ số của Máy quầy 2' }).click();
    await seen(head.getByText('Chưa có số nào được dùng'));
    await head.getByRole('button', { name: 'Đóng' }).click();
    await head.getByRole('button', { name: 'Thu hồi Máy quầy 2' }).click();
    await head.getByRole('dialog').getByRole('button', { name: 'Thu hồi máy' }).click();
    await seen(head.getByText(/Phải ghi lý do/));
    await head.getByLabel(/^Lý do/).fill('Máy bị lấy cắp');
    expect(await seriousViolations(head)).toEqual([]);
    await head.getByRole('dialog').getByRole('button', { name: 'Thu hồi máy' }).click();
    await seen(head.getByText('Máy bị lấy cắp'));
    await head.getByRole('button', { name: 'Cho nhập theo phiếu của Máy quầy 2' }).click();
    await seen(head.getByText(/Đã cho nhập theo phiếu/));
    expect(await seriousViolations(head)).toEqual([]);

    const desk = await browsers.desk('xa.14869', '/offline-slips', WHOLE);
    await seen(pageHeading(desk, 'Nhập hồ sơ theo phiếu khi mất mạng'));
    const day = lease.serverTime.slice(2, 10).replaceAll('-', '');
    const code = `${lease.desk.officeCode}-${day}-${lease.blocks[0]!.first}`;
    await desk.getByLabel(/^Mã hồ sơ trên phiếu/).fill(code);
    await desk.getByLabel(/^Giờ tiếp nhận/).fill(lease.serverTime.slice(11, 16));
    await desk.getByRole('combobox', { name: 'Tên hoặc mã thủ tục' }).fill('1.004873');
    await desk.getByRole('option', { name: /1\.004873/ }).click();
    await desk.getByLabel('Số CCCD / CMND').fill('038185009876');
    await desk.getByLabel('Họ và tên').fill('Hà Văn Phiếu');
    await desk.getByRole('checkbox', { name: 'Đã nhận đủ' }).check();
    expect(await seriousViolations(desk)).toEqual([]);
    await desk.keyboard.press('Control+Enter');
    await seen(desk.getByRole('heading', { name: `Đã nhập ${code}` }));
  }));
