import { Entity, Index } from 'typeorm';
import { IdColumn, IntColumn, LongTextColumn, TextColumn } from '../../database/columns';

/** A counter of a centre (quầy): where citizens are called to. One that was closed stays for what happened there. */
@Entity('counter')
@Index('ix_counter_office', ['officeId', 'position'])
@Index('ux_counter_staff', ['staffId'], { unique: true })
export class Counter {
  @IdColumn()
  id: string;

  @TextColumn('office_id', 16)
  officeId: string;

  /** What stands on the sign and is called out: "1", "2A". */
  @TextColumn('number', 8)
  number: string;

  @TextColumn('name', 80)
  name: string;

  /** JSON: `Service[]`; none for everything that the office receives. */
  @LongTextColumn('serves_text')
  servesText: string;

  /** In which order an office has them, from 1. */
  @IntColumn('position')
  position: number;

  /** First and last day on which it serves, both counted. */
  @TextColumn('valid_from', 10)
  validFrom: string;

  @TextColumn('valid_to', 10, { nullable: true })
  validTo: string | null;

  /** Who usually sits there; nobody sits at two. */
  @TextColumn('staff_id', 16, { nullable: true })
  staffId: string | null;
}
