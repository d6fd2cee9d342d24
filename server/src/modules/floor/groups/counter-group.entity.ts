import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, KeyText, LongTextColumn, TextColumn } from '../../../database/columns';

/** A line of a centre: who waits for the same counters. One that was closed stays for its tickets. */
@Entity('counter_group')
@Index('ix_counter_group_office', ['officeId', 'position'])
@Index('ux_counter_group_letter', ['officeId', 'openLetter'], { unique: true })
export class CounterGroup {
  @IdColumn()
  id: string;

  @TextColumn('office_id', 16)
  officeId: string;

  /** With which its tickets begin: "A". */
  @TextColumn('letter', 2)
  letter: string;

  /** The letter while the group is open, so that no two open ones share it; null afterwards. */
  @TextColumn('open_letter', 2, { nullable: true })
  openLetter: string | null;

  @TextColumn('name', 80)
  name: string;

  /** JSON: `Service[]` as of a counter; none for everything that the office receives. */
  @LongTextColumn('serves_text')
  servesText: string;

  /** After so many with priority in succession one without is called, if any waits. */
  @IntColumn('priority_run')
  priorityRun: number;

  /** How long a ticket takes, until the day shows it. */
  @IntColumn('mean_minutes')
  meanMinutes: number;

  @IntColumn('position')
  position: number;

  @IntColumn('version')
  version: number;

  @InstantColumn('closed_at', { nullable: true })
  closedAt: number | null;
}

/** Which counters serve a group. A counter takes first from groups that name it earlier. */
@Entity('counter_group_counter')
@Index('ix_counter_group_counter', ['counterId'])
export class CounterGroupCounter {
  @KeyText('group_id', 16)
  groupId: string;

  @KeyText('counter_id', 16)
  counterId: string;

  /** Among the counters of the group, from 1. */
  @IntColumn('position')
  position: number;
}
