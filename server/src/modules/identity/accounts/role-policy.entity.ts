import { Entity } from 'typeorm';
import { InstantColumn, IntColumn, KeyText, TextColumn } from '../../../database/columns';
import type { Role } from '../permissions';

/** What an administrator asks of everybody who has a role. A role without a row asks for nothing. */
@Entity('role_policy')
export class RolePolicy {
  @KeyText('role', 16)
  role: Role;

  /** 1: who has the role signs in with a second factor, and without one can do nothing but enrol. */
  @IntColumn('requires_second_factor')
  requiresSecondFactor: number;

  @InstantColumn('changed_at')
  changedAt: number;

  /** Null where it was set at the command line. */
  @TextColumn('changed_by', 16, { nullable: true })
  changedBy: string | null;
}
