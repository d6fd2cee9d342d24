import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, LongTextColumn, TextColumn } from '../../database/columns';
import type { ReorganisationState } from './reorganisation-terms';

/** A decision that changes units of the province from a day on, and how far it has been carried out. */
@Entity('reorganisation')
@Index('ix_reorganisation_digest', ['digest'])
export class Reorganisation {
  @IdColumn()
  id: string;

  /** yyyy-MM-dd */
  @TextColumn('effective_on', 10)
  effectiveOn: string;

  @TextColumn('decision', 300)
  decision: string;

  /** The file: { effectiveOn, decision, changes }. */
  @LongTextColumn('content')
  content: string;

  /** SHA-256 of what the file says, however it is written: the same file is carried out once. */
  @TextColumn('digest', 64)
  digest: string;

  @TextColumn('state', 10)
  state: ReorganisationState;

  @InstantColumn('prepared_at')
  preparedAt: number;

  /** Null at the command line. */
  @TextColumn('prepared_by_id', 16, { nullable: true })
  preparedById: string | null;

  @TextColumn('prepared_by', 120)
  preparedBy: string;

  /** Counts what was written, so that two who write at once notice. */
  @IntColumn('revision', { nullable: true })
  revision: number | null;

  @InstantColumn('changed_at', { nullable: true })
  changedAt: number | null;

  @TextColumn('changed_by', 120, { nullable: true })
  changedBy: string | null;

  /** Ids of everybody who wrote any of it, "a|b": none of them confirms it. */
  @LongTextColumn('editor_ids', { nullable: true })
  editorIds: string | null;

  @InstantColumn('confirmed_at', { nullable: true })
  confirmedAt: number | null;

  @TextColumn('confirmed_by', 120, { nullable: true })
  confirmedBy: string | null;

  /** When the units changed, all at once. */
  @InstantColumn('switched_at', { nullable: true })
  switchedAt: number | null;

  /** Dossiers under way that have gone on under their new office so far. */
  @IntColumn('moved')
  moved: number;

  @InstantColumn('finished_at', { nullable: true })
  finishedAt: number | null;
}
