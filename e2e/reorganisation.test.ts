// An order of a reorganisation from the first word to its confirmation, and given up before its day: two administrators.
import { seriousViolations } from './support/axe';
import { DESK_SCREEN, inBrowser } from './support/in-browser';
import { pageHeading } from './support/screens';
import { eventually, seen } from './support/waiting';

const DECISION = 'Nghị quyết về xã Phú Xuân';
/** As tall as a page gets: axe takes what lies under a bar at the window's foot for covered. */
const WHOLE = { viewport: { width: DESK_SCREEN.width, height: 2_400 } };

test('written by choosing units, kept, checked, counted, confirmed by a second person and given up before its day', () =>
  inBrowser(async (browsers) => {
    const admin = await browsers.desk('quantri', '/reorganisation', WHOLE);
    await seen(pageHeading(admin, 'Sắp xếp đơn vị hành chính'));
    expect(await seriousViolations(admin)).toEqual([]);
    await admin.getByRole('button', { name: 'Soạn phương án' }).click();
    await admin.getByLabel('Văn bản').fill(DECISION);
    await admin.getByLabel('Hiệu lực từ').fill('01/01/2027');
    await admin.keyboard.press('Enter');
    await admin.getByLabel('Thêm thay đổi').selectOption({ label: 'Nhập đơn vị' });
    const from = admin.getByRole('combobox', { name: 'Các đơn vị được nhập' });
    for (const name of ['phu xuan', 'hoi xuan']) {
      await from.fill(name);
      await admin.getByRole('listbox', { name: 'Các đơn vị được nhập' }).getByRole('option').first().click();
    }
    await admin.getByLabel('Mã', { exact: true }).fill('385');
    await seen(admin.getByText(/không cùng cấp/));
    expect(await seriousViolations(admin)).toEqual([]);
    await admin.getByLabel('Mã', { exact: true }).fill('14869');
    await seen(admin.getByText('Không còn gì phải sửa.'));
    // Closed and opened again: nothing that was typed is lost.
    await seen(admin.getByText(/^Đã lưu lúc/));
    await eventually(async () => {
      await admin.reload();
      await seen(admin.getByText(/→ Thị trấn Hồi Xuân \(14869\)/));
    });
    await admin.getByRole('button', { name: 'Tính ảnh hưởng' }).click();
    await seen(admin.getByRole('table', { name: 'Từng cơ quan' }));
    expect(await seriousViolations(admin)).toEqual([]);
    await admin.getByRole('button', { name: 'Trình để người thứ hai xác nhận' }).click();
    await seen(admin.getByText(/một quản trị viên khác xác nhận/));

    const second = await browsers.desk('quantri.2', new URL(admin.url()).pathname.replace('/province', ''), WHOLE);
    await seen(second.getByRole('table', { name: 'Từng cơ quan' }));
    expect(await seriousViolations(second)).toEqual([]);
    await second.getByRole('button', { name: 'Xác nhận', exact: true }).click();
    await second.getByRole('dialog').getByRole('button', { name: 'Xác nhận', exact: true }).click();
    await seen(second.getByText(/^Đã xác nhận, chờ đến ngày/));
    await second.getByRole('button', { name: 'Hủy phương án' }).click();
    await second.getByRole('dialog').getByRole('button', { name: 'Hủy phương án' }).click();
    await seen(second.getByText(/^Đã hủy/));
    await second.getByRole('button', { name: 'Soạn lại từ phương án này' }).click();
    await seen(second.getByRole('button', { name: 'Trình để người thứ hai xác nhận' }));
  }));
