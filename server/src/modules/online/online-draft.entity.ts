import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, LongTextColumn, TextColumn } from '../../database/columns';
import { ConfirmationColumns } from './confirmation-columns';

/** What a citizen has typed and not yet sent in. No desk sees it. */
@Entity('online_draft')
@Index('ux_online_draft_secret', ['secret'], { unique: true })
@Index('ix_online_draft_expires', ['expiresAt'])
@Index('ix_online_draft_caller', ['caller', 'createdAt'])
export class OnlineDraft extends ConfirmationColumns {
  @IdColumn()
  id: string;

  /** Whoever has it goes on with it. */
  @TextColumn('secret', 16)
  secret: string;

  /** The network address that began it. */
  @TextColumn('caller', 45)
  caller: string;

  /** JSON, as the citizen's page keeps it; an empty object once it was sent in. */
  @LongTextColumn('content_text')
  contentText: string;

  @InstantColumn('created_at')
  createdAt: number;

  @InstantColumn('changed_at')
  changedAt: number;

  @InstantColumn('expires_at')
  expiresAt: number;

  @IntColumn('version')
  version: number;

  /** What it became. */
  @TextColumn('submission_id', 16, { nullable: true })
  submissionId: string | null;
}
