import { Entity } from 'typeorm';
import { IntColumn, KeyInt, KeyText } from '../../database/columns';

/** The last number that a series of cases has given in a year. */
@Entity('case_counter')
export class CaseCounter {
  @KeyText('series', 8)
  series: string;

  @KeyInt('year')
  year: number;

  @IntColumn('last_number')
  lastNumber: number;
}
