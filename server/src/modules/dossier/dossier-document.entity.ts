import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { IntColumn, KeyInt, KeyText, TextColumn } from '../../database/columns';

/** A document that was handed in, as the slip lists it. */
@Entity('dossier_document')
@ObjectType()
export class DossierDocument {
  @KeyText('dossier_id', 16)
  dossierId: string;

  @KeyInt('ordinal')
  @Field(() => Int)
  ordinal: number;

  @TextColumn('requirement_id', 16, { nullable: true })
  @Field(() => ID, { nullable: true })
  requirementId: string | null;

  @TextColumn('name', 500)
  @Field(() => String)
  name: string;

  @IntColumn('originals')
  @Field(() => Int)
  originals: number;

  @IntColumn('certified_copies')
  @Field(() => Int)
  certifiedCopies: number;

  @IntColumn('photocopies')
  @Field(() => Int)
  photocopies: number;
}
