import type { Page } from 'playwright-core';
import { advance, type Dossier, dossierOf, perform, receive } from './support/api';
import { inBrowser } from './support/in-browser';
import { pageHeading, road, rows, stepNow } from './support/screens';
import { eventually, gone, seen } from './support/waiting';

const DESK = 'xa.14869';
const COMMITTEE = `${DESK}.ubnd`;
const DIVISION = 'huyen.385.ldtbxh';
const APPROVER = 'huyen.385.ubnd';

/** Received at the commune, now with a division of the district. */
async function withDivision(fullName: string): Promise<Dossier> {
  const received = await receive(DESK, '1.001776', { fullName });
  return advance(received, DESK, COMMITTEE, COMMITTEE, 'huyen.385');
}

/** At the committee of the commune, for signature. */
async function waitingAtCommittee(fullName: string): Promise<Dossier> {
  return advance(await receive(DESK, '1.004873', { fullName }), DESK, COMMITTEE);
}

/** Takes an action from the menu of a dossier's page, by keyboard alone. */
async function choose(page: Page, action: string): Promise<void> {
  await page.keyboard.press('m');
  const item = page.getByRole('menuitem', { name: action });
  await seen(item);
  // As often as there are lines, and no oftener.
  for (let line = 0; line < 30; line += 1) {
    if (await item.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await seen(page.getByRole('dialog', { name: action }));
}

const proceedings = (page: Page) => page.getByRole('region', { name: 'Việc kèm theo' });
const head = (page: Page) => page.locator('.dossier-head');

describe('beside the road', () => {
  test('what a division asked for is brought to the commune, which at once sees the new date', () =>
    inBrowser(async (browsers) => {
      const at = await withDivision('Hà Văn Bổ');
      await perform(DIVISION, 'requestSupplement', 'RequestSupplementInput', at, {
        reason: 'Thiếu giấy xác nhận khuyết tật',
        documents: ['Giấy xác nhận khuyết tật'],
      });
      const page = await browsers.desk(DESK, `/dossier/${at.code}`);
      await seen(head(page).getByText('Tạm dừng, chờ công dân'));
      await page.getByRole('button', { name: 'Đã nhận bổ sung' }).click();
      await page.keyboard.press('Enter');
      const done = await seen(page.getByText(/Đã ghi nhận bổ sung.*Hạn trả mới: \d\d:\d\d/));
      const due = /Hạn trả mới: (\d\d:\d\d \S+)\./.exec((await done.textContent()) ?? '')?.[1] ?? 'no date';
      await seen(head(page).getByText(due));
      await seen(stepNow(page).getByText(/Phòng/));
    }));

  test('an office is asked, finds the question in its inbox, answers, and the dossier goes on', () =>
    inBrowser(async (browsers) => {
      const at = await withDivision('Lò Thị Hỏi');
      const other = await browsers.desk(APPROVER, '/hand-over');
      await seen(other.getByRole('button', { name: /^Thông báo/ }));
      const page = await browsers.desk(DIVISION, `/dossier/${at.code}`);
      await seen(road(page));
      await choose(page, 'Lấy ý kiến cơ quan khác');
      await page.keyboard.type('Đề nghị cho ý kiến về mức trợ cấp');
      await page.getByRole('combobox', { name: 'Tìm cơ quan trong tỉnh' }).fill('ubnd huyen quan hoa');
      await seen(page.getByRole('option', { name: /UBND huyện Quan H/ }));
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: '+3 ngày' }).click();
      await page.keyboard.press('Control+Enter');
      await seen(proceedings(page).getByText('Chờ trả lời'));

      // The bell rings without a reload, and leads to the dossier.
      const bell = await seen(other.getByRole('button', { name: /^Thông báo, \d+ chưa xem$/ }));
      await bell.focus();
      await other.keyboard.press('Enter');
      const notices = other.getByRole('region', { name: 'Thông báo' });
      await notices.getByRole('button', { name: 'Đánh dấu đã xem' }).click();
      await seen(other.getByRole('button', { name: 'Thông báo', exact: true }));
      await notices.getByRole('link', { name: `Hồ sơ ${at.code}` }).click();
      await seen(road(other));

      await other.getByRole('link', { name: /^Xin ý kiến/ }).click();
      await other.getByRole('link', { name: `Trả lời về hồ sơ ${at.code}` }).click();
      const form = await seen(other.getByRole('dialog', { name: 'Trả lời ý kiến' }));
      await seen(form.getByText('Đề nghị cho ý kiến về mức trợ cấp'));
      await form.getByRole('radio', { name: 'Đồng ý', exact: true }).check();
      await form.getByLabel(/^Nội dung trả lời/).fill('Nhất trí mức hệ số 1,5');
      await other.keyboard.press('Control+Enter');
      await seen(other.getByText(`Đã trả lời ý kiến về hồ sơ ${at.code}.`));

      await seen(proceedings(page).getByText('Nhất trí mức hệ số 1,5'));
      await page.getByRole('button', { name: 'Chuyển bước tiếp' }).click();
      await page.keyboard.press('Enter');
      await seen(page.getByText(`Đã chuyển hồ sơ ${at.code} sang bước tiếp.`));
    }));

  test('an apology is proposed, approved by the head, and stands beside the due date', () =>
    inBrowser(async (browsers) => {
      const at = await advance(await withDivision('Vi Văn Chậm'), DIVISION);
      const page = await browsers.desk(APPROVER, `/dossier/${at.code}`);
      await seen(road(page));
      await choose(page, 'Xin lỗi và hẹn lại ngày trả');
      await seen(page.getByText(/vẫn giữ trong số liệu/));
      await eventually(() => page.getByRole('combobox', { name: 'Nguyên nhân' }).selectOption({ index: 1 }));
      await page.getByLabel(/^Giải trình/).fill('Chờ kết quả xác minh của xã');
      await page.getByRole('button', { name: '+5 ngày' }).click();
      await page.keyboard.press('Control+Enter');
      await proceedings(page).getByRole('button', { name: 'Xem và quyết định' }).click();
      await page.getByRole('radio', { name: /^Duyệt/ }).check();
      await page.keyboard.press('Control+Enter');
      await seen(head(page).getByText(/Đã xin lỗi, hẹn lại \d\d:\d\d/));
      await seen(proceedings(page).getByText(/Đã duyệt, hẹn lại/));
    }));

  test('a receipt is corrected, a new slip takes the place of the old one, and its bar code leads here', () =>
    inBrowser(async (browsers) => {
      const { code } = await receive(DESK, '1.004873', { fullName: 'Cầm Thị Sia' });
      const page = await browsers.desk(DESK, `/dossier/${code}`);
      await seen(road(page));
      await choose(page, 'Sửa giấy tiếp nhận');
      const form = page.getByRole('dialog', { name: 'Sửa giấy tiếp nhận' });
      await form.getByLabel('Họ và tên').fill('Cầm Thị Sai');
      await seen(form.getByText('Sẽ sửa 1 chỗ: họ và tên.'));
      await form.getByLabel(/^Lý do/).fill('Ghi nhầm tên');
      await page.keyboard.press('Control+Enter');
      const done = page.getByRole('status').filter({ hasText: 'Đã sửa giấy tiếp nhận' });
      const slip = await done.getByRole('link', { name: 'In phiếu hẹn' }).getAttribute('href');
      expect((await page.request.get(slip ?? '')).headers()['content-type']).toBe('application/pdf');
      await seen(pageHeading(page, /^Cầm Thị Sai/));
      await seen(proceedings(page).getByRole('row', { name: /Họ và tên Cầm Thị Sia Cầm Thị Sai/ }));
      await page.getByRole('link', { name: 'Sổ theo dõi' }).click();
      await gone(road(page));
      await page.keyboard.press('F3');
      await page.keyboard.type(`${code}-L2`);
      await page.keyboard.press('Enter');
      await seen(pageHeading(page, /^Cầm Thị Sai/));
    }));

  test('twenty are read and signed at the desk by keyboard', () =>
    inBrowser(async (browsers) => {
      const mine: Dossier[] = [];
      for (let n = 1; n <= 20; n += 1) mine.push(await waitingAtCommittee(`Lương Văn Ký ${n}`));
      const page = await browsers.desk(COMMITTEE, '/signing');
      await seen(rows(page));
      await page.keyboard.press('ArrowDown');
      await seen(page.getByRole('complementary', { name: 'Hồ sơ đang đọc' }).getByRole('heading', { level: 2 }));
      await page.keyboard.press('Home');
      await page.keyboard.press('Shift+End');
      await seen(page.getByText(/^Đã chọn \d+ hồ sơ$/));
      await page.keyboard.press('a');
      await seen(page.getByText(/^Phê duyệt \d+ hồ sơ\?$/));
      await page.keyboard.press('Enter');
      const report = await seen(page.getByText(/^Xong \d+\/\d+ hồ sơ\.$/));
      expect(await report.textContent()).toMatch(/^Xong (\d+)\/\1 hồ sơ\.$/);
      for (const { code } of mine) expect((await dossierOf(COMMITTEE, code)).status).toBe('COMPLETED');
    }));

  test('results are handed over as a list and taken over by scanning one after another', () =>
    inBrowser(async (browsers) => {
      const codes: string[] = [];
      for (const name of ['Bùi Thị Trao', 'Bùi Văn Nhận', 'Bùi Thị Đủ']) {
        codes.push((await advance(await waitingAtCommittee(name), COMMITTEE)).code);
      }
      const giving = await browsers.desk(COMMITTEE, '/hand-over');
      for (const code of codes) await giving.getByRole('checkbox', { name: `Chọn hồ sơ ${code}` }).check();
      await giving.getByRole('button', { name: 'Lập bảng kê 3 kết quả' }).click();
      await seen(giving.getByText(/^Đã lập bảng kê số/));

      const page = await browsers.desk(DESK, '/hand-over');
      await page
        .getByRole('link', { name: /^Mở bảng kê số/ })
        .first()
        .click();
      await seen(page.getByText('Đã nhận 0 trong 3 kết quả'));
      const sign = page.getByRole('status');
      const scan = async (code: string) => {
        await page.keyboard.type(code);
        await page.keyboard.press('Enter');
      };
      await scan(codes[0] ?? '');
      await seen(sign.getByText('Bùi Thị Trao'));
      await scan(codes[0] ?? '');
      await seen(sign.getByText(/Đã nhận từ trước/));
      await scan('000.17.28.H56-200101-0001');
      await seen(sign.getByText(/KHÔNG CÓ trong bảng kê này/));
      await scan(codes[1] ?? '');
      await scan(codes[2] ?? '');
      await seen(page.getByText('Đã nhận đủ 3 kết quả. In bảng kê để hai bên ký.'));
      await gone(page.getByLabel('Mã trên phiếu hẹn'));
    }));
});
