/** How long a look may have taken for its time to count: while the database answers nobody, nobody is silent. */
const LONGEST_GAP_MS = 800;

interface Seen {
  beat: string;
  silentMs: number;
}

/**
 * How long beats have stood still, by this process's own monotonic clock: clocks of machines are never compared, so
 * they may differ by any amount. Only time between looks that came through counts.
 */
export class Silence {
  private seen = new Map<string, Seen>();
  private lastLook: number | null = null;

  /** @param beats of everyone there is now @param at milliseconds of a clock that only goes forward */
  look(beats: ReadonlyMap<string, string>, at: number): void {
    const gap = this.lastLook === null ? 0 : Math.min(at - this.lastLook, LONGEST_GAP_MS);
    this.lastLook = at;
    const seen = new Map<string, Seen>();
    for (const [id, beat] of beats) {
      const before = this.seen.get(id);
      seen.set(id, { beat, silentMs: before?.beat === beat ? before.silentMs + gap : 0 });
    }
    this.seen = seen;
  }

  /** Milliseconds; 0 for whom it has not seen twice. */
  of(id: string): number {
    return this.seen.get(id)?.silentMs ?? 0;
  }
}
