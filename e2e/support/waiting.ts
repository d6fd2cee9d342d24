// Waiting for what a user waits for: something to be seen, or to become true. Nothing here sleeps for a fixed time.
import type { Locator } from 'playwright-core';

const LIMIT_MS = 15_000;
const INTERVAL_MS = 50;

/** Waits until the element is seen. */
export async function seen(locator: Locator): Promise<Locator> {
  await locator.first().waitFor({ state: 'visible' });
  return locator;
}

export async function gone(locator: Locator): Promise<void> {
  await locator.first().waitFor({ state: 'hidden' });
}

/** Repeats the expectation until it holds; its own complaint is thrown when the time is over. */
export async function eventually<Result>(expectation: () => Promise<Result>): Promise<Result> {
  const end = Date.now() + LIMIT_MS;
  for (;;) {
    try {
      return await expectation();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((done) => setTimeout(done, INTERVAL_MS));
    }
  }
}

/** The number in a text such as "1.234 hồ sơ". */
export function numberIn(text: string | null): number {
  const digits = /\d[\d.]*/.exec(text ?? '')?.[0].replaceAll('.', '');
  if (digits === undefined) throw new Error(`No number in “${text}”`);
  return Number(digits);
}
