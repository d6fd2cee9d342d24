import { Entity, Index } from 'typeorm';
import { InstantColumn, LongTextColumn, TextColumn } from '../../database/columns';
import { CaseColumns } from '../casework/case-columns';
import type { CaseTable } from '../casework/case-table';
import type { Permission } from '../identity/permissions';
import { StaffNoticeSubject } from '../staff-notices/staff-notice-terms';
import { FeedbackKind, type FeedbackTopic } from './feedback-terms';

/** An obstacle or a fault of the software that somebody of the staff met with. */
@Entity('feedback')
@Index('ux_feedback_number', ['number'], { unique: true })
@Index('ux_feedback_key', ['idempotencyKey'], { unique: true })
@Index('ix_feedback_opened', ['openedAt', 'id'])
@Index('ix_feedback_mine', ['openedById', 'openedAt', 'id'])
@Index('ix_feedback_handler', ['handlerOfficeId', 'state', 'dueAt', 'id'])
@Index('ix_feedback_leading', ['leadingId'])
export class Feedback extends CaseColumns {
  @TextColumn('kind', 10)
  kind: FeedbackKind;

  /** Null of a fault. */
  @TextColumn('topic', 16, { nullable: true })
  topic: FeedbackTopic | null;

  /** The address within the app at which it was written. */
  @TextColumn('page', 300, { nullable: true })
  page: string | null;

  @TextColumn('app_version', 60, { nullable: true })
  appVersion: string | null;

  @TextColumn('browser', 300, { nullable: true })
  browser: string | null;

  /** Of the last failure that the screen showed before. */
  @TextColumn('error_code', 60, { nullable: true })
  errorCode: string | null;

  /** Under which the log has that failure. */
  @TextColumn('request_id', 80, { nullable: true })
  requestId: string | null;

  /** The report of the same thing with which this one is answered. */
  @TextColumn('leading_id', 16, { nullable: true })
  leadingId: string | null;

  /** The matter in words that all desks may read; null while it is not public. */
  @LongTextColumn('public_note', { nullable: true })
  publicNote: string | null;

  @InstantColumn('published_at', { nullable: true })
  publishedAt: number | null;
}

const COMMON = {
  entity: Feedback,
  table: 'feedback',
  what: 'phản ánh này',
  subject: StaffNoticeSubject.FEEDBACK,
  rightFor: ({ kind }: Feedback): Permission => (kind === FeedbackKind.FAULT ? 'admin:manage' : 'feedback:answer'),
};

/** One table; each kind has its own numbers. */
export const FEEDBACK: Record<FeedbackKind, CaseTable<Feedback>> = {
  OBSTACLE: { ...COMMON, series: 'VM' },
  FAULT: { ...COMMON, series: 'LPM' },
};
