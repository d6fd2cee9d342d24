// A head issues the week's paper, compares it with today, issues another in its place, and lets the next be issued by
// itself.
import { seriousViolations } from './support/axe';
import { inBrowser } from './support/in-browser';
import { pageHeading } from './support/screens';
import { seen } from './support/waiting';

const REASON = 'Sửa số liệu của một xã';

test('a weekly paper from its preview to the one that takes its place', () =>
  inBrowser(async (browsers) => {
    const head = await browsers.desk('huyen.385', '/papers');
    await seen(pageHeading(head, 'Báo cáo định kỳ'));
    await seen(head.getByRole('heading', { name: 'Kết quả trong tuần theo đơn vị' }));
    expect(await seriousViolations(head)).toEqual([]);
    await head.getByRole('button', { name: 'Phát hành' }).click();
    const dialog = head.getByRole('dialog');
    await seen(dialog.getByText(/Kết quả trong tuần theo đơn vị: \d+ dòng/));
    await dialog.getByRole('button', { name: 'Phát hành' }).click();
    await seen(head.getByRole('heading', { level: 1, name: /^Báo cáo số \d+\/\d+: Tuần/ }));

    await head.getByRole('button', { name: 'So với số liệu hôm nay' }).click();
    await seen(head.getByText('Số liệu hôm nay đúng như báo cáo đã phát hành.'));
    expect(await seriousViolations(head)).toEqual([]);
    await head.getByRole('button', { name: 'Phát hành bản thay thế' }).click();
    await head.getByLabel(/^Lý do thay thế/).fill(REASON);
    await head.getByRole('dialog').getByRole('button', { name: 'Phát hành bản thay thế' }).click();
    await seen(head.getByText(`Báo cáo này thay một bản trước. Lý do: ${REASON}`));
    await head.getByRole('link', { name: 'Mở bản trước' }).click();
    await seen(head.getByText('Báo cáo này đã có bản thay thế.'));

    await head.getByRole('link', { name: '← Báo cáo đã phát hành' }).click();
    await seen(head.getByText('Đã có bản thay thế').first());
    const plan = head.getByRole('switch', { name: 'Tự phát hành: Tháng' });
    await plan.click();
    await seen(head.getByRole('switch', { name: 'Tự phát hành: Tháng', checked: true }));
    expect(await seriousViolations(head)).toEqual([]);
  }));
