import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, LongTextColumn, TextColumn } from '../../../database/columns';
import { DateTime } from '../../../graphql/scalars';

/** Days that an administrator declared off, worked or plain again, and how far the dossiers have followed. */
@Entity('calendar_change')
@ObjectType({ description: 'Days declared off, worked or plain again, and how far open dossiers have followed.' })
export class CalendarChange {
  @IdColumn()
  @Field(() => ID)
  id: string;

  @InstantColumn('made_at')
  @Field(() => DateTime)
  madeAt: number;

  @TextColumn('made_by', 120)
  @Field(() => String)
  madeBy: string;

  /** In words, as the events of the dossiers that moved say it. */
  @LongTextColumn('summary')
  @Field(() => String)
  summary: string;

  /** The last dossier that was looked at; those after it are still to come. */
  @TextColumn('after_id', 16)
  afterId: string;

  @IntColumn('moved')
  @Field(() => Int, { description: 'Dossiers whose due moment moved so far.' })
  moved: number;

  @InstantColumn('finished_at', { nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'Null while open dossiers are being counted anew.' })
  finishedAt: number | null;
}
