import { registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, TextColumn } from '../../../database/columns';

export enum AdminGrantState {
  /** Waits for another administrator. */
  OPEN = 'OPEN',
  CONFIRMED = 'CONFIRMED',
  REFUSED = 'REFUSED',
}

/** What takes two administrators. */
export enum AdminGrantKind {
  /** The role. */
  ROLE = 'ROLE',
  /** A closed account that has it signs in again. */
  REOPEN = 'REOPEN',
  /** Another password for who has it. */
  PASSWORD = 'PASSWORD',
}

registerEnumType(AdminGrantKind, { name: 'AdminGrantKind' });
registerEnumType(AdminGrantState, { name: 'AdminGrantState' });

/** By which somebody comes to administer the whole installation: what one administrator asks for and another decides. */
@Entity('admin_grant')
@Index('ux_admin_grant_open', ['openFor'], { unique: true })
@Index('ix_admin_grant_staff', ['staffId'])
export class AdminGrant {
  @IdColumn()
  id: string;

  @TextColumn('staff_id', 16)
  staffId: string;

  /** The same person while it is open. */
  @TextColumn('open_for', 16, { nullable: true })
  openFor: string | null;

  /** Null for the role. */
  @TextColumn('kind', 10, { nullable: true })
  kind: AdminGrantKind | null;

  /** Of the password that was asked for, until it is decided. */
  @TextColumn('password_hash', 160, { nullable: true })
  passwordHash: string | null;

  @TextColumn('office_id', 16)
  officeId: string;

  @TextColumn('reason', 300)
  reason: string;

  @TextColumn('state', 10)
  state: AdminGrantState;

  @InstantColumn('asked_at')
  askedAt: number;

  @TextColumn('asked_by_id', 16)
  askedById: string;

  @TextColumn('asked_by', 120)
  askedBy: string;

  @InstantColumn('settled_at', { nullable: true })
  settledAt: number | null;

  @TextColumn('settled_by', 120, { nullable: true })
  settledBy: string | null;
}
