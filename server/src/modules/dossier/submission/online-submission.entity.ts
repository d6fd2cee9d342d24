import { Field, ID, Int, ObjectType } from 'type-graphql';
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
import { DateTime } from '../../../graphql/scalars';
import { Applicant } from '../dossier.entity';
import { ReturnBy } from '../dossier-terms';
import { ApplicantColumns } from '../receipt/applicant-columns';
import { SubmissionEventKind, SubmissionStatus } from './submission-terms';

@ObjectType({ description: 'A document that the citizen says is there.' })
export class SubmittedDocument {
  @Field(() => ID, { nullable: true })
  requirementId: string | null;
  @Field(() => String)
  name: string;
  @Field(() => Int)
  originals: number;
  @Field(() => Int)
  certifiedCopies: number;
  @Field(() => Int)
  photocopies: number;
}

/** One line of a submission's journal; never changed. */
@Entity('online_submission_event')
@Index('ix_online_submission_event_kind', ['kind', 'at', 'reasonCode'])
@ObjectType({ description: 'What happened to a submission.' })
export class OnlineSubmissionEvent {
  @KeyText('submission_id', 16)
  submissionId: string;

  @KeyInt('ordinal')
  @Field(() => Int)
  ordinal: number;

  @TextColumn('kind', 16)
  @Field(() => SubmissionEventKind)
  kind: SubmissionEventKind;

  @InstantColumn('at')
  @Field(() => DateTime)
  at: number;

  /** Null for the citizen. */
  @TextColumn('actor_id', 16, { nullable: true })
  actorId: string | null;

  @TextColumn('actor_name', 120, { nullable: true })
  @Field(() => String, { nullable: true, description: 'Null for the citizen.' })
  actorName: string | null;

  @LongTextColumn('reason', { nullable: true })
  @Field(() => String, { nullable: true })
  reason: string | null;

  /** Of one that was given back: from the list of reasons, where one was chosen. */
  @TextColumn('reason_code', 64, { nullable: true })
  reasonCode: string | null;

  /** What was sent in, of a correction only what it changed, as JSON; what it became, when a desk decided. */
  @LongTextColumn('data_text')
  dataText: string;

  @Field(() => [String], { description: 'The parts that a correction changed, e.g. "applicant.phone".' })
  changed: string[];
}

/** A request that a citizen sent in over the network. It has no number and no clock before a desk receives it. */
@Entity('online_submission')
@ObjectType({ description: 'A request that a citizen sent in online; no dossier before a desk has received it.' })
@Index('ux_online_submission_reference', ['reference'], { unique: true })
@Index('ux_online_submission_key', ['idempotencyKey'], { unique: true })
@Index('ix_online_submission_dossier', ['dossierId'])
@Index('ix_online_submission_office', ['officeId', 'status', 'submittedAt', 'id'])
export class OnlineSubmission extends ApplicantColumns {
  @IdColumn()
  @Field(() => ID)
  id: string;

  /** The citizen's way back to it; a secret. */
  @TextColumn('reference', 16)
  reference: string;

  @TextColumn('office_id', 16)
  officeId: string;

  @TextColumn('procedure_id', 16)
  procedureId: string;

  @TextColumn('procedure_version_id', 16)
  procedureVersionId: string;

  /** JSON of SubmittedDocument; a dossier's rows are made of it when it is received. */
  @LongTextColumn('documents_text')
  documentsText: string;

  @TextColumn('return_by', 8)
  @Field(() => ReturnBy)
  returnBy: ReturnBy;

  @LongTextColumn('note', { nullable: true })
  @Field(() => String, { nullable: true })
  note: string | null;

  @TextColumn('status', 10)
  @Field(() => SubmissionStatus)
  status: SubmissionStatus;

  /** When it was sent in; of one that was returned, when it was sent in again. */
  @InstantColumn('submitted_at')
  @Field(() => DateTime, { description: 'When it was sent in; of one that was returned, when it came again.' })
  submittedAt: number;

  /** The number of its events. */
  @IntColumn('version')
  @Field(() => Int)
  version: number;

  @TextColumn('dossier_id', 16, { nullable: true })
  dossierId: string | null;

  @TextColumn('declined_request_id', 16, { nullable: true })
  @Field(() => ID, { nullable: true })
  declinedRequestId: string | null;

  @TextColumn('idempotency_key', 100)
  idempotencyKey: string;

  @TextColumn('request_hash', 64)
  requestHash: string;

  @Field(() => String)
  procedureCode: string;

  @Field(() => String)
  procedureName: string;

  @Field(() => Applicant)
  applicant: Applicant;

  @Field(() => [SubmittedDocument])
  documents: SubmittedDocument[];

  @Field(() => [OnlineSubmissionEvent], { description: 'Its journal, oldest first; empty in lists.' })
  journal: OnlineSubmissionEvent[];

  @Field(() => String, { nullable: true, description: 'Of the dossier that it became.' })
  dossierCode: string | null;
}
