import type { Page } from 'playwright-core';

/** A practised typist: about eight keys a second. */
const BETWEEN_KEYS_MS = 120;

/** Types as a person does and counts: what a task costs is part of what is promised. */
export class TypedKeys {
  count = 0;
  private startedAt = 0;

  constructor(private readonly page: Page) {}

  startClock(): void {
    this.count = 0;
    this.startedAt = performance.now();
  }

  get seconds(): number {
    return (performance.now() - this.startedAt) / 1_000;
  }

  async type(text: string): Promise<void> {
    this.count += text.length;
    await this.page.keyboard.type(text, { delay: BETWEEN_KEYS_MS });
  }

  async press(key: string): Promise<void> {
    this.count += 1;
    await this.page.keyboard.press(key, { delay: BETWEEN_KEYS_MS });
  }
}
