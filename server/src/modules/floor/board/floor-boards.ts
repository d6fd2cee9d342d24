import { EventEmitter, on } from 'node:events';
import type { FloorBoard } from '../floor.types';
import type { FloorRoom } from '../floor-transaction';
import { readBoard } from './read-board';

/** Estimates and hours change with the clock alone; a board that heard nothing for longer knows that its line is down. */
const TICK_MS = 20_000;
/** So long a state is shown to who asks, though nobody told of a change: another process may have made one. */
const FRESH_MS = 2_000;

interface Kept {
  board: FloorBoard;
  readAt: number;
}

interface Reading {
  /** Changes that were known when it began. */
  since: number;
  board: Promise<FloorBoard>;
}

/**
 * What the boards of an office show, read once for all of them after each change. Changes that come while a state is
 * being read are in the next one, so forty calls at once are a few readings.
 */
export class FloorBoards {
  private readonly emitter = new EventEmitter();
  private readonly kept = new Map<string, Kept>();
  private readonly reading = new Map<string, Reading>();
  private readonly changes = new Map<string, number>();
  private readonly followed = new Map<string, number>();
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly room: FloorRoom) {
    this.emitter.setMaxListeners(0);
  }

  /** Something changed on the office's floor. */
  changed(officeId: string): void {
    this.changes.set(officeId, this.countOf(officeId) + 1);
    this.kept.delete(officeId);
    if (this.followed.has(officeId) && !this.reading.has(officeId)) void this.push(officeId);
  }

  /** Changes may have gone by unheard. */
  changedAll(): void {
    this.kept.clear();
    for (const officeId of this.followed.keys()) this.changed(officeId);
  }

  /** No older than what had been told when it was asked for. */
  async get(officeId: string): Promise<FloorBoard> {
    const kept = this.kept.get(officeId);
    if (kept && Date.now() - kept.readAt < FRESH_MS) return kept.board;
    const wanted = this.countOf(officeId);
    for (;;) {
      const { since, board } = this.read(officeId);
      const state = await board;
      if (since >= wanted) return state;
    }
  }

  private countOf(officeId: string): number {
    return this.changes.get(officeId) ?? 0;
  }

  private read(officeId: string): Reading {
    const known = this.reading.get(officeId);
    if (known) return known;
    const since = this.countOf(officeId);
    const board = readBoard(this.room, officeId)
      .then((state) => {
        if (since === this.countOf(officeId)) this.kept.set(officeId, { board: state, readAt: Date.now() });
        return state;
      })
      .finally(() => {
        this.reading.delete(officeId);
        if (since !== this.countOf(officeId) && this.followed.has(officeId)) void this.push(officeId);
      });
    const reading = { since, board };
    this.reading.set(officeId, reading);
    return reading;
  }

  private async push(officeId: string): Promise<void> {
    try {
      this.emitter.emit(officeId, await this.read(officeId).board);
    } catch {
      // The database is away: boards keep what they show, and the next tick tries again.
    }
  }

  /** The state now, and with every change, until the reader stops or `isEntitled` says no. */
  follow(officeId: string, isEntitled: () => Promise<boolean>): AsyncIterableIterator<FloorBoard> {
    const heard = new EventEmitter();
    const states = on(heard, 'state');
    const hear = (board: FloorBoard) => heard.emit('state', board);
    this.emitter.on(officeId, hear);
    this.followed.set(officeId, (this.followed.get(officeId) ?? 0) + 1);
    this.timer ??= setInterval(() => this.tick(), TICK_MS).unref();
    void this.get(officeId).then(hear, () => undefined);
    let isOver = false;
    const stop = async (): Promise<IteratorResult<FloorBoard>> => {
      if (!isOver) this.unfollow(officeId, hear);
      isOver = true;
      await states.return?.();
      return { value: undefined, done: true };
    };
    const iterator: AsyncIterableIterator<FloorBoard> = {
      next: async () => {
        const state = await states.next();
        if (state.done || !(await isEntitled())) return stop();
        return { value: (state.value as [FloorBoard])[0], done: false };
      },
      return: stop,
      [Symbol.asyncIterator]: () => iterator,
    };
    return iterator;
  }

  private unfollow(officeId: string, hear: (board: FloorBoard) => void): void {
    this.emitter.off(officeId, hear);
    const left = this.followed.get(officeId)! - 1;
    if (left > 0) this.followed.set(officeId, left);
    else this.followed.delete(officeId);
    if (this.followed.size > 0 || !this.timer) return;
    clearInterval(this.timer);
    this.timer = null;
  }

  private tick(): void {
    for (const officeId of this.followed.keys()) this.changed(officeId);
  }
}
