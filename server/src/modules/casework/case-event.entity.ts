import { Entity } from 'typeorm';
import { InstantColumn, KeyInt, KeyText, LongTextColumn, TextColumn } from '../../database/columns';
import type { CaseEventKind } from './case-terms';

/** One line of a case's journal; never changed. Each is chained to the one before it. */
@Entity('case_event')
export class CaseEvent {
  @KeyText('case_id', 16)
  caseId: string;

  @KeyInt('ordinal')
  ordinal: number;

  @TextColumn('kind', 12)
  kind: CaseEventKind;

  @InstantColumn('at')
  at: number;

  /** Null where the clock did it. */
  @TextColumn('actor_id', 16, { nullable: true })
  actorId: string | null;

  @TextColumn('actor_name', 120, { nullable: true })
  actorName: string | null;

  @TextColumn('office_id', 16, { nullable: true })
  officeId: string | null;

  @LongTextColumn('note', { nullable: true })
  note: string | null;

  /** JSON of the columns that the event set: the case's row is the sum of its events. */
  @LongTextColumn('changes_text')
  changesText: string;

  @TextColumn('hash', 64)
  hash: string;
}
