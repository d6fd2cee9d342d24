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

/** One word of the applicant's name where somebody may look for it; see `search-entries.ts`. */
@Entity('dossier_search_entry')
export class DossierSearchEntry {
  /** An area's code, an office's id, or `*`. */
  @KeyText('scope', 16)
  scope: string;

  @KeyText('word', 40)
  word: string;

  @KeyText('dossier_id', 16)
  dossierId: string;

  /** The whole name as it is searched, so that its other words are looked for without the dossier's row. */
  @TextColumn('name', 200)
  name: string;
}

/** The last number given out in an office on a day. */
@Entity('office_counter')
export class OfficeCounter {
  @KeyText('office_id', 16)
  officeId: string;

  @KeyText('day', 10)
  day: string;

  @IntColumn('last_number')
  lastNumber: number;
}
