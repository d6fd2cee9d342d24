import { Topic } from '../../database/notice';
import type { Tx } from '../../database/sql';
import type { Instant } from '../../kernel/instant';
import { now } from '../../kernel/now';
import { MessageState } from './outbox-message.entity';

/** A message was written: the dispatcher need not wait for its next look. */
export const OUTBOX_FILLED = new Topic<Record<string, never>>('outbox');

export interface EnqueueOptions {
  /** Not before this instant; what follows with the same key waits too. */
  notBefore?: Instant;
  /** Messages with the same key are delivered one after another, in the order of their commands. At most 80 characters. */
  key?: string;
}

/**
 * Writes a message in the transaction of a command: it is delivered if and only if the command is committed, at least
 * once, by the handler of its topic.
 * @returns the message's id
 */
export async function enqueue(
  tx: Tx,
  topic: string,
  payload: Record<string, unknown>,
  options: EnqueueOptions = {},
): Promise<number> {
  const at = now();
  // One statement of a fixed text: it is part of every command that notifies somebody.
  const { insertId } = await tx.run(
    `INSERT INTO outbox_message (topic, order_key, payload, created_at, due_at, state, attempts)
     VALUES (?, ?, ?, ?, ?, '${MessageState.WAITING}', 0)`,
    [topic, options.key ?? null, JSON.stringify(payload), at, Math.max(at, options.notBefore ?? at)],
  );
  tx.notify(OUTBOX_FILLED.notice({}));
  return insertId;
}
