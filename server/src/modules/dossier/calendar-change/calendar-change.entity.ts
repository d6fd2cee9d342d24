import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, LongTextColumn, TextColumn } from '../../../database/columns';

/** Days or hours that changed, and how far the dossiers have followed. */
@Entity('calendar_change')
@Index('ux_calendar_change_undoes', ['undoesId'], { unique: true })
export class CalendarChange {
  @IdColumn()
  id: string;

  @InstantColumn('made_at')
  madeAt: number;

  @TextColumn('made_by', 120)
  madeBy: string;

  /** In words, as the events of the dossiers that moved say it. */
  @LongTextColumn('summary')
  summary: string;

  /** The last dossier that was looked at; those after it are still to come. */
  @TextColumn('after_id', 16)
  afterId: string;

  @IntColumn('moved')
  moved: number;

  @InstantColumn('finished_at', { nullable: true })
  finishedAt: number | null;

  /** Number and day of what it goes by. */
  @TextColumn('decision', 300, { nullable: true })
  decision: string | null;

  /** JSON of `ChangedDays`; null for hours, and for what was changed before this was kept. */
  @LongTextColumn('days', { nullable: true })
  daysText: string | null;

  /** JSON: at which offices dossiers follow; null where everywhere. */
  @LongTextColumn('office_ids', { nullable: true })
  officeIdsText: string | null;

  /** The change that this one takes back; each is taken back once. */
  @TextColumn('undoes_id', 16, { nullable: true })
  undoesId: string | null;
}
