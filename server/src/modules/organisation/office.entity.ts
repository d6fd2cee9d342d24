import { Field, ID, ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { IdColumn, TextColumn } from '../../database/columns';
import { OfficeKind, Tier } from './organisation-terms';

/** A desk that receives and returns (CENTRE), or an office that appraises, gives opinions, approves. */
@Entity('office')
@ObjectType()
@Index('ux_office_code', ['code'], { unique: true })
@Index('ix_office_area', ['areaCode', 'kind'])
export class Office {
  @IdColumn()
  @Field(() => ID)
  id: string;

  /** The identifier that begins every dossier code, e.g. 000.17.28.H56. */
  @TextColumn('code', 24)
  @Field(() => String)
  code: string;

  @TextColumn('name', 200)
  @Field(() => String)
  name: string;

  @TextColumn('kind', 16)
  @Field(() => OfficeKind)
  kind: OfficeKind;

  @TextColumn('tier', 10)
  @Field(() => Tier)
  tier: Tier;

  @TextColumn('area_code', 10)
  @Field(() => String)
  areaCode: string;

  /** Set from the area's cache entry when offices are loaded; it is no column of its own. */
  @Field(() => String)
  areaName: string;

  /** Which division or department it is ("LDTBXH"); null for centres and committees. */
  @TextColumn('unit_code', 24, { nullable: true })
  unitCode: string | null;

  @TextColumn('phone', 20, { nullable: true })
  @Field(() => String, { nullable: true })
  phone: string | null;

  @TextColumn('address', 200, { nullable: true })
  @Field(() => String, { nullable: true })
  address: string | null;

  @TextColumn('email', 120, { nullable: true })
  email: string | null;

  @TextColumn('valid_from', 10, { nullable: true })
  validFrom: string | null;

  @TextColumn('valid_to', 10, { nullable: true })
  validTo: string | null;

  /** The office that goes on with its work since it was closed; null while it works. */
  @TextColumn('successor_id', 16, { nullable: true })
  successorId: string | null;
}
