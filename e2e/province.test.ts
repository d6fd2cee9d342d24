import type { Locator, Page } from 'playwright-core';
import { inBrowser } from './support/in-browser';
import { allDossiers, pageHeading, road, stepNow } from './support/screens';
import { eventually, numberIn, seen } from './support/waiting';

const LEADER = 'lanhdao';
const BLOCKS = [
  'Trễ ở đâu?',
  'Việc cần quyết hôm nay',
  'Xu hướng 12 tháng',
  'Thời gian mất ở đâu?',
  'Lộ trình có đúng kế hoạch?',
];
const NUMBERS = [
  'Giải quyết trước và đúng hạn',
  'Đang quá hạn',
  'Tiếp nhận tháng này',
  'Trung tâm, bộ phận đã vận hành',
];
const overdueFigures = (page: Page) => page.getByRole('link', { name: /^Hồ sơ đang giải quyết, đã quá hạn, / });

describe('the leadership of the province', () => {
  test('finds four numbers and an answer in every block', () =>
    inBrowser(async (browsers) => {
      const page = await browsers.desk(LEADER, '/');
      await seen(pageHeading(page, /^Điều hành/));
      expect(page.url()).toContain('/province/leadership');
      for (const name of NUMBERS) await seen(page.getByRole('link', { name: new RegExp(`^${name}`) }));
      for (const name of BLOCKS) await seen(page.getByRole('region', { name }));
      // Nothing is loading any more, nothing has failed, and no block is empty.
      await eventually(async () => expect(await page.getByRole('status', { name: 'Đang tải…' }).count()).toBe(0));
      expect(await page.getByRole('alert').count()).toBe(0);
      for (const name of BLOCKS) {
        const words = (await page.getByRole('region', { name }).textContent()) ?? '';
        expect(words.length).toBeGreaterThan(name.length + 20);
      }
      expect(await page.getByText(/tăng|giảm|không đổi/).count()).toBeGreaterThanOrEqual(3);
    }));

  test('is three clicks from the person who holds a late dossier', () =>
    inBrowser(async (browsers) => {
      const page = await browsers.desk(LEADER, '/leadership');
      // First click: how many are late now.
      await page.getByRole('link', { name: /^Đang quá hạn/ }).click();
      await seen(pageHeading(page, /đã quá hạn/));
      const late = page.getByRole('row').filter({ hasText: 'Quá hạn' }).filter({ hasNotText: 'Chưa ai nhận' });
      await seen(late);
      const listed = (await late.first().textContent()) ?? '';
      // Second click: one of them. The person named in the list is the one who holds it.
      await late
        .first()
        .getByRole('link', { name: /^Mở hồ sơ/ })
        .click();
      const holder = await seen(stepNow(page).getByText(/^Người giữ: /));
      expect(listed).toContain((await holder.textContent())?.replace('Người giữ: ', ''));
      await seen(page.getByText(/Quá hạn \d/).first());
    }));

  test('opens the longest overdue dossier straight from the page', () =>
    inBrowser(async (browsers) => {
      const page = await browsers.desk(LEADER, '/leadership');
      const decide = page.getByRole('region', { name: 'Việc cần quyết hôm nay' });
      await decide
        .getByRole('listitem')
        .getByRole('link', { name: /Quá hạn/ })
        .first()
        .click();
      await seen(road(page));
      await seen(page.getByText(/Quá hạn \d/).first());
    }));
});

describe('report 06a', () => {
  test('adds up on the screen, row by row and from the rows to the total', () =>
    inBrowser(async (browsers) => {
      const page = await browsers.desk(LEADER, '/reports');
      await seen(pageHeading(page, /^Báo cáo 06a/));
      await seen(page.getByText(/✓ Khớp/));
      const table = page.getByRole('table');
      const rows = await table
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader') })
        .all();
      const lines = await Promise.all(rows.map(figuresOf));
      const total = lines.pop();
      if (!total) throw new Error('The report has no total.');
      expect(lines.length).toBeGreaterThan(20);
      for (const line of [...lines, total]) expectBalanced(line);
      for (const column of COLUMNS) {
        const added = lines.reduce((sum, { figures }) => sum + figures[column], 0);
        expect({ column, added }).toEqual({ column, added: total.figures[column] });
      }
      expect(total.figures.received).toBeGreaterThan(0);
    }));

  test('opens behind each figure of the total exactly as many dossiers', () =>
    inBrowser(async (browsers) => {
      const page = await browsers.desk(LEADER, '/reports');
      const totals = page.getByRole('link', { name: /, Tổng cộng: [\d.]+ – mở danh sách$/ });
      await seen(totals);
      const figures = await totals.evaluateAll((links) =>
        links.map((link) => ({ says: link.textContent, name: link.getAttribute('aria-label') ?? '' })),
      );
      expect(figures.length).toBeGreaterThan(6);
      for (const { says, name } of figures) {
        await page.getByRole('link', { name, exact: true }).click();
        const heading = pageHeading(page, / [\d.]+ hồ sơ$/);
        await seen(heading);
        const counted = / ([\d.]+) hồ sơ$/.exec((await heading.textContent()) ?? '')?.[1] ?? null;
        expect({ name, counted: numberIn(counted) }).toEqual({ name, counted: numberIn(says) });
        await page.goBack();
        await seen(totals);
      }
    }));

  test('shows behind a figure of one district only its dossiers, all of them', () =>
    inBrowser(async (browsers) => {
      const page = await browsers.desk(LEADER, '/reports');
      await seen(overdueFigures(page));
      // By its name: which one is the first may change while the desk's own row finds its place.
      const name = (await overdueFigures(page).first().getAttribute('aria-label')) ?? '';
      const says = numberIn(/: ([\d.]+) – /.exec(name)?.[1] ?? null);
      await page.getByRole('link', { name, exact: true }).click();
      await seen(pageHeading(page, / hồ sơ$/));
      expect(await (await allDossiers(page)).count()).toBe(says);
      await page.getByRole('link', { name: /Về bảng báo cáo/ }).click();
      await seen(pageHeading(page, /^Báo cáo 06a/));
    }));
});

/** The figures of report 06a from left to right; behind them stands the rate. */
const COLUMNS = [
  'carriedOver',
  'received',
  'receivedOnline',
  'receivedOther',
  'settled',
  'early',
  'onTime',
  'late',
  'inProgress',
  'withinLimit',
  'overdue',
  'paused',
  'withdrawn',
  'stopped',
] as const;

interface ReportLine {
  name: string;
  figures: Record<(typeof COLUMNS)[number], number>;
}

async function figuresOf(row: Locator): Promise<ReportLine> {
  const name = (await row.getByRole('rowheader').textContent()) ?? '';
  const cells = await row.getByRole('cell').allTextContents();
  const figures = Object.fromEntries(COLUMNS.map((column, index) => [column, numberIn(cells[index] ?? null)]));
  return { name, figures: figures as ReportLine['figures'] };
}

/** Carried over + received = settled + in progress + withdrawn + stopped; and each sum has its parts. */
function expectBalanced({ name, figures: f }: ReportLine): void {
  expect({ name, total: f.carriedOver + f.received }).toEqual({
    name,
    total: f.settled + f.inProgress + f.withdrawn + f.stopped,
  });
  expect({ name, received: f.received }).toEqual({ name, received: f.receivedOnline + f.receivedOther });
  expect({ name, settled: f.settled }).toEqual({ name, settled: f.early + f.onTime + f.late });
  expect({ name, inProgress: f.inProgress }).toEqual({ name, inProgress: f.withinLimit + f.overdue + f.paused });
}

describe('the roll-out', () => {
  test('sets the plan beside what the system shows', () =>
    inBrowser(async (browsers) => {
      const page = await browsers.desk(LEADER, '/rollout');
      await seen(pageHeading(page, 'Lộ trình vận hành trung tâm, bộ phận một cửa'));
      for (const tier of ['Cấp tỉnh', 'Cấp huyện', 'Cấp xã']) {
        const card = await seen(page.getByRole('link', { name: new RegExp(`^${tier}`) }));
        expect(await card.textContent()).toMatch(/\d+ \/ \d+.*đã vận hành [\d,]+ %/);
      }
      await seen(page.getByText(/Quý (I{1,3}|IV)\/20\d\d: kế hoạch \d+, đã vận hành/).first());
      const milestones = page.getByRole('table', { name: 'Các mốc của lộ trình' });
      await seen(milestones.getByRole('row').filter({ hasText: 'Hồ sơ đầu tiên đã tiếp nhận' }));
      await page.getByRole('combobox', { name: 'Tình trạng' }).click();
      await page.keyboard.type('dat, cham han');
      await page.keyboard.press('Enter');
      await eventually(async () => {
        const lines = await milestones
          .getByRole('row')
          .filter({ has: page.getByRole('rowheader') })
          .allTextContents();
        expect(lines.length).toBeGreaterThan(0);
        expect(lines.filter((line) => !/Đạt, chậm [\d.]+ ngày/.test(line))).toEqual([]);
      });
      expect(new URL(page.url()).search).not.toBe('');
    }));
});

describe('what leads the work today', () => {
  test('names who holds what is overdue; the number opens it, and a directive begins from the row', () =>
    inBrowser(async (browsers) => {
      const page = await browsers.desk(LEADER, '/today');
      await page.getByRole('button', { name: 'Người giữ' }).click();
      const first = page.getByRole('table', { name: 'Ai đang giữ' }).getByRole('row').nth(1);
      const number = first.getByRole('link', { name: /^Hồ sơ đang giải quyết, đã quá hạn, / });
      const says = numberIn(await number.textContent());
      await number.click();
      const heading = pageHeading(page, /^Hồ sơ đang giải quyết, đã quá hạn, .* hồ sơ$/);
      await seen(heading);
      expect(await (await allDossiers(page)).count()).toBe(says);
      await page.goBack();
      await page
        .getByRole('link', { name: /^Giao việc về / })
        .first()
        .click();
      await seen(page.getByText(/hồ sơ quá hạn, .* sắp đến hạn/));
    }));

  test('each bar of the distribution opens its dossiers, by the keys as in the table behind it', () =>
    inBrowser(async (browsers) => {
      const page = await browsers.desk(LEADER, '/on-time?from=2026-10-01&to=2026-10-31');
      const spread = page.getByRole('region', { name: 'Sớm, trễ bao nhiêu ngày' });
      const link = spread.getByRole('link', { name: /^trễ 2–5 ngày, Quá hạn: / });
      const says = /: ([\d.]+) – /.exec((await link.getAttribute('aria-label')) ?? '')?.[1] ?? null;
      const drawing = spread.getByRole('application');
      await seen(drawing.locator('canvas'));
      await drawing.focus();
      for (const key of ['Home', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
      await eventually(async () => expect(await spread.getByText(/^trễ đến 1 ngày, Quá hạn: /).count()).toBe(1));
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await seen(pageHeading(page, new RegExp(`^Hồ sơ đã giải quyết, trễ 2–5 ngày ${says} hồ sơ$`)));
      expect(await (await allDossiers(page)).count()).toBe(numberIn(says));
    }));
});
