import type { Page } from 'playwright-core';
import { advance, receive } from './support/api';
import { appOf, inBrowser } from './support/in-browser';
import { cutOffTabs } from './support/screens';
import { pathOnSlip } from './support/slip';
import { keys, onlyVietnamese } from './support/texts';
import { eventually, seen } from './support/waiting';
import { DataWords, wordsOnScreen } from './support/words-on-screen';

const VIETNAMESE_LETTER = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;

const PAGES: Record<string, string[]> = {
  'xa.14869': [
    '/receive',
    '/online',
    '/worklist',
    '/worklist?view=all',
    '/to-return',
    '/sent-up',
    '/questions',
    '/hand-over',
    '/search?q=a',
    '/reports',
    '/profile',
    '/help',
  ],
  'xa.14869.ubnd': ['/signing', '/hand-over'],
  'huyen.385': ['/worklist', '/cash', '/overview', '/reports?by=OFFICE'],
  tinh: ['/worklist', '/cash'],
  lanhdao: [
    '/leadership',
    '/access-trail',
    '/reports?by=PROCEDURE',
    '/rollout',
    '/rollout?side=map',
    '/targets',
    '/targets?side=index',
    '/complaints?side=all',
    '/ratings',
    '/targets/procedures',
    '/reports/legs',
    '/reports/floor',
    '/directives',
    '/directives/new',
    '/proposals',
  ],
  quantri: [
    '/accounts',
    '/accounts/tinh.3',
    '/accounts?side=transfers',
    '/accounts?side=secondments',
    '/administration/staff',
    '/administration/health',
  ],
};

describe('the screens in English', () => {
  test.each(Object.entries(PAGES))('%s reads no Vietnamese but names', (username, paths) =>
    inBrowser(async (browsers) => {
      const page = await browsers.desk(username, '/profile');
      await switchToEnglish(page);
      const data = new DataWords();
      data.watch(page.context());
      for (const path of paths) {
        await page.goto(`/${appOf(username)}${path}`);
        await expectEnglish(page, data);
        expect(await cutOffTabs(page)).toBe(0);
      }
    }),
  );

  test('why a password is refused; a dossier, its forms and what it says of conflicts', () =>
    inBrowser(async (browsers) => {
      const received = await receive('xa.14869', '1.010803', { fullName: 'Hà Thị Nguyên' });
      const { code } = await advance(received, 'xa.14869');
      const page = await browsers.desk('xa.14869.ubnd', '/profile');
      await switchToEnglish(page);
      const data = new DataWords();
      data.watch(page.context());
      await page.getByLabel('Current password').fill('demo');
      for (const label of ['New password', 'New password again'])
        await page.getByLabel(label, { exact: true }).fill('matkhau123');
      await page.getByRole('button', { name: 'Change password' }).click();
      await seen(page.getByText(/^This password is too common/));
      await page.goto(`/commune/dossier/${code}`);
      await expectEnglish(page, data);
      for (const action of ['Request papers', 'Ask other offices', 'Apologise', 'Ask for a payment']) {
        await page.getByRole('button', { name: /^More/ }).click();
        await seen(page.getByRole('menuitem', { name: new RegExp(`^${action}`) }));
        await expectEnglish(page, data);
        await page.getByRole('menuitem', { name: new RegExp(`^${action}`) }).click();
        await expectEnglish(page, data);
      }
    }));

  test('the public page', () =>
    inBrowser(async (browsers) => {
      const { code } = await receive('xa.14869', '1.004873', { fullName: 'Hà Thị Nguyên' });
      const page = await browsers.visitor();
      await page.getByRole('button', { name: 'Switch to English' }).click();
      await seen(page.getByRole('button', { name: /^(Search|Look up|Find)/ }));
      const data = new DataWords();
      data.watch(page.context());
      for (const path of [
        await pathOnSlip('xa.14869', code),
        `/?ma=${code}`,
        `/?ma=${code}#WRONG`,
        '/?q=khai+sinh',
        '/?tt=1.001193',
        '/?nop=1.001193',
        '/?online#WRONG',
        '/?ma=000.01.25.H56-210305-9999',
      ]) {
        await page.goto(path);
        await expectEnglish(page, data);
      }
    }));
});

async function switchToEnglish(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Tài khoản của / }).click();
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await eventually(async () => expect(await page.evaluate(() => document.documentElement.lang)).toBe('en'));
}

async function expectEnglish(page: Page, data: DataWords): Promise<void> {
  await seen(page.getByRole('heading', { level: 1 }).or(page.getByRole('heading', { level: 2 })));
  await eventually(async () => expect(await page.getByRole('status', { name: 'Loading…' }).count()).toBe(0));
  await page.waitForLoadState('networkidle');
  const words = await wordsOnScreen(page);
  await data.settled();
  const wrong = words.filter((said) => {
    if (keys.has(said) && said.includes('.')) return true;
    const own = data.without(said).replace(/\d đ/g, '');
    return VIETNAMESE_LETTER.test(own) || (onlyVietnamese.has(said) && own.trim() !== '');
  });
  expect({ page: page.url(), vietnamese: [...new Set(wrong)] }).toEqual({ page: page.url(), vietnamese: [] });
}
