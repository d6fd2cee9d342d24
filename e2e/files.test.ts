import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { receive } from './support/api';
import { seriousViolations } from './support/axe';
import { ROOT } from './support/environment';
import { inBrowser } from './support/in-browser';
import { eventually, seen } from './support/waiting';

const DESK = 'xa.14869';
const CITIZEN = { fullName: 'Lò Thị Dung', idNumber: '038190077001', phone: '0912345678' };
const PICTURES = ['slip.png', 'report.png'].map((name) => join(ROOT, 'docs', 'images', name));

/** A picture of one point, as heavy as several pieces of an upload. */
function heavyJpeg(megabytes: number): Buffer {
  const point = Buffer.from(
    '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/yQALCAABAAEBAREA/8wABgAQEAX/2gAIAQEAAD8A0s8g/9k=',
    'base64',
  );
  const comment = Buffer.alloc(65_004, 0x20);
  comment.writeUInt32BE(0xfffe_fdea);
  const many = Array.from({ length: megabytes * 16 }, () => comment);
  return Buffer.concat([point.subarray(0, 2), ...many, point.subarray(2)]);
}

const papers = (page: Page) => page.getByRole('region', { name: 'Giấy tờ đã nộp' });
const dialog = (page: Page) => page.getByRole('dialog');
const chooser = (page: Page) => dialog(page).locator('input[type=file]').first();

async function send(page: Page): Promise<void> {
  await dialog(page).getByRole('button', { name: 'Tải lên' }).click();
  await seen(dialog(page).getByText('Đã thêm xong.'));
  await dialog(page).getByRole('button', { name: 'Đóng' }).click();
}

describe('files of a dossier', () => {
  test('pictures become one PDF, an upload gets over a line that breaks, and both are looked at in the page', () =>
    inBrowser(async (browsers) => {
      const { code } = await receive(DESK, '1.004873', CITIZEN);
      const page = await browsers.desk(DESK, `/dossier/${code}`);
      await papers(page).getByRole('button', { name: 'Thêm tệp khác' }).click();
      await chooser(page).setInputFiles(PICTURES);
      await dialog(page).getByLabel('Tên tệp ghép').fill('Giấy tờ chụp');
      expect(await seriousViolations(page)).toEqual([]);
      await send(page);
      await seen(papers(page).getByText(/^2 trang/));

      browsers.problems.expect(/files\/uploads/);
      let pieces = 0;
      await page.route('**/files/uploads/*', (route) => {
        const isCut = route.request().method() === 'PATCH' && [2, 3].includes(++pieces);
        return isCut ? route.abort('connectionreset') : route.continue();
      });
      await papers(page).getByRole('button', { name: 'Thêm tệp khác' }).click();
      await chooser(page).setInputFiles({ name: 'quét.jpg', mimeType: 'image/jpeg', buffer: heavyJpeg(3) });
      await send(page);
      // Three pieces, two of them sent again.
      expect(pieces).toBe(5);

      await papers(page).getByRole('button', { name: 'Xem quét.jpg' }).click();
      const picture = dialog(page).getByRole('img', { name: 'quét.jpg' });
      await eventually(async () =>
        expect(await picture.evaluate((shown) => (shown as HTMLImageElement).naturalWidth)).toBe(1),
      );
      await page.keyboard.press('Escape');
      await papers(page).getByRole('button', { name: 'Xem Giấy tờ chụp.pdf' }).click();
      await seen(dialog(page).getByTitle('Giấy tờ chụp.pdf'));
      await dialog(page).getByRole('button', { name: 'Đóng' }).click();
      expect(await seriousViolations(page)).toEqual([]);
    }));

  test('what was handed in once is not handed in again; a wrong file is taken off', () =>
    inBrowser(async (browsers) => {
      const before = await receive(DESK, '1.004873', CITIZEN);
      const { code } = await receive(DESK, '1.004873', CITIZEN);
      const page = await browsers.desk(DESK, `/dossier/${before.code}`);
      const first = papers(page).getByRole('listitem').first();
      await first.getByRole('button', { name: /^Thêm tệp cho/ }).click();
      await chooser(page).setInputFiles(PICTURES[0]!);
      await send(page);
      await seen(first.getByText('Đã số hóa'));

      await page.goto(`/commune/dossier/${code}`);
      await papers(page).getByRole('button', { name: 'Dùng lại giấy tờ đã nộp' }).click();
      await dialog(page).getByRole('listitem').filter({ hasText: before.code }).getByRole('button').click();
      await seen(dialog(page).getByText('Đã có trong hồ sơ'));
      expect(await seriousViolations(page)).toEqual([]);
      await dialog(page).getByRole('button', { name: 'Đóng' }).click();
      await seen(first.getByText('Dùng lại', { exact: true }));

      await first.getByRole('button', { name: /^Gỡ/ }).click();
      await dialog(page).getByLabel(/Lý do/).fill('Nhầm giấy tờ');
      await page.keyboard.press('Enter');
      await seen(first.getByText('Chỉ bản giấy'));
    }));
});
