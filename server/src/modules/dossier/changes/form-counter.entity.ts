import { Entity } from 'typeorm';
import { IntColumn, KeyInt, KeyText } from '../../../database/columns';

/** The last number that an office has given to a letter of a form in a year. */
@Entity('form_counter')
export class FormCounter {
  @KeyText('office_id', 16)
  officeId: string;

  @KeyText('form', 16)
  form: string;

  @KeyInt('year')
  year: number;

  @IntColumn('last_number')
  lastNumber: number;
}
