import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, TextColumn } from '../../../database/columns';
import { DateTime } from '../../../graphql/scalars';

export enum NoticeKind {
  /** For the citizen: the date by which the result is owed is another one now. */
  DUE_MOVED = 'DUE_MOVED',
  /** For the citizen: a letter of apology with a new date was approved. */
  APOLOGY = 'APOLOGY',
  /** For an office that is asked. */
  CONSULTATION_ASKED = 'CONSULTATION_ASKED',
  /** For an office that is asked: its deadline is near. */
  CONSULTATION_DUE = 'CONSULTATION_DUE',
  /** For the office that asked. */
  CONSULTATION_ANSWERED = 'CONSULTATION_ANSWERED',
  /** For both: the deadline passed without an answer. */
  CONSULTATION_UNANSWERED = 'CONSULTATION_UNANSWERED',
  /** For the citizen: what was sent in online has to be corrected. */
  SUBMISSION_RETURNED = 'SUBMISSION_RETURNED',
  /** For the citizen: what was sent in online is a dossier now. */
  SUBMISSION_ACCEPTED = 'SUBMISSION_ACCEPTED',
  /** For the citizen: what was sent in online is not taken in; there is a letter. */
  SUBMISSION_DECLINED = 'SUBMISSION_DECLINED',
  /** For the desk and who holds the dossier: the citizen sent in online what was asked for. */
  SUPPLEMENT_SENT = 'SUPPLEMENT_SENT',
}

registerEnumType(NoticeKind, { name: 'NoticeKind' });

/** Something that somebody has to be told of a dossier, written in the transaction that made it so. */
@Entity('notice')
@ObjectType({ description: 'Something that an office, or the citizen, has to be told of a dossier.' })
@Index('ux_notice_once', ['dossierId', 'kind', 'officeId', 'ref'], { unique: true })
@Index('ix_notice_office', ['officeId', 'at', 'id'])
export class Notice {
  @IdColumn()
  @Field(() => ID)
  id: string;

  @TextColumn('kind', 24)
  @Field(() => NoticeKind)
  kind: NoticeKind;

  /** Empty for the citizen; a null would let a unique index hold the same notice twice. */
  @TextColumn('office_id', 16)
  officeId: string;

  /** What it is about: a dossier or, where there is none (yet), the online submission. */
  @TextColumn('dossier_id', 16)
  dossierId: string;

  /** Which one of its kind: the dossier's or submission's version that made it, or the consultation. */
  @IntColumn('ref')
  ref: number;

  @InstantColumn('at')
  @Field(() => DateTime)
  at: number;

  /** The moment that it speaks of: the new due date, the deadline. */
  @InstantColumn('moment', { nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'The moment that it speaks of: a new due date, a deadline.' })
  moment: number | null;

  /** When somebody of the office saw it, or it was sent to the citizen. */
  @InstantColumn('done_at', { nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When the office saw it, or it was sent to the citizen.' })
  doneAt: number | null;

  @Field(() => String)
  dossierCode: string;
}
