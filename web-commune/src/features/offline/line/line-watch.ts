/** A request on a commune's poor line (256 kbit/s, a second's way) is answered by then. */
const PATIENCE_MS = 5_000;
const ASK_WHILE_CUT_MS = 5_000;
const ASK_WHILE_THERE_MS = 30_000;
/** What was heard so lately needs no asking. */
const FRESH_MS = 4_000;
/** The process answers whether its database does or not: a server in trouble is no line that is down. */
const ADDRESS = '/healthz';

export type LineState = 'unknown' | 'there' | 'cut';

/** Asks whether anybody answers at all. @returns false where nobody did */
async function askLine(): Promise<boolean> {
  try {
    await fetch(ADDRESS, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) });
    return true;
  } catch {
    return false;
  }
}

/** Whether the line to the server is there. Two silences in a row, or a machine without a network, make it cut. */
export class LineWatch {
  private current: LineState = 'unknown';
  private heardAt = 0;
  private asking: Promise<LineState> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private listeners = new Set<() => void>();

  constructor(private readonly ask: () => Promise<boolean> = askLine) {}

  get state(): LineState {
    return this.current;
  }

  get isCut(): boolean {
    return this.current === 'cut';
  }

  start(): void {
    window.addEventListener('online', this.suspect);
    window.addEventListener('offline', this.suspect);
    void this.check();
  }

  stop(): void {
    window.removeEventListener('online', this.suspect);
    window.removeEventListener('offline', this.suspect);
    clearTimeout(this.timer);
  }

  /** Something was answered just now. */
  heard(): void {
    this.heardAt = Date.now();
    if (this.current !== 'there') this.set('there');
  }

  /** @returns how it is now, asked anew where nothing was heard for some seconds */
  async check(): Promise<LineState> {
    if (navigator.onLine && this.current === 'there' && Date.now() - this.heardAt < FRESH_MS) return this.current;
    this.asking ??= this.askTwice().finally(() => {
      this.asking = null;
      this.plan();
    });
    return this.asking;
  }

  /** Something is not answered as it should be, or the machine's network has changed. */
  readonly suspect = (): void => {
    this.heardAt = 0;
    void this.check();
  };

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private async askTwice(): Promise<LineState> {
    if (!navigator.onLine) this.set('cut');
    else if ((await this.ask()) || (!this.isCut && navigator.onLine && (await this.ask()))) this.heard();
    else this.set('cut');
    return this.current;
  }

  private plan(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.suspect, this.isCut ? ASK_WHILE_CUT_MS : ASK_WHILE_THERE_MS);
  }

  private set(state: LineState): void {
    if (this.current === state) return;
    this.current = state;
    for (const listener of this.listeners) listener();
  }
}
