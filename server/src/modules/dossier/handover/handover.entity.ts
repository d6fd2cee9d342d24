import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, KeyInt, KeyText, TextColumn } from '../../../database/columns';
import { DateTime } from '../../../graphql/scalars';
import { Office } from '../../organisation/office.entity';

/** The list with which a department hands results over to a centre; printed, and signed by both. */
@Entity('handover_list')
@ObjectType({ description: 'The list with which an office hands results over to a centre.' })
@Index('ix_handover_from', ['fromOfficeId', 'createdAt', 'id'])
@Index('ix_handover_to', ['toOfficeId', 'createdAt', 'id'])
export class HandoverList {
  @IdColumn()
  @Field(() => ID)
  id: string;

  /** The office's next of the year. */
  @IntColumn('number')
  @Field(() => Int)
  number: number;

  @TextColumn('from_office_id', 16)
  fromOfficeId: string;

  @TextColumn('to_office_id', 16)
  toOfficeId: string;

  @InstantColumn('created_at')
  @Field(() => DateTime)
  createdAt: number;

  @TextColumn('created_by', 120)
  @Field(() => String)
  createdBy: string;

  @IntColumn('size')
  @Field(() => Int, { description: 'How many results it has.' })
  size: number;

  @Field(() => Office)
  fromOffice: Office;

  @Field(() => Office)
  toOffice: Office;

  @Field(() => Int, { description: 'How many of them the centre has confirmed.' })
  confirmed: number;
}

@Entity('handover_item')
@Index('ux_handover_item_dossier', ['dossierId'], { unique: true })
export class HandoverItem {
  @KeyText('list_id', 16)
  listId: string;

  @KeyInt('ordinal')
  ordinal: number;

  @TextColumn('dossier_id', 16)
  dossierId: string;

  @InstantColumn('confirmed_at', { nullable: true })
  confirmedAt: number | null;

  @TextColumn('confirmed_by', 120, { nullable: true })
  confirmedBy: string | null;
}
