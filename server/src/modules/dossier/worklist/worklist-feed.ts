import { EventEmitter, on } from 'node:events';

/**
 * Tells open screens that something in their office changed, or that their person was told something. Only ids travel:
 * each client asks with its own rights.
 */
export class WorklistFeed {
  private readonly emitter = new EventEmitter();
  private readonly interruptListeners: (() => void)[] = [];

  constructor() {
    // Two listeners for each open screen.
    this.emitter.setMaxListeners(0);
  }

  /** @param whom ids of offices or persons @param subjectId the dossier that changed, or what they were told of */
  announce(whom: readonly string[], subjectId: string): void {
    for (const id of new Set(whom)) this.emitter.emit(id, subjectId);
  }

  /** Changes may have gone by unheard: open lists have to be read anew. */
  interrupt(): void {
    for (const listener of this.interruptListeners) listener();
  }

  onInterrupt(listener: () => void): void {
    this.interruptListeners.push(listener);
  }

  /**
   * Ids of what is announced to any of these, until the reader stops or `isEntitled` says no. Not a generator: one that
   * waits for the next change can't be stopped, and every closed screen would leave its listener behind.
   */
  follow(ids: readonly string[], isEntitled: () => Promise<boolean>): AsyncIterableIterator<string> {
    const heard = new EventEmitter();
    const changes = on(heard, 'change');
    const hear = (subjectId: string) => heard.emit('change', subjectId);
    for (const id of ids) this.emitter.on(id, hear);
    const stop = async (): Promise<IteratorResult<string>> => {
      for (const id of ids) this.emitter.off(id, hear);
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
