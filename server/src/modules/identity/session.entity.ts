import { Entity, Index } from 'typeorm';
import { InstantColumn, KeyText, TextColumn } from '../../database/columns';

/** A signed-in browser. Only the SHA-256 of the cookie's secret is kept, so a leaked table opens nothing. */
@Entity('session')
@Index('ix_session_staff', ['staffId'])
export class Session {
  @KeyText('token_hash', 64)
  tokenHash: string;

  @TextColumn('staff_id', 16)
  staffId: string;

  @TextColumn('office_id', 16)
  officeId: string;

  /** The office that the person chose to work in, of several; null for the one that comes first. */
  @TextColumn('chosen_office_id', 16, { nullable: true })
  chosenOfficeId: string | null;

  @InstantColumn('created_at')
  createdAt: number;

  @InstantColumn('expires_at')
  expiresAt: number;

  /** Written at most every few minutes: it is read by the person alone. */
  @InstantColumn('last_seen_at', { nullable: true })
  lastSeenAt: number | null;

  /** From where it was opened. */
  @TextColumn('address', 45, { nullable: true })
  address: string | null;

  /** As people call it: "Chrome". */
  @TextColumn('browser', 40, { nullable: true })
  browser: string | null;

  /** "Windows". */
  @TextColumn('system', 40, { nullable: true })
  system: string | null;
}
