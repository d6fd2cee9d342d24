import { createHash } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import { scan } from '../server/test/harness/sample-files';
import { dossierOf, newIdNumber, perform } from './support/api';
import { seriousViolations } from './support/axe';
import { inBrowser, PHONE_SCREEN } from './support/in-browser';
import { pageHeading } from './support/screens';
import { seen } from './support/waiting';

const DESK = 'xa.14869';
const PHONE = { viewport: PHONE_SCREEN, hasTouch: true, isMobile: true };
const NAME = 'Hà Thị Trực Tuyến';

/** By how many pixels the page is wider than its window, and what axe finds. */
async function problemsOf(page: Page): Promise<object> {
  const over = await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
  return { over, violations: await seriousViolations(page) };
}
const NONE = { over: 0, violations: [] };

const PICTURE_BYTES = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
/** A picture of one point. */
const picture = (name: string) => ({ name, mimeType: 'image/png', buffer: PICTURE_BYTES });
const PICTURE = picture('to-khai.png');
const ofPdf = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/pdf', buffer });
const hashOf = (content: Buffer) => createHash('sha256').update(content).digest('hex');
/** Of one draft or request. */
const MOST_FILES = 20;

/** Sends a file whose line is cut after a few of its pieces. @returns where each piece began that the server took */
async function sendCut(page: Page, field: Locator, file: ReturnType<typeof ofPdf>): Promise<number[]> {
  const taken: number[] = [];
  let isCut = false;
  await page.route('**/files/uploads/*', async (route) => {
    const request = route.request();
    if (request.method() === 'PATCH' && !isCut && taken.length === 4) {
      isCut = true;
      await page.context().setOffline(true);
      return route.abort('internetdisconnected');
    }
    if (request.method() === 'PATCH') taken.push(Number(request.headers()['upload-offset']));
    return route.continue();
  });
  await field.setInputFiles(file);
  await seen(page.getByText('Mất kết nối, sẽ tự gửi tiếp'));
  await page.context().setOffline(false);
  await seen(page.getByRole('button', { name: `Bỏ tệp ${file.name}` }));
  await page.unroute('**/files/uploads/*');
  return taken;
}

describe('a request sent in online', () => {
  test('goes from a telephone to the desk, back to the citizen, and becomes a dossier', () =>
    inBrowser(async (browsers) => {
      const phone = await browsers.visitor('/?tt=1.004873', PHONE);
      await phone.getByRole('link', { name: 'Nộp trực tuyến thủ tục này' }).click();
      await seen(pageHeading(phone, 'Nộp hồ sơ trực tuyến'));
      await phone.getByLabel('Huyện, thị xã, thành phố').selectOption({ label: 'Huyện Quan Hóa' });
      await phone.getByLabel('Xã, phường, thị trấn').selectOption({ label: 'Thị trấn Hồi Xuân' });
      await phone.getByLabel('Họ và tên').fill(NAME);
      await phone.getByLabel('Số CCCD / CMND').fill('12');
      for (const box of await phone.getByRole('checkbox').all()) await box.check();
      await phone.getByLabel('Chụp ảnh hoặc chọn tệp').first().setInputFiles(PICTURE);
      await seen(phone.getByRole('button', { name: 'Bỏ tệp to-khai.png' }));
      // What comes over a line that is cut is whole, and none of it is sent twice.
      browsers.problems.expect(
        /ERR_INTERNET_DISCONNECTED|status 400: .*\/files\/uploads|responded with a status of 400/,
      );
      const others = phone.getByLabel(/(Chụp ảnh hoặc chọn tệp|Thêm trang) Giấy tờ khác/);
      const scanned = await scan(3, 1_000_000);
      const taken = await sendCut(phone, others, ofPdf('ho-so.pdf', scanned));
      expect(taken).toEqual([...new Set(taken)].sort((a, b) => a - b));
      expect(taken.length).toBeGreaterThan(8);
      // Each that is not taken says why, the one too many among them, and the others stay.
      await others.setInputFiles([
        ofPdf('chuong-trinh.pdf', Buffer.from('MZ program that is none of these')),
        ofPdf('to.pdf', Buffer.alloc(11 * 1024 * 1024)),
      ]);
      await seen(phone.getByText('Tệp lớn quá 10 MB. Xin chụp lại hoặc chia nhỏ.'));
      const refused = phone.getByRole('listitem').filter({ has: phone.getByRole('alert') });
      await seen(refused.filter({ hasText: 'chuong-trinh.pdf' }));
      await others.setInputFiles(Array.from({ length: MOST_FILES - 1 }, (_, at) => picture(`trang-${at + 1}.png`)));
      await seen(refused.filter({ hasText: `trang-${MOST_FILES - 1}.png` }).getByText(/Đã đủ số tệp/));
      await seen(phone.getByRole('button', { name: `Bỏ tệp trang-${MOST_FILES - 2}.png` }));
      expect(await problemsOf(phone)).toEqual(NONE);
      // A tab that was closed has lost nothing.
      await phone.reload();
      expect(await phone.getByLabel('Họ và tên').inputValue()).toBe(NAME);
      await seen(phone.getByRole('button', { name: 'Bỏ tệp to-khai.png' }));
      expect(await problemsOf(phone)).toEqual(NONE);
      await phone.getByRole('button', { name: 'Xem lại trước khi gửi' }).click();
      await seen(phone.getByRole('alert').filter({ hasText: 'CCCD có 12 chữ số' }));
      await phone.getByLabel('Số CCCD / CMND').fill(newIdNumber());
      await phone.getByRole('button', { name: 'Xem lại trước khi gửi' }).click();
      await seen(phone.getByRole('heading', { name: 'Xem lại và gửi' }));
      expect(await problemsOf(phone)).toEqual(NONE);
      await phone.getByRole('button', { name: 'Gửi hồ sơ' }).click();
      await seen(phone.getByText('Mới đăng ký, chờ tiếp nhận'));
      await seen(phone.getByRole('img', { name: 'Mã QR mở lại trang này' }));
      expect(await problemsOf(phone)).toEqual(NONE);

      const desk = await browsers.desk(DESK, '/receive');
      await desk.getByRole('link', { name: /^Hồ sơ trực tuyến/ }).click();
      await seen(pageHeading(desk, 'Hồ sơ trực tuyến chờ tiếp nhận'));
      expect(await problemsOf(desk)).toEqual(NONE);
      await desk.getByRole('link', { name: `Mở hồ sơ trực tuyến của ${NAME}` }).click();
      await seen(desk.getByRole('heading', { name: 'Công dân đã khai' }));
      await seen(desk.getByRole('link', { name: 'to-khai.png' }));
      expect(await desk.getByRole('link', { name: /\.(png|pdf)$/ }).count()).toBe(MOST_FILES);
      const whole = await desk.getByRole('link', { name: 'ho-so.pdf' }).getAttribute('href');
      expect(hashOf(await (await desk.request.get(whole!)).body())).toBe(hashOf(scanned));
      await desk.getByRole('button', { name: 'Trả lại để bổ sung' }).click();
      await desk.getByLabel('Cần bổ sung, sửa những gì').fill('Xin ghi số điện thoại.');
      expect(await problemsOf(desk)).toEqual(NONE);
      await desk.getByRole('button', { name: 'Trả lại', exact: true }).click();
      await seen(pageHeading(desk, 'Hồ sơ trực tuyến chờ tiếp nhận'));

      await phone.reload();
      await seen(phone.getByText('Xin ghi số điện thoại.'));
      await phone.getByRole('button', { name: 'Sửa và gửi lại' }).click();
      expect(await phone.getByLabel('Họ và tên').inputValue()).toBe(NAME);
      await phone.getByLabel('Số điện thoại').fill('0912 345 678');
      await phone.getByRole('button', { name: 'Xem lại trước khi gửi' }).click();
      await phone.getByRole('button', { name: 'Gửi lại hồ sơ' }).click();
      await seen(phone.getByText('Mới đăng ký, chờ tiếp nhận'));

      await desk.reload();
      await desk.getByRole('link', { name: `Mở hồ sơ trực tuyến của ${NAME}` }).click();
      await seen(desk.getByText('Đã sửa: số điện thoại'));
      await desk.getByRole('link', { name: 'Tiếp nhận', exact: true }).last().click();
      await seen(desk.getByText(/^Công dân nộp lúc/));
      expect(await desk.getByLabel('Họ và tên').inputValue()).toBe(NAME);
      expect(await desk.getByLabel('Số điện thoại').inputValue()).toBe('0912345678');
      expect(await problemsOf(desk)).toEqual(NONE);
      await desk.getByLabel('Mở phiếu hẹn để in ngay').uncheck();
      await desk.keyboard.press('Control+Enter');
      await seen(desk.getByRole('heading', { name: 'Đã tiếp nhận hồ sơ' }));
      const code = (await desk.locator('.received__code').textContent())!;
      expect(await dossierOf(DESK, code)).toMatchObject({ status: 'RECEIVED' });
      const slip = await desk.getByRole('link', { name: 'In phiếu hẹn' }).getAttribute('href');
      expect((await desk.request.get(slip!)).headers()['content-type']).toContain('application/pdf');

      await phone.reload();
      await seen(phone.getByText(`Mã hồ sơ ${code}.`));
      await phone.getByRole('link', { name: 'Xem tiến độ hồ sơ' }).click();
      await seen(phone.getByRole('heading', { name: 'Các bước giải quyết' }));

      const asking = { reason: 'Ảnh tờ khai bị mờ', documents: ['Tờ khai'] };
      await perform(DESK, 'requestSupplement', 'RequestSupplementInput', await dossierOf(DESK, code), asking);
      await phone.reload();
      await phone.getByRole('link', { name: 'Xem giấy tờ còn thiếu và bổ sung trực tuyến' }).click();
      await phone.getByLabel('Chụp ảnh hoặc chọn tệp Tờ khai').setInputFiles(PICTURE);
      await seen(phone.getByRole('button', { name: 'Bỏ tệp to-khai.png' }));
      expect(await problemsOf(phone)).toEqual(NONE);
      await phone.getByRole('button', { name: 'Gửi bổ sung' }).click();
      await seen(phone.getByText('Đã gửi. Nơi tiếp nhận sẽ xem và báo lại.'));
      await desk.goto(`/commune/dossier/${code}`);
      const sent = desk.getByRole('region', { name: 'Công dân gửi bổ sung trực tuyến' });
      await seen(sent.getByRole('link', { name: 'to-khai.png' }));
      expect(await problemsOf(desk)).toEqual(NONE);
      // Not all that is needed: the citizen reads why, on the same page, and sends again.
      await sent.getByRole('button', { name: 'Còn thiếu' }).click();
      await sent.getByLabel('Còn thiếu gì, cần sửa gì').fill('Tờ khai chưa có chữ ký.');
      await sent.getByRole('button', { name: 'Báo công dân' }).click();
      await seen(sent.getByText('Đã trả lời công dân là còn thiếu'));
      await phone.reload();
      await seen(phone.getByText('Tờ khai chưa có chữ ký.'));
      expect(await problemsOf(phone)).toEqual(NONE);
      await phone.getByLabel('Lời nhắn cho nơi tiếp nhận').fill('Đã ký, gửi lại.');
      await phone.getByRole('button', { name: 'Gửi bổ sung' }).click();
      await seen(phone.getByText('Đã gửi. Nơi tiếp nhận sẽ xem và báo lại.'));
      await desk.reload();
      await seen(sent.getByText('Đã ký, gửi lại.'));
      await sent.getByRole('button', { name: 'Đủ, nhận bổ sung' }).click();
      await seen(desk.getByText('Được tiếp nhận').first());
      await phone.reload();
      await seen(phone.getByText('Nơi tiếp nhận đã nhận đủ phần bổ sung.'));
    }));
});
