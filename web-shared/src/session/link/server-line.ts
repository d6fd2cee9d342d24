/** Whether the server answers: knows the operations that are being sent again because it did not. */
export class ServerLine {
  private waiting = new Set<object>();
  private listeners = new Set<() => void>();

  get away(): boolean {
    return this.waiting.size > 0;
  }

  waitsFor(operation: object): void {
    this.change(() => this.waiting.add(operation));
  }

  /** It was answered, or nobody wants the answer any more. */
  settled(operation: object): void {
    this.change(() => this.waiting.delete(operation));
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private change(act: () => void): void {
    const before = this.away;
    act();
    if (this.away !== before) for (const listener of this.listeners) listener();
  }
}
