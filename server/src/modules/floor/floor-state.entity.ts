import { Entity } from 'typeorm';
import { IntColumn, KeyText } from '../../database/columns';

/** Of an office: how often anything on its floor changed. Whoever changes something holds the row until he is done. */
@Entity('floor_state')
export class FloorState {
  @KeyText('office_id', 16)
  officeId: string;

  @IntColumn('version')
  version: number;
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
