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
import { ConfirmationColumns } from './confirmation-columns';
import type { SupplementEventKind, SupplementStatus } from './online-terms';

/** Papers that a citizen sends in for a dossier that waits for them: one for each time that it was asked. */
@Entity('online_supplement')
@Index('ux_online_supplement_secret', ['secret'], { unique: true })
@Index('ux_online_supplement_request', ['dossierId', 'request'], { unique: true })
export class OnlineSupplement extends ConfirmationColumns {
  @IdColumn()
  id: string;

  @TextColumn('secret', 16)
  secret: string;

  @TextColumn('dossier_id', 16)
  dossierId: string;

  /** Sequence of the dossier's event that asked for it. */
  @IntColumn('request')
  request: number;

  @TextColumn('status', 12)
  status: SupplementStatus;

  @LongTextColumn('note', { nullable: true })
  note: string | null;

  @InstantColumn('opened_at')
  openedAt: number;

  /** The last time. */
  @InstantColumn('sent_at', { nullable: true })
  sentAt: number | null;

  /** The number of its events. */
  @IntColumn('version')
  version: number;
}

/** One line of its journal; never changed. */
@Entity('online_supplement_event')
export class OnlineSupplementEvent {
  @KeyText('supplement_id', 16)
  supplementId: string;

  @KeyInt('ordinal')
  ordinal: number;

  @TextColumn('kind', 12)
  kind: SupplementEventKind;

  @InstantColumn('at')
  at: number;

  /** Null for the citizen. */
  @TextColumn('actor_id', 16, { nullable: true })
  actorId: string | null;

  @TextColumn('actor_name', 120, { nullable: true })
  actorName: string | null;

  /** What the citizen, or the desk, wrote. */
  @LongTextColumn('note', { nullable: true })
  note: string | null;

  /** JSON: the files as they were then. */
  @LongTextColumn('data_text')
  dataText: string;
}
