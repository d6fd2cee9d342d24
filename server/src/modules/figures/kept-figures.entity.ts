import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, KeyText, LongTextColumn, TextColumn } from '../../database/columns';

/** A report that a person has put together and keeps under a name of his own. */
@Entity('kept_figures')
@Index('ux_kept_figures_name', ['staffId', 'nameKey'], { unique: true })
@Index('ix_kept_figures_mail', ['mailSince'])
export class KeptFigures {
  @IdColumn()
  id: string;

  @TextColumn('staff_id', 16)
  staffId: string;

  /** Where the person worked when he kept it: what he sees is that office's area. */
  @TextColumn('office_id', 16)
  officeId: string;

  @TextColumn('name', 80)
  name: string;

  /** The name without accents: two are told apart by it. */
  @TextColumn('name_key', 80)
  nameKey: string;

  /** What is asked, as JSON: `FiguresRequest`. */
  @LongTextColumn('request')
  request: string;

  /** 1 where it stands on the person's start page. */
  @IntColumn('pinned')
  pinned: number;

  /** Where it goes by e-mail on Fridays, and since when; null where it does not. */
  @TextColumn('mail_to', 120, { nullable: true })
  mailTo: string | null;

  @InstantColumn('mail_since', { nullable: true })
  mailSince: number | null;

  /** Counts its changes: of two at once the second is told. */
  @IntColumn('revision')
  revision: number;

  @InstantColumn('changed_at')
  changedAt: number;
}

/** The letter of a week that a person has been written. */
@Entity('figures_letter')
export class FiguresLetter {
  @KeyText('staff_id', 16)
  staffId: string;

  /** The Friday of the week. */
  @KeyText('friday', 10)
  friday: string;

  @InstantColumn('written_at')
  writtenAt: number;
}
