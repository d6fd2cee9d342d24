// What stands in the way of staff, and what they ask about the law: from the screen where it was met to the answer.
import { receive } from './support/api';
import { seriousViolations } from './support/axe';
import { DESK_SCREEN, inBrowser } from './support/in-browser';
import { pageHeading } from './support/screens';
import { eventually, gone, seen } from './support/waiting';

const DESK = 'xa.14869';
const DISTRICT = 'huyen.385';
const JUSTICE = 'so.tp';
/** As tall as a page gets: axe takes what lies under a bar at the window's foot for covered. */
const WHOLE = { viewport: { width: DESK_SCREEN.width, height: 2_400 } };

test('an obstacle reported by key from a dossier, answered above, read by who reported it', () =>
  inBrowser(async (browsers) => {
    const { code } = await receive(DESK, '1.004873', { fullName: 'Mai Văn Vướng' });
    const desk = await browsers.desk(DESK, `/dossier/${code}`, WHOLE);
    await seen(desk.getByRole('button', { name: /^Hỗ trợ/ }));
    await desk.keyboard.press('F8');
    const dialog = desk.getByRole('dialog');
    await dialog.getByRole('button', { name: /^Gửi/ }).click();
    await seen(dialog.getByText('Phải ghi nội dung.'));
    await dialog.getByLabel('Khó khăn, vướng mắc trong công việc').check();
    await dialog.getByLabel(/^Thuộc loại/).selectOption('LEGAL');
    await dialog.getByLabel(/^Tóm tắt/).fill('Không rõ giấy thay thế');
    await dialog.getByLabel(/^Cụ thể thế nào/).fill('Giấy cũ bị mất.');
    await seen(dialog.getByLabel(new RegExp(code)));
    expect(await seriousViolations(desk)).toEqual([]);
    // What is typed outlives the page.
    await desk.reload();
    await seen(desk.getByRole('button', { name: /^Hỗ trợ/ }));
    await desk.keyboard.press('F8');
    expect(await dialog.getByLabel(/^Tóm tắt/).inputValue()).toBe('Không rõ giấy thay thế');
    await desk.keyboard.press('Control+Enter');
    await seen(dialog.getByText(/sẽ trả lời trước/));
    await dialog.getByRole('link', { name: 'Xem việc này' }).click();
    await seen(pageHeading(desk, 'Không rõ giấy thay thế'));
    await seen(desk.getByRole('link', { name: code }));

    const district = await browsers.desk(DISTRICT, '/feedback?side=to-answer', WHOLE);
    await district.getByRole('link', { name: 'Không rõ giấy thay thế' }).click();
    await district.getByRole('button', { name: 'Nhận xử lý' }).click();
    await district.getByRole('button', { name: 'Trả lời…' }).click();
    await district.getByRole('dialog').getByRole('textbox').fill('Dùng giấy xác nhận.');
    await district.getByRole('dialog').getByRole('button', { name: 'Trả lời' }).click();
    await seen(district.getByRole('heading', { name: 'Trả lời' }));
    expect(await seriousViolations(district)).toEqual([]);
    await district.goto('/district/feedback?side=all');
    await seen(district.getByRole('heading', { name: 'Số lượng và thời gian trả lời' }));
    await seen(district.getByRole('link', { name: 'Không rõ giấy thay thế' }));
    expect(await seriousViolations(district)).toEqual([]);

    await desk.reload();
    await seen(desk.getByText('Dùng giấy xác nhận.').first());
    await desk.getByRole('button', { name: 'Khép lại' }).click();
    await gone(desk.getByRole('button', { name: 'Khép lại' }));
  }));

test('a question to the legal desk, published without anybody’s data, beside its procedure at receipt', () =>
  inBrowser(async (browsers) => {
    const desk = await browsers.desk(DESK, '/advice?side=asked', WHOLE);
    await desk.getByRole('button', { name: 'Đặt câu hỏi' }).click();
    const dialog = desk.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Về thủ tục (gõ tên hoặc mã)' }).fill('1.004873');
    await dialog.getByRole('option', { name: /1\.004873/ }).click();
    await dialog.getByLabel(/^Câu hỏi, nói ngắn gọn/).fill('Có được nộp thay không?');
    await dialog.getByLabel(/^Tình huống cụ thể/).fill('Con nộp thay mẹ, 0912345678.');
    expect(await seriousViolations(desk)).toEqual([]);
    await dialog.getByRole('button', { name: 'Gửi câu hỏi' }).click();
    await seen(pageHeading(desk, 'Có được nộp thay không?'));

    const justice = await browsers.desk(JUSTICE, '/advice?side=to-answer', WHOLE);
    await justice.getByRole('link', { name: 'Có được nộp thay không?' }).click();
    await justice.getByRole('button', { name: 'Nhận xử lý' }).click();
    await justice.getByRole('button', { name: 'Trả lời…' }).click();
    await justice.getByRole('dialog').getByRole('textbox').fill('Được, nếu có ủy quyền.');
    await justice.getByRole('dialog').getByRole('button', { name: 'Trả lời' }).click();
    await justice.getByRole('button', { name: 'Công bố…' }).click();
    const publishing = justice.getByRole('dialog');
    await publishing.getByRole('button', { name: 'Xem trước' }).click();
    await publishing.getByRole('button', { name: 'Công bố' }).click();
    await seen(publishing.getByText(/Còn dữ liệu cá nhân/));
    await publishing.getByLabel(/^Câu hỏi khi công bố/).fill('Con nộp hồ sơ thay mẹ được không?');
    expect(await seriousViolations(justice)).toEqual([]);
    await publishing.getByRole('button', { name: 'Xem trước' }).click();
    await publishing.getByRole('button', { name: 'Công bố' }).click();
    await seen(justice.getByRole('heading', { name: 'Đã công bố' }));
    expect(await seriousViolations(justice)).toEqual([]);

    await desk.goto('/commune/advice');
    await desk.getByLabel(/^Tìm trong hỏi đáp/).fill('nop ho so thay me');
    await eventually(async () => expect(await desk.getByRole('article').count()).toBe(1));
    expect(await seriousViolations(desk)).toEqual([]);
    await desk.goto('/commune/receive');
    await desk.getByRole('combobox', { name: 'Tên hoặc mã thủ tục' }).fill('1.004873');
    await desk.getByRole('option', { name: /1\.004873/ }).click();
    await desk.getByText(/^Hỏi đáp về thủ tục này/).click();
    await seen(desk.getByText('Con nộp hồ sơ thay mẹ được không?'));
    expect(await seriousViolations(desk)).toEqual([]);

    // What seconded staff answered without a name: of groups of five and more, and no group that would follow from them.
    const leader = await browsers.desk('quantri', '/ratings', WHOLE);
    await leader
      .getByRole('row', { name: /quý trước/ })
      .getByRole('link', { name: 'Xem kết quả' })
      .click();
    await seen(leader.getByText('16 trong 16 người đã trả lời.'));
    const results = leader.getByRole('table').getByRole('row');
    await seen(results.filter({ hasText: 'Trung tâm Phục vụ hành chính công' }));
    expect(await results.allTextContents()).toHaveLength(3);
    await seen(leader.getByText('Máy in hay kẹt giấy.').first());
    expect(await seriousViolations(leader)).toEqual([]);

    const admin = await browsers.desk('quantri', '/administration/case-settings', WHOLE);
    await admin.getByLabel('Tư vấn pháp lý', { exact: true }).fill('7');
    await admin.getByRole('button', { name: 'Lưu thời hạn' }).click();
    await seen(admin.getByText('Đã lưu thời hạn.'));
    expect(await seriousViolations(admin)).toEqual([]);
  }));
