// Systems that are connected: a key is made by one administrator and confirmed by another.
import { seriousViolations } from './support/axe';
import { inBrowser } from './support/in-browser';
import { pageHeading } from './support/screens';
import { seen } from './support/waiting';

const PATH = '/administration/connections';

test('a system is written down, its key made by one administrator and confirmed by another; axe finds nothing', () =>
  inBrowser(async (browsers) => {
    const page = await browsers.desk('quantri', PATH);
    await seen(pageHeading(page, 'Hệ thống kết nối'));
    const form = page.getByRole('region', { name: 'Thêm hệ thống' });
    await form.getByRole('textbox', { name: /^Mã/ }).fill('Không Đúng');
    await form.getByLabel('Tên').fill('Ngân hàng thử');
    await form.getByLabel('Đầu mối').fill('Phòng dịch vụ');
    await form.getByLabel('Loại').selectOption('INTAKE');
    await form.getByLabel('Gửi hồ sơ thay công dân').check();
    await form.getByRole('combobox', { name: 'Địa bàn được xem' }).fill('quan hoa');
    await form.getByRole('option', { name: /Huyện Quan Hóa/ }).click();
    await form.getByRole('button', { name: 'Thêm hệ thống' }).click();
    await seen(form.getByText('Chữ thường không dấu, số, gạch nối; 2 đến 20 ký tự.'));
    await form.getByRole('textbox', { name: /^Mã/ }).fill('ngan-hang');
    await form.getByRole('button', { name: 'Thêm hệ thống' }).click();
    await page.getByRole('button', { name: 'Mở Ngân hàng thử' }).click();
    const panel = page.getByRole('region', { name: 'Ngân hàng thử' });
    await seen(panel.getByText('Huyện Quan Hóa (385)'));
    await panel.getByRole('button', { name: 'Cấp khóa 365 ngày' }).click();
    await seen(panel.getByText('Chép ngay: chỉ hiện một lần.'));
    await seen(panel.getByText('Chờ quản trị viên khác xác nhận'));
    await seen(panel.getByText('Chưa gửi hồ sơ nào.'));
    expect(await panel.getByRole('button', { name: /^Xác nhận hcc_/ }).count()).toBe(0);
    expect(await seriousViolations(page)).toEqual([]);

    const other = await browsers.desk('quantri.2', PATH + new URL(page.url()).search);
    const seenByOther = other.getByRole('region', { name: 'Ngân hàng thử' });
    await seenByOther.getByRole('button', { name: /^Xác nhận hcc_/ }).click();
    await seen(seenByOther.getByText('Đang hiệu lực'));

    // The national portal and the gateway: errors at their fields, kept apart, turned on by another.
    const portal = page.getByRole('region', { name: 'Cổng Dịch vụ công quốc gia' });
    await portal.getByLabel(/^Địa chỉ/).fill('ftp://cong');
    await portal.getByLabel(/^Mã cơ quan/).fill('H56');
    await portal.getByRole('button', { name: 'Lưu' }).click();
    await seen(portal.getByText(/Phải là địa chỉ https/));
    await portal.getByLabel(/^Địa chỉ/).fill('https://cong.example.vn');
    await portal.getByLabel(/^Khóa bí mật/).fill('khoa-bi-mat-cua-cong');
    await portal.getByRole('button', { name: 'Lưu' }).click();
    await portal.getByRole('button', { name: 'Đề nghị bật' }).click();
    await seen(portal.getByText(/người khác phải xác nhận/));
    expect(await portal.getByRole('button', { name: 'Xác nhận bật' }).count()).toBe(0);
    await seen(page.getByRole('region', { name: 'Gửi, nhận với Cổng quốc gia' }).getByText('Không có gì vướng.'));
    expect(await seriousViolations(page)).toEqual([]);
    await page.goto('/province/administration/fees');
    await seen(page.getByRole('region', { name: 'Cổng thanh toán trực tuyến' }).getByLabel(/^Khóa bí mật/));
    expect(await seriousViolations(page)).toEqual([]);
  }));
