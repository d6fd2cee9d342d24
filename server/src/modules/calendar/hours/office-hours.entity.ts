import { Entity } from 'typeorm';
import { IdColumn, InstantColumn, LongTextColumn, TextColumn } from '../../../database/columns';
import type { Day } from '../../../kernel/instant';

export enum OfficeHoursState {
  DRAFT = 'DRAFT',
  /** Holds from its day on. */
  CONFIRMED = 'CONFIRMED',
  CANCELLED = 'CANCELLED',
}

/** Offices that keep other hours than the province from a day on: prepared by one person, confirmed by another. */
@Entity('office_hours')
export class OfficeHours {
  @IdColumn()
  id: string;

  @TextColumn('from_day', 10)
  fromDay: Day;

  /** JSON, e.g. [["07:30","11:30"],["13:00","17:00"]]; null where they keep the province's hours again. */
  @LongTextColumn('sessions', { nullable: true })
  sessionsText: string | null;

  /** JSON: which offices, as the choice meant them when it was made. */
  @LongTextColumn('office_ids')
  officeIdsText: string;

  /** The choice in words: "Huyện Quan Hóa, 21 cơ quan". */
  @TextColumn('scope', 300)
  scope: string;

  @TextColumn('decision', 300)
  decision: string;

  @TextColumn('state', 10)
  state: OfficeHoursState;

  @InstantColumn('prepared_at')
  preparedAt: number;

  @TextColumn('prepared_by_id', 16, { nullable: true })
  preparedById: string | null;

  @TextColumn('prepared_by', 120)
  preparedBy: string;

  /** When it was confirmed or, in the end, given up, and by whom. */
  @InstantColumn('settled_at', { nullable: true })
  settledAt: number | null;

  @TextColumn('settled_by', 120, { nullable: true })
  settledBy: string | null;
}
