import { Entity, Index } from 'typeorm';
import { InstantColumn, IntColumn, KeyText, TextColumn } from '../../../database/columns';

/** How many tries of one kind have failed of late; see attempt-limits.ts. Keys are hashes and name nobody. */
@Entity('attempt_limit')
@Index('ix_attempt_limit_forget', ['forgetAt'])
@Index('ix_attempt_limit_subject', ['subject'])
export class AttemptLimit {
  @KeyText('counter', 80)
  key: string;

  /** Hash of the account's name, so that a new password lifts what its old one had brought on. */
  @TextColumn('subject', 64, { nullable: true })
  subject: string | null;

  @IntColumn('failures')
  failures: number;

  @InstantColumn('counted_at')
  countedAt: number;

  /** No try before this moment. */
  @InstantColumn('blocked_until', { nullable: true })
  blockedUntil: number | null;

  /** From then on the row says no more than no row. */
  @InstantColumn('forget_at')
  forgetAt: number;
}

/** A browser or an address from which a person has signed in: what strangers do wrong elsewhere is not held against it. */
@Entity('known_place')
export class KnownPlace {
  @KeyText('staff_id', 16)
  staffId: string;

  /** "device:" or "address:" and a SHA-256. */
  @KeyText('place', 72)
  place: string;

  @InstantColumn('last_success_at')
  lastSuccessAt: number;
}

/** The password was right and the code is still to come. */
@Entity('sign_in_challenge')
@Index('ix_sign_in_challenge_expires', ['expiresAt'])
export class SignInChallenge {
  @KeyText('token_hash', 64)
  tokenHash: string;

  @TextColumn('staff_id', 16)
  staffId: string;

  @InstantColumn('expires_at')
  expiresAt: number;
}
