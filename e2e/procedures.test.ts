// A procedure from a draft to the first dossier under it: two administrators and a desk, without a programmer.
import { type Dossier, receive } from './support/api';
import { seriousViolations } from './support/axe';
import { DESK_SCREEN, inBrowser } from './support/in-browser';
import { pageHeading } from './support/screens';
import { eventually, gone, seen } from './support/waiting';

const CODE = '1.001612';
const DESK = 'huyen.385';
const PATH = `/administration/procedures/${CODE}`;
/** As tall as a page gets: axe takes what lies under a bar at the window's foot for covered. */
const WHOLE = { viewport: { width: DESK_SCREEN.width, height: 3_600 } };

const dueDay = ({ dueAt }: Dossier) => dueAt!.slice(0, 10);

test('draft, check, replay, a second person, and the next dossier under it', () =>
  inBrowser(async (browsers) => {
    const before = await receive(DESK, CODE, { fullName: 'Mai Văn Trước' });
    const admin = await browsers.desk('quantri', '/administration', WHOLE);
    await admin.getByRole('navigation', { name: 'Các trang quản trị' }).getByRole('link', { name: 'Thủ tục' }).click();
    await seen(pageHeading(admin, 'Thủ tục hành chính'));
    await admin.getByLabel('Tìm theo mã, tên, lĩnh vực').fill('thanh lap ho kinh doanh');
    await admin.getByRole('link', { name: new RegExp(CODE) }).click();
    await admin.getByRole('button', { name: 'Soạn bản mới' }).click();
    await seen(admin.getByRole('heading', { name: /^Bản dự thảo/ }));

    // Too much for one step: said in words, and not to be handed in.
    await admin.getByLabel('Giờ, bước 2').fill('40');
    await admin.getByRole('button', { name: 'Lưu và kiểm tra' }).click();
    await seen(admin.getByText(/nhiều hơn thời hạn/));
    expect(await admin.getByRole('button', { name: 'Trình xác nhận…' }).isDisabled()).toBe(true);
    expect(await seriousViolations(admin)).toEqual([]);

    // Moved by keys and back again, then a shorter road for a shorter limit.
    await admin.getByRole('button', { name: /^Bước 2:/ }).press('ArrowDown');
    await seen(admin.getByText(/nay là bước 3$/));
    await admin.getByRole('button', { name: /^Bước 3:/ }).press('ArrowUp');
    await admin.getByLabel('Số ngày hoặc giờ').fill('1');
    for (const [step, hours] of [1, 4, 2, 1].entries())
      await admin.getByLabel(`Giờ, bước ${step + 1}`).fill(`${hours}`);

    // A form for the first document: a picture is none, a PDF is.
    await admin
      .getByRole('button', { name: /^Thêm biểu mẫu của/ })
      .first()
      .click();
    await admin.getByLabel('Số mẫu').fill('Phụ lục III-1');
    const citizen = await browsers.visitor();
    const chooser = admin.getByLabel(/^Chọn tệp… Bản để in/);
    await chooser.setInputFiles({ name: 'mau.pdf', mimeType: 'application/pdf', buffer: await citizen.screenshot() });
    await seen(admin.getByRole('alert').filter({ hasText: 'Bản để in phải là tệp PDF.' }));
    await chooser.setInputFiles({ name: 'mau.pdf', mimeType: 'application/pdf', buffer: await citizen.pdf() });
    await seen(admin.getByRole('link', { name: /^Xem Bản để in/ }));
    await admin.getByRole('button', { name: 'Lưu và kiểm tra' }).click();
    await gone(admin.getByText('Có thay đổi chưa lưu.'));
    await seen(admin.getByRole('region', { name: 'Khác bản trước' }).getByText(/^Phụ lục III-1 – /));
    await seen(admin.getByRole('region', { name: 'Khác bản trước' }).getByText('Thời hạn', { exact: true }));

    await admin.getByRole('button', { name: 'Chạy lại quý trước' }).click();
    await seen(admin.getByText(/quá hạn .* như đã xảy ra/).or(admin.getByText(/không có hồ sơ nào/)));
    expect(await seriousViolations(admin)).toEqual([]);

    await admin.getByRole('button', { name: 'Trình xác nhận…' }).click();
    await admin.getByLabel(/^Ngay khi được xác nhận/).check();
    await admin.getByRole('dialog').getByRole('button', { name: 'Trình xác nhận…' }).click();
    await seen(admin.getByText(/chờ một người quản trị khác xác nhận/));
    expect(await admin.getByRole('button', { name: 'Xác nhận cho hiệu lực' }).count()).toBe(0);

    const second = await browsers.desk('quantri.2', PATH, WHOLE);
    await second.getByRole('button', { name: 'Xác nhận cho hiệu lực' }).click();
    await second.getByRole('dialog').getByRole('button', { name: 'Xác nhận cho hiệu lực' }).click();
    await seen(second.getByRole('heading', { name: 'Những bản dự thảo trước' }));
    expect(await seriousViolations(second)).toEqual([]);

    await eventually(async () => {
      const after = await receive(DESK, CODE, { fullName: 'Mai Văn Sau' });
      expect(dueDay(after) < dueDay(before)).toBe(true);
    });
    await citizen.goto(`/?tt=${CODE}`);
    const form = citizen.getByRole('link', { name: /^In mẫu.*Phụ lục III-1/ });
    expect((await citizen.request.get((await form.getAttribute('href'))!)).status()).toBe(200);
  }));
