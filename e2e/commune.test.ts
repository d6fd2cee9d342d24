import type { Page } from 'playwright-core';
import { apiOf, dossierOf, receive } from './support/api';
import { PASSWORD } from './support/environment';
import { inBrowser } from './support/in-browser';
import { pageHeading, rows, scan } from './support/screens';
import { TypedKeys } from './support/typed-keys';
import { eventually, seen } from './support/waiting';

const DESK = 'xa.14869';
const KNOWN = {
  fullName: 'Đặng Thị Hoà',
  idNumber: '038185001234',
  phone: '0912345678',
  address: 'Khu 1, thị trấn Hồi Xuân',
};

const idNumber = (page: Page) => page.getByLabel('Số CCCD / CMND');
const fullName = (page: Page) => page.getByLabel('Họ và tên');
const procedure = (page: Page) => page.getByRole('combobox', { name: 'Tên hoặc mã thủ tục' });

describe('the commune desk', () => {
  test('signs in and says where one is', () =>
    inBrowser(async (browsers) => {
      const page = await browsers.visitor('/commune/');
      await page.getByLabel('Tên đăng nhập').fill(DESK);
      await page.keyboard.press('Tab');
      await page.keyboard.type(PASSWORD);
      await page.keyboard.press('Enter');
      await seen(pageHeading(page, 'Tiếp nhận hồ sơ'));
      const header = page.getByRole('banner');
      await seen(header.getByText('Cấp xã', { exact: true }));
      await seen(header.getByText(/Hồi Xuân/));
      await seen(header.getByRole('link', { name: /^Tiếp nhận/ }));
    }));

  test('a wrong password says so and keeps the name', () =>
    inBrowser(async (browsers) => {
      const page = await browsers.visitor('/commune/sign-in');
      await page.getByLabel('Tên đăng nhập').fill(DESK);
      await page.getByLabel('Mật khẩu').fill('sai');
      await page.getByRole('button', { name: 'Đăng nhập' }).click();
      await seen(page.getByRole('alert').filter({ hasText: 'Tên đăng nhập hoặc mật khẩu không đúng' }));
      expect(await page.getByLabel('Tên đăng nhập').inputValue()).toBe(DESK);
    }));

  test('receives a known citizen by keyboard alone in under 30 seconds', () =>
    inBrowser(async (browsers) => {
      await receive(DESK, '1.004873', KNOWN);
      const page = await browsers.desk(DESK, '/worklist');
      await seen(pageHeading(page, 'Việc của tôi'));
      const keys = new TypedKeys(page);

      await keys.press('F2');
      await seen(procedure(page));
      keys.startClock();
      await keys.type('khai sinh');
      await seen(page.getByRole('option', { name: /1\.001193/ }));
      while (
        !(await page.getByRole('listbox').getByRole('option', { selected: true }).textContent())?.includes('1.001193')
      ) {
        await keys.press('ArrowDown');
      }
      await keys.press('Enter');
      await eventually(async () => expect(await isFocused(page, 'Số CCCD / CMND')).toBe(true));
      await keys.type(KNOWN.idNumber);
      await eventually(async () => expect(await fullName(page).inputValue()).toBe(KNOWN.fullName));
      expect(await page.getByLabel('Số điện thoại').inputValue()).toBe(KNOWN.phone);
      const allPapers = page.getByRole('checkbox', { name: 'Đã nhận đủ' });
      while (!(await allPapers.evaluate((box) => box === document.activeElement))) await keys.press('Enter');
      await keys.press('Space');
      await seen(page.getByText(/Hẹn trả:.*hôm nay/));
      const slipTab = page.context().waitForEvent('page');
      await keys.press('Control+Enter');
      await seen(pageHeading(page, /Đã tiếp nhận hồ sơ/));
      process.stderr.write(`receiving a known citizen: ${keys.count} keys, ${keys.seconds.toFixed(1)} s\n`);
      expect(keys.count).toBeLessThan(60);
      expect(keys.seconds).toBeLessThan(30);

      const code = (await page.getByRole('definition').first().textContent()) ?? '';
      expect(code).toMatch(/^\d{3}\.\d{2}\.\d{2}\.H56-261123-\d{4}$/);
      const kept = await dossierOf(DESK, code);
      expect(kept.status).toBe('RECEIVED');

      // The slip has opened by itself, ready to print; the link opens it again.
      await (await slipTab).waitForURL(`**/slips/${code}.pdf`, { waitUntil: 'commit' });
      const slip = page.getByRole('link', { name: 'In phiếu hẹn' });
      const answer = await page.request.get((await slip.getAttribute('href')) ?? '');
      expect(answer.headers()['content-type']).toBe('application/pdf');
      expect((await answer.body()).subarray(0, 4).toString()).toBe('%PDF');

      await page.getByRole('link', { name: /^Việc của tôi/ }).press('Enter');
      await seen(rows(page).filter({ hasText: code }));

      await scan(page, code);
      await seen(pageHeading(page, /Đặng Thị Hoà/));
      expect(page.url()).toContain(`/commune/dossier/${code}`);
    }));

  test('a draft survives closing the page', () =>
    inBrowser(async (browsers) => {
      const page = await browsers.desk(DESK, '/receive');
      await procedure(page).fill('ket hon');
      await page.getByRole('option', { name: /1\.000894/ }).click();
      await fullName(page).fill('Lò Văn Pún');
      const office = page.context();
      await page.close();

      const again = await office.newPage();
      await again.goto('/commune/receive');
      await seen(again.getByText('Đã khôi phục hồ sơ đang nhập dở.'));
      expect(await fullName(again).inputValue()).toBe('Lò Văn Pún');
      expect(await procedure(again).inputValue()).toContain('1.000894');
    }));

  test('a wrong ID number shows its error at its field', () =>
    inBrowser(async (browsers) => {
      const page = await browsers.desk(DESK, '/receive');
      await procedure(page).fill('khai sinh');
      await page.getByRole('option', { name: /1\.001193/ }).click();
      await fullName(page).fill('Hà Thị Thu');
      await idNumber(page).fill('0381850');
      await page.keyboard.press('Control+Enter');
      await eventually(async () => expect(await idNumber(page).getAttribute('aria-invalid')).toBe('true'));
      const described = await idNumber(page).getAttribute('aria-describedby');
      const words = await page.locator(`[id="${described?.split(' ')[0]}"]`).textContent();
      expect(words).toMatch(/CCCD.*12 chữ số/);
      expect(await isFocused(page, 'Số CCCD / CMND')).toBe(true);
      const api = await apiOf(DESK);
      const { dossiers } = await api.ask<{ dossiers: { totalCount: number } }>(
        '{ dossiers(filter: { search: "ha thi thu 0381850" }) { totalCount } }',
      );
      expect(dossiers.totalCount).toBe(0);
    }));
});

function isFocused(page: Page, label: string): Promise<boolean> {
  return page.getByLabel(label).evaluate((field) => field === document.activeElement);
}
