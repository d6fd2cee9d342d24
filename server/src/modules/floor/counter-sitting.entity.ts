import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, TextColumn } from '../../database/columns';
import type { SittingState } from './floor-terms';

/** Somebody sits at a counter, beside who usually does. */
@Entity('counter_sitting')
@Index('ux_counter_sitting_counter', ['openCounterId'], { unique: true })
@Index('ux_counter_sitting_staff', ['openStaffId'], { unique: true })
@Index('ix_counter_sitting_office', ['officeId', 'openedAt'])
export class CounterSitting {
  @IdColumn()
  id: string;

  @TextColumn('office_id', 16)
  officeId: string;

  @TextColumn('counter_id', 16)
  counterId: string;

  @TextColumn('staff_id', 16)
  staffId: string;

  @TextColumn('staff_name', 120)
  staffName: string;

  @TextColumn('state', 8)
  state: SittingState;

  /** The same two until it ends: a counter has one sitting, and nobody sits at two. */
  @TextColumn('open_counter_id', 16, { nullable: true })
  openCounterId: string | null;

  @TextColumn('open_staff_id', 16, { nullable: true })
  openStaffId: string | null;

  @InstantColumn('opened_at')
  openedAt: number;

  @InstantColumn('paused_at', { nullable: true })
  pausedAt: number | null;

  @InstantColumn('paused_ms')
  pausedMs: number;

  @InstantColumn('closed_at', { nullable: true })
  closedAt: number | null;

  /** Where somebody else, or the end of the day, closed it. */
  @TextColumn('closed_by', 120, { nullable: true })
  closedBy: string | null;

  @IntColumn('version')
  version: number;
}
