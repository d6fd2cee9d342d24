import type { Page } from 'playwright-core';
import { apiOf, dossierOf, newIdNumber } from './support/api';
import { inBrowser, PHONE_SCREEN } from './support/in-browser';
import { road, scan, stepNow } from './support/screens';
import { pathOnSlip } from './support/slip';
import { eventually, seen } from './support/waiting';

const PROCEDURE = '1.010803';
const APPLICANT = 'Phạm Bá Diện';

/** The road of 1.010803 as the catalogue has it: who works at each step, and where. */
const STEPS = [
  { by: 'xa.14869', step: 'Tiếp nhận hồ sơ', office: 'Bộ phận một cửa Thị trấn Hồi Xuân' },
  { by: 'xa.14869.ubnd', step: 'UBND xã xác nhận, lập danh sách', office: 'UBND thị trấn Hồi Xuân' },
  { by: 'huyen.385', step: 'Một cửa huyện tiếp nhận', office: 'Trung tâm Hành chính công huyện Quan Hóa' },
  { by: 'huyen.385.ldtbxh', step: 'Phòng LĐTBXH kiểm tra, lập tờ trình', office: 'Thương binh và Xã hội huyện Quan' },
  { by: 'tinh', step: 'Trung tâm HCC tỉnh tiếp nhận', office: 'Trung tâm Phục vụ hành chính công tỉnh Thanh Hóa' },
  { by: 'so.ldtbxh', step: 'Sở LĐTBXH thẩm định', office: 'Sở Lao động, Thương binh và Xã hội' },
  { by: 'so.ldtbxh', step: 'Giám đốc Sở ký quyết định', office: 'Sở Lao động, Thương binh và Xã hội', approves: true },
];
const RETURN = { step: 'Trả kết quả tại xã', office: 'Bộ phận một cửa Thị trấn Hồi Xuân' };

describe('one dossier across three tiers and back', () => {
  test('goes from the commune to the department and is returned at the commune', () =>
    inBrowser(async (browsers) => {
      const desk = await browsers.desk('xa.14869', '/receive');
      const code = await receiveAtDesk(desk);
      const citizen = await browsers.visitor(await pathOnSlip('xa.14869', code), {
        viewport: PHONE_SCREEN,
        hasTouch: true,
      });
      await expectPublicProgress(citizen, STEPS[0]?.step, 0);

      const windows = new Map<string, Page>([['xa.14869', desk]]);
      for (const [index, step] of STEPS.entries()) {
        const page = windows.get(step.by) ?? (await browsers.desk(step.by));
        windows.set(step.by, page);
        await scan(page, code);
        await expectRoad(page, step, index);
        await finishStep(page, step.approves ?? false);
        await expectRoad(page, STEPS[index + 1] ?? RETURN, index + 1);
      }
      await expectPublicProgress(citizen, RETURN.step, STEPS.length);
      await seen(citizen.getByText('Đã có kết quả'));

      await handBack(desk, code);
      const dossier = await dossierOf('xa.14869', code);
      expect(dossier.status).toBe('RETURNED');
      expect(dossier.returnedTo).toBe(APPLICANT);
      await scan(desk, code);
      await seen(road(desk).getByText('Đã trả kết quả'));
      expect(await stepNow(desk).count()).toBe(0);
      await citizen.reload();
      await seen(citizen.getByText('Đã trả kết quả'));
      // One dossier still, whoever looks for it.
      for (const username of ['xa.14869', 'huyen.385', 'tinh', 'lanhdao']) expect(await found(username, code)).toBe(1);
    }));
});

async function found(username: string, search: string): Promise<number> {
  const api = await apiOf(username);
  const { dossiers } = await api.ask<{ dossiers: { totalCount: number } }>(
    'query ($search: String!) { dossiers(filter: { search: $search }) { totalCount } }',
    { search },
  );
  return dossiers.totalCount;
}

async function receiveAtDesk(page: Page): Promise<string> {
  await page.getByRole('combobox', { name: 'Tên hoặc mã thủ tục' }).fill('tho cung liet si');
  await page.getByRole('option', { name: new RegExp(PROCEDURE) }).click();
  await page.getByLabel('Số CCCD / CMND').fill(newIdNumber());
  await page.getByLabel('Họ và tên').fill(APPLICANT);
  await page.getByRole('checkbox', { name: 'Đã nhận đủ' }).check();
  await page.getByRole('checkbox', { name: /phiếu hẹn.*(ngay|sau khi lưu)/ }).uncheck();
  await page.keyboard.press('Control+Enter');
  await seen(page.getByText('Đã tiếp nhận hồ sơ'));
  return (await page.getByRole('definition').first().textContent()) ?? '';
}

async function expectRoad(page: Page, now: { step: string; office: string }, stepsDone: number): Promise<void> {
  await seen(stepNow(page).filter({ hasText: now.step }).filter({ hasText: now.office }));
  await eventually(async () => {
    const items = await road(page).getByRole('listitem').allTextContents();
    expect(items.filter((text) => text.includes('Xong'))).toHaveLength(stepsDone);
    // Steps done, the one now, steps ahead: the whole road stands there at every moment.
    expect(items).toHaveLength(STEPS.length + 1);
  });
}

async function finishStep(page: Page, approves: boolean): Promise<void> {
  await road(page)
    .getByRole('button', { name: approves ? 'Phê duyệt' : /chuyển bước tiếp/i })
    .click();
  const form = await seen(page.getByRole('dialog'));
  await form.getByRole('button', { name: approves ? 'Phê duyệt' : /chuyển bước tiếp/i }).click();
  await seen(page.getByText(approves ? /Đã phê duyệt hồ sơ/ : /sang bước tiếp\./));
}

async function expectPublicProgress(page: Page, now: string | undefined, done: number): Promise<void> {
  await page.reload();
  await seen(page.locator('[aria-current="step"]').filter({ hasText: now ?? '' }));
  expect(await page.getByText(/^Xong lúc/).count()).toBe(done);
}

async function handBack(page: Page, code: string): Promise<void> {
  await page.getByRole('link', { name: /^Chờ trả/ }).click();
  const field = page.getByLabel('Quét phiếu hẹn hoặc tìm theo tên');
  await field.fill(code);
  await field.press('Enter');
  await eventually(async () => expect(await page.getByLabel(/^Người nhận kết quả/).inputValue()).toBe(APPLICANT));
  await page.keyboard.press('Enter');
  await seen(page.getByText(`Đã trả kết quả hồ sơ ${code} cho ${APPLICANT}.`));
}
