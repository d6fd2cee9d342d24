import { Entity, Index } from 'typeorm';
import { InstantColumn, KeyInt, KeyText, LongTextColumn, TextColumn } from '../../database/columns';
import type { AuditKind } from './audit-terms';

/**
 * Who looked at what and changed which account or setting. Rows are only ever added: there is no statement that
 * changes or removes one. Each process writes a chain of its own for each day, so that writers never wait for each
 * other; what changes accounts and settings is one chain, written in the transaction of the change.
 */
@Entity('audit_entry')
@Index('ix_audit_at', ['at', 'chainId', 'sequence'])
@Index('ix_audit_kind', ['kind', 'at'])
@Index('ix_audit_username', ['username', 'at'])
@Index('ix_audit_office', ['officeId', 'at'])
@Index('ix_audit_dossier', ['dossierCode', 'at'])
export class AuditEntry {
  /** "2026-11-23/06AB…" (the day of writing and the writer), or `CHANGES`. */
  @KeyText('chain_id', 32)
  chainId: string;

  /** 1, 2, 3 … without gaps in its chain. */
  @KeyInt('sequence')
  sequence: number;

  @InstantColumn('at')
  at: number;

  @TextColumn('kind', 24)
  kind: AuditKind;

  @TextColumn('actor_id', 16, { nullable: true })
  actorId: string | null;

  @TextColumn('username', 64, { nullable: true })
  username: string | null;

  @TextColumn('actor_name', 120, { nullable: true })
  actorName: string | null;

  @TextColumn('office_id', 16, { nullable: true })
  officeId: string | null;

  @TextColumn('address', 45, { nullable: true })
  address: string | null;

  @TextColumn('dossier_code', 40, { nullable: true })
  dossierCode: string | null;

  @TextColumn('subject', 200, { nullable: true })
  subject: string | null;

  /** JSON; of a change: before and after. */
  @LongTextColumn('detail', { nullable: true })
  detail: string | null;

  /** SHA-256 over the hash before it in the chain and this row's content. */
  @TextColumn('hash', 64)
  hash: string;
}
