import { seriousViolations } from './support/axe';
import { inBrowser } from './support/in-browser';
import { gone, seen } from './support/waiting';

const DESK = 'huyen.385';

describe('results by post', () => {
  test('are prepaid, packed, listed, numbered and handed over; what came back is sent again', () =>
    inBrowser(async (browsers) => {
      const page = await browsers.desk(DESK, '/post');
      await seen(page.getByRole('heading', { level: 1, name: 'Bưu chính công ích' }));
      const waiting = page.getByRole('region', { name: 'Kết quả chờ đóng gói' });
      await waiting.getByRole('link').first().click();
      const fees = page.getByRole('region', { name: 'Phí, lệ phí' });
      await fees.getByRole('button', { name: 'Thu cước bưu điện' }).click();
      const asking = page.getByRole('dialog', { name: 'Cước bưu điện trả trước' });
      await seen(asking.getByText(/^Cước 26\.000 đ/));
      expect(await seriousViolations(page)).toEqual([]);
      await asking.getByRole('button', { name: 'Ghi khoản cước' }).click();
      await gone(asking);
      await seen(fees.getByText('Còn phải nộp 26.000 đ'));
      await fees.getByRole('button', { name: 'Thu tiền' }).last().click();
      const taking = page.getByRole('dialog', { name: 'Thu 26.000 đ' });
      await taking.getByRole('button', { name: 'Đã nhận tiền, lập biên lai' }).click();
      await gone(taking);
      await page.goBack();
      await waiting.getByRole('checkbox').first().check();
      await waiting.getByRole('button', { name: 'Đóng gói 1 kết quả' }).click();
      await seen(waiting.getByText('Đã đóng 1 bưu gửi.'));
      const ready = page.getByRole('region', { name: 'Bưu gửi đã đóng, chờ lập bảng kê' });
      await seen(ready.getByText(/^Đã trả trước, biên lai số \d+/));
      await ready.getByRole('checkbox').first().check();
      expect(await seriousViolations(page)).toEqual([]);
      await ready.getByRole('button', { name: 'Lập bảng kê 1 bưu gửi' }).click();
      await seen(page.getByRole('heading', { level: 1, name: /Bảng kê giao nhận bưu gửi số \d+ ngày 23\/11\/2026/ }));
      await page.getByRole('button', { name: /^Ghi số hiệu/ }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Số hiệu').fill('EH 5550 1138 5 VN');
      await dialog.getByRole('button', { name: 'Ghi', exact: true }).click();
      await gone(dialog);
      await page.getByLabel('Nhân viên bưu điện nhận').fill('Lê Văn Bưu');
      expect(await seriousViolations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Xác nhận đã giao' }).click();
      await seen(page.getByText(/Bưu điện nhận: Lê Văn Bưu/));
      await page.goto(
        `${new URL(page.url()).origin}${new URL(page.url()).pathname.replace(/\/post\/.*/, '/post?side=back')}`,
      );
      await page
        .getByRole('button', { name: /^Đã nhận lại/ })
        .first()
        .click();
      await page.getByRole('dialog').getByRole('button', { name: 'Đã nhận lại' }).click();
      await page.getByRole('button', { name: /^Gửi lại/ }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Gửi lại' }).click();
      await seen(page.getByText('Không có bưu gửi hoàn nào cần xử lý.'));
      for (const side of ['Bưu gửi đến', 'Cước phí']) {
        await page.getByRole('link', { name: side }).click();
        await seen(page.getByRole('heading', { level: 2 }).first());
        expect(await seriousViolations(page)).toEqual([]);
      }
      await seen(page.getByRole('region', { name: 'Sổ cước thu trước tại quầy' }));
      // The figures of all offices open down to the parcels of one.
      await page.getByRole('link', { name: 'Số liệu các nơi trong địa bàn' }).click();
      await page.getByRole('link', { name: 'Trung tâm Hành chính công huyện Quan Hóa' }).click();
      await seen(page.getByRole('region', { name: 'Các bưu gửi của tháng' }));
      expect(await seriousViolations(page)).toEqual([]);
    }));
});
