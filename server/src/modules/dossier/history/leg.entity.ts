import { Field, Int, ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { InstantColumn, IntColumn, KeyInt, KeyText, TextColumn } from '../../../database/columns';
import { DateTime } from '../../../graphql/scalars';
import { StepKind } from '../../catalogue/catalogue-terms';
import { Office } from '../../organisation/office.entity';

/** A stay of the dossier in one office for one step. */
@Entity('leg')
@ObjectType()
@Index('ix_leg_office', ['officeId', 'dossierId'])
@Index('ix_leg_left', ['leftAt', 'officeId', 'stepKind'])
export class Leg {
  @KeyText('dossier_id', 16)
  dossierId: string;

  @KeyInt('ordinal')
  @Field(() => Int)
  ordinal: number;

  @IntColumn('step_ordinal')
  @Field(() => Int)
  stepOrdinal: number;

  @TextColumn('step_kind', 10)
  @Field(() => StepKind)
  stepKind: StepKind;

  @TextColumn('step_name', 200)
  @Field(() => String)
  stepName: string;

  @TextColumn('office_id', 16)
  officeId: string;

  @InstantColumn('entered_at')
  @Field(() => DateTime)
  enteredAt: number;

  @InstantColumn('left_at', { nullable: true })
  @Field(() => DateTime, { nullable: true })
  leftAt: number | null;

  @IntColumn('quota_minutes')
  @Field(() => Int)
  quotaMinutes: number;

  @IntColumn('used_minutes')
  @Field(() => Int, { description: 'Working minutes, pauses left out; of the leg now open: up to now.' })
  usedMinutes: number;

  /** By whom persons are told apart: two may have one name. */
  @TextColumn('assignee_id', 16, { nullable: true })
  assigneeId: string | null;

  @TextColumn('assignee_name', 120, { nullable: true })
  @Field(() => String, { nullable: true })
  assigneeName: string | null;

  /** Code in the list of causes; recorded where the leg took longer than its quota or the dossier became late in it. */
  @TextColumn('late_cause', 24, { nullable: true })
  @Field(() => String, { nullable: true })
  lateCause: string | null;

  @Field(() => Office)
  office: Office;
}

/** A stretch in which the clock stands still because the citizen owes something. */
@Entity('dossier_pause')
export class DossierPause {
  @KeyText('dossier_id', 16)
  dossierId: string;

  @KeyInt('ordinal')
  ordinal: number;

  @InstantColumn('from_at')
  fromAt: number;

  @InstantColumn('to_at', { nullable: true })
  toAt: number | null;
}
