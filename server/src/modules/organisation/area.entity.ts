import { Field, ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { KeyText, TextColumn } from '../../database/columns';
import { Tier } from './organisation-terms';

/** An administrative unit with its GSO code. A null `validFrom` means since before the records begin. */
@Entity('area')
@ObjectType()
@Index('ix_area_parent', ['parentCode'])
export class Area {
  @KeyText('code', 10)
  @Field(() => String)
  code: string;

  @TextColumn('name', 120)
  @Field(() => String)
  name: string;

  @TextColumn('type', 30)
  @Field(() => String)
  type: string;

  @TextColumn('tier', 10)
  @Field(() => Tier)
  tier: Tier;

  @TextColumn('parent_code', 10, { nullable: true })
  @Field(() => String, { nullable: true })
  parentCode: string | null;

  @TextColumn('valid_from', 10, { nullable: true })
  validFrom: string | null;

  @TextColumn('valid_to', 10, { nullable: true })
  validTo: string | null;

  /** What took its place when it ended; null while it is there. */
  @TextColumn('successor_code', 10, { nullable: true })
  successorCode: string | null;

  @TextColumn('search_key', 160)
  searchKey: string;
}
