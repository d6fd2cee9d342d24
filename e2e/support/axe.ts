import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface Violation {
  rule: string;
  impact: string;
  /** Where, and the element as it stands there. */
  at: string[];
}

/** What axe finds serious or critical on the page as it stands. */
export async function seriousViolations(page: Page): Promise<Violation[]> {
  // Not as a script of the page, which its content security policy rightly refuses.
  await page.evaluate(SOURCE);
  // What the bar that stays on top half covers, where somebody has scrolled, is no small target.
  await page.evaluate(() => window.scrollTo(0, 0));
  const results = await page.evaluate(
    (rules) =>
      (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
        runOnly: { type: 'tag', values: rules },
        resultTypes: ['violations'],
      }),
    RULES,
  );
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, impact, nodes }) => ({
      rule: id,
      impact: impact ?? '',
      at: nodes.slice(0, 5).map(({ target, html }) => `${target.join(' ')}: ${html.slice(0, 160)}`),
    }));
}
