import { Entity } from 'typeorm';
import { IntColumn, KeyText } from '../../../database/columns';

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
