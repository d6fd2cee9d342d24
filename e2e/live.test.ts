import type { Page } from 'playwright-core';
import { advance, apiOf, dossierOf, newIdNumber, receive } from './support/api';
import { PASSWORD } from './support/environment';
import { inBrowser } from './support/in-browser';
import { CODE, codesIn, pageHeading, road, rows, stepNow } from './support/screens';
import { eventually, gone, seen } from './support/waiting';

const DESK = 'xa.14872';
const COMMITTEE = `${DESK}.ubnd`;

/** One that waits at the committee of the commune. */
async function atCommittee(fullName: string) {
  return advance(await receive(DESK, '1.004873', { fullName }), DESK);
}

/** Opens the page anew; it hears of every change from then on. */
async function listening(page: Page): Promise<void> {
  const address = page.url();
  // The line that the page opens by itself may come as late as now.
  await page.goto('about:blank');
  const opening = page.waitForEvent('websocket');
  await page.goto(address);
  const line = await opening;
  await line.waitForEvent('framesent', ({ payload }) => String(payload).includes('worklistChanged'));
}

async function askForPapers(page: Page): Promise<void> {
  await road(page)
    .getByRole('button', { name: /^Việc khác/ })
    .click();
  await page.getByRole('menuitem', { name: /^Yêu cầu bổ sung/ }).click();
}

describe('several people at once', () => {
  test('a new dossier announces itself on an open list and moves nothing', () =>
    inBrowser(async (browsers) => {
      await atCommittee('Hà Văn Một');
      await atCommittee('Hà Văn Hai');
      const page = await browsers.desk(COMMITTEE, '/worklist');
      await listening(page);
      await seen(rows(page));
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      const before = await codesIn(page);
      const under = await focusedRow(page);
      expect(before).toContain(under.code);

      const arrived = await atCommittee('Hà Văn Ba');
      const bar = page.getByRole('status').filter({ hasText: '1 hồ sơ mới đến' });
      await seen(bar);
      expect(await codesIn(page)).toEqual(before);
      expect(await focusedRow(page)).toEqual(under);

      await page.getByRole('button', { name: 'Tải lại danh sách' }).click();
      await seen(page.getByRole('row').filter({ hasText: arrived.code }));
      await gone(bar);
    }));

  test('of two who do the same step the second is told who did it and when', () =>
    inBrowser(async (browsers) => {
      const { code } = await advance(await receive(DESK, '1.010803', { fullName: 'Lò Thị Tư' }), DESK, COMMITTEE);
      const first = await browsers.desk('huyen.385', `/dossier/${code}`);
      const second = await browsers.desk('huyen.385.2', `/dossier/${code}`);
      for (const page of [first, second]) {
        await road(page)
          .getByRole('button', { name: /chuyển bước tiếp/i })
          .click();
        await seen(page.getByRole('dialog'));
      }
      await second
        .getByRole('dialog')
        .getByLabel(/^Ghi chú/)
        .fill('Đã kiểm tra đủ giấy tờ.');
      await first
        .getByRole('dialog')
        .getByRole('button', { name: /chuyển bước tiếp/i })
        .click();
      await seen(stepNow(first).filter({ hasText: 'Phòng LĐTBXH kiểm tra' }));

      const confirm = second.getByRole('dialog').getByRole('button', { name: /chuyển bước tiếp/i });
      if (await confirm.isEnabled()) await confirm.click();
      const name = await fullNameOf('huyen.385');
      await seen(second.getByText(new RegExp(`${name} đã xử lý hồ sơ này lúc \\d\\d:\\d\\d`)));
      expect(
        await second
          .getByRole('dialog')
          .getByLabel(/^Ghi chú/)
          .inputValue(),
      ).toBe('Đã kiểm tra đủ giấy tờ.');
      await second.getByRole('button', { name: 'Tải lại hồ sơ' }).click();
      await seen(stepNow(second).filter({ hasText: 'Phòng LĐTBXH kiểm tra' }));
      expect((await dossierOf('huyen.385', code)).currentStep?.name).toBe('Phòng LĐTBXH kiểm tra, lập tờ trình');
    }));
});

describe('nothing typed is lost', () => {
  test('when the session ends in the middle of a dossier', () =>
    inBrowser(async (browsers) => {
      const page = await browsers.desk(DESK, '/receive');
      const idNumber = newIdNumber();
      await fillIn(page, 'Lương Văn Năm', idNumber);
      await page.context().clearCookies();
      await page.keyboard.press('Control+Enter');
      const again = await seen(page.getByRole('dialog', { name: 'Phiên làm việc đã hết' }));
      expect(await page.getByLabel('Họ và tên').inputValue()).toBe('Lương Văn Năm');
      await again.getByLabel('Mật khẩu').fill(PASSWORD);
      await page.keyboard.press('Enter');
      // What was sent when the session ended goes on by itself.
      await seen(pageHeading(page, /Đã tiếp nhận hồ sơ/));
      expect(await dossiersOf(idNumber)).toBe(1);
    }));

  test('when the line is cut while a dossier is being saved, nor is it saved twice', () =>
    inBrowser(async (browsers) => {
      browsers.problems.expect(/ERR_INTERNET_DISCONNECTED|WebSocket/);
      const page = await browsers.desk(DESK, '/receive');
      const idNumber = newIdNumber();
      await fillIn(page, 'Lương Văn Sáu', idNumber);
      await page.context().setOffline(true);
      await seen(page.getByText(/Mất kết nối mạng/));
      await page.keyboard.press('Control+Enter');
      await seen(page.getByRole('button', { name: /^Đang lưu/ }));
      expect(await page.getByLabel('Họ và tên').inputValue()).toBe('Lương Văn Sáu');
      await page.context().setOffline(false);
      await gone(page.getByText(/Mất kết nối mạng/));
      await seen(pageHeading(page, /Đã tiếp nhận hồ sơ/));
      expect(await dossiersOf(idNumber)).toBe(1);
    }));

  test('when the answer to a saved dossier is lost on the way', () =>
    inBrowser(async (browsers) => {
      browsers.problems.expect(/ERR_FAILED/);
      const page = await browsers.desk(DESK, '/receive');
      const idNumber = newIdNumber();
      await fillIn(page, 'Lương Văn Bảy', idNumber);
      // The server hears the request; the desk never hears the answer.
      await page.route('**/graphql', async (route) => {
        if (!route.request().postData()?.includes('ReceiveDossier')) return route.continue();
        await route.fetch();
        await route.abort('failed');
      });
      await page.keyboard.press('Control+Enter');
      await seen(page.getByText(/hệ thống tự thử lại/));
      expect(await dossiersOf(idNumber)).toBe(1);
      await page.unroute('**/graphql');
      await seen(pageHeading(page, /Đã tiếp nhận hồ sơ/));
      expect(await dossiersOf(idNumber)).toBe(1);
    }));

  test('of a reason half written, when the page is closed', () =>
    inBrowser(async (browsers) => {
      const { code } = await atCommittee('Lương Văn Tám');
      const page = await browsers.desk(COMMITTEE, `/dossier/${code}`);
      await askForPapers(page);
      await page.getByRole('textbox', { name: /^Lý do/ }).fill('Thiếu bản sao Giấy chứng tử');
      const office = page.context();
      await page.close();
      const again = await office.newPage();
      await again.goto(`/commune/dossier/${code}`);
      await askForPapers(again);
      await eventually(async () =>
        expect(await again.getByRole('textbox', { name: /^Lý do/ }).inputValue()).toBe('Thiếu bản sao Giấy chứng tử'),
      );
    }));
});

/** Of which dossier the row is that has the keyboard, and where on the screen it stands. */
async function focusedRow(page: Page): Promise<{ code: string | undefined; top: number }> {
  const { text, top } = await page.evaluate(() => {
    const row = document.activeElement?.closest('tr');
    return { text: row?.textContent ?? '', top: Math.round(row?.getBoundingClientRect().top ?? -1) };
  });
  return { code: CODE.exec(text)?.[0], top };
}

async function fullNameOf(username: string): Promise<string> {
  return (await (await apiOf(username)).ask<{ me: { fullName: string } }>('{ me { fullName } }')).me.fullName;
}

async function fillIn(page: Page, fullName: string, idNumber: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Tên hoặc mã thủ tục' }).fill('tinh trang hon nhan');
  await page.getByRole('option', { name: /1\.004873/ }).click();
  await page.getByLabel('Số CCCD / CMND').fill(idNumber);
  await page.getByLabel('Họ và tên').fill(fullName);
  await page.getByRole('checkbox', { name: 'Đã nhận đủ' }).check();
  await page.getByRole('checkbox', { name: /phiếu hẹn/ }).uncheck();
}

async function dossiersOf(idNumber: string): Promise<number> {
  const api = await apiOf(DESK);
  const { dossiers } = await api.ask<{ dossiers: { totalCount: number } }>(
    'query ($search: String!) { dossiers(filter: { search: $search }) { totalCount } }',
    { search: idNumber },
  );
  return dossiers.totalCount;
}
