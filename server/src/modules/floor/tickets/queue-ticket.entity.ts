import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, TextColumn } from '../../../database/columns';
import type { TicketClass, TicketSource, TicketState } from '../floor-terms';

/**
 * A ticket of one day. Who holds it is not known: it has a secret for the holder's page and, where it was taken over
 * the network, a keyed hash of the telephone by which tickets are limited.
 */
@Entity('queue_ticket')
@Index('ux_queue_ticket_number', ['officeId', 'day', 'issueGroupId', 'number'], { unique: true })
@Index('ux_queue_ticket_key', ['idempotencyKey'], { unique: true })
@Index('ux_queue_ticket_secret', ['secret'], { unique: true })
@Index('ux_queue_ticket_holding', ['holdingCounterId'], { unique: true })
@Index('ix_queue_ticket_line', ['officeId', 'day', 'state', 'issuedAt'])
@Index('ix_queue_ticket_state', ['state', 'day'])
@Index('ix_queue_ticket_holder', ['holderHash', 'day'])
export class QueueTicket {
  @IdColumn()
  id: string;

  @TextColumn('office_id', 16)
  officeId: string;

  @TextColumn('day', 10)
  day: string;

  /** In whose line it stands, or last stood. */
  @TextColumn('group_id', 16)
  groupId: string;

  /** Whose number it has. */
  @TextColumn('issue_group_id', 16)
  issueGroupId: string;

  @IntColumn('number')
  number: number;

  @TextColumn('label', 8)
  label: string;

  @TextColumn('ticket_class', 12)
  ticketClass: TicketClass;

  @TextColumn('source', 10)
  source: TicketSource;

  @TextColumn('state', 12)
  state: TicketState;

  /** Its place in line, wherever it is sent. */
  @InstantColumn('issued_at')
  issuedAt: number;

  /** Sent to this counter: it waits for no other. */
  @TextColumn('wanted_counter_id', 16, { nullable: true })
  wantedCounterId: string | null;

  /** Where it was called to last. */
  @TextColumn('counter_id', 16, { nullable: true })
  counterId: string | null;

  /** The same while it is called or served: a counter has one ticket at a time. */
  @TextColumn('holding_counter_id', 16, { nullable: true })
  holdingCounterId: string | null;

  @TextColumn('staff_id', 16, { nullable: true })
  staffId: string | null;

  @TextColumn('staff_name', 120, { nullable: true })
  staffName: string | null;

  /** Since when it waits, where it came back into a line; else when it was issued. */
  @InstantColumn('waiting_since')
  waitingSince: number;

  @InstantColumn('called_at', { nullable: true })
  calledAt: number | null;

  /** The floor's version at the call: calls of an office in their order. */
  @IntColumn('call_number', { nullable: true })
  callNumber: number | null;

  /** How often it was called out since then, the first time included. */
  @IntColumn('calls')
  calls: number;

  @InstantColumn('started_at', { nullable: true })
  startedAt: number | null;

  @InstantColumn('ended_at', { nullable: true })
  endedAt: number | null;

  /** Milliseconds before service, over all its stays in a line, and milliseconds served. */
  @InstantColumn('waited_ms')
  waitedMs: number;

  @InstantColumn('served_ms')
  servedMs: number;

  /** 1 where the closing of the day finished it and no person. */
  @IntColumn('ended_by_day')
  endedByDay: number;

  @TextColumn('secret', 16)
  secret: string;

  @TextColumn('holder_hash', 64, { nullable: true })
  holderHash: string | null;

  @TextColumn('idempotency_key', 100)
  idempotencyKey: string;

  @IntColumn('version')
  version: number;
}
