import { Entity } from 'typeorm';
import { InstantColumn, KeyInt, TextColumn } from '../../database/columns';

export enum HoldReason {
  /** The data came out of a copy: what they were taken from may still be at work. */
  RESTORED = 'RESTORED',
  /** Somebody wanted it. */
  ASKED = 'ASKED',
}

/** There is one while nothing may go out of the installation. */
@Entity('outbox_hold')
export class OutboxHold {
  /** 1: there is one hold at most. */
  @KeyInt('id')
  id: number;

  @InstantColumn('since')
  since: number;

  @TextColumn('reason', 10)
  reason: HoldReason;
}
