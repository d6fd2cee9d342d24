import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, TextColumn } from '../../../database/columns';

/** Why somebody is away, as the labour law and the personnel file call it. */
export enum LeaveKind {
  /** Nghỉ phép năm. */
  ANNUAL = 'ANNUAL',
  /** Nghỉ ốm. */
  SICK = 'SICK',
  /** Nghỉ thai sản. */
  MATERNITY = 'MATERNITY',
  /** Đi học, tập huấn. */
  TRAINING = 'TRAINING',
  /** Đi công tác. */
  MISSION = 'MISSION',
  /** Việc riêng, không lương. */
  PERSONAL = 'PERSONAL',
}

/** Somebody of an office is away from one day to another, both counted. */
@Entity('staff_leave')
@Index('ix_staff_leave_office', ['officeId', 'toDay'])
@Index('ix_staff_leave_staff', ['staffId', 'toDay'])
export class StaffLeave {
  @IdColumn()
  id: string;

  @TextColumn('staff_id', 16)
  staffId: string;

  @TextColumn('office_id', 16)
  officeId: string;

  @TextColumn('from_day', 10)
  fromDay: string;

  @TextColumn('to_day', 10)
  toDay: string;

  @TextColumn('kind', 10)
  kind: LeaveKind;

  @TextColumn('reason', 300)
  reason: string;

  /** Of the stand-in that was arranged with it; null where there is none. */
  @TextColumn('delegation_id', 16, { nullable: true })
  delegationId: string | null;

  @InstantColumn('created_at')
  createdAt: number;

  @TextColumn('created_by', 120)
  createdBy: string;

  @InstantColumn('cancelled_at', { nullable: true })
  cancelledAt: number | null;

  @TextColumn('cancelled_by', 120, { nullable: true })
  cancelledBy: string | null;
}
