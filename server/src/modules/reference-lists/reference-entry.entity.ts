import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, LongTextColumn, TextColumn } from '../../database/columns';
import type { EntryContent, EntryData, EntryState, ReferenceList } from './reference-terms';

/** One edition of an entry of a list. Its words are never changed: a change is another edition from a day on. */
@Entity('reference_entry')
@Index('ux_reference_entry_edition', ['list', 'code', 'edition'], { unique: true })
export class ReferenceEntry {
  @IdColumn()
  id: string;

  @TextColumn('list', 16)
  list: ReferenceList;

  @TextColumn('code', 64)
  code: string;

  /** 1, 2, 3 … of the entry, in the order in which they were written. */
  @IntColumn('edition')
  edition: number;

  @LongTextColumn('name')
  name: string;

  @LongTextColumn('name_en', { nullable: true })
  nameEn: string | null;

  @LongTextColumn('note', { nullable: true })
  note: string | null;

  @IntColumn('place')
  place: number;

  @LongTextColumn('data')
  dataText: string;

  /** 1 where the entry is chosen no more from then on. */
  @IntColumn('ends')
  ends: number;

  @InstantColumn('valid_from')
  validFrom: number;

  @TextColumn('state', 10)
  state: EntryState;

  @InstantColumn('changed_at')
  changedAt: number;

  @TextColumn('changed_by', 120)
  changedBy: string;

  /** Null for what the product shipped and what was loaded from a file. */
  @TextColumn('changed_by_id', 16, { nullable: true })
  changedById: string | null;

  @InstantColumn('confirmed_at', { nullable: true })
  confirmedAt: number | null;

  @TextColumn('confirmed_by', 120, { nullable: true })
  confirmedBy: string | null;

  @InstantColumn('withdrawn_at', { nullable: true })
  withdrawnAt: number | null;

  @TextColumn('withdrawn_by', 120, { nullable: true })
  withdrawnBy: string | null;
}

export const dataOf = ({ dataText }: Pick<ReferenceEntry, 'dataText'>): EntryData => JSON.parse(dataText) as EntryData;

export function contentOf(entry: ReferenceEntry): EntryContent {
  const { name, nameEn, note, place } = entry;
  return { name, nameEn, note, place, data: dataOf(entry) };
}
