// Makes the pictures of docs/images from the demo data. Run `npm run build && npm run screenshots -w e2e`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { advance, apiOf, receive } from '../support/api';
import { ROOT } from '../support/environment';
import { arrangedFloor, machine, pairingCode, takeTicket } from '../support/floor';
import { inBrowser, PHONE_SCREEN } from '../support/in-browser';
import { road, rows } from '../support/screens';
import { pathOnSlip } from '../support/slip';
import { eventually, seen } from '../support/waiting';

const IMAGES = join(ROOT, 'docs', 'images');
const DESK = 'xa.14869';
const CITIZEN = {
  fullName: 'Đặng Thị Hoà',
  idNumber: '038185001234',
  phone: '0912345678',
  address: 'Khu 1, thị trấn Hồi Xuân, huyện Quan Hóa',
};

/** Pages of citizens and of machines. */
const WITHOUT_BELL = ['public', 'kiosk', 'board'];

async function shoot(page: Page, name: string): Promise<void> {
  await eventually(async () => expect(await page.getByRole('status', { name: /Đang tải/ }).count()).toBe(0));
  // The bell and the faces come when the page is idle.
  if (!WITHOUT_BELL.includes(name)) await page.getByRole('button', { name: /^Thông báo/ }).waitFor();
  await page.waitForFunction(() => [...document.fonts].some(({ status }) => status === 'loaded'));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path: join(IMAGES, `${name}.png`) });
}

beforeAll(() => mkdirSync(IMAGES, { recursive: true }));

test('commune-receive and its slip', () =>
  inBrowser(async (browsers) => {
    await receive(DESK, '1.004873', CITIZEN);
    const page = await browsers.desk(DESK, '/receive');
    await page.getByRole('combobox', { name: 'Tên hoặc mã thủ tục' }).fill('khai sinh');
    await page.getByRole('option', { name: /1\.001193/ }).click();
    await page.getByLabel('Số CCCD / CMND').fill(CITIZEN.idNumber);
    await eventually(async () => expect(await page.getByLabel('Họ và tên').inputValue()).toBe(CITIZEN.fullName));
    await page.getByRole('checkbox', { name: 'Đã nhận đủ' }).check();
    await seen(page.getByText(/hôm nay/));
    await shoot(page, 'commune-receive');

    await page.keyboard.press('Control+Enter');
    await seen(page.getByText('Đã tiếp nhận hồ sơ'));
    const slip = await page.request.get(
      (await page.getByRole('link', { name: 'In phiếu hẹn' }).getAttribute('href')) ?? '',
    );
    const pdf = join(IMAGES, 'slip.pdf');
    writeFileSync(pdf, await slip.body());
    const { status } = spawnSync('pdftoppm', ['-png', '-r', '120', '-singlefile', pdf, join(IMAGES, 'slip')]);
    rmSync(pdf);
    expect(status).toBe(0);
  }));

test('commune-worklist', () =>
  inBrowser(async (browsers) => {
    const page = await browsers.desk(DESK, '/worklist');
    await seen(rows(page));
    await page.keyboard.press('ArrowDown');
    await shoot(page, 'commune-worklist');
  }));

/** Of the dossiers that wait there, one that has come a long way. */
async function wellTravelled(username: string): Promise<string> {
  const { worklist } = await (await apiOf(username)).ask<{
    worklist: { nodes: { code: string; procedure: { code: string }; assignee: object | null }[] };
  }>('{ worklist(first: 50) { nodes { code procedure { code } assignee { id } } } }');
  const travelled = worklist.nodes.filter(({ procedure }) => procedure.code === '1.010803');
  const one = travelled.find(({ assignee }) => assignee) ?? travelled[0] ?? worklist.nodes[0];
  if (!one) throw new Error(`Nothing waits at ${username}.`);
  return one.code;
}

test('dossier', () =>
  inBrowser(async (browsers) => {
    const page = await browsers.desk('so.ldtbxh', `/dossier/${await wellTravelled('so.ldtbxh')}`);
    await seen(road(page));
    await shoot(page, 'dossier');
  }));

test('district-overview', () =>
  inBrowser(async (browsers) => {
    const page = await browsers.desk('huyen.385', '/overview');
    await seen(page.getByRole('table'));
    await shoot(page, 'district-overview');
  }));

test.each([
  ['province-leadership', '/leadership', /Xem cả|Không có hồ sơ nào quá hạn/],
  ['report', '/reports', /Khớp/],
  ['rollout', '/rollout', /Theo quý/],
])('%s', (name, path, there) =>
  inBrowser(async (browsers) => {
    const page = await browsers.desk('lanhdao', path);
    await seen(page.getByText(there));
    await shoot(page, name);
  }),
);

test('public', () =>
  inBrowser(async (browsers) => {
    const { code } = await advance(await receive(DESK, '1.010803', CITIZEN), DESK, `${DESK}.ubnd`);
    const page = await browsers.visitor(await pathOnSlip(DESK, code), {
      viewport: PHONE_SCREEN,
      isMobile: true,
      hasTouch: true,
    });
    await seen(page.getByText('Đang thực hiện'));
    await shoot(page, 'public');
  }));

test('board, counter-panel and kiosk', () =>
  inBrowser(async (browsers) => {
    const [clerk, head] = ['huyen.385', 'huyen.385.ubnd'];
    const floor = await arrangedFloor(head, clerk);
    const desk = await apiOf(clerk);
    for (let number = 0; number < 3; number++) await takeTicket(desk, floor.groups[0]!.id);
    const panel = await browsers.desk(clerk, '/counter');
    await panel
      .getByRole('button', { name: /^Ngồi vào quầy/ })
      .first()
      .click();
    await panel.getByRole('button', { name: /^Gọi số tiếp theo/ }).click();
    await seen(panel.getByText('Đang được gọi'));
    // A hall's screens at two thirds and at half of their size, where type goes by the width.
    const board = await machine(browsers, await pairingCode(head, floor, 'BOARD'), 'BOARD', {
      viewport: { width: 1280, height: 720 },
    });
    await seen(board.locator('.board__number'));
    await shoot(board, 'board');
    await panel.getByRole('button', { name: /^Bắt đầu phục vụ/ }).click();
    await seen(panel.getByText('Đang phục vụ'));
    await shoot(panel, 'counter-panel');
    const kiosk = await machine(browsers, await pairingCode(head, floor, 'KIOSK'), 'KIOSK', {
      viewport: { width: 1080, height: 1920 },
      deviceScaleFactor: 0.5,
      hasTouch: true,
    });
    await seen(kiosk.getByRole('heading', { level: 1, name: /Ông\/bà cần gì/ }));
    await shoot(kiosk, 'kiosk');
  }));
