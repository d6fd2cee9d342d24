import { advance, type Dossier, dossierOf, receive } from './support/api';
import { inBrowser } from './support/in-browser';
import { allDossiers, codesIn, pageHeading, rows } from './support/screens';
import { eventually, gone, numberIn, seen } from './support/waiting';

const DISTRICT = '385';
const COMMUNE = 'xa.14869';
const APPROVER = `huyen.${DISTRICT}.ubnd`;

async function waitingForSignature(fullName: string): Promise<Dossier> {
  const received = await receive(COMMUNE, '1.001776', { fullName });
  const committee = `${COMMUNE}.ubnd`;
  return advance(received, COMMUNE, committee, committee, `huyen.${DISTRICT}`, `huyen.${DISTRICT}.ldtbxh`);
}

describe('the district', () => {
  test('approves one dossier after the other without leaving the keyboard', () =>
    inBrowser(async (browsers) => {
      for (const name of ['Hà Văn Ban', 'Lò Thị Chiêm', 'Ngân Văn Dũng', 'Vi Thị Ém']) await waitingForSignature(name);
      const page = await browsers.desk(APPROVER, '/worklist');
      await seen(rows(page));
      const panel = page.getByRole('complementary', { name: 'Hồ sơ đang mở' });
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await seen(panel.getByRole('heading', { level: 2 }));
      const order = await codesIn(page);

      const approved: string[] = [];
      for (const code of order.slice(0, 3)) {
        await seen(panel.getByText(code));
        const isApproval = (await panel.getByRole('button', { name: /^Phê duyệt/ }).count()) > 0;
        await page.keyboard.press('a');
        await seen(panel.getByRole('dialog'));
        await page.keyboard.press('Enter');
        await seen(page.getByText(new RegExp(`Đã (phê duyệt|chuyển) hồ sơ ${code}`)));
        if (isApproval) approved.push(code);
      }
      expect(approved.length).toBeGreaterThan(0);
      for (const code of approved) expect((await dossierOf(APPROVER, code)).currentStep?.kind).toBe('RETURN');
      // The fourth stands open already, and nothing was decided about it.
      const next = order[3] ?? '';
      await seen(panel.getByText(next));
      expect((await dossierOf(APPROVER, next)).status).toBe('PROCESSING');
      await page.keyboard.press('Escape');
      await gone(panel);
    }));

  test('sends a dossier back with a reason, by keyboard', () =>
    inBrowser(async (browsers) => {
      const { code } = await waitingForSignature('Cầm Bá Hiển');
      const page = await browsers.desk(APPROVER, '/worklist');
      await seen(rows(page));
      await page.keyboard.press('/');
      await page.keyboard.type('cam ba hien');
      await eventually(async () => expect(await codesIn(page)).toEqual([code]));
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      const panel = page.getByRole('complementary', { name: 'Hồ sơ đang mở' });
      await seen(panel.getByText(code));
      await page.keyboard.press('s');
      await seen(panel.getByLabel(/^Lý do/));
      await page.keyboard.type('Thiếu biên bản niêm yết');
      await page.keyboard.press('Control+Enter');
      await seen(page.getByText(`Đã trả lại hồ sơ ${code}.`));
      const back = await dossierOf(APPROVER, code);
      expect(back.currentStep?.name).toBe('Phòng LĐTBXH thẩm định');
    }));

  test('shows its communes above the list and leads from one to its figures', () =>
    inBrowser(async (browsers) => {
      await receive(COMMUNE, '1.004873', { fullName: 'Hà Công Lự' });
      const page = await browsers.desk(`huyen.${DISTRICT}`, '/worklist');
      const strip = await seen(page.getByRole('navigation', { name: 'Các xã, thị trấn tháng này' }));
      await strip.getByRole('link', { name: /Hồi Xuân/ }).click();
      await seen(pageHeading(page, /^Báo cáo 06a/));
      await seen(page.getByText(/Thị trấn Hồi Xuân, tháng 11\/2026/));
    }));

  test('opens exactly as many dossiers as a figure of a commune says', () =>
    inBrowser(async (browsers) => {
      await receive(COMMUNE, '1.004873', { fullName: 'Hà Công Lự' });
      const page = await browsers.desk(`huyen.${DISTRICT}`, '/overview');
      await seen(pageHeading(page, 'Tình hình các xã, thị trấn'));
      const commune = page.getByRole('row', { name: /Hồi Xuân/ });
      await seen(commune);
      const figures = await commune.getByRole('link', { name: /mở danh sách$/ }).evaluateAll((links) =>
        links.map((link) => ({ says: link.textContent, name: link.getAttribute('aria-label') ?? '' })),
      );
      expect(figures.length).toBeGreaterThan(1);
      for (const { says, name } of figures) {
        await page.getByRole('link', { name, exact: true }).click();
        const heading = await seen(pageHeading(page, / hồ sơ$/));
        expect(numberIn(/(\S+) hồ sơ$/.exec((await heading.textContent()) ?? '')?.[1] ?? null)).toBe(numberIn(says));
        expect(await (await allDossiers(page)).count()).toBe(numberIn(says));
        await page.goBack();
        await seen(commune);
      }
    }));
});
