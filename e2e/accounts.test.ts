// An account from the day it is given to somebody to the day the phone is lost, in the browsers of both.
import { Secret, TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { seriousViolations } from './support/axe';
import { DESK_SCREEN, inBrowser } from './support/in-browser';
import { pageHeading } from './support/screens';
import { eventually, gone, seen } from './support/waiting';

const CLERK = 'huyen.387.2';
const GIVEN = 'bò vàng ăn cỏ non';
const OWN = 'mèo con leo cây cau';
/** As tall as a page gets: axe takes what lies under a bar at the window's foot for covered. */
const WHOLE = { viewport: { width: DESK_SCREEN.width, height: 2_400 } };

async function signIn(page: Page, username: string, password: string): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.keyboard.press('Enter');
}

/** What the phone shows, some steps away from now; it goes by its own clock, not by the server's. */
function phone(key: string): (steps: number) => string {
  const totp = new TOTP({ secret: Secret.fromBase32(key.replace(/\s/g, '')) });
  return (steps) => totp.generate({ timestamp: Date.now() + steps * 30_000 });
}

const clean = async (page: Page) => expect(await seriousViolations(page)).toEqual([]);

test('a given password, a second factor that the role requires, lost and reset', () =>
  inBrowser(async (browsers) => {
    const admin = await browsers.desk('quantri', `/accounts/${CLERK}`, WHOLE);
    const policies = await browsers.desk('quantri', '/accounts?side=policies', WHOLE);
    await admin.getByLabel('Mật khẩu tạm').fill('matkhau2026');
    await admin.getByRole('button', { name: 'Cấp mật khẩu tạm' }).click();
    await seen(admin.getByText(/quá phổ biến/));
    await admin.getByLabel('Mật khẩu tạm').fill(GIVEN);
    await admin.getByRole('button', { name: 'Cấp mật khẩu tạm' }).click();
    await seen(admin.getByText('Đã cấp mật khẩu tạm', { exact: false }));
    await clean(admin);

    const page = await browsers.visitor('/district/');
    await signIn(page, CLERK, GIVEN);
    await seen(pageHeading(page, 'Hãy chọn mật khẩu của riêng bạn'));
    await clean(page);
    await page.getByLabel('Mật khẩu được cấp').fill(GIVEN);
    for (const label of ['Mật khẩu mới', 'Nhập lại mật khẩu mới']) {
      await page.getByLabel(label, { exact: true }).fill(OWN);
    }
    await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
    await seen(page.getByRole('link', { name: /Tiếp nhận/ }));

    await policies.getByRole('checkbox', { name: /vai trò Một cửa/ }).click();
    await seen(policies.getByRole('dialog', { name: 'Bắt buộc với vai trò Một cửa?' }));
    await clean(policies);
    await policies.getByRole('button', { name: 'Bắt buộc', exact: true }).click();
    await eventually(async () =>
      expect(await policies.getByRole('checkbox', { name: /vai trò Một cửa/ }).isChecked()).toBe(true),
    );
    try {
      await eventually(async () => {
        await page.goto('/district/worklist');
        await pageHeading(page, 'Hãy bật xác thực hai bước').waitFor({ timeout: 3_000 });
      });
      await seen(page.getByRole('img', { name: /Mã QR/ }));
      await clean(page);
      const show = phone((await page.locator('code').textContent()) ?? '');
      await page.getByLabel('Mã xác thực').fill(show(-1));
      await page.keyboard.press('Enter');
      await seen(page.getByRole('heading', { name: 'Mã dự phòng' }));
      await clean(page);
      const recovery = await page.locator('code').allTextContents();
      expect(recovery).toHaveLength(10);
      await page.getByRole('button', { name: 'Vào làm việc' }).click();
      await seen(page.getByRole('link', { name: /Tiếp nhận/ }));

      const second = await browsers.visitor('/district/sign-in');
      await signIn(second, CLERK, OWN);
      await seen(second.getByLabel('Mã xác thực'));
      await clean(second);
      await second.getByLabel('Mã xác thực').fill('000000');
      await second.keyboard.press('Enter');
      await seen(second.getByText(/Mã không đúng/));
      await second.getByLabel('Mã xác thực').fill(show(0));
      await second.keyboard.press('Enter');
      await seen(second.getByRole('link', { name: /Tiếp nhận/ }));

      await second.goto('/district/profile');
      await seen(second.getByText(/Còn 10 mã dự phòng/));
      await clean(second);
      await second.getByRole('button', { name: 'Kết thúc các phiên khác' }).click();
      await gone(second.getByRole('button', { name: 'Kết thúc các phiên khác' }));
      await eventually(async () => {
        await page.goto('/district/worklist');
        await page.getByLabel('Tên đăng nhập').waitFor({ timeout: 3_000 });
      });
      await signIn(page, CLERK, OWN);
      await page.getByLabel('Mã xác thực').fill(recovery[3]!.toLowerCase());
      await page.keyboard.press('Enter');
      await seen(page.getByRole('link', { name: /Tiếp nhận/ }));
    } finally {
      await policies.getByRole('checkbox', { name: /vai trò Một cửa/ }).click();
      await eventually(async () =>
        expect(await policies.getByRole('checkbox', { name: /vai trò Một cửa/ }).isChecked()).toBe(false),
      );
    }

    await admin.reload();
    await admin.getByRole('button', { name: 'Bỏ xác thực hai bước' }).click();
    const dialog = admin.getByRole('dialog');
    await dialog.getByLabel('Xác nhận bằng cách nào').fill('Gặp trực tiếp');
    await dialog.getByRole('button', { name: 'Bỏ xác thực hai bước' }).click();
    await seen(admin.getByText('chưa bật'));
    const third = await browsers.visitor('/district/sign-in');
    await signIn(third, CLERK, OWN);
    await seen(third.getByRole('link', { name: /Tiếp nhận/ }));
  }));
