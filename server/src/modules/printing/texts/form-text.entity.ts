import { Entity } from 'typeorm';
import { InstantColumn, KeyInt, KeyText, LongTextColumn, TextColumn } from '../../../database/columns';

/** One wording of one text of a form. Never changed or deleted: a paper that is printed again says what it said. */
@Entity('form_text')
export class FormText {
  @KeyText('form', 16)
  form: string;

  @KeyText('text_key', 16)
  key: string;

  /** Ascending over all forms, in the order of the changes. */
  @KeyInt('revision')
  revision: number;

  /** Null where the wording as shipped is wanted again. */
  @LongTextColumn('text', { nullable: true })
  text: string | null;

  /** Papers issued from then on have it. */
  @InstantColumn('valid_from')
  validFrom: number;

  @InstantColumn('changed_at')
  changedAt: number;

  @TextColumn('changed_by', 120)
  changedBy: string;
}
