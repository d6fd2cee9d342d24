import { advance, receive } from './support/api';
import { inBrowser, PHONE_SCREEN } from './support/in-browser';
import { pageHeading } from './support/screens';
import { keyOnSlip, pathOnSlip } from './support/slip';
import { seen } from './support/waiting';

const ASK = 'Nhập mã hồ sơ hoặc tên thủ tục';
const DESK = 'xa.14869';
const PROCEDURE_NAME = 'Cấp Giấy xác nhận tình trạng hôn nhân';
const PHONE = { viewport: PHONE_SCREEN, hasTouch: true, isMobile: true };

describe('the public page', () => {
  test('shows the progress of a dossier to who has its slip, without the name of the citizen', () =>
    inBrowser(async (browsers) => {
      const received = await receive(DESK, '1.004873', { fullName: 'Lương Thị Nguyệt' });
      await advance(received, DESK);
      const page = await browsers.visitor();
      await seen(pageHeading(page, 'Tra cứu hồ sơ và thủ tục hành chính'));
      await page.getByLabel(ASK).fill(`${received.code.toLowerCase()} ${await keyOnSlip(DESK, received.code)}`);
      await page.keyboard.press('Enter');
      await seen(page.getByRole('heading', { name: PROCEDURE_NAME }));
      await seen(page.getByText('Đang xử lý'));
      const steps = page.getByRole('listitem').filter({ hasText: /Xong lúc|Đang thực hiện|Chưa đến/ });
      expect(await steps.count()).toBe(4);
      await seen(page.locator('[aria-current="step"]').filter({ hasText: 'Xác minh tình trạng hôn nhân' }));
      expect(await page.locator('body').textContent()).not.toContain('Lương Thị Nguyệt');
      // The address can be sent on, and is the one of the QR code.
      expect(page.url().endsWith(await pathOnSlip(DESK, received.code))).toBe(true);
    }));

  test('shows who has only the code its state, dates and office, and takes the secret of the slip', () =>
    inBrowser(async (browsers) => {
      const received = await receive(DESK, '1.004873', { fullName: 'Lương Thị Nguyệt' });
      const page = await browsers.visitor(`/?ma=${received.code}`, PHONE);
      await seen(page.getByText('Được tiếp nhận'));
      await seen(page.getByText('Bộ phận một cửa Thị trấn Hồi Xuân'));
      const said = await page.locator('body').textContent();
      for (const withheld of [PROCEDURE_NAME, 'Nguyệt', 'Xác minh']) expect(said).not.toContain(withheld);
      expect(await widthOver(page)).toBe(0);
      await page.getByLabel('Mã tra cứu', { exact: true }).fill('khong dung');
      await page.keyboard.press('Enter');
      await seen(page.getByText('Mã tra cứu không đúng'));
      await page.getByLabel('Mã tra cứu', { exact: true }).fill(await keyOnSlip(DESK, received.code));
      await page.getByRole('button', { name: 'Xem đầy đủ' }).click();
      await seen(page.getByRole('heading', { name: PROCEDURE_NAME }));
    }));

  test('finds a procedure by words without accents and shows what must be brought', () =>
    inBrowser(async (browsers) => {
      const page = await browsers.visitor();
      await page.getByLabel(ASK).fill('dang ky khai sinh');
      await page.getByRole('button', { name: 'Tra cứu' }).click();
      await seen(page.getByRole('heading', { name: /Tìm thấy \d+ thủ tục/ }));
      await page.getByRole('link', { name: /1\.001193/ }).click();
      await seen(page.getByRole('heading', { name: 'Giấy tờ cần nộp' }));
      await seen(page.getByText('không thu lệ phí'));
      const form = page.getByRole('link', { name: /^In mẫu/ });
      await seen(page.getByText(/^PDF, 1 trang, /));
      const paper = await page.request.get((await form.getAttribute('href'))!);
      expect([paper.status(), paper.headers()['content-type']]).toEqual([200, 'application/pdf']);
      expect(
        await page
          .getByRole('listitem')
          .filter({ hasText: /bản chính|bản chụp|chứng thực/ })
          .count(),
      ).toBeGreaterThan(2);
      await page.goBack();
      await seen(page.getByRole('heading', { name: /Tìm thấy \d+ thủ tục/ }));
    }));

  test('says in plain words that a code is unknown, and what to do', () =>
    inBrowser(async (browsers) => {
      const page = await browsers.visitor();
      await page.getByLabel(ASK).fill('000.01.25.H56-210305-9999');
      await page.keyboard.press('Enter');
      await seen(page.getByText(/Không tìm thấy hồ sơ có mã 000\.01\.25\.H56-210305-9999\./));
      await seen(page.getByText(/đối chiếu từng chữ số/));
    }));

  test('says that no procedure was found, and how to ask again', () =>
    inBrowser(async (browsers) => {
      const page = await browsers.visitor('/?q=xyzzy');
      await seen(page.getByText('Không tìm thấy thủ tục nào khớp “xyzzy”'));
      await seen(page.getByText(/Xin thử tên ngắn hơn/));
    }));

  test('fits a phone: nothing is wider than the screen, and a thumb hits every control', () =>
    inBrowser(async (browsers) => {
      const { code } = await receive('xa.14869', '1.010803', { fullName: 'Vi Văn Ót' });
      const page = await browsers.visitor(await pathOnSlip('xa.14869', code), PHONE);
      await seen(page.getByRole('heading', { name: 'Các bước giải quyết' }));
      expect(await widthOver(page)).toBe(0);
      // On a slow line a typeface would keep the script waiting; a telephone has one with every Vietnamese letter.
      const files = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
      expect(files.filter((name) => name.endsWith('.woff2'))).toEqual([]);
      await page.goto('/?q=khai+sinh');
      await seen(page.getByRole('link', { name: /1\.001193/ }));
      expect(await widthOver(page)).toBe(0);
      for (const control of await page.getByRole('link').or(page.getByRole('button')).all()) {
        const box = await control.boundingBox();
        if (box) expect({ control: await control.textContent(), tall: box.height >= 44 }).toMatchObject({ tall: true });
      }
      // With letters of twice the size, too: what does not fit goes on in the next line.
      const slip = await pathOnSlip('xa.14869', code);
      const paths = ['/', slip, `/?ma=${code}`, slip.replace('ma=', 'nt='), `/?danhgia=${code}`, '/?tt=1.001193'];
      for (const path of [...paths, '/?nop=1.001193', '/?noi=385', '/queue?area=385']) {
        await page.goto(path);
        await seen(page.getByRole('main').getByRole('heading').or(page.getByRole('main').getByRole('textbox')));
        await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
        expect({ path, over: await widthOver(page) }).toEqual({ path, over: 0 });
      }
    }));
});

/** By how many pixels the page is wider than its window. */
function widthOver(page: { evaluate: (run: () => number) => Promise<number> }): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
}
