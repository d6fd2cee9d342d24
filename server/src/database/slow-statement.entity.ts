import { Entity } from 'typeorm';
import { InstantColumn, IntColumn, KeyText, LongTextColumn } from './columns';

/** A statement that took longer than the threshold, as all processes together met it. */
@Entity('slow_statement')
export class SlowStatement {
  /** Of its text. */
  @KeyText('id', 16)
  id: string;

  /** Without any value. */
  @LongTextColumn('statement')
  statement: string;

  @IntColumn('count')
  count: number;

  @IntColumn('worst_ms')
  worstMs: number;

  /** How often it took how long, as JSON: see `slow-statements.ts`. */
  @LongTextColumn('spread')
  spread: string;

  @InstantColumn('first_at')
  firstAt: number;

  @InstantColumn('last_at')
  lastAt: number;
}
