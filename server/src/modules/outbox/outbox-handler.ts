import type { Tx } from '../../database/sql';
import type { Instant } from '../../kernel/instant';
import { SendError, SendFailure } from './send-failure';

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

/** Thrown by `deliver`: it will never succeed, so it is not tried again; a person has to look at it. */
export class Undeliverable extends SendError {
  constructor(message: string, failure = SendFailure.REFUSED) {
    super(failure, message);
  }
}

/** Thrown by `deliver`: not now. It is no failure and no attempt. */
export class NotYet extends Error {
  /** @param why a word of the handler's own, for its `postpone` */
  constructor(
    readonly until: Instant,
    readonly why?: string,
  ) {
    super(`not before ${new Date(until).toISOString()}`);
  }
}

/** How a message came to its end: with what `deliver` gave, or with the last error. */
export type MessageEnd = { isDelivered: true; result: unknown } | { isDelivered: false; error: unknown };

/**
 * What is done with the messages of a topic. `deliver` acts outside the database, at least once: a receiver that must
 * not do a thing twice tells repetitions by the id. `apply` writes in the transaction that marks the message as
 * delivered, so that it happens exactly once. A failure is thrown, and tried again later. `settle` writes, in the
 * transaction that marks the end, what became of it; `postpone`, in the one that lets it wait, why it does.
 */
export type OutboxHandler =
  | {
      topic: string;
      /** It acts on this installation alone: a hold on what goes out does not concern it. */
      staysInside?: true;
      deliver: (message: Message, signal: AbortSignal) => Promise<unknown>;
      settle?: (tx: Tx, message: Message, end: MessageEnd) => Promise<void>;
      postpone?: (tx: Tx, message: Message, notYet: NotYet) => Promise<void>;
    }
  | { topic: string; apply: (tx: Tx, message: Message) => Promise<void> };
