import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, LongTextColumn, TextColumn } from '../../../database/columns';
import { DateTime } from '../../../graphql/scalars';
import { Office } from '../../organisation/office.entity';
import { Applicant } from '../dossier.entity';
import { ApplicantColumns } from '../receipt/applicant-columns';

/** A request that a desk did not take in, with the letter that says why (form 03). It never becomes a dossier. */
@Entity('declined_request')
@ObjectType({ description: 'A request that a desk did not take in, with the letter that says why (form 03).' })
@Index('ux_declined_request_number', ['officeId', 'year', 'number'], { unique: true })
@Index('ux_declined_request_key', ['officeId', 'idempotencyKey'], { unique: true })
// Of the report, which counts by period, office and procedure and so never reads a row.
@Index('ix_declined_request_day', ['day', 'officeId', 'procedureId'])
@Index('ix_declined_request_reason', ['reasonCode', 'day', 'officeId'])
@Index('ix_declined_request_office', ['officeId', 'declinedAt', 'id'])
export class DeclinedRequest extends ApplicantColumns {
  @IdColumn()
  @Field(() => ID)
  id: string;

  @TextColumn('office_id', 16)
  officeId: string;

  /** The office's next of the year. */
  @IntColumn('number')
  @Field(() => Int, { description: 'Of the letter: the office’s next of the year.' })
  number: number;

  @IntColumn('year')
  @Field(() => Int)
  year: number;

  @InstantColumn('declined_at')
  @Field(() => DateTime)
  declinedAt: number;

  /** The day of that in Viet Nam, by which it is counted. */
  @TextColumn('day', 10)
  day: string;

  @TextColumn('declined_by', 120)
  @Field(() => String)
  declinedBy: string;

  @TextColumn('procedure_id', 16)
  procedureId: string;

  @TextColumn('procedure_version_id', 16)
  procedureVersionId: string;

  @LongTextColumn('reason')
  @Field(() => String)
  reason: string;

  @TextColumn('reason_code', 64, { nullable: true })
  @Field(() => String, { nullable: true, description: 'Of the list of reasons, where the reason was chosen there.' })
  reasonCode: string | null;

  @LongTextColumn('note', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What the citizen was advised to do.' })
  note: string | null;

  /** As in `dossier`: words without accents, each after a blank. */
  @TextColumn('search_text', 300)
  searchText: string;

  @TextColumn('idempotency_key', 100)
  idempotencyKey: string;

  @TextColumn('request_hash', 64)
  requestHash: string;

  @Field(() => Office)
  office: Office;

  @Field(() => String)
  procedureCode: string;

  @Field(() => String)
  procedureName: string;

  @Field(() => Applicant)
  applicant: Applicant;
}
