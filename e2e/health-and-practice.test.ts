// The installation's health as an administrator reads it, and a new clerk's first dossier in the practice.
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { seriousViolations } from './support/axe';
import { copyDatabase } from './support/copy-database';
import { environment, PASSWORD, temporaryFolderPrefix } from './support/environment';
import { DESK_SCREEN, inBrowser } from './support/in-browser';
import { pageHeading } from './support/screens';
import { freePort, hcc, type RunningServer, startServer } from './support/server';
import { eventually, gone, seen } from './support/waiting';

const DESK = 'xa.14869';
const ADMIN = 'quantri';
/** As tall as a page gets: axe takes what lies under a bar at the window's foot for covered. */
const WHOLE = { viewport: { width: DESK_SCREEN.width, height: 2_400 } };

let folder: string;
let database: string;
let server: RunningServer;
let practice: string;

beforeAll(async () => {
  folder = mkdtempSync(temporaryFolderPrefix);
  database = join(folder, 'hcc.sqlite');
  copyDatabase(environment().freshDatabase, database);
  const port = await freePort();
  practice = `http://localhost:${port}`;
  server = await startServer(database, undefined, {
    PRACTICE_DATABASE_URL: `sqlite:${join(folder, 'practice.sqlite')}`,
    PRACTICE_PORT: String(port),
    PRACTICE_URL: practice,
  });
}, 60_000);

afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const clean = async (page: Page) => expect(await seriousViolations(page)).toEqual([]);

async function signIn(page: Page, username: string): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu').fill(PASSWORD);
  await page.keyboard.press('Enter');
  // The sign-in page has a banner as well; who leaves it before the answer stays signed out.
  await gone(page.getByLabel('Mật khẩu'));
  await page.getByRole('banner').waitFor();
}

test('an administrator reads what is wrong, runs a job, and sees the copy that was missing', () =>
  inBrowser(async (browsers) => {
    const page = await browsers.visitor(`${server.address}/province/administration/health`, WHOLE);
    await signIn(page, ADMIN);
    await seen(pageHeading(page, 'Tình trạng hệ thống'));
    const line = page.getByRole('row', { name: /Bản sao lưu/ });
    await seen(line.getByText('Xử lý'));
    await seen(line.getByText(/Mỗi đêm phải có một bản sao lưu/));
    await clean(page);

    await page.getByRole('button', { name: /^Chạy ngay: Đo dung lượng ổ đĩa/ }).click();
    await seen(page.getByRole('row', { name: /measure-disks/ }).getByText('Xong'));

    hcc(database, 'backup', join(folder, 'dem.hcc'));
    await page.getByRole('button', { name: 'Xem lại' }).click();
    await seen(line.getByText('Tốt'));
    await seen(page.getByRole('rowheader', { name: 'dem.hcc' }));

    hcc(database, 'outbox', 'hold');
    await page.getByRole('button', { name: 'Xem lại' }).click();
    const sending = page.getByRole('region', { name: 'Gửi ra ngoài' });
    await seen(sending.getByText(/không gì được gửi ra ngoài/));
    await clean(page);
    await sending.getByRole('button', { name: 'Cho gửi đi' }).click();
    await seen(sending.getByText('Không có gì vướng.'));
  }));

test('a new clerk goes through a first dossier, guided, in a practice that is marked as one', () =>
  inBrowser(async (browsers) => {
    const page = await browsers.visitor(`${server.address}/commune/help`);
    await signIn(page, DESK);
    // The practice is made while people are served already.
    await eventually(async () => {
      await page.goto(`${server.address}/commune/help`);
      await page.getByRole('heading', { name: 'Luyện tập' }).waitFor({ timeout: 2_000 });
    });
    await clean(page);
    await page.getByRole('button', { name: 'Mở bản luyện tập' }).click();
    await page.waitForURL(`${practice}/commune/**`);
    await seen(page.getByText('BẢN LUYỆN TẬP', { exact: false }));
    await eventually(async () => expect(await page.title()).toMatch(/^LUYỆN TẬP · /));

    await page.goto(`${practice}/commune/help`);
    await page.getByRole('button', { name: 'Làm hồ sơ đầu tiên theo hướng dẫn' }).click();
    const guide = page.getByRole('complementary', { name: /Hồ sơ đầu tiên/ });
    await seen(guide);
    await clean(page);
    await guide.getByRole('link', { name: 'Mở màn hình' }).click();
    await page.getByRole('combobox', { name: 'Tên hoặc mã thủ tục' }).fill('khai sinh');
    await page.getByRole('option', { name: /1\.001193/ }).click();
    await page.getByLabel('Số CCCD / CMND').fill('038185001234');
    await page.getByLabel('Họ và tên').fill('Nguyễn Thị Thử');
    await page.getByRole('checkbox', { name: 'Đã nhận đủ' }).check();
    await page.getByRole('checkbox', { name: 'Mở phiếu hẹn để in ngay' }).uncheck();
    await page.keyboard.press('Control+Enter');
    await seen(pageHeading(page, /Đã tiếp nhận hồ sơ/));
    await seen(guide.getByText('4/9 bước'));
    const slip = await page.getByRole('link', { name: 'In phiếu hẹn' }).getAttribute('href');
    expect((await page.request.get(`${practice}${slip}`)).headers()['content-type']).toBe('application/pdf');
    await seen(guide.getByText('5/9 bước'));
    await guide.getByRole('button', { name: 'Để sau' }).click();
    await gone(guide);

    await page.goto(`${server.address}/commune/search?q=${encodeURIComponent('nguyen thi thu')}`);
    await page.getByRole('banner').waitFor();
    await eventually(async () => expect(await page.getByRole('status', { name: /Đang tải/ }).count()).toBe(0));
    expect(await page.getByText('Nguyễn Thị Thử').count()).toBe(0);
  }));
