import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, TextColumn } from '../../../database/columns';
import type { TransferState } from '../staffing-terms';

/** A decision by which somebody leaves an office and joins another on a day (điều động). */
@Entity('staff_transfer')
@Index('ux_staff_transfer_open', ['openFor'], { unique: true })
@Index('ix_staff_transfer_staff', ['staffId'])
@Index('ix_staff_transfer_state', ['state', 'effectiveOn'])
export class StaffTransfer {
  @IdColumn()
  id: string;

  @TextColumn('staff_id', 16)
  staffId: string;

  /** The same person while nothing has come of it yet: nobody has two transfers before him. */
  @TextColumn('open_for', 16, { nullable: true })
  openFor: string | null;

  @TextColumn('from_office_id', 16)
  fromOfficeId: string;

  @TextColumn('to_office_id', 16)
  toOfficeId: string;

  /** What the person is in the new office: "OFFICIAL|APPROVER". */
  @TextColumn('roles_text', 80)
  rolesText: string;

  /** yyyy-MM-dd */
  @TextColumn('effective_on', 10)
  effectiveOn: string;

  /** Number and date of the decision. */
  @TextColumn('decision', 200)
  decision: string;

  /** Who takes over what the person holds; null for the office's queue. */
  @TextColumn('hand_to_id', 16, { nullable: true })
  handToId: string | null;

  @TextColumn('state', 10)
  state: TransferState;

  @TextColumn('problem', 300, { nullable: true })
  problem: string | null;

  @InstantColumn('prepared_at')
  preparedAt: number;

  @TextColumn('prepared_by', 120)
  preparedBy: string;

  @InstantColumn('scheduled_at', { nullable: true })
  scheduledAt: number | null;

  @TextColumn('scheduled_by', 120, { nullable: true })
  scheduledBy: string | null;

  /** When it came into force or was given up. */
  @InstantColumn('ended_at', { nullable: true })
  endedAt: number | null;

  @TextColumn('ended_by', 120, { nullable: true })
  endedBy: string | null;

  /** How what the person held was handed over. */
  @TextColumn('reassignment_id', 16, { nullable: true })
  reassignmentId: string | null;
}
