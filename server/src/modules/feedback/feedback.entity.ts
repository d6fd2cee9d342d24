import { Entity, Index } from 'typeorm';
import { InstantColumn, LongTextColumn, TextColumn } from '../../database/columns';
import { CaseColumns } from '../casework/case-columns';
import type { CaseTable } from '../casework/case-journal';
import type { FeedbackKind, FeedbackTopic } from './feedback-terms';

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

export const FEEDBACK: Record<'OBSTACLE' | 'FAULT', CaseTable<Feedback>> = {
  OBSTACLE: { entity: Feedback, table: 'feedback', series: 'VM', what: 'phản ánh này' },
  FAULT: { entity: Feedback, table: 'feedback', series: 'LPM', what: 'phản ánh này' },
};
