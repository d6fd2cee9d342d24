// One browser context per account and test; what a page complained about fails the test, and what it showed is kept.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { apiOf } from './api';
import { environment, OUTPUT } from './environment';
import { PageProblems } from './page-problems';

export const DESK_SCREEN = { width: 1366, height: 768 };
export const PHONE_SCREEN = { width: 390, height: 844 };
/** Generous for a slow machine that also runs other things. */
const PATIENCE_MS = 15_000;

let connection: Promise<Browser> | undefined;

function browser(): Promise<Browser> {
  connection ??= chromium.connect(environment().browser);
  return connection;
}

afterAll(async () => {
  await (await connection)?.close();
  connection = undefined;
});

/** The app in which an account works, by the pattern of its name. */
export function appOf(username: string): 'commune' | 'district' | 'province' {
  if (username.startsWith('xa.')) return 'commune';
  return username.startsWith('huyen.') ? 'district' : 'province';
}

/** The browsers of one test. */
export class Browsers {
  private readonly contexts: BrowserContext[] = [];
  readonly problems = new PageProblems();

  /** A window of somebody who is not signed in. */
  async visitor(path = '/', options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.newContext(options);
    const page = await context.newPage();
    await page.goto(path);
    return page;
  }

  /** A window of an account, signed in, on a page of its app. */
  async desk(username: string, path = '/', options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.newContext(options);
    const { session } = await apiOf(username);
    await context.addCookies([{ ...session, url: environment().address, httpOnly: true, sameSite: 'Strict' }]);
    const page = await context.newPage();
    await page.goto(`/${appOf(username)}${path}`);
    // From here on the keys of the frame (F2, F3, /) are bound.
    await page.getByRole('banner').waitFor();
    return page;
  }

  private async newContext(options: BrowserContextOptions): Promise<BrowserContext> {
    const context = await (await browser()).newContext({
      baseURL: environment().address,
      viewport: DESK_SCREEN,
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
      reducedMotion: 'reduce',
      ...options,
    });
    context.setDefaultTimeout(PATIENCE_MS);
    await context.addInitScript(agreeWithServerClock, environment().clockAheadMs);
    this.problems.watch(context);
    this.contexts.push(context);
    return context;
  }

  async keepEvidence(name: string): Promise<void> {
    mkdirSync(OUTPUT, { recursive: true });
    const pages = this.contexts.flatMap((context) => context.pages());
    for (const [index, page] of pages.entries()) {
      const file = join(OUTPUT, `${name}-${index + 1}`);
      await page.screenshot({ path: `${file}.png` }).catch(() => undefined);
      const html = await page.content().catch(() => '');
      writeFileSync(`${file}.html`, `<!-- ${page.url()} -->\n${html}`);
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.contexts.map((context) => context.close()));
  }
}

/** Runs in the page: a desk's PC and its server agree about the date, whatever day the tests run on. */
function agreeWithServerClock(aheadMs: number): void {
  const MachineDate = Date;
  class ServerDate extends MachineDate {
    constructor(...parts: unknown[]) {
      super(...((parts.length === 0 ? [MachineDate.now() + aheadMs] : parts) as [number]));
    }
    static override now(): number {
      return MachineDate.now() + aheadMs;
    }
  }
  globalThis.Date = ServerDate as DateConstructor;
}

/** The body of a browser test: contexts are closed after it, and evidence is kept when it fails. */
export async function inBrowser(work: (browsers: Browsers) => Promise<void>): Promise<void> {
  const browsers = new Browsers();
  try {
    await work(browsers);
    if (browsers.problems.report) throw new Error(browsers.problems.report);
  } catch (error) {
    // Jest prints the stack, which holds a copy of the message.
    if (error instanceof Error && browsers.problems.report && error.message !== browsers.problems.report) {
      error.stack = `${browsers.problems.report}\n\n${error.stack}`;
    }
    const test = expect.getState().currentTestName ?? 'test';
    await browsers.keepEvidence(test.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80));
    throw error;
  } finally {
    await browsers.close();
  }
}
