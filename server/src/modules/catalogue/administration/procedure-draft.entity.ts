import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, LongTextColumn, TextColumn } from '../../../database/columns';
import type { DraftState } from './administration-terms';

/** What becomes a version of a procedure, or its end, once it is confirmed. Kept afterwards as its history. */
@Entity('procedure_draft')
@Index('ux_procedure_draft_open', ['openCode'], { unique: true })
@Index('ix_procedure_draft_code', ['code', 'createdAt'])
export class ProcedureDraft {
  @IdColumn()
  id: string;

  @TextColumn('code', 24)
  code: string;

  /** The code while it is open, then null: a procedure has one open draft at a time. */
  @TextColumn('open_code', 24, { nullable: true })
  openCode: string | null;

  /** The newest version when it was begun; null of a procedure that is new. */
  @TextColumn('base_version_id', 16, { nullable: true })
  baseVersionId: string | null;

  /** 1 where nobody shall receive the procedure any more. */
  @IntColumn('ending')
  ending: number;

  /** `ProcedureContent` as JSON. */
  @LongTextColumn('content')
  contentText: string;

  /** Counts up with every change; who saw an older one meets a conflict. */
  @IntColumn('revision')
  revision: number;

  @TextColumn('state', 10)
  state: DraftState;

  /** Wanted by who handed it in; null for at once. */
  @InstantColumn('effective_from', { nullable: true })
  effectiveFrom: number | null;

  @InstantColumn('created_at')
  createdAt: number;

  @InstantColumn('changed_at')
  changedAt: number;

  @TextColumn('changed_by', 120)
  changedBy: string;

  /** Ids of everybody who had a hand in it, joined by "|": none of them confirms it. */
  @LongTextColumn('editor_ids')
  editorIds: string;

  @TextColumn('confirmed_by', 120, { nullable: true })
  confirmedBy: string | null;

  /** What was made of it. */
  @TextColumn('version_id', 16, { nullable: true })
  versionId: string | null;
}
