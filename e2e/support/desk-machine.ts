// A commune's machine that works without a line: a browser with a profile of its own, behind a line that can be cut.
import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { CHROMIUM, CHROMIUM_ARGS, OUTPUT, PASSWORD } from './environment';
import { DESK_SCREEN } from './in-browser';
import type { Line } from './line';
import { pageHeading } from './screens';
import { eventually, seen } from './waiting';

export const DESK = 'xa.14869';
export const CODE = /\d{3}\.\d{2}\.\d{2}\.H56-\d{6}-\d{4}/;
export const BAR = /Mất kết nối — vẫn tiếp nhận được/;

export class DeskMachine {
  private context: BrowserContext | undefined;

  /** @param folder where the browser keeps its profile */
  constructor(
    readonly line: Line,
    private readonly folder: string,
  ) {}

  private get profile(): string {
    return join(this.folder, 'profile');
  }

  async open(path: string): Promise<Page> {
    this.context = await chromium.launchPersistentContext(this.profile, {
      executablePath: CHROMIUM,
      args: CHROMIUM_ARGS,
      viewport: DESK_SCREEN,
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
      baseURL: this.line.address,
    });
    this.context.setDefaultTimeout(20_000);
    const [page] = this.context.pages();
    await page!.goto(path);
    return page!;
  }

  /** The browser dies as in a power cut: nothing of it is asked to end. */
  async kill(): Promise<void> {
    const { context } = this;
    const closed = new Promise((done) => context?.once('close', done));
    // The lock of the profile names the process.
    process.kill(Number(/\d+$/.exec(readlinkSync(join(this.profile, 'SingletonLock')))?.[0]), 'SIGKILL');
    await closed;
  }

  /** The session is no more. */
  async endSession(): Promise<void> {
    await this.context?.clearCookies();
  }

  /** A picture of what is on the screen. */
  async keepEvidence(name: string): Promise<void> {
    for (const page of this.context?.pages() ?? [])
      await page.screenshot({ path: join(OUTPUT, `${name}.png`) }).catch(() => undefined);
  }

  async close(): Promise<void> {
    await this.context?.close();
  }

  /** The line dies, and the machine's network says so. */
  async cutLine(page: Page): Promise<void> {
    await this.line.cut();
    await page.evaluate(() => window.dispatchEvent(new Event('offline')));
    await seen(page.getByText(BAR));
  }
}

export async function signIn(page: Page): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(DESK);
  await page.getByLabel('Mật khẩu').fill(PASSWORD);
  await page.keyboard.press('Enter');
}

/** What a machine asks for that is to work without a line, with its page open at /commune/desk. */
export async function register(page: Page): Promise<void> {
  await page.getByLabel('Tên của máy').fill('Máy quầy 2');
  await page.getByLabel('Mật khẩu').fill(PASSWORD);
  await page.getByRole('button', { name: 'Đăng ký máy này' }).click();
  await seen(page.getByText('Máy quầy 2'));
  await eventually(async () =>
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state)).toBe('activated'),
  );
  // The store is open once the server has said by what, and catalogue and calendar have been asked for after that.
  const opened = page.waitForResponse((answer) => answer.url().endsWith('/offline/bundle.json'));
  await page.goto('/commune/receive');
  await seen(pageHeading(page, 'Tiếp nhận hồ sơ'));
  await opened;
}

/** At the page that lets in where nobody can say who is signed in. */
export async function door(page: Page, password: string): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(DESK);
  await page.getByLabel('Mật khẩu').fill(password);
  await page.getByRole('button', { name: 'Vào làm việc' }).click();
}

/** Everything of a receipt but the last key. */
export async function fillIn(page: Page, idNumber: string, fullName: string): Promise<void> {
  await seen(page.getByRole('combobox', { name: 'Tên hoặc mã thủ tục' }));
  await eventually(async () => {
    // The list closes where the page is drawn anew, as when the line has just been cut.
    await page.getByRole('combobox', { name: 'Tên hoặc mã thủ tục' }).fill('');
    await page.getByRole('combobox', { name: 'Tên hoặc mã thủ tục' }).fill('ket hon');
    await page.getByRole('option', { name: /1\.000894/ }).click({ timeout: 3_000 });
  });
  await page.getByLabel('Số CCCD').fill(idNumber);
  await page.getByLabel('Họ và tên').fill(fullName);
  await page.getByRole('checkbox', { name: 'Đã nhận đủ' }).check();
  await seen(page.getByText(/Hẹn trả:.*\d{2}:\d{2}/));
}

/** @returns the code on the screen after a receipt was saved */
export async function codeGiven(page: Page): Promise<string> {
  await seen(pageHeading(page, /Đã tiếp nhận hồ sơ/));
  return CODE.exec((await page.locator('.received__code').textContent()) ?? '')?.[0] ?? '';
}
