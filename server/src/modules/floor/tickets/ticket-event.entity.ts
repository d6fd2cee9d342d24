import { Entity, Index } from 'typeorm';
import { InstantColumn, IntColumn, KeyInt, KeyText, LongTextColumn, TextColumn } from '../../../database/columns';
import type { TicketEventKind } from '../floor-terms';

/** One line of a ticket's journal; never changed. The ticket's row is the sum of its lines. */
@Entity('ticket_event')
@Index('ux_ticket_event_key', ['requestKey'], { unique: true })
export class TicketEvent {
  @KeyText('ticket_id', 16)
  ticketId: string;

  @KeyInt('ordinal')
  ordinal: number;

  @TextColumn('kind', 12)
  kind: TicketEventKind;

  @InstantColumn('at')
  at: number;

  /** The floor's version that came of it: the order of all events of an office. */
  @IntColumn('floor_version')
  floorVersion: number;

  /** Null for the holder, and for the clock. */
  @TextColumn('actor_id', 16, { nullable: true })
  actorId: string | null;

  @TextColumn('actor_name', 120, { nullable: true })
  actorName: string | null;

  @TextColumn('note', 200, { nullable: true })
  note: string | null;

  /** Of a call: who repeats it gets the same ticket. */
  @TextColumn('request_key', 100, { nullable: true })
  requestKey: string | null;

  /** JSON of the columns that the event set. */
  @LongTextColumn('changes_text')
  changesText: string;
}
