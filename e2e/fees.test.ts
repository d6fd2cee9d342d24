import { receive } from './support/api';
import { seriousViolations } from './support/axe';
import { AT_GATEWAY, startGatewayPage } from './support/gateway-page';
import { inBrowser, PHONE_SCREEN } from './support/in-browser';
import { openOther } from './support/screens';
import { keyOnSlip } from './support/slip';
import { gone, seen } from './support/waiting';

const PHONE = { viewport: PHONE_SCREEN, hasTouch: true, isMobile: true };
const CASHIER = 'huyen.385';
const PROCEDURE = '1.001612';

describe('money', () => {
  test('is taken on the page of the dossier, by a code or in cash, and counted in the till', () =>
    inBrowser(async (browsers) => {
      const { code } = await receive(CASHIER, PROCEDURE, { fullName: 'Lương Thị Nộp' });
      const page = await browsers.desk(CASHIER, `/dossier/${code}`);
      const fees = page.getByRole('region', { name: 'Phí, lệ phí' });
      await seen(fees.getByText('Còn phải nộp 100.000 đ'));
      await fees.getByRole('button', { name: 'Mã QR chuyển khoản' }).click();
      await seen(fees.getByRole('img', { name: /Mã QR để chuyển 100\.000 đ/ }));
      // The citizen sees the same at home, on a telephone, and nothing of a name in full.
      const home = await browsers.visitor(`/?nt=${code}#${await keyOnSlip(CASHIER, code)}`, PHONE);
      await seen(home.getByText('Còn phải nộp 100.000 đ'));
      await seen(home.getByRole('img', { name: /Mã QR để chuyển 100\.000 đ/ }));
      expect(await home.locator('body').textContent()).not.toContain('Lương Thị Nộp');
      expect(await seriousViolations(home)).toEqual([]);
      await fees.getByRole('button', { name: 'Thu tiền' }).click();
      const dialog = page.getByRole('dialog', { name: 'Thu 100.000 đ' });
      await seen(dialog);
      expect(await seriousViolations(page)).toEqual([]);
      await dialog.getByRole('button', { name: 'Đã nhận tiền, lập biên lai' }).click();
      await gone(dialog);
      await seen(fees.getByText('Đã nộp đủ 100.000 đ'));
      // It looks by itself, and gives the receipt.
      await seen(home.getByText('Đã nộp đủ 100.000 đ'));
      await seen(home.getByRole('button', { name: /Tải biên lai số \d+/ }));
      await seen(fees.getByText(/Biên lai số \d+\/\d{4}/));
      await openOther(page, 'Thu phí, lệ phí');
      await seen(page.getByRole('heading', { level: 1, name: 'Thu phí, lệ phí' }));
      await seen(page.getByRole('link', { name: code }));
      expect(await seriousViolations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Kiểm quỹ, đóng quầy' }).click();
      await seen(page.getByText(/sổ ghi .*Chênh lệch/));
      expect(await seriousViolations(page)).toEqual([]);
    }));

  test('is paid at the gateway: given up and tried again, and paid by who closed the page', async () => {
    const gateway = await startGatewayPage();
    try {
      await inBrowser(async (browsers) => {
        const { code } = await receive(CASHIER, PROCEDURE, { fullName: 'Hà Văn Trực' });
        const home = await browsers.visitor(`/?nt=${code}#${await keyOnSlip(CASHIER, code)}`, PHONE);
        await gateway.serve(home);
        const begin = () => home.getByRole('button', { name: 'Đến trang thanh toán' }).click();
        const atGateway = (name: string) => home.getByRole('link', { name, exact: true });
        await begin();
        await atGateway(AT_GATEWAY.cancel).click();
        // Back without the secret of the slip in the address: this tab has kept it.
        await seen(home.getByText(/Lần thanh toán vừa rồi không thành công/));
        await seen(home.getByText('Còn phải nộp 100.000 đ'));
        expect(home.url()).not.toContain('#');
        expect(await seriousViolations(home)).toEqual([]);

        await begin();
        await seen(atGateway(AT_GATEWAY.pay));
        await home.goBack();
        await seen(home.getByText(/Đang chờ cổng thanh toán báo kết quả/));
        await home.getByRole('button', { name: 'Mở lại trang thanh toán' }).click();
        await atGateway(AT_GATEWAY.pay).click();
        await seen(home.getByText('Đã nộp đủ 100.000 đ'));
        const file = home.waitForEvent('download');
        await home.getByRole('button', { name: /Tải biên lai số \d+/ }).click();
        expect((await file).suggestedFilename()).toMatch(/^bien-lai-\d+\.pdf$/);
        const page = await browsers.desk(CASHIER, `/dossier/${code}`);
        const fees = page.getByRole('region', { name: 'Phí, lệ phí' });
        await seen(fees.getByText('Đã nộp đủ 100.000 đ'));
        await seen(fees.getByText(/trực tuyến/i));

        // Another one closes the gateway's page; the money is there all the same, and is told of later.
        const other = await receive(CASHIER, PROCEDURE, { fullName: 'Hà Thị Đóng' });
        const path = `/?nt=${other.code}#${await keyOnSlip(CASHIER, other.code)}`;
        await home.goto(path);
        await begin();
        await seen(atGateway(AT_GATEWAY.pay));
        await home.close();
        await gateway.paidLater();
        const again = await browsers.visitor(path, PHONE);
        await seen(again.getByText('Đã nộp đủ 100.000 đ'));
      });
    } finally {
      await gateway.stop();
    }
  });
});
