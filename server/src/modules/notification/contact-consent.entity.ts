import { Entity, Index } from 'typeorm';
import { InstantColumn, IntColumn, KeyText, TextColumn } from '../../database/columns';
import type { NoticeLanguage } from './notification-terms';

/** What a citizen chose about being told; where there is no row, or a null in it, what counts without a choice. */
@Entity('contact_consent')
@Index('ux_contact_consent_secret', ['secret'], { unique: true })
export class ContactConsent {
  /** The dossier or the online submission. */
  @KeyText('about_id', 16)
  aboutId: string;

  @IntColumn('email', { nullable: true })
  email: number | null;

  @IntColumn('sms', { nullable: true })
  sms: number | null;

  @TextColumn('language', 2, { nullable: true })
  language: NoticeLanguage | null;

  /** Stands in the link at the end of each mail. */
  @TextColumn('secret', 14)
  secret: string;

  @InstantColumn('changed_at')
  changedAt: number;

  /** Who wrote it down at a desk; null where the citizen did so himself, or nobody has chosen yet. */
  @TextColumn('changed_by', 120, { nullable: true })
  changedBy: string | null;
}
