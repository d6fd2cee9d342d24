/**
 * Between the network and the screen. When the server says that the session has ended, operations wait here; once the
 * same person has signed in again they are sent once more, and the page never notices.
 */
export class SessionGate {
  private waiting: (() => void)[] = [];
  private listeners = new Set<() => void>();
  private dutyListeners = new Set<() => void>();
  private ended = false;

  get expired(): boolean {
    return this.ended;
  }

  /** Resolves when the session has been renewed. */
  untilRenewed(): Promise<void> {
    this.set(true);
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  renewed(): void {
    this.set(false);
    const released = this.waiting;
    this.waiting = [];
    for (const release of released) release();
  }

  /** After signing out nobody waits for an answer any more. */
  abandon(): void {
    this.waiting = [];
    this.set(false);
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The server answers nothing any more until a duty of the account is done: somebody should ask which. */
  dutyArose(): void {
    for (const listener of this.dutyListeners) listener();
  }

  onDuty = (listener: () => void): (() => void) => {
    this.dutyListeners.add(listener);
    return () => this.dutyListeners.delete(listener);
  };

  private set(ended: boolean): void {
    if (this.ended === ended) return;
    this.ended = ended;
    for (const listener of this.listeners) listener();
  }
}
