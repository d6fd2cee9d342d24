// Parts of the screens as a user names them, for more than one test.
import type { Locator, Page } from 'playwright-core';
import { eventually, seen } from './waiting';

export function pageHeading(page: Page, name: string | RegExp): Locator {
  return page.getByRole('heading', { level: 1, name });
}

/** Types a code at the scanner field, as a scanner does, and waits for its dossier. */
export async function scan(page: Page, code: string): Promise<void> {
  // The frame is painted before the app is there that hears the key.
  await eventually(async () => {
    await page.keyboard.press('F3');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-keyshortcuts'))).toBe('F3');
  });
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/dossier/${code}`);
  await seen(road(page));
}

/** Opens a page that the bar has no room for, from the menu at its end. */
export async function openOther(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Mục khác' }).click();
  await page.getByRole('navigation', { name: 'Chức năng chính' }).getByRole('link', { name, exact: true }).click();
}

/** How many pixels of the bar's tabs are cut off by the window; none where there is room for all, or no bar. */
export function cutOffTabs(page: Page): Promise<number> {
  return page
    .locator('.shell__tabs')
    .evaluateAll((bars) => bars.reduce((cut, tabs) => cut + tabs.scrollWidth - tabs.clientWidth, 0));
}

export function road(page: Page): Locator {
  return page.getByRole('region', { name: 'Đường đi của hồ sơ' });
}

/** The step where the dossier stands now. */
export function stepNow(page: Page): Locator {
  return road(page).locator('[aria-current="step"]');
}

/** The rows of a work list, without its heading. */
export function rows(page: Page): Locator {
  return page
    .getByRole('grid')
    .getByRole('row')
    .filter({ has: page.getByRole('checkbox', { name: /^Chọn hồ sơ/ }) });
}

/** Of a dossier, wherever it stands in a text. */
export const CODE = /\d{3}\.\d{2}\.\d{2}\.H56-\d{6}-\d{4,}/;

/** The codes of the dossiers in a work list, in its order. */
export async function codesIn(page: Page): Promise<string[]> {
  const texts = await rows(page).allTextContents();
  return texts.map((text) => CODE.exec(text)?.[0] ?? '');
}

/** The dossiers behind a figure, after "Xem thêm" has been pressed for as long as there is more. */
export async function allDossiers(page: Page): Promise<Locator> {
  const links = page.getByRole('link', { name: /^Mở hồ sơ/ });
  const more = page.getByRole('button', { name: 'Xem thêm' });
  await seen(links.first());
  while (await more.isVisible()) {
    // The button stays or goes with the page that it brings: only then is it asked again.
    const shown = await links.count();
    await more.click();
    await eventually(async () => expect(await links.count()).toBeGreaterThan(shown));
  }
  return links;
}
