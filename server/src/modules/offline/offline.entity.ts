import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  IntColumn,
  KeyInt,
  KeyText,
  LongTextColumn,
  TextColumn,
} from '../../database/columns';
import type { ArrivalKind, OfflineDeskState, SlipProblem } from './offline-terms';

/** One browser on one machine of a centre, which goes on receiving while it has no line. */
@Entity('offline_desk')
@Index('ix_offline_desk_office', ['officeId', 'registeredAt'])
export class OfflineDesk {
  @IdColumn()
  id: string;

  @TextColumn('office_id', 16)
  officeId: string;

  /** What its codes begin with, whatever becomes of the office. */
  @TextColumn('office_code', 24)
  officeCode: string;

  @TextColumn('name', 100)
  name: string;

  @TextColumn('secret_hash', 64)
  secretHash: string;

  @TextColumn('state', 10)
  state: OfflineDeskState;

  @TextColumn('registered_by_id', 16)
  registeredById: string;

  @TextColumn('registered_by', 120)
  registeredBy: string;

  @InstantColumn('registered_at')
  registeredAt: number;

  @InstantColumn('last_seen_at')
  lastSeenAt: number;

  @InstantColumn('leased_until')
  leasedUntil: number;

  /** Every stretch in which it could give numbers: `[from, until]` pairs as JSON, in order. */
  @LongTextColumn('leases_text')
  leasesText: string;

  /** What it said of itself last: days with the last number given and how many are not sent, as JSON. */
  @LongTextColumn('reported_text')
  reportedText: string;

  @TextColumn('ended_by_id', 16, { nullable: true })
  endedById: string | null;

  @TextColumn('ended_by', 120, { nullable: true })
  endedBy: string | null;

  @InstantColumn('ended_at', { nullable: true })
  endedAt: number | null;

  @TextColumn('ended_reason', 500, { nullable: true })
  endedReason: string | null;

  /** A head's consent to entering dossiers from the slips of a desk that was revoked. */
  @TextColumn('slips_allowed_by', 120, { nullable: true })
  slipsAllowedBy: string | null;

  @InstantColumn('slips_allowed_at', { nullable: true })
  slipsAllowedAt: number | null;
}

/**
 * Numbers of each day that belong to one desk. Those of one office never overlap on one day: they are given again only
 * once their desk has ended and the last day on which it could give numbers is over.
 */
@Entity('number_block')
@Index('ux_number_block', ['officeCode', 'first', 'givenAt'], { unique: true })
@Index('ix_number_block_desk', ['deskId', 'givenAt'])
export class NumberBlock {
  @IdColumn()
  id: string;

  @TextColumn('office_code', 24)
  officeCode: string;

  @TextColumn('desk_id', 16)
  deskId: string;

  @IntColumn('first')
  first: number;

  @IntColumn('last')
  last: number;

  @InstantColumn('given_at')
  givenAt: number;
}

/** A dossier that came in under a number of a block: what the numbers of a day are proven by. Append-only. */
@Entity('offline_receipt')
@Index('ux_offline_receipt_dossier', ['dossierId'], { unique: true })
@Index('ix_offline_receipt_desk', ['deskId', 'day'])
export class OfflineReceipt {
  @KeyText('block_id', 16)
  blockId: string;

  @KeyText('day', 10)
  day: string;

  @KeyInt('number')
  number: number;

  @TextColumn('desk_id', 16)
  deskId: string;

  @TextColumn('dossier_id', 16)
  dossierId: string;

  @TextColumn('kind', 10)
  kind: ArrivalKind;

  /** Of everything that was sent under the number: the same again is the same dossier. */
  @TextColumn('request_hash', 64)
  requestHash: string;

  @InstantColumn('received_at')
  receivedAt: number;

  @InstantColumn('arrived_at')
  arrivedAt: number;

  /** Whose session sent it; who received it stands in the event. */
  @TextColumn('sender_id', 16)
  senderId: string;

  @InstantColumn('printed_due_at', { nullable: true })
  printedDueAt: number | null;

  @TextColumn('problem', 12, { nullable: true })
  problem: SlipProblem | null;

  @InstantColumn('due_at', { nullable: true })
  dueAt: number | null;

  @IntColumn('slip_edition')
  slipEdition: number;
}

/**
 * A number that was given and has no dossier, accounted for: of a revoked desk one that never came though a later one
 * did; of any desk one that the office could not take, which its clerk handed to the heads with the reason.
 */
@Entity('offline_missing')
export class OfflineMissing {
  @KeyText('block_id', 16)
  blockId: string;

  @KeyText('day', 10)
  day: string;

  @KeyInt('number')
  number: number;

  @InstantColumn('noted_at')
  notedAt: number;

  /** Why it was handed to the heads; null for one that never came. */
  @TextColumn('reason', 500, { nullable: true })
  reason: string | null;

  @TextColumn('set_aside_by', 120, { nullable: true })
  setAsideBy: string | null;

  /** Of a number that was handed over: the moment on its slip. */
  @InstantColumn('received_at', { nullable: true })
  receivedAt: number | null;

  /** What the desk had of it, as JSON (`SlipContent`), until it is entered; null where the desk had lost it. */
  @LongTextColumn('content_text', { nullable: true })
  contentText: string | null;
}
