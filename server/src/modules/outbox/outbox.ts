import type { Logger } from 'pino';
import type { Database } from '../../database/database';
import { isBusy, placeholders, type SqlValue, type Tx } from '../../database/sql';
import { backoffMs, failureText } from '../../kernel/backoff';
import type { Instant } from '../../kernel/instant';
import { now } from '../../kernel/now';
import { type Message, type MessageEnd, NotYet, type OutboxHandler, Undeliverable } from './outbox-handler';
import { MessageState } from './outbox-message.entity';
import { failureOf, SendError, SendFailure } from './send-failure';

/** At most so many messages are being delivered at once. */
const AT_ONCE = 8;
/** A delivery that takes longer counts as failed. */
const DELIVERY_MS = 60_000;
const BACKOFF = { firstMs: 1_000, longestMs: 3_600_000 };
/** With the waits between them about nine hours: a mail server may be away for a night. */
export const MAX_ATTEMPTS = 20;

interface Row {
  id: number;
  topic: string;
  orderKey: string | null;
  payload: string;
  createdAt: number;
  attempts: number;
}

export interface OutboxParts {
  db: Database;
  handlers: readonly OutboxHandler[];
  log: Logger;
  /** Whether this process is still the one that dispatches, asked in the transaction that writes. */
  mayWrite: (tx: Tx) => Promise<boolean>;
}

/**
 * Delivers what commands have written. `step` begins what is due; it is called by the one process that dispatches. A
 * process that ends in the middle leaves the message waiting, and the next one delivers it.
 */
export class Outbox {
  private readonly handlers: Map<string, OutboxHandler>;
  /** Topics whose messages leave the installation. */
  private readonly outward: readonly string[];
  private readonly inFlight = new Map<number, Promise<void>>();
  private readonly stopping = new AbortController();

  constructor(private readonly parts: OutboxParts) {
    this.handlers = new Map(parts.handlers.map((handler) => [handler.topic, handler]));
    this.outward = parts.handlers
      .filter((handler) => 'deliver' in handler && !handler.staysInside)
      .map(({ topic }) => topic);
  }

  /** Begins what is due, as far as there is room. @returns how many were begun */
  async step(): Promise<number> {
    const room = AT_ONCE - this.inFlight.size;
    if (room <= 0) return 0;
    const due = await this.readDue(now());
    const next = due.filter(({ id }) => !this.inFlight.has(id)).slice(0, room);
    for (const row of next) {
      const work = this.attempt(row)
        // The database is away, or another process writes to it for long: the message still waits there.
        .catch((error: unknown) => {
          if (!isBusy(error)) this.parts.log.warn({ err: error, message: row.id }, 'outbox message left waiting');
        })
        .finally(() => this.inFlight.delete(row.id));
      this.inFlight.set(row.id, work);
    }
    return next.length;
  }

  /** What has been begun gets so many milliseconds more; what is not done then is left to the next process. */
  async stop(graceMs: number): Promise<void> {
    const timer = setTimeout(() => this.stopping.abort(), graceMs);
    await this.settle().finally(() => clearTimeout(timer));
  }

  /** Waits for what has been begun. */
  async settle(): Promise<void> {
    await Promise.all(this.inFlight.values());
  }

  /** Due messages; of each key only the first that waits, and what goes out only where nothing is held. */
  private readDue(at: Instant): Promise<Row[]> {
    const { outward } = this;
    const goes =
      outward.length === 0
        ? ''
        : ` AND (NOT EXISTS (SELECT 1 FROM outbox_hold) OR m.topic NOT IN (${placeholders(outward.length)}))`;
    return this.parts.db.read.query<Row>(
      `SELECT m.id, m.topic, m.order_key AS orderKey, m.payload, m.created_at AS createdAt, m.attempts
         FROM outbox_message m
        WHERE m.state = '${MessageState.WAITING}' AND m.due_at <= ?${goes} AND (m.order_key IS NULL OR NOT EXISTS (
          SELECT 1 FROM outbox_message e
           WHERE e.order_key = m.order_key AND e.state = '${MessageState.WAITING}' AND e.id < m.id))
        ORDER BY m.due_at, m.id LIMIT ${AT_ONCE * 2}`,
      [at, ...outward],
    );
  }

  private async attempt(row: Row): Promise<void> {
    const { db } = this.parts;
    const attempt = row.attempts + 1;
    const { topic, id, createdAt } = row;
    // Counted before it is tried: a message that kills its process ends as a dead letter too.
    const isMine = await db.transact(
      async (tx) => (await this.parts.mayWrite(tx)) && this.update(tx, id, row.attempts, 'attempts = attempts + 1', []),
      { noWait: true },
    );
    if (!isMine) return;
    const payload = JSON.parse(row.payload) as Record<string, unknown>;
    const message = { id, topic, key: row.orderKey, payload, createdAt, attempt };
    try {
      await this.hand(message);
    } catch (error) {
      if (error instanceof NotYet) await this.postpone(message, error);
      else await this.fail(message, error);
    }
  }

  private async hand(message: Message): Promise<void> {
    const { db } = this.parts;
    const { id, attempt } = message;
    const handler = this.handlers.get(message.topic);
    if (!handler) throw new Error(`no handler for topic ${message.topic}`);
    let result: unknown;
    if ('deliver' in handler) {
      result = await withinTime(this.stopping.signal, (signal) => handler.deliver(message, signal));
    }
    await db.transact(async (tx) => {
      const done = `state = '${MessageState.DELIVERED}', last_error = NULL, failure = NULL, finished_at = ?`;
      const isMine = await this.update(tx, id, attempt, done, [now()]);
      if (!isMine) return;
      if ('apply' in handler) await handler.apply(tx, message);
      else await handler.settle?.(tx, message, { isDelivered: true, result });
    });
  }

  private async postpone(message: Message, notYet: NotYet): Promise<void> {
    const { id, attempt, topic } = message;
    const set = 'attempts = attempts - 1, due_at = ?';
    await this.parts.db.transact(async (tx) => {
      const isMine = await this.update(tx, id, attempt, set, [notYet.until]);
      const handler = this.handlers.get(topic);
      if (isMine && handler && 'postpone' in handler) await handler.postpone?.(tx, message, notYet);
    });
  }

  private async fail(message: Message, error: unknown): Promise<void> {
    const { db, log } = this.parts;
    const { id, attempt } = message;
    const at = now();
    const said = [failureText(error), failureOf(error)];
    const isDead = attempt >= MAX_ATTEMPTS || error instanceof Undeliverable;
    await db.transact(async (tx) => {
      if (!isDead) {
        const next = at + backoffMs(attempt, BACKOFF);
        await this.update(tx, id, attempt, 'last_error = ?, failure = ?, due_at = ?', [...said, next]);
        return;
      }
      const set = `state = '${MessageState.DEAD}', last_error = ?, failure = ?, finished_at = ?`;
      const isMine = await this.update(tx, id, attempt, set, [...said, at]);
      const handler = this.handlers.get(message.topic);
      const end: MessageEnd = { isDelivered: false, error };
      if (isMine && handler && 'settle' in handler) await handler.settle?.(tx, message, end);
    });
    log.warn({ err: error, message: id, attempt }, isDead ? 'outbox message is dead' : 'outbox delivery failed');
  }

  /** @returns false where somebody else has touched the message since */
  private async update(tx: Tx, id: number, attempts: number, set: string, values: SqlValue[]): Promise<boolean> {
    const { affected } = await tx.run(
      `UPDATE outbox_message SET ${set} WHERE id = ? AND state = '${MessageState.WAITING}' AND attempts = ?`,
      [...values, id, attempts],
    );
    return affected === 1;
  }
}

async function withinTime<Result>(
  stopping: AbortSignal,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const tooLong = AbortSignal.timeout(DELIVERY_MS);
  const signal = AbortSignal.any([tooLong, stopping]);
  const ended = new Promise<never>((_, fail) => {
    const why = () =>
      tooLong.aborted
        ? new SendError(SendFailure.NO_ANSWER, `not done within ${DELIVERY_MS / 1_000} seconds`)
        : new SendError(SendFailure.INTERRUPTED, 'the process was stopped');
    signal.addEventListener('abort', () => fail(why()));
  });
  return Promise.race([work(signal), ended]);
}
