import type { BrowserContext, Page } from 'playwright-core';

/** What a page says: its texts, and the names and hints that are read aloud or shown on hover. */
export async function wordsOnScreen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const said: string[] = [document.title];
    const inOtherLanguage = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') === 'vi';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.textContent?.trim();
      const holder = node.parentElement;
      if (words && !inOtherLanguage(holder) && !holder?.closest('script, style, noscript')) said.push(words);
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
      if (inOtherLanguage(element)) continue;
      for (const name of ['aria-label', 'title', 'placeholder']) {
        const words = element.getAttribute(name)?.trim();
        if (words) said.push(words);
      }
    }
    return said;
  });
}

/** Everything that came from the server as data: names of people, offices and procedures stay Vietnamese. */
export class DataWords {
  /** The province's own name stands in texts of the apps as well. */
  private readonly words = new Set(['Thanh Hoá']);
  private readonly coming = new Set<Promise<void>>();

  watch(context: BrowserContext): void {
    context.on('response', (response) => {
      if (!response.url().endsWith('/graphql')) return;
      const read = response
        .json()
        .catch(() => null)
        .then((answer) => this.collect(answer))
        .finally(() => this.coming.delete(read));
      this.coming.add(read);
    });
  }

  /** Waits for answers that the page has and the test has not read yet. */
  async settled(): Promise<void> {
    await Promise.all(this.coming);
  }

  private collect(value: unknown): void {
    if (typeof value === 'string') {
      this.words.add(value);
      // What was changed, in the trail.
      if (value.startsWith('{')) this.collect(JSON.parse(value));
    } else if (typeof value === 'object' && value !== null)
      for (const inner of Object.values(value)) this.collect(inner);
  }

  /** The text without the data in it. */
  without(text: string): string {
    const longestFirst = [...this.words].filter((word) => text.includes(word)).sort((a, b) => b.length - a.length);
    return longestFirst.reduce((rest, word) => rest.replaceAll(word, ' '), text);
  }
}
