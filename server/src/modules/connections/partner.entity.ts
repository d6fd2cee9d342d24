import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, KeyText, TextColumn } from '../../database/columns';
import type { HookEvent, PartnerKind, PartnerStatus } from './connection-terms';

/** A system or an outside body that asks with a key of its own. */
@Entity('partner_system')
@Index('ux_partner_system_code', ['code'], { unique: true })
export class PartnerSystem {
  @IdColumn()
  id: string;

  @TextColumn('code', 20)
  code: string;

  @TextColumn('name', 120)
  name: string;

  @TextColumn('kind', 10)
  kind: PartnerKind;

  @TextColumn('status', 10)
  status: PartnerStatus;

  /** Who answers for it: name, telephone, e-mail. */
  @TextColumn('contact', 200)
  contact: string;

  /** JSON of PartnerScope. */
  @TextColumn('scopes', 200)
  scopes: string;

  @IntColumn('calls_per_minute')
  callsPerMinute: number;

  @IntColumn('intakes_per_day')
  intakesPerDay: number;

  /** The area whose dossiers it sees and to whose desks it sends; null for the whole province. */
  @TextColumn('area_code', 10, { nullable: true })
  areaCode: string | null;

  @IntColumn('version')
  version: number;

  @InstantColumn('changed_at')
  changedAt: number;

  @TextColumn('changed_by', 120)
  changedBy: string;
}

/** A key of a system; the key itself is shown once and not kept. */
@Entity('partner_key')
@Index('ux_partner_key_hash', ['hash'], { unique: true })
@Index('ix_partner_key_partner', ['partnerId', 'createdAt'])
export class PartnerKey {
  @IdColumn()
  id: string;

  @TextColumn('partner_id', 16)
  partnerId: string;

  /** By which people tell keys apart. */
  @TextColumn('prefix', 12)
  prefix: string;

  /** SHA-256, hex: the key has 256 random bits, so nothing slower is needed. */
  @TextColumn('hash', 64)
  hash: string;

  @InstantColumn('created_at')
  createdAt: number;

  @TextColumn('created_by', 120)
  createdBy: string;

  /** Who confirms it is somebody else. */
  @TextColumn('created_by_id', 16, { nullable: true })
  createdById: string | null;

  /** 1 while it waits for a second person: until then it opens nothing. */
  @IntColumn('waits', { nullable: true })
  waits: number | null;

  @InstantColumn('expires_at')
  expiresAt: number;

  @InstantColumn('revoked_at', { nullable: true })
  revokedAt: number | null;

  /** To within a minute. */
  @InstantColumn('last_used_at', { nullable: true })
  lastUsedAt: number | null;

  @TextColumn('last_address', 45, { nullable: true })
  lastAddress: string | null;
}

/** Which submission came through which outside body. */
@Entity('partner_intake')
@Index('ix_partner_intake_day', ['partnerId', 'day', 'submissionId'])
export class PartnerIntake {
  @KeyText('submission_id', 16)
  submissionId: string;

  @TextColumn('partner_id', 16)
  partnerId: string;

  @TextColumn('day', 10)
  day: string;

  @InstantColumn('at')
  at: number;
}

/** How many requests that outside bodies handed in during a month have become dossiers of an office. */
@Entity('outside_month')
export class OutsideMonth {
  /** yyyy-MM, of the day on which they were handed in. */
  @KeyText('month', 7)
  month: string;

  @KeyText('office_id', 16)
  officeId: string;

  @IntColumn('intakes')
  intakes: number;
}

/** Where a system is told of what happens. */
@Entity('partner_hook')
@Index('ix_partner_hook_partner', ['partnerId', 'id'])
export class PartnerHook {
  @IdColumn()
  id: string;

  @TextColumn('partner_id', 16)
  partnerId: string;

  @TextColumn('url', 300)
  url: string;

  /** JSON of HookEvent. */
  @TextColumn('events', 200)
  events: string;

  /** What signs, sealed; shown once. */
  @TextColumn('secret', 200)
  secret: string;

  /** 1 while it is told. */
  @IntColumn('is_on')
  isOn: number;

  /** Who confirms it is somebody else. */
  @TextColumn('made_by_id', 16, { nullable: true })
  madeById: string | null;

  /** 1 while it waits for a second person: until then nothing is sent to it. */
  @IntColumn('waits', { nullable: true })
  waits: number | null;

  @IntColumn('version')
  version: number;

  @InstantColumn('changed_at')
  changedAt: number;

  @TextColumn('changed_by', 120)
  changedBy: string;
}

/** What happened to a dossier, for systems that ask what changed since they asked last. */
@Entity('partner_change')
@Index('ix_partner_change_position', ['position', 'at', 'sequence', 'id'])
export class PartnerChange {
  @IdColumn()
  id: string;

  /** 1, 2, 3 … in the order in which it is told; given after the commit (`change-order.ts`), so null until then. */
  @InstantColumn('position', { nullable: true })
  position: number | null;

  @InstantColumn('at')
  at: number;

  /** The number of the dossier's event. */
  @IntColumn('sequence', { default: '0' })
  sequence: number;

  @TextColumn('dossier_id', 16)
  dossierId: string;

  @TextColumn('code', 40)
  code: string;

  /** Of the office that received it: who sees it goes by that. */
  @TextColumn('area_code', 10)
  areaCode: string;

  @TextColumn('event', 20)
  event: HookEvent;

  @IntColumn('status_code')
  statusCode: number;

  @InstantColumn('due_at', { nullable: true })
  dueAt: number | null;

  @TextColumn('office_code', 24)
  officeCode: string;
}
