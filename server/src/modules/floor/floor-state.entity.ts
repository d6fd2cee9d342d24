import { Entity } from 'typeorm';
import { IntColumn, KeyText, TextColumn } from '../../database/columns';

/** Of an office's floor. Whoever changes something on it holds the row until he is done. */
@Entity('floor_state')
export class FloorState {
  @KeyText('office_id', 16)
  officeId: string;

  /** How often anything on it changed. */
  @IntColumn('version')
  version: number;

  /** The day that a person ended by hand and nobody has sat down on since: no tickets are given out on it any more. */
  @TextColumn('closed_day', 10, { nullable: true })
  closedDay: string | null;
}

/** Of a group on a day. */
@Entity('counter_group_day')
export class CounterGroupDay {
  @KeyText('office_id', 16)
  officeId: string;

  @KeyText('day', 10)
  day: string;

  @KeyText('group_id', 16)
  groupId: string;

  /** The number that was given out last. */
  @IntColumn('last_number')
  lastNumber: number;

  /** How many with priority were called in succession while somebody without waited. */
  @IntColumn('priority_calls', { default: '0' })
  priorityCalls: number;
}
