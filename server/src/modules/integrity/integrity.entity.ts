import { Entity, Index } from 'typeorm';
import {
  InstantColumn,
  IntColumn,
  KeyInt,
  KeyText,
  LongTextColumn,
  RealColumn,
  TextColumn,
} from '../../database/columns';
import type { Pattern } from './integrity-terms';

/** Of a day's settled dossiers, how many had something by which rates can be polished, by who did it and procedure. */
@Entity('integrity_tally')
export class IntegrityTally {
  /** On which they were settled. */
  @KeyText('day', 10)
  day: string;

  @KeyText('pattern', 24)
  pattern: Pattern;

  @KeyText('office_id', 16)
  officeId: string;

  /** Who did it, or did what might have been it. */
  @KeyText('staff_id', 16)
  staffId: string;

  @KeyText('procedure_id', 16)
  procedureId: string;

  /** Dossiers that could have had it. */
  @IntColumn('cases')
  cases: number;

  @IntColumn('hits')
  hits: number;
}

/** One dossier that had it. */
@Entity('integrity_hit')
@Index('ix_integrity_hit_day', ['day'])
export class IntegrityHit {
  @KeyText('pattern', 24)
  pattern: Pattern;

  @KeyText('office_id', 16)
  officeId: string;

  @KeyText('day', 10)
  day: string;

  @KeyText('dossier_id', 16)
  dossierId: string;

  @TextColumn('staff_id', 16)
  staffId: string;
}

/** An office or person where a pattern comes more often than chance explains. A question, not a verdict. */
@Entity('integrity_finding')
@Index('ix_integrity_finding_window', ['fromDay', 'pattern'])
export class IntegrityFinding {
  /** Names what it is about: first day, pattern, office, person. The same finding of the same quarter stays the same. */
  @KeyText('id', 80)
  id: string;

  @TextColumn('pattern', 24)
  pattern: Pattern;

  @TextColumn('office_id', 16)
  officeId: string;

  /** Null where it is about the office. */
  @TextColumn('staff_id', 16, { nullable: true })
  staffId: string | null;

  @TextColumn('staff_name', 120, { nullable: true })
  staffName: string | null;

  @TextColumn('from_day', 10)
  fromDay: string;

  /** The last day that was counted. */
  @TextColumn('to_day', 10)
  toDay: string;

  @IntColumn('cases')
  cases: number;

  @IntColumn('hits')
  hits: number;

  /** How many there would be if it were as everywhere else with the same procedures. */
  @RealColumn('expected')
  expected: number;

  /** The chance of so many or more by chance alone. */
  @RealColumn('chance')
  chance: number;

  /** The same among all offices and people that were looked at. */
  @RealColumn('among_all')
  amongAll: number;
}

/** When the findings of a quarter were last counted. */
@Entity('integrity_run')
export class IntegrityRunRow {
  @KeyText('from_day', 10)
  fromDay: string;

  @TextColumn('to_day', 10)
  toDay: string;

  @InstantColumn('counted_at')
  countedAt: number;
}

/** What a leader noted who has looked at a finding. */
@Entity('integrity_note')
export class IntegrityNote {
  @KeyText('finding_id', 80)
  findingId: string;

  /** 1, 2, 3 … */
  @KeyInt('ordinal')
  ordinal: number;

  @InstantColumn('at')
  at: number;

  @TextColumn('by_id', 16)
  byId: string;

  @TextColumn('by_name', 120)
  byName: string;

  @LongTextColumn('note')
  note: string;

  /** What the finding said then. */
  @IntColumn('hits')
  hits: number;

  @IntColumn('cases')
  cases: number;
}
