import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, TextColumn } from '../../../database/columns';

/** An agency sends somebody to work at a centre for a time (biệt phái); he stays its own. */
@Entity('secondment')
@Index('ix_secondment_ended', ['endedAt', 'toDay'])
@Index('ix_secondment_staff', ['staffId'])
export class Secondment {
  @IdColumn()
  id: string;

  @TextColumn('staff_id', 16)
  staffId: string;

  /** The agency that sends. */
  @TextColumn('from_office_id', 16)
  fromOfficeId: string;

  @TextColumn('centre_id', 16)
  centreId: string;

  /** What the person is at the centre. */
  @TextColumn('roles_text', 80)
  rolesText: string;

  /** The first and the last day, both counted. */
  @TextColumn('from_day', 10)
  fromDay: string;

  @TextColumn('to_day', 10)
  toDay: string;

  @TextColumn('decision', 200)
  decision: string;

  /** Who takes over at the centre what the person still holds at the end; null for its queue. */
  @TextColumn('hand_to_id', 16, { nullable: true })
  handToId: string | null;

  @InstantColumn('created_at')
  createdAt: number;

  @TextColumn('created_by', 120)
  createdBy: string;

  /** When it was over, by its days or before its time. */
  @InstantColumn('ended_at', { nullable: true })
  endedAt: number | null;

  /** Null where its days had run out. */
  @TextColumn('ended_by', 120, { nullable: true })
  endedBy: string | null;

  @TextColumn('reassignment_id', 16, { nullable: true })
  reassignmentId: string | null;
}
