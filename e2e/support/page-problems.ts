import type { BrowserContext, Request } from 'playwright-core';

/** Console errors, uncaught exceptions and failed requests of all pages of a test. */
export class PageProblems {
  private readonly found: string[] = [];
  /** The viewer of a slip in a tab of its own asks for an icon that a PDF cannot name. */
  private readonly expected: RegExp[] = [/\/favicon\.ico/];

  /** What a test brings about on purpose, e.g. the complaints of a page whose line was cut. */
  expect(pattern: RegExp): void {
    this.expected.push(pattern);
  }

  watch(context: BrowserContext): void {
    context.on('console', (message) => {
      if (message.type() === 'error') this.add(`console: ${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (error) => this.add(`exception: ${error.error().message}`));
    context.on('requestfailed', (request) => {
      if (!wasGivenUp(request)) this.add(`request failed: ${request.url()} ${request.failure()?.errorText}`);
    });
    context.on('response', (response) => {
      if (response.status() >= 400) this.add(`status ${response.status()}: ${response.url()}`);
    });
  }

  private add(problem: string): void {
    this.found.push(problem);
  }

  /** Empty where no page complained of anything that the test had not asked for. */
  get report(): string {
    const unexpected = this.found.filter((problem) => !this.expected.some((pattern) => pattern.test(problem)));
    return unexpected.length > 0 ? `The pages complained:\n${unexpected.join('\n')}` : '';
  }
}

/** The page went elsewhere, or a document was handed to a viewer, before the answer was read. */
function wasGivenUp(request: Request): boolean {
  return request.failure()?.errorText === 'net::ERR_ABORTED';
}
