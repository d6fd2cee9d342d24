import { seriousViolations } from './support/axe';
import { inBrowser } from './support/in-browser';
import { pageHeading } from './support/screens';
import { eventually, seen } from './support/waiting';

const LEADER = 'lanhdao';
const numberIn = (text: string | null): number => Number((text ?? '').replace(/\D/g, ''));

describe('looking ahead and askance', () => {
  test('a leader opens an office’s likely late dossiers, and plays one person moving', () =>
    inBrowser(async (browsers) => {
      const page = await browsers.desk(LEADER, '/forecast');
      await seen(pageHeading(page, 'Dự báo trễ hạn'));
      const offices = page.getByRole('region', { name: 'Nơi tiếp nhận có nhiều hồ sơ dễ trễ' }).first();
      const likely = offices.getByRole('link', { name: /: mở \d+ hồ sơ có khả năng/ }).first();
      const count = numberIn(await likely.textContent());
      await likely.click();
      await seen(page.getByRole('heading', { name: new RegExp(`^Hồ sơ dễ trễ ${count} hồ sơ$`) }));
      await page.getByRole('link', { name: 'Từ 20 %' }).click();
      await page.waitForURL(/least=20/);
      await seen(page.getByText(/Cả hai nơi cộng lại|Hầu như không đổi/));
    }));

  test('a finding opens its dossiers and keeps what was noted of it', () =>
    inBrowser(async (browsers) => {
      const page = await browsers.desk(LEADER, '/integrity');
      await seen(pageHeading(page, 'Dấu hiệu cần xem'));
      const first = page.getByRole('link', { name: /mở danh sách$/ }).first();
      const count = /^(\d+) trong/.exec((await first.textContent()) ?? '')?.[1];
      await first.click();
      await seen(page.getByRole('heading', { name: `Các hồ sơ (${count})` }));
      await page.getByLabel(/^Đã xem, lý do/).fill('Đã hỏi trung tâm, chờ giải trình.');
      await page.getByRole('button', { name: 'Ghi nhận xét' }).click();
      await seen(page.getByRole('listitem').filter({ hasText: 'chờ giải trình' }));
      await eventually(async () => expect(await page.getByLabel(/^Đã xem, lý do/).inputValue()).toBe(''));
      expect(await seriousViolations(page)).toEqual([]);
    }));
});
