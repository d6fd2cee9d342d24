import { Entity } from 'typeorm';
import { InstantColumn, IntColumn, KeyText, TextColumn } from '../../../database/columns';

/** The authenticator app of a person (TOTP, RFC 6238). */
@Entity('second_factor')
export class SecondFactor {
  @KeyText('staff_id', 16)
  staffId: string;

  /** Sealed with the server's key; see kernel/secret-box.ts. */
  @TextColumn('secret', 200)
  secret: string;

  @InstantColumn('created_at')
  createdAt: number;

  /** Null until a first code has shown that the app has the secret; until then it protects and opens nothing. */
  @InstantColumn('confirmed_at', { nullable: true })
  confirmedAt: number | null;

  /** The last time step (of 30 seconds since 1970) whose code was used: no code opens twice. */
  @IntColumn('last_step', { nullable: true })
  lastStep: number | null;
}

/** For the day on which the phone is lost. Only a keyed hash is kept. */
@Entity('recovery_code')
export class RecoveryCode {
  @KeyText('staff_id', 16)
  staffId: string;

  @KeyText('code_hash', 64)
  codeHash: string;

  @InstantColumn('used_at', { nullable: true })
  usedAt: number | null;
}
