import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, KeyText, LongTextColumn, TextColumn } from '../../database/columns';
import type { ReplayState } from './replay-terms';

/** The dossiers of a period run again under a draft or a proposal. */
@Entity('procedure_replay')
@Index('ux_procedure_replay_running', ['runningDraftId'], { unique: true })
@Index('ix_procedure_replay_draft', ['draftId', 'createdAt'])
export class ProcedureReplay {
  @IdColumn()
  id: string;

  /** The draft, or the proposal that has no draft yet. */
  @TextColumn('draft_id', 16)
  draftId: string;

  /** The draft while it waits or runs, then null: one at a time. */
  @TextColumn('running_draft_id', 16, { nullable: true })
  runningDraftId: string | null;

  /** The revision of the draft that is replayed. */
  @IntColumn('revision')
  revision: number;

  /** `ProcedureContent` of that revision. */
  @LongTextColumn('content')
  contentText: string;

  /** yyyy-MM-dd, both days belong to it. */
  @TextColumn('from_day', 10)
  fromDay: string;

  @TextColumn('to_day', 10)
  toDay: string;

  @TextColumn('state', 8)
  state: ReplayState;

  @IntColumn('total')
  total: number;

  @IntColumn('done')
  done: number;

  /** `ReplaySums` as JSON once it is done. */
  @LongTextColumn('result', { nullable: true })
  resultText: string | null;

  @InstantColumn('created_at')
  createdAt: number;

  @TextColumn('created_by', 120)
  createdBy: string;

  @InstantColumn('finished_at', { nullable: true })
  finishedAt: number | null;
}

/** A dossier that was late, or would be. */
@Entity('replayed_dossier')
export class ReplayedDossier {
  @KeyText('replay_id', 16)
  replayId: string;

  @KeyText('dossier_id', 16)
  dossierId: string;

  /** Name of the step in which it became late; null where it did not. */
  @TextColumn('was_late_in', 200, { nullable: true })
  wasLateIn: string | null;

  @TextColumn('late_in', 200, { nullable: true })
  lateIn: string | null;

  @InstantColumn('was_due_at', { nullable: true })
  wasDueAt: number | null;

  @InstantColumn('due_at', { nullable: true })
  dueAt: number | null;

  /** Null while it is open. */
  @InstantColumn('was_completed_at', { nullable: true })
  wasCompletedAt: number | null;

  @InstantColumn('completed_at', { nullable: true })
  completedAt: number | null;
}
