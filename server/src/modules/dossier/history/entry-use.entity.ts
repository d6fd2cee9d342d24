import { Entity, Index } from 'typeorm';
import { KeyInt, KeyText, TextColumn } from '../../../database/columns';
import { dayOf } from '../../../kernel/instant';
import { ReferenceList } from '../../reference-lists/reference-terms';
import { DossierEventType } from '../dossier-terms';
import type { StoredEvent } from './stored-event';

/** That an event names an entry of a list of the province; follows from the event. */
@Entity('entry_use')
@Index('ix_entry_use_entry', ['list', 'code', 'day', 'officeId'])
@Index('ix_entry_use_day', ['list', 'day', 'officeId', 'code'])
export class EntryUse {
  @KeyText('dossier_id', 16)
  dossierId: string;

  /** The event's sequence. */
  @KeyInt('ordinal')
  ordinal: number;

  @TextColumn('list', 16)
  list: ReferenceList;

  @TextColumn('code', 64)
  code: string;

  /** Of the event. */
  @TextColumn('type', 24)
  type: DossierEventType;

  /** Whose deed the event was. */
  @TextColumn('office_id', 16)
  officeId: string;

  /** The day in Viet Nam. */
  @TextColumn('day', 10)
  day: string;
}

/** What of a dossier's events names an entry. */
export function entryUses(events: readonly Omit<StoredEvent, 'hash'>[]): EntryUse[] {
  return events.flatMap(({ dossierId, sequence, type, officeId, at, dataText }) => {
    // Most events name none, and reading their part costs more than looking.
    if (!dataText.includes('"cause"') && !dataText.includes('"reasonCode"')) return [];
    const { cause, reasonCode } = JSON.parse(dataText) as { cause?: string; reasonCode?: string };
    const code = cause ?? reasonCode;
    if (!code) return [];
    const list = cause ? ReferenceList.LATE_CAUSE : ReferenceList.REFUSAL_REASON;
    return [{ dossierId, ordinal: sequence, list, code, type, officeId, day: dayOf(at) }];
  });
}
