import { Entity } from 'typeorm';
import { InstantColumn, IntColumn, KeyText } from '../../database/columns';

/** What an office settled in a month and how much of it has its result as a file, as the job last counted it. */
@Entity('digitised_month')
export class DigitisedMonth {
  @KeyText('month', 7)
  month: string;

  @KeyText('office_id', 16)
  officeId: string;

  @IntColumn('settled')
  settled: number;

  @IntColumn('digitised')
  digitised: number;

  @InstantColumn('counted_at')
  countedAt: number;
}
