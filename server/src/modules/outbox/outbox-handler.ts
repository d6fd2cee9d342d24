import type { Tx } from '../../database/sql';

export interface Message {
  /** The same at every attempt. */
  id: number;
  topic: string;
  key: string | null;
  payload: Record<string, unknown>;
  createdAt: number;
  /** 1 for the first. */
  attempt: number;
}

/**
 * What is done with the messages of a topic. `deliver` acts outside the database, at least once: a receiver that must
 * not do a thing twice tells repetitions by the id. `apply` writes in the transaction that marks the message as
 * delivered, so that it happens exactly once. A failure is thrown, and tried again later.
 */
export type OutboxHandler =
  | { topic: string; deliver: (message: Message, signal: AbortSignal) => Promise<void> }
  | { topic: string; apply: (tx: Tx, message: Message) => Promise<void> };
