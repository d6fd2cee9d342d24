// Every number of the leader's pages opens something, and what it opens has as many lines as it said.
import type { Page } from 'playwright-core';
import { seriousViolations } from './support/axe';
import { inBrowser } from './support/in-browser';
import { eventually, numberIn, seen } from './support/waiting';

/** A month gone by, which nothing that other tests do moves. */
const MONTH = 'from=2026-10-01&to=2026-10-31';
const PAGES = [
  `/on-time?${MONTH}&by=OFFICE`,
  '/targets?side=index&month=2026-10',
  '/figures?m=RECEIVED,SETTLED,LATE,USED_TIME,WAITING_TIME,LEG_OVER_RATE&by=TIER&period=LAST_MONTH',
];
const OPENED = ['/reports/dossiers', '/reports/legs', '/targets/procedures'];
/** Of each kind of list so many links of a page are followed. */
const FOLLOWED = 2;

interface Opened {
  href: string;
  shown: string;
}

/** Numbers in the tables of a page: those that lead somewhere, and those that don't. */
const numbersOf = (page: Page) =>
  page.evaluate(() => {
    const isCount = (text: string) => /^[1-9][\d.]*$/.test(text);
    const closed = [...document.querySelectorAll('td.numeric')].filter(
      (cell) => isCount(cell.textContent?.trim() ?? '') && !cell.querySelector('a') && !cell.closest('.chart'),
    );
    const links = [...document.querySelectorAll<HTMLAnchorElement>('main a')].map((link) => ({
      href: link.getAttribute('href') ?? '',
      shown: link.textContent?.trim() ?? '',
    }));
    return {
      closed: closed.map((cell) => `${cell.closest('tr')?.textContent}`),
      links: links.filter(({ shown }) => isCount(shown)),
    };
  });

test('a leader’s figures open exactly what they counted', () =>
  inBrowser(async (browsers) => {
    const page = await browsers.desk('lanhdao', PAGES[0]);
    const kinds = new Set<string>();
    for (const address of PAGES) {
      await page.goto(`/province${address}`);
      await eventually(async () => expect((await numbersOf(page)).links.length).toBeGreaterThan(3));
      const { closed, links } = await numbersOf(page);
      expect([address, closed]).toEqual([address, []]);
      for (const kind of OPENED) {
        const own = links.filter(({ href }) => href.includes(kind));
        const chosen: Opened[] = [...own.slice(0, 1), ...own.slice(-1)].slice(0, FOLLOWED);
        for (const { href, shown } of chosen) {
          await page.goto(href.startsWith('/province') ? href : `/province${href}`);
          const count = await seen(page.locator('.rep-head__count'));
          expect([href, numberIn(await count.textContent())]).toEqual([href, numberIn(shown)]);
          kinds.add(kind);
        }
      }
    }
    expect([...kinds].sort()).toEqual([...OPENED].sort());
    expect(await seriousViolations(page)).toEqual([]);
  }));
