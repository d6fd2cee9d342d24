import { Entity, Index } from 'typeorm';
import { InstantColumn, IntColumn, KeyInt, KeyText, LongTextColumn, TextColumn } from '../../database/columns';

/** What of an office was changed. */
export enum OfficeChangeKind {
  /** Phone, address, e-mail: what papers and the public page say. */
  CONTACT = 'CONTACT',
  COUNTERS = 'COUNTERS',
}

/**
 * Every change of what an office is reached by and of its counters, numbered in its office without gaps; its number is
 * the version that two people at once are told apart by. A paper says what counted when it was issued
 * (`Directory.officeAt`).
 */
@Entity('office_change')
@Index('ix_office_change_kind', ['kind', 'at'])
export class OfficeChange {
  @KeyText('office_id', 16)
  officeId: string;

  @KeyInt('number')
  number: number;

  @TextColumn('kind', 10)
  kind: OfficeChangeKind;

  @InstantColumn('at')
  at: number;

  /** Null at the command line. */
  @TextColumn('by_id', 16, { nullable: true })
  byId: string | null;

  @TextColumn('by_name', 120)
  byName: string;

  /** The change that this one takes back. */
  @IntColumn('undoes', { nullable: true })
  undoes: number | null;

  /** JSON; of a contact: an `OfficeContact`; of counters: all that the office had, in their order. */
  @LongTextColumn('before_text')
  beforeText: string;

  @LongTextColumn('after_text')
  afterText: string;
}

export interface OfficeContact {
  phone: string | null;
  address: string | null;
  email: string | null;
}
