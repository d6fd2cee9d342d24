import type { Page } from 'playwright-core';
import { advance, apiOf, perform, receive } from './support/api';
import { seriousViolations } from './support/axe';
import { appOf, DESK_SCREEN, inBrowser, PHONE_SCREEN } from './support/in-browser';
import { cutOffTabs } from './support/screens';
import { pathOnSlip } from './support/slip';
import { eventually, seen } from './support/waiting';

/** The same in the three apps: looked at in one of them, but for the list that each fills otherwise. */
const EVERYBODY = ['/help', '/profile', '/nowhere', '/feedback', '/advice', '/complaints'];
const SEARCH = '/search?q=nguyen';
const DESK = ['/receive', '/declined', '/worklist', '/sent-up', '/to-return', '/questions', '/hand-over'];
const REPORTS = ['/reports', '/reports?by=MONTH'];
const PAGES: Record<string, string[]> = {
  'xa.14869': [...DESK, '/online', '/reports', SEARCH, ...EVERYBODY],
  'huyen.385': [...DESK, '/cash', '/overview', '/leadership', '/today', ...REPORTS, SEARCH],
  'xa.14869.ubnd': ['/signing', '/hand-over'],
  tinh: [...DESK, SEARCH],
  lanhdao: [
    '/figures?m=RECEIVED,ON_TIME_RATE&by=AREA&period=YEAR',
    '/proof',
    '/leadership',
    '/today',
    '/on-time?from=2026-10-01&to=2026-10-31',
    '/forecast',
    '/integrity',
    '/rollout',
    '/rollout?side=map',
    '/rollout?side=slippage',
    '/targets',
    '/targets?side=index',
    '/targets/procedures',
    '/reports/legs',
    '/reports/floor',
    '/access-trail',
    '/directives',
    '/proposals',
    ...REPORTS,
  ],
  quantri: [
    '/administration',
    '/administration/procedures',
    '/administration/procedures?side=national',
    '/accounts',
    '/accounts?side=transfers',
    '/accounts?side=policies',
    '/calendar',
    '/calendar?side=hours',
    '/calendar?side=history',
    '/certificates',
    '/administration/health',
    '/printed-forms',
  ],
};
/** As tall as a page gets: axe takes what lies under a bar at the window's foot for covered. */
const WHOLE = { viewport: { width: DESK_SCREEN.width, height: 3_000 } };
const PHONE = { viewport: PHONE_SCREEN, hasTouch: true, isMobile: true };

describe('every page is usable by everybody', () => {
  test.each(Object.entries(PAGES))('the pages of %s', (username, paths) =>
    inBrowser(async (browsers) => {
      const page = await browsers.desk(username, '/', WHOLE);
      const found: object[] = [];
      for (const path of paths) {
        await page.goto(`/${appOf(username)}${path}`);
        found.push(...(await problemsOf(page)));
      }
      expect(found).toEqual([]);
    }),
  );

  test('a dossier on its page and beside the list, and each of its forms', () =>
    inBrowser(async (browsers) => {
      const received = await receive('xa.14869', '1.010803', { fullName: 'Bùi Thị Xinh' });
      const { code } = await advance(received, 'xa.14869');
      const page = await browsers.desk('xa.14869.ubnd', `/dossier/${code}`, WHOLE);
      const found = await problemsOf(page);
      await page.getByRole('button', { name: /bước tiếp$/ }).click();
      await seen(page.getByRole('dialog'));
      found.push(...(await problemsOf(page)));
      await page.keyboard.press('Escape');
      for (const action of [/^Yêu cầu bổ sung/, /^Lấy ý kiến/, /^Yêu cầu nộp tiền/, /^Xin lỗi/]) {
        await page.getByRole('button', { name: /^Việc khác/ }).click();
        await seen(page.getByRole('menuitem', { name: action }));
        found.push(...(await problemsOf(page)));
        await page.getByRole('menuitem', { name: action }).click();
        await seen(page.getByRole('dialog'));
        found.push(...(await problemsOf(page)));
        await page.keyboard.press('Escape');
      }
      await page.goto(`/commune/worklist?open=${code}`);
      await seen(page.getByRole('complementary').getByRole('heading', { level: 2 }));
      found.push(...(await problemsOf(page)));
      expect(found).toEqual([]);
    }));

  test('the notices, a question and its answer, a late leg, and a receipt that is corrected', () =>
    inBrowser(async (browsers) => {
      const received = await receive('xa.14869', '1.004873', { fullName: 'Bùi Thị Hỏi' });
      const at = await advance(received, 'xa.14869');
      const committee = await apiOf('xa.14869.ubnd');
      const { offices, worklist } = await committee.ask<{
        offices: { id: string }[];
        worklist: { nodes: { code: string; availableActions: string[] }[] };
      }>(
        '{ offices(search: "ubnd huyen quan hoa", first: 1) { id } worklist(filter: { view: OVERDUE }, first: 20) { nodes { code availableActions } } }',
      );
      await perform('xa.14869.ubnd', 'consultOffices', 'ConsultOfficesInput', at, {
        question: 'Có tranh chấp không?',
        offices: offices.map(({ id }) => ({ officeId: id, dueAt: '2026-11-27T17:00:00+07:00' })),
      });
      const found: object[] = [];
      const page = await browsers.desk('huyen.385.ubnd', '/questions', WHOLE);
      await page.getByRole('button', { name: /^Thông báo, / }).click();
      await seen(page.getByRole('region', { name: 'Thông báo' }).getByRole('link').first());
      found.push(...(await problemsOf(page)));
      await page.goto(`/district/dossier/${at.code}?do=answer-consultation`);
      await seen(page.getByRole('dialog'));
      found.push(...(await problemsOf(page)));

      const late = worklist.nodes.find(({ availableActions }) => availableActions.includes('RECORD_LATE_CAUSE'));
      const own = await browsers.desk('xa.14869.ubnd', `/dossier/${late?.code}`, WHOLE);
      await openAction(own, /^Ghi nguyên nhân/);
      found.push(...(await problemsOf(own)));

      const desk = await browsers.desk('xa.14869', `/dossier/${at.code}`, WHOLE);
      await openAction(desk, /^Sửa giấy tiếp nhận/);
      found.push(...(await problemsOf(desk)));
      expect(found).toEqual([]);
    }));

  test('the desk while a dossier is being typed, and when something is wrong', () =>
    inBrowser(async (browsers) => {
      const page = await browsers.desk('xa.14869', '/receive', WHOLE);
      await page.getByRole('combobox', { name: 'Tên hoặc mã thủ tục' }).fill('ket hon');
      await seen(page.getByRole('option', { name: /1\.000894/ }));
      const found = await problemsOf(page);
      await page.getByRole('option', { name: /1\.000894/ }).click();
      await page.keyboard.press('Control+Enter');
      await seen(page.getByRole('alert'));
      found.push(...(await problemsOf(page)));
      expect(found).toEqual([]);
    }));

  test('signing in, in each app', () =>
    inBrowser(async (browsers) => {
      const page = await browsers.visitor('/commune/sign-in');
      const found = await problemsOf(page);
      for (const app of ['district', 'province']) {
        await page.goto(`/${app}/sign-in`);
        found.push(...(await problemsOf(page)));
      }
      expect(found).toEqual([]);
    }));

  test.each([
    ['a desk', {}],
    ['a phone', PHONE],
  ])('the public page on %s', (_, options) =>
    inBrowser(async (browsers) => {
      const received = await receive('xa.14869', '1.004873', { fullName: 'Bùi Thị Xinh' });
      const found: object[] = [];
      const page = await browsers.visitor('/', options);
      for (const path of [
        '/',
        await pathOnSlip('xa.14869', received.code),
        `/?ma=${received.code}`,
        `/?ma=${received.code}#WRONG`,
        '/?q=khai+sinh',
        '/?tt=1.001193',
        '/?q=xyzzy',
        '/?nop=',
        '/?online#WRONG',
      ]) {
        await page.goto(path);
        found.push(...(await problemsOf(page)));
      }
      expect(found).toEqual([]);
    }),
  );
});

async function openAction(page: Page, action: RegExp): Promise<void> {
  await page.getByRole('button', { name: /^Việc khác/ }).click();
  await page.getByRole('menuitem', { name: action }).click();
  await seen(page.getByRole('dialog'));
}

async function problemsOf(page: Page): Promise<object[]> {
  await seen(page.getByRole('heading', { level: 1 }).or(page.getByRole('heading', { level: 2 })));
  await eventually(async () => expect(await page.getByRole('status', { name: 'Đang tải…' }).count()).toBe(0));
  const address = new URL(page.url()).pathname + new URL(page.url()).search;
  const problems: object[] = (await seriousViolations(page)).map((violation) => ({ page: address, ...violation }));
  const headings = await page.getByRole('heading', { level: 1 }).count();
  if (headings !== 1) problems.push({ page: address, rule: 'one h1', headings });
  const title = await page.title();
  const cut = await cutOffTabs(page);
  if (cut !== 0) problems.push({ page: address, rule: 'no tab is cut off', cut });
  if (!/\S.* · /.test(title)) problems.push({ page: address, rule: 'title says which page', title });
  return problems;
}
