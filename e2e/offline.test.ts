// A commune's machine whose line is cut: it receives, is killed, opens by the password, and sends once the line is back.
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { Api } from './support/api';
import { seriousViolations } from './support/axe';
import { copyDatabase } from './support/copy-database';
import { BAR, CODE, codeGiven, DESK, DeskMachine, door, fillIn, register, signIn } from './support/desk-machine';
import { environment, PASSWORD, temporaryFolderPrefix } from './support/environment';
import { DESK_SCREEN } from './support/in-browser';
import { Line } from './support/line';
import { pageHeading } from './support/screens';
import { startServer } from './support/server';
import { eventually, seen } from './support/waiting';

const HEAD = 'xa.14869.ubnd';

const fillInFor = (page: Page, person: number): Promise<void> =>
  fillIn(page, `03819500${String(person).padStart(4, '0')}`, `Lò Thị Mất Mạng ${'ABCDEF'[person]}`);

/** @returns the code that the screen gives, which is also on the slip's window */
async function save(page: Page): Promise<string> {
  await page.keyboard.press('Control+Enter');
  const code = await codeGiven(page);
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

async function receive(page: Page, person: number): Promise<string> {
  await fillInFor(page, person);
  return save(page);
}

test('receipts without a line come in once under the codes that were printed, whatever happens meanwhile', async () => {
  const folder = mkdtempSync(temporaryFolderPrefix);
  const database = join(folder, 'hcc.sqlite');
  copyDatabase(environment().freshDatabase, database);
  const line = await Line.plan();
  const server = await startServer(database, undefined, { PUBLIC_URL: line.address });
  line.to = server.port;
  const machine = new DeskMachine(line, folder);
  try {
    await line.lay();
    let page = await machine.open('/commune/desk');
    await signIn(page);
    await seen(pageHeading(page, 'Cho máy này làm việc khi mất mạng'));
    expect(await seriousViolations(page)).toEqual([]);
    await register(page);

    // A newer release comes while somebody types: nothing is loaded anew under the form, and nothing typed is lost.
    await fillInFor(page, 0);
    const worker = await (await fetch(`${server.address}/commune/desk-worker.js`)).text();
    const newer = worker.replace(/hcc-commune-/, '$&next-');
    expect(newer).not.toBe(worker);
    line.instead = (path) =>
      path === '/commune/desk-worker.js' ? { type: 'text/javascript', text: newer } : undefined;
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await seen(page.getByText('Phần mềm có bản mới.'));
    expect(await page.getByLabel('Họ và tên').inputValue()).toBe('Lò Thị Mất Mạng A');

    await machine.cutLine(page);
    const codes = [await save(page)];
    for (const person of [1, 2]) codes.push(await receive(page, person));
    await seen(page.getByText(BAR));
    await seen(page.getByText(/3 hồ sơ chưa gửi/));
    expect(await page.getByRole('link', { name: /Việc của tôi/ }).getAttribute('aria-disabled')).toBe('true');
    expect(await page.getByRole('link', { name: /Sổ từ chối \(cần mạng\)/ }).getAttribute('aria-disabled')).toBe(
      'true',
    );
    expect(await seriousViolations(page)).toEqual([]);

    // In the middle of another one, which is no receipt yet.
    await fillInFor(page, 3);
    await machine.kill();
    page = await machine.open('/commune/receive');
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

    // The session has ended meanwhile, and the office does not take two of them.
    await machine.endSession();
    const refusals = new Map([
      ['MẤT MẠNG B', { path: 'applicant.areaCode', reason: 'Xã này đã nhập vào xã khác.' }],
      ['MẤT MẠNG D', { path: 'clerkId', reason: 'Người này không có quyền tiếp nhận.' }],
    ]);
    line.instead = (path, body) => {
      if (path !== '/graphql' || !body.includes('"ReceiveOffline"')) return undefined;
      const name = [...refusals.keys()].find((one) => body.toUpperCase().includes(one));
      const fields = name && [refusals.get(name)];
      if (!fields) return undefined;
      const extensions = { code: 'BAD_USER_INPUT', fields };
      return { type: 'application/json', text: JSON.stringify({ errors: [{ message: 'Sai', extensions }] }) };
    };
    await line.lay();
    await seen(page.getByText(/Phiên đăng nhập đã hết\. Đăng nhập lại để gửi/));
    await page.getByRole('dialog').getByLabel('Mật khẩu').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await seen(page.getByText('Xã, phường nơi ở: Xã này đã nhập vào xã khác.'));
    expect(await page.getByText('Đã nhận', { exact: true }).count()).toBe(1);
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Sửa rồi gửi lại' }).click();
    await seen(pageHeading(page, `Sửa hồ sơ ${codes[1]}`));
    expect(await page.getByLabel('Họ và tên').inputValue()).toBe('Lò Thị Mất Mạng B');
    // Whole on the screen: a field that a foot lies over until it is scrolled to counts as too small to hit.
    await page.setViewportSize({ width: DESK_SCREEN.width, height: 2_400 });
    expect(await seriousViolations(page)).toEqual([]);
    await page.setViewportSize(DESK_SCREEN);
    refusals.delete('MẤT MẠNG B');
    await page.getByRole('textbox', { name: 'Ghi chú', exact: true }).fill('Sửa nơi ở');
    await page.keyboard.press('Control+Enter');
    await seen(page.getByText('Đã nhận, đổi phiếu'));

    await seen(page.getByText('Người nhận: Người này không có quyền tiếp nhận.'));
    await page.getByRole('button', { name: 'Chuyển người phụ trách…' }).click();
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Chuyển', exact: true }).click();
    await seen(page.getByText('Đã chuyển người phụ trách'));
    await eventually(async () => expect(await page.getByText('Đã nhận', { exact: true }).count()).toBe(3));
    const setAside = codes.splice(3, 1)[0];
    await page.goto(`/commune/search?q=${encodeURIComponent('lo thi mat mang')}`);
    await eventually(async () => {
      const text = (await page.getByRole('grid').textContent()) ?? '';
      // A row says its code twice: for the eye, and in the name of its link.
      const found = text.match(new RegExp(CODE, 'g')) ?? [];
      expect([...found].sort()).toEqual([...codes, ...codes].sort());
    });
    expect(codes.map((code) => Number(code.slice(-4)) - Number(codes[0]?.slice(-4)))).toEqual([0, 1, 2, 4]);

    // A head consents, and it is entered with what the machine had of it.
    const head = await new Api(server.address).signIn(HEAD);
    const clerk = await new Api(server.address).signIn(DESK);
    const { offlineDesks } = await clerk.ask<{ offlineDesks: { id: string }[] }>('{ offlineDesks { id } }');
    const id = offlineDesks[0]?.id;
    await head.ask('mutation ($id: ID!) { allowRevokedSlips(id: $id) { id } }', { id });
    await page.goto('/commune/offline-slips');
    await page.getByRole('button', { name: `Nhập hồ sơ ${setAside}` }).click();
    await eventually(async () => expect(await page.getByLabel('Họ và tên').inputValue()).toBe('Lò Thị Mất Mạng D'));
    expect(await seriousViolations(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await seen(page.getByRole('heading', { name: `Đã nhập ${setAside}` }));

    // Revoked with something unsent: it says so, and the slip can still be read and printed.
    const opened = page.waitForResponse((answer) => answer.url().endsWith('/offline/bundle.json'));
    await page.goto('/commune/receive');
    await opened;
    await machine.cutLine(page);
    await receive(page, 5);
    await head.ask('mutation ($id: ID!) { revokeOfflineDesk(id: $id, reason: "Thử") { id } }', { id });
    await line.lay();
    await page.getByRole('link', { name: 'Xem', exact: true }).click();
    await seen(page.getByText('Máy này đã bị thu hồi: không cấp số nữa'));
    await seen(page.getByText('Lò Thị Mất Mạng F'));
    await seen(page.getByRole('button', { name: 'In lại các phiếu' }));
    expect(await seriousViolations(page)).toEqual([]);
  } finally {
    await machine.close();
    await line.cut();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
