import { Field, Int, ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { InstantColumn, KeyInt, KeyText, LongTextColumn, TextColumn } from '../../../database/columns';
import { DateTime } from '../../../graphql/scalars';
import { DossierEventType } from '../dossier-terms';

/**
 * What an event says beyond its type. Office and step of the next leg are written down when the event happens, so that
 * a later change of offices or of the calendar moves nothing that has already been.
 */
export interface EventData {
  /** Working minutes, pauses left out, charged to the leg that this event closes. */
  usedMinutes?: number;
  toStep?: number;
  toOfficeId?: string;
  staffId?: string;
  staffName?: string;
  /** Documents that the citizen must add. */
  documents?: string[];
  /** Who took the result. */
  receivedBy?: string;
}

/** Append-only. Everything else about a dossier follows from its events. */
@Entity('dossier_event')
@ObjectType()
@Index('ix_dossier_event_at', ['at', 'dossierId', 'sequence'])
export class DossierEvent {
  @KeyText('dossier_id', 16)
  dossierId: string;

  /** 1, 2, 3 … without gaps; the newest is the dossier's version. */
  @KeyInt('sequence')
  @Field(() => Int)
  sequence: number;

  @TextColumn('type', 24)
  @Field(() => DossierEventType)
  type: DossierEventType;

  @InstantColumn('at')
  @Field(() => DateTime)
  at: number;

  @TextColumn('actor_id', 16)
  actorId: string;

  @TextColumn('actor_name', 120)
  @Field(() => String)
  actorName: string;

  @TextColumn('office_id', 16)
  officeId: string;

  @TextColumn('office_code', 24)
  @Field(() => String)
  officeCode: string;

  @Field(() => String)
  officeName: string;

  @LongTextColumn('note', { nullable: true })
  @Field(() => String, { nullable: true })
  note: string | null;

  @LongTextColumn('data')
  dataText: string;

  /** The due moment after this event; null where none runs. */
  @InstantColumn('due_at', { nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'The due moment after this event; null where none runs.' })
  dueAt: number | null;

  /** SHA-256 over the hash before it and this event's content: a changed or missing event shows. */
  @TextColumn('hash', 64)
  hash: string;
}
