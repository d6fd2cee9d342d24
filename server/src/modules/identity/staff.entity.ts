import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, KeyText, TextColumn } from '../../database/columns';
import type { Role } from './permissions';

export enum StaffStatus {
  ACTIVE = 'ACTIVE',
  DISABLED = 'DISABLED',
}

/** A person with an account. */
@Entity('staff')
@Index('ux_staff_username', ['username'], { unique: true })
export class Staff {
  @IdColumn()
  id: string;

  @TextColumn('username', 64)
  username: string;

  @TextColumn('full_name', 120)
  fullName: string;

  @TextColumn('password_hash', 160)
  passwordHash: string;

  @TextColumn('status', 10)
  status: StaffStatus;

  /** Since when somebody else knows the password: whoever signs in with it may only choose another. */
  @InstantColumn('password_set_by_other_at', { nullable: true })
  passwordSetByOtherAt: number | null;

  /** 1 for the accounts of the demo data, which a production start refuses. */
  @IntColumn('demo')
  demo: number;

  @InstantColumn('created_at')
  createdAt: number;
}

/** Where a person works and as what; a secondment has days. */
@Entity('staff_office')
@Index('ix_staff_office_office', ['officeId'])
export class StaffOffice {
  @KeyText('staff_id', 16)
  staffId: string;

  @KeyText('office_id', 16)
  officeId: string;

  @KeyText('role', 16)
  role: Role;

  @TextColumn('valid_from', 10, { nullable: true })
  validFrom: string | null;

  @TextColumn('valid_to', 10, { nullable: true })
  validTo: string | null;
}
