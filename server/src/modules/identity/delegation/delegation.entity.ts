import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, TextColumn } from '../../../database/columns';

/** What a stand-in may do. */
export enum DelegationScope {
  /** Whatever the principal may do to dossiers. */
  ALL = 'ALL',
  /** Only what a signer does: read, sign, refuse, send back. */
  APPROVE = 'APPROVE',
}

/** Somebody works in the place of a colleague of the same office for some days (uỷ quyền, phân công thay). */
@Entity('delegation')
@Index('ix_delegation_stand_in', ['standInId', 'toDay'])
@Index('ix_delegation_office', ['officeId', 'fromDay'])
export class Delegation {
  @IdColumn()
  id: string;

  @TextColumn('principal_id', 16)
  principalId: string;

  @TextColumn('stand_in_id', 16)
  standInId: string;

  @TextColumn('office_id', 16)
  officeId: string;

  /** The first and the last day, both counted. */
  @TextColumn('from_day', 10)
  fromDay: string;

  @TextColumn('to_day', 10)
  toDay: string;

  @TextColumn('scope', 10)
  scope: DelegationScope;

  @TextColumn('reason', 300)
  reason: string;

  @InstantColumn('created_at')
  createdAt: number;

  @TextColumn('created_by', 120)
  createdBy: string;

  @InstantColumn('revoked_at', { nullable: true })
  revokedAt: number | null;

  @TextColumn('revoked_by', 120, { nullable: true })
  revokedBy: string | null;
}
