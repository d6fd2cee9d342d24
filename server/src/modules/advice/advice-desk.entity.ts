import { Entity } from 'typeorm';
import { KeyText, TextColumn } from '../../database/columns';

/** Which office answers questions about a field. */
@Entity('advice_desk')
export class AdviceDesk {
  /** `searchKey` of the field, so that two spellings are one; empty for all that have no desk of their own. */
  @KeyText('field_key', 200)
  fieldKey: string;

  @TextColumn('field', 200)
  field: string;

  @TextColumn('office_id', 16)
  officeId: string;
}
