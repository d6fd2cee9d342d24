import { Entity, Index } from 'typeorm';
import { CountedKey, InstantColumn, IntColumn, LongTextColumn, TextColumn } from '../../database/columns';
import type { SendFailure } from './send-failure';

export enum MessageState {
  /** Also while it is being delivered, and between two attempts. */
  WAITING = 'WAITING',
  DELIVERED = 'DELIVERED',
  /** Tried too often: somebody has to look at it. */
  DEAD = 'DEAD',
  /** Given up by a person. */
  DISCARDED = 'DISCARDED',
}

/** What is to be done outside once a command has been committed, written in the command's transaction. */
@Entity('outbox_message')
@Index('ix_outbox_due', ['state', 'dueAt'])
@Index('ix_outbox_order', ['orderKey', 'state', 'id'])
export class OutboxMessage {
  /** Stays the same over all attempts: receivers tell repetitions by it. */
  @CountedKey('id')
  id: number;

  @TextColumn('topic', 40)
  topic: string;

  /** Messages of one key are delivered in the order in which they were written. */
  @TextColumn('order_key', 80, { nullable: true })
  orderKey: string | null;

  @LongTextColumn('payload')
  payload: string;

  @InstantColumn('created_at')
  createdAt: number;

  /** Not to be tried before. */
  @InstantColumn('due_at')
  dueAt: number;

  @TextColumn('state', 10)
  state: MessageState;

  /** Begun, also those that a process died in. */
  @IntColumn('attempts')
  attempts: number;

  @TextColumn('last_error', 500, { nullable: true })
  lastError: string | null;

  /** What the last error was; null also of what failed before that was written down. */
  @TextColumn('failure', 16, { nullable: true })
  failure: SendFailure | null;

  @InstantColumn('finished_at', { nullable: true })
  finishedAt: number | null;
}
