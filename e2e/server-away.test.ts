// A server that is stopped while a form is being saved, and comes back.
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { copyDatabase } from './support/copy-database';
import { environment, PASSWORD, temporaryFolderPrefix } from './support/environment';
import { inBrowser } from './support/in-browser';
import { pageHeading } from './support/screens';
import { type RunningServer, startServer } from './support/server';
import { eventually, seen } from './support/waiting';

const DESK = 'xa.14869';
const AWAY = /Máy chủ dữ liệu tạm thời không trả lời\. Những gì bạn đã gõ vẫn còn; hệ thống tự thử lại\./;

test('a dossier that is being saved while the server stops is saved once it is back, and only once', async () => {
  const folder = mkdtempSync(temporaryFolderPrefix);
  const database = join(folder, 'hcc.sqlite');
  copyDatabase(environment().freshDatabase, database);
  let server: RunningServer | undefined = await startServer(database);
  const { address, port } = server;
  try {
    await inBrowser(async (browsers) => {
      // The page finds nobody, on purpose; its list of what changes too.
      browsers.problems.expect(/ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET|WebSocket/);
      const page = await browsers.visitor(`${address}/commune/sign-in`);
      await page.getByLabel('Tên đăng nhập').fill(DESK);
      await page.getByLabel('Mật khẩu').fill(PASSWORD);
      await page.keyboard.press('Enter');
      await seen(pageHeading(page, 'Tiếp nhận hồ sơ'));
      await page.getByRole('combobox', { name: 'Tên hoặc mã thủ tục' }).fill('ket hon');
      await page.getByRole('option', { name: /1\.000894/ }).click();
      await page.getByLabel('Số CCCD').fill('038195004321');
      await page.getByLabel('Họ và tên').fill('Lò Thị Bền Bỉ');
      await page.getByRole('checkbox', { name: 'Đã nhận đủ' }).check();
      await page.getByRole('checkbox', { name: 'Mở phiếu hẹn để in ngay' }).uncheck();
      await seen(page.getByText(/Hẹn trả:.*\d{2}:\d{2}/));

      await server?.stop();
      server = undefined;
      const saved = saves(page);
      await page.keyboard.press('Control+Enter');
      await seen(page.getByText(AWAY));
      expect(await page.getByLabel('Họ và tên').inputValue()).toBe('Lò Thị Bền Bỉ');
      server = await startServer(database, port);
      await seen(pageHeading(page, /Đã tiếp nhận hồ sơ/));
      await eventually(async () => expect(await page.getByText(AWAY).count()).toBe(0));
      expect(saved.keys.length).toBeGreaterThan(1);
      expect(new Set(saved.keys).size).toBe(1);

      await page.goto(`${address}/commune/search?q=${encodeURIComponent('lo thi ben bi')}`);
      await seen(page.getByText('Lò Thị Bền Bỉ').first());
      expect(await page.getByRole('grid').getByText('Lò Thị Bền Bỉ').count()).toBe(1);
    });
  } finally {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** The key of each attempt to save that leaves the page. */
function saves(page: Page): { keys: string[] } {
  const keys: string[] = [];
  page.on('request', (request) => {
    const body = request.postDataJSON() as {
      operationName?: string;
      variables?: { input?: { idempotencyKey: string } };
    };
    if (body?.operationName === 'ReceiveDossier') keys.push(body.variables?.input?.idempotencyKey ?? '');
  });
  return { keys };
}
