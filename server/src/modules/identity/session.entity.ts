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

  @InstantColumn('created_at')
  createdAt: number;

  @InstantColumn('expires_at')
  expiresAt: number;
}
