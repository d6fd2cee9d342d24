// A reason of refusal from an administrator's words, over a second person, to the letter that a desk writes.
import { seriousViolations } from './support/axe';
import { DESK_SCREEN, inBrowser } from './support/in-browser';
import { pageHeading } from './support/screens';
import { eventually, seen } from './support/waiting';

const REASON = 'Chưa có kết quả giám định theo quy định.';
const PATH = '/administration/lists?side=refusal-reason';
/** As tall as a page gets: axe takes what lies under a bar at the window's foot for covered. */
const WHOLE = { viewport: { width: DESK_SCREEN.width, height: 3_000 } };

test('a reason is written, confirmed by another, chosen at a desk and counted', () =>
  inBrowser(async (browsers) => {
    const admin = await browsers.desk('quantri', '/administration', WHOLE);
    await admin.getByRole('link', { name: 'Danh mục dùng chung', exact: true }).click();
    await seen(pageHeading(admin, 'Danh mục dùng chung'));
    for (const side of ['Loại giấy tờ', 'Tiêu chí đánh giá', 'Lý do từ chối, bổ sung']) {
      await admin.getByRole('link', { name: side }).click();
      await seen(admin.getByRole('table').first());
      expect(await seriousViolations(admin)).toEqual([]);
    }
    await admin.getByRole('button', { name: 'Thêm lý do' }).click();
    await admin.getByLabel(/^Tên \(/).fill(REASON);
    await seen(admin.getByText(`– ${REASON}`));
    await admin.getByRole('button', { name: 'Trình người thứ hai xác nhận' }).click();
    await seen(admin.getByText(/không tự xác nhận/));
    expect(await seriousViolations(admin)).toEqual([]);

    const second = await browsers.desk('quantri.2', PATH, WHOLE);
    await second.getByRole('button', { name: REASON }).click();
    await second.getByRole('button', { name: 'Xác nhận cho hiệu lực' }).click();
    await seen(second.getByText('Đã xác nhận.'));
    await second.getByRole('link', { name: 'Lộ trình và chỉ tiêu' }).click();
    for (const side of ['Chỉ tiêu', 'Lộ trình', 'Mốc lộ trình']) {
      await second
        .getByRole('navigation', { name: 'Lộ trình và chỉ tiêu' })
        .getByRole('link', { name: side, exact: true })
        .click();
      await seen(second.getByRole('table').first());
      expect(await seriousViolations(second)).toEqual([]);
    }

    await second.getByRole('button', { name: 'Đổi hạn nhiều mốc' }).click();
    await second.getByRole('checkbox', { name: /^Chọn cả/ }).check();
    await second.getByRole('button', { name: 'Xem trước' }).click();
    await seen(second.getByText(/^Sẽ đổi \d+ mốc/));
    expect(await seriousViolations(second)).toEqual([]);

    const desk = await browsers.desk('xa.14869', '/receive', WHOLE);
    await desk.getByRole('combobox', { name: 'Tên hoặc mã thủ tục' }).fill('khai sinh');
    await desk.getByRole('option', { name: /1\.001193/ }).click();
    await desk.getByLabel('Số CCCD / CMND').fill('038185009876');
    await desk.getByLabel('Họ và tên').fill('Mai Thị Lý');
    await desk.getByRole('button', { name: 'Từ chối tiếp nhận' }).click();
    const dialog = desk.getByRole('dialog');
    await eventually(async () => dialog.getByLabel('Lý do trong danh mục').selectOption({ label: REASON }));
    expect(await dialog.getByLabel(/^Lý do từ chối/).inputValue()).toBe(REASON);
    await dialog.getByRole('button', { name: 'Từ chối và lập phiếu' }).click();
    await seen(desk.getByRole('status').filter({ hasText: 'Mai Thị Lý' }));

    const district = await browsers.desk('huyen.385', '/reports/reasons', WHOLE);
    await district.getByRole('link', { name: new RegExp(`^${REASON}, Từ chối tiếp nhận: 1`) }).click();
    await seen(district.getByText('Mai Thị Lý'));
    expect(await seriousViolations(district)).toEqual([]);
  }));
