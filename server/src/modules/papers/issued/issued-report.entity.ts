import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  IntColumn,
  KeyInt,
  KeyText,
  LongTextColumn,
  TextColumn,
} from '../../../database/columns';
import type { PaperKind } from '../paper';

/** A paper as an office issued it. What it says is kept: it stays the same whatever becomes of the data. */
@Entity('issued_report')
@Index('ux_issued_report_number', ['officeId', 'year', 'number'], { unique: true })
@Index('ux_issued_report_current', ['currentKey'], { unique: true })
@Index('ix_issued_report_area', ['areaCode', 'issuedAt', 'id'])
@Index('ix_issued_report_at', ['issuedAt', 'id'])
export class IssuedReport {
  @IdColumn()
  id: string;

  @TextColumn('kind', 16)
  kind: PaperKind;

  @TextColumn('office_id', 16)
  officeId: string;

  /** The office's next of the year. */
  @IntColumn('number')
  number: number;

  @IntColumn('year')
  year: number;

  /** The area that it is about. */
  @TextColumn('area_code', 10)
  areaCode: string;

  /** That area in words, with what the report is narrowed to. */
  @LongTextColumn('scope')
  scope: string;

  @TextColumn('from_day', 10)
  fromDay: string;

  @TextColumn('to_day', 10)
  toDay: string;

  /** What was asked, as JSON: `PaperRequest`. */
  @LongTextColumn('request')
  request: string;

  @InstantColumn('issued_at')
  issuedAt: number;

  @TextColumn('issued_by_id', 16)
  issuedById: string;

  @TextColumn('issued_by', 120)
  issuedBy: string;

  /** 1 where nobody pressed: it was issued by its plan, in the name of who answers for that. */
  @IntColumn('planned')
  planned: number;

  /** The report that this one takes the place of, and why. */
  @TextColumn('supersedes_id', 16, { nullable: true })
  supersedesId: string | null;

  @LongTextColumn('reason', { nullable: true })
  reason: string | null;

  /** The one that took its place; null while it counts. */
  @TextColumn('superseded_by_id', 16, { nullable: true })
  supersededById: string | null;

  /** Office and request in a digest while it counts: one report of a period counts at a time. */
  @TextColumn('current_key', 64, { nullable: true })
  currentKey: string | null;
}

/** What it says, `Paper` as packed JSON, in pieces that MariaDB's TEXT holds: a paper of all procedures is longer. */
@Entity('issued_report_part')
export class IssuedReportPart {
  @KeyText('report_id', 16)
  reportId: string;

  @KeyInt('ordinal')
  ordinal: number;

  @LongTextColumn('packed')
  packed: string;
}
