import { mkdirSync } from 'node:fs';
import { inBrowser } from './support/in-browser';
import type { Page } from 'playwright-core';
const OUT = '/tmp/voices-look';
mkdirSync(OUT, { recursive: true });
const shoot = async (page: Page, name: string) => {
  await page.waitForTimeout(2500);
  await page.screenshot({ path: `${OUT}/${name}.png` });
};
test('look', () =>
  inBrowser(async (browsers) => {
    for (const [lang, opts] of [['vi', {}], ['en', { locale: 'en-GB' }]] as const) {
      const set = async (page: Page) => {
        if (lang === 'en') {
          await page.getByRole('banner').waitFor();
          await page.waitForTimeout(1500);
          await page.getByRole('button', { name: /^Tài khoản|^Account/ }).first().click();
          await page.getByRole('button', { name: /English/ }).click();
          await page.waitForTimeout(500);
          await page.keyboard.press('Escape');
        }
      };
      const desk = await browsers.desk('xa.14869', '/feedback', opts);
      await set(desk);
      await shoot(desk, `${lang}-desk-mine`);
      await desk.keyboard.press('F8');
      await desk.waitForTimeout(500);
      await desk.getByRole('radio').first().check();
      await shoot(desk, `${lang}-desk-report`);
      await desk.keyboard.press('Escape');
      await desk.getByRole('link').filter({ hasText: /khai sinh|giấy chứng sinh/i }).first().click();
      await shoot(desk, `${lang}-desk-one`);
      await desk.goto('/commune/feedback?side=published');
      await shoot(desk, `${lang}-desk-published`);
      await desk.goto('/commune/advice');
      await shoot(desk, `${lang}-desk-advice`);
      await desk.goto('/commune/receive');
      await desk.getByRole('combobox').first().fill('1.001193');
      await desk.getByRole('option', { name: /1\.001193/ }).click();
      await desk.waitForTimeout(1000);
      await desk.locator('summary').first().click();
      await shoot(desk, `${lang}-desk-receive`);
      const district = await browsers.desk('huyen.385', '/feedback?side=all', opts);
      await set(district);
      await shoot(district, `${lang}-district-all`);
      await district.goto('/district/feedback?side=to-answer');
      await shoot(district, `${lang}-district-answer`);
      const justice = await browsers.desk('so.tp', '/advice?side=to-answer', opts);
      await set(justice);
      await shoot(justice, `${lang}-justice`);
      await justice.getByRole('main').getByRole('table').getByRole('link').first().click();
      await justice.waitForTimeout(1000);
      await justice.getByRole('button', { name: /Trả lời…|Answer…/ }).first().click();
      await shoot(justice, `${lang}-justice-answer`);
      const empty = await browsers.desk('xa.14872.ubnd', '/feedback', opts);
      await set(empty);
      await shoot(empty, `${lang}-empty`);
      const admin = await browsers.desk('quantri', '/administration/case-settings', opts);
      await set(admin);
      await shoot(admin, `${lang}-admin`);
    }
    const slow = await browsers.desk('huyen.385', '/feedback?side=all');
    await slow.waitForTimeout(1500);
    await slow.route('**/graphql', () => undefined);
    await slow.getByLabel(/^Loại/).selectOption('OTHER');
    await shoot(slow, 'loading');
    await slow.unroute('**/graphql');
    await slow.route('**/graphql', (route) => route.fulfill({ status: 200, contentType: 'application/json', body: JSON.stringify({ errors: [{ message: 'x', extensions: { code: 'INTERNAL', errorId: 'abc' } }] }) }));
    await slow.getByLabel(/^Loại/).selectOption('PEOPLE');
    await shoot(slow, 'error');
  }), 300_000);
