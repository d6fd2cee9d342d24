import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, TextColumn } from '../../database/columns';

/** A code of six digits that shows that a phone or a mailbox is somebody's. */
@Entity('one_time_code')
@Index('ix_one_time_code_contact', ['contact', 'at'])
@Index('ix_one_time_code_caller', ['caller', 'at'])
export class OneTimeCode {
  @IdColumn()
  id: string;

  /** SHA-256 of the address that it was sent to. */
  @TextColumn('contact', 64)
  contact: string;

  /** What it confirms, so that a code for one thing opens no other. */
  @TextColumn('purpose', 60)
  purpose: string;

  /** The network address that asked for it. */
  @TextColumn('caller', 45)
  caller: string;

  /** SHA-256 of id and code. */
  @TextColumn('hash', 64)
  hash: string;

  @InstantColumn('at')
  at: number;

  @IntColumn('tries')
  tries: number;

  @InstantColumn('used_at', { nullable: true })
  usedAt: number | null;
}
