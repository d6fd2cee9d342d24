import type { Page } from 'playwright-core';
import { advance, perform, receive } from './support/api';
import { seriousViolations } from './support/axe';
import { inBrowser, PHONE_SCREEN } from './support/in-browser';
import { pageHeading } from './support/screens';
import { pathOnSlip } from './support/slip';
import { seen } from './support/waiting';

const DESK = 'xa.14869';
const HEADS = 'xa.14869.ubnd';
const PHONE = { viewport: PHONE_SCREEN, hasTouch: true, isMobile: true };

/** By how many pixels the page is wider than its window, and what axe finds. */
async function problemsOf(page: Page): Promise<object> {
  const over = await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
  return { over, violations: await seriousViolations(page) };
}
const NONE = { over: 0, violations: [] };

describe('the voice of citizens', () => {
  test('a complaint from a telephone is answered by the desk, approved by a head, and read by who sent it', () =>
    inBrowser(async (browsers) => {
      const phone = await browsers.visitor('/', PHONE);
      await phone.getByRole('link', { name: 'Gửi phản ánh' }).click();
      await seen(pageHeading(phone, 'Phản ánh, kiến nghị'));
      await phone.getByLabel('Ông/bà phản ánh về').selectOption({ label: 'Nơi làm việc, trang thiết bị' });
      await phone.getByRole('radio', { name: /xã, phường/i }).check();
      await phone.getByRole('button', { name: 'Gửi phản ánh' }).click();
      await seen(phone.getByText('Xin ghi nội dung.'));
      await phone.getByRole('combobox', { name: 'Huyện, thị xã, thành phố' }).selectOption({ label: 'Huyện Quan Hóa' });
      await phone.getByRole('combobox', { name: 'Xã, phường, thị trấn' }).selectOption({ label: 'Thị trấn Hồi Xuân' });
      await phone.getByLabel('Nội dung phản ánh, kiến nghị').fill('Quạt ở phòng chờ hỏng đã một tuần.');
      expect(await problemsOf(phone)).toEqual(NONE);
      await phone.getByRole('button', { name: 'Gửi phản ánh' }).click();
      await seen(phone.getByRole('heading', { name: /^Đã gửi phản ánh số PAKN-2026-/ }));
      expect(await problemsOf(phone)).toEqual(NONE);

      const desk = await browsers.desk(DESK, '/complaints?side=to-answer');
      await desk.getByRole('link', { name: /^Quạt ở phòng chờ/ }).click();
      await desk.getByRole('button', { name: 'Chuyển tiếp…' }).click();
      await seen(desk.getByRole('combobox', { name: 'Chuyển đến cơ quan (bắt buộc)' }));
      await desk.getByRole('button', { name: 'Hủy bỏ' }).click();
      await desk.getByRole('button', { name: 'Nhận xử lý' }).click();
      await desk.getByRole('button', { name: 'Trình trả lời…' }).click();
      await desk.getByLabel('Dự thảo trả lời').fill('Đã thay quạt sáng nay.');
      expect(await problemsOf(desk)).toEqual(NONE);
      await desk.getByRole('button', { name: 'Trình trả lời', exact: true }).click();
      await seen(desk.getByText('Chờ duyệt trả lời').first());

      const heads = await browsers.desk(HEADS, '/complaints?side=to-answer');
      expect(await problemsOf(heads)).toEqual(NONE);
      await heads.getByRole('link', { name: /^Quạt ở phòng chờ/ }).click();
      await heads.getByRole('button', { name: 'Duyệt trả lời…' }).click();
      await heads.getByRole('button', { name: 'Duyệt trả lời', exact: true }).click();
      await seen(heads.getByRole('link', { name: 'In văn bản trả lời' }));
      expect(await problemsOf(heads)).toEqual(NONE);

      await phone.reload();
      await seen(phone.getByRole('heading', { name: /^Phản ánh số PAKN-2026-/ }));
      await seen(phone.getByText('Đã thay quạt sáng nay.'));
      await seen(phone.getByRole('button', { name: 'Chưa đồng ý: đưa lên cấp trên' }));
      await phone.getByRole('link', { name: 'Phản ánh đã trả lời' }).click();
      await seen(phone.getByRole('heading', { name: 'Phòng chờ ít ghế cho người cao tuổi' }));
      expect(await problemsOf(phone)).toEqual(NONE);
    }));

  test('who was served rates from the slip, once; heads read the figures', () =>
    inBrowser(async (browsers) => {
      const received = await receive(DESK, '1.004873', { fullName: 'Hà Thị Đánh Giá' });
      const ready = await advance(received, DESK, HEADS, HEADS);
      await perform(DESK, 'returnResult', 'ReturnResultInput', ready, { receivedBy: 'Hà' });
      const phone = await browsers.visitor(await pathOnSlip(DESK, ready.code), PHONE);
      await phone.getByRole('link', { name: 'Đánh giá lần phục vụ này' }).click();
      await seen(phone.getByText('Ông/bà thấy việc phục vụ thế nào?'));
      expect(await problemsOf(phone)).toEqual(NONE);
      await phone.getByRole('radio', { name: 'Hài lòng', exact: true }).check();
      await phone.getByText('Chấm chín tiêu chí').click();
      expect(await problemsOf(phone)).toEqual(NONE);
      await phone.getByRole('button', { name: 'Gửi đánh giá' }).click();
      await seen(phone.getByText('Xin cảm ơn ông/bà đã đánh giá.'));
      await phone.reload();
      await seen(phone.getByText('Lượt này đã được đánh giá.'));

      const heads = await browsers.desk(HEADS, '/ratings');
      await seen(heads.getByText(/hài lòng$/).first());
      expect(await problemsOf(heads)).toEqual(NONE);
      const administrator = await browsers.desk('quantri', '/ratings');
      await administrator.getByRole('button', { name: 'Mở đợt khảo sát' }).click();
      expect(await problemsOf(administrator)).toEqual(NONE);
    }));
});
