// A commune's machine whose line is cut: it receives, is killed, opens by the password, and sends once the line is back.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { seriousViolations } from './support/axe';
import { CHROMIUM, CHROMIUM_ARGS, environment, PASSWORD, temporaryFolderPrefix } from './support/environment';
import { DESK_SCREEN } from './support/in-browser';
import { pageHeading } from './support/screens';
import { type RunningServer, startServer } from './support/server';
import { eventually, seen } from './support/waiting';

const DESK = 'xa.14869';
const CODE = /\d{3}\.\d{2}\.\d{2}\.H56-\d{6}-\d{4}/;
const BAR = /Mất kết nối — vẫn tiếp nhận được/;

/** @returns the code that the screen gives, which is also on the slip's window */
async function receive(page: Page, person: number): Promise<string> {
  await seen(page.getByRole('combobox', { name: 'Tên hoặc mã thủ tục' }));
  await page.getByRole('combobox', { name: 'Tên hoặc mã thủ tục' }).fill('ket hon');
  await page.getByRole('option', { name: /1\.000894/ }).click();
  await page.getByLabel('Số CCCD').fill(`03819500${String(person).padStart(4, '0')}`);
  await page.getByLabel('Họ và tên').fill(`Lò Thị Mất Mạng ${'ABCDE'[person]}`);
  await page.getByRole('checkbox', { name: 'Đã nhận đủ' }).check();
  await seen(page.getByText(/Hẹn trả:.*\d{2}:\d{2}/));
  await page.keyboard.press('Control+Enter');
  await seen(pageHeading(page, /Đã tiếp nhận hồ sơ/));
  const code = CODE.exec((await page.locator('.received__code').textContent()) ?? '')?.[0] ?? '';
  const slip = await eventually(async () => {
    const found = page
      .context()
      .pages()
      .find((one) => one !== page && !one.isClosed());
    expect(await found?.locator('body').textContent()).toContain(code);
    return found!;
  });
  await slip.close();
  await page.getByRole('button', { name: /Tiếp nhận hồ sơ tiếp theo/ }).click();
  return code;
}

async function door(page: Page, password: string): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(DESK);
  await page.getByLabel('Mật khẩu').fill(password);
  await page.getByRole('button', { name: 'Vào làm việc' }).click();
}

test('five receipts without a line, the browser killed among them, come in once under the codes that were printed', async () => {
  const folder = mkdtempSync(temporaryFolderPrefix);
  const database = join(folder, 'hcc.sqlite');
  copyFileSync(environment().freshDatabase, database);
  let server: RunningServer | undefined = await startServer(database);
  const { address, port } = server;
  let context: BrowserContext | undefined;
  const open = async (path: string): Promise<Page> => {
    context = await chromium.launchPersistentContext(join(folder, 'profile'), {
      executablePath: CHROMIUM,
      args: CHROMIUM_ARGS,
      viewport: DESK_SCREEN,
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
      baseURL: address,
    });
    context.setDefaultTimeout(20_000);
    const [page] = context.pages();
    await page!.goto(path);
    return page!;
  };
  try {
    let page = await open('/commune/desk');
    await page.getByLabel('Tên đăng nhập').fill(DESK);
    await page.getByLabel('Mật khẩu').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await seen(pageHeading(page, 'Cho máy này làm việc khi mất mạng'));
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByLabel('Tên của máy').fill('Máy quầy 2');
    await page.getByLabel('Mật khẩu').fill(PASSWORD);
    await page.getByRole('button', { name: 'Đăng ký máy này' }).click();
    await seen(page.getByText('Máy quầy 2'));
    await eventually(async () =>
      expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state)).toBe('activated'),
    );
    await page.goto('/commune/receive');
    await seen(pageHeading(page, 'Tiếp nhận hồ sơ'));

    await server.stop();
    server = undefined;
    const codes: string[] = [];
    for (const person of [0, 1, 2]) codes.push(await receive(page, person));
    await seen(page.getByText(BAR));
    await seen(page.getByText(/3 hồ sơ chưa gửi/));
    expect(await page.getByRole('link', { name: /Việc của tôi/ }).getAttribute('aria-disabled')).toBe('true');

    await context?.close();
    page = await open('/commune/receive');
    await seen(pageHeading(page, 'Đang mất mạng'));
    expect(await page.locator('body').textContent()).not.toContain('Lò Thị');
    expect(await seriousViolations(page)).toEqual([]);
    await door(page, 'sai');
    await seen(page.getByText(/Tên hoặc mật khẩu không đúng/));
    await door(page, PASSWORD);
    for (const person of [3, 4]) codes.push(await receive(page, person));
    await page.getByRole('link', { name: 'Xem', exact: true }).click();
    await seen(page.getByText('Lò Thị Mất Mạng E'));
    expect(await seriousViolations(page)).toEqual([]);

    server = await startServer(database, port);
    await eventually(async () => expect(await page.getByText('Đã nhận', { exact: true }).count()).toBe(5));
    await page.goto(`/commune/search?q=${encodeURIComponent('lo thi mat mang')}`);
    await eventually(async () => {
      const text = (await page.getByRole('grid').textContent()) ?? '';
      // A row says its code twice: for the eye, and in the name of its link.
      const found = text.match(new RegExp(CODE, 'g')) ?? [];
      expect([...found].sort()).toEqual([...codes, ...codes].sort());
    });
    expect(codes.map((code) => Number(code.slice(-4)) - Number(codes[0]?.slice(-4)))).toEqual([0, 1, 2, 3, 4]);
  } finally {
    await context?.close();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
