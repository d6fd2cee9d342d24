import { EventEmitter, on } from 'node:events';

/** Tells open work lists that something in their office changed. Only ids travel: each client asks with its own rights. */
export class WorklistFeed {
  private readonly emitter = new EventEmitter();
  private readonly interruptListeners: (() => void)[] = [];

  constructor() {
    // One listener for each open screen.
    this.emitter.setMaxListeners(0);
  }

  announce(officeIds: readonly string[], dossierId: string): void {
    for (const officeId of new Set(officeIds)) this.emitter.emit(officeId, dossierId);
  }

  /** Changes may have gone by unheard: open lists have to be read anew. */
  interrupt(): void {
    for (const listener of this.interruptListeners) listener();
  }

  onInterrupt(listener: () => void): void {
    this.interruptListeners.push(listener);
  }

  /**
   * Ids of dossiers that change at an office, until the reader stops or `isEntitled` says no. Not a generator: one that
   * waits for the next change can't be stopped, and every closed screen would leave its listener behind.
   */
  follow(officeId: string, isEntitled: () => Promise<boolean>): AsyncIterableIterator<string> {
    const changes = on(this.emitter, officeId);
    const stop = async (): Promise<IteratorResult<string>> => {
      await changes.return?.();
      return { value: undefined, done: true };
    };
    const iterator: AsyncIterableIterator<string> = {
      next: async () => {
        const change = await changes.next();
        if (change.done || !(await isEntitled())) return stop();
        return { value: (change.value as [string])[0], done: false };
      },
      return: stop,
      [Symbol.asyncIterator]: () => iterator,
    };
    return iterator;
  }
}
