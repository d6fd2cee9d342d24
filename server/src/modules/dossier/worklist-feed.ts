import { EventEmitter, on } from 'node:events';

/** Tells open work lists that something in their office changed. Only ids travel: each client asks with its own rights. */
export class WorklistFeed {
  private readonly emitter = new EventEmitter();

  constructor() {
    // One listener for each open screen.
    this.emitter.setMaxListeners(0);
  }

  announce(officeIds: readonly string[], dossierId: string): void {
    for (const officeId of new Set(officeIds)) this.emitter.emit(officeId, dossierId);
  }

  /** Ids of dossiers that change at an office, until the reader stops or `isEntitled` says no. */
  async *follow(officeId: string, isEntitled: () => Promise<boolean>): AsyncGenerator<string> {
    for await (const [dossierId] of on(this.emitter, officeId)) {
      if (!(await isEntitled())) return;
      yield dossierId as string;
    }
  }
}
