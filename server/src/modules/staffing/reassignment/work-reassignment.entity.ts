import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, KeyText, TextColumn } from '../../../database/columns';

/** All that somebody holds in an office goes to a colleague, or back into the office's queue. */
@Entity('work_reassignment')
@Index('ix_work_reassignment_finished', ['finishedAt'])
@Index('ix_work_reassignment_staff', ['staffId', 'createdAt'])
export class WorkReassignment {
  @IdColumn()
  id: string;

  /** Who held it. */
  @TextColumn('staff_id', 16)
  staffId: string;

  @TextColumn('office_id', 16)
  officeId: string;

  /** Who takes it over; null for the queue. */
  @TextColumn('to_staff_id', 16, { nullable: true })
  toStaffId: string | null;

  /** Stands in the event of each dossier. */
  @TextColumn('reason', 500)
  reason: string;

  @InstantColumn('created_at')
  createdAt: number;

  /** Who decided it. */
  @TextColumn('created_by', 120)
  createdBy: string;

  /** Dossiers handed over so far. */
  @IntColumn('moved')
  moved: number;

  @InstantColumn('finished_at', { nullable: true })
  finishedAt: number | null;
}

/** A dossier that was handed over so; each once. */
@Entity('reassigned_dossier')
export class ReassignedDossier {
  @KeyText('reassignment_id', 16)
  reassignmentId: string;

  @KeyText('dossier_id', 16)
  dossierId: string;

  @InstantColumn('at')
  at: number;
}
