import { Field, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { IntColumn, KeyText, TextColumn } from '../../../database/columns';

/** Why something took too long: the list from which an office chooses. A code stays with what was recorded under it. */
@Entity('late_cause')
@ObjectType({ description: 'A cause of lateness, from the list that the province keeps.' })
export class LateCause {
  @KeyText('code', 24)
  @Field(() => String)
  code: string;

  @TextColumn('text', 200)
  @Field(() => String)
  text: string;

  @IntColumn('place')
  place: number;

  /** 0 where it is chosen no more. */
  @IntColumn('is_active')
  @Field(() => Boolean)
  isActive: boolean;
}
