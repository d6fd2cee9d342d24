import { isDeepStrictEqual } from 'node:util';
import type { Database } from '../../database/database';
import { countUp } from '../../database/reference-cache';
import { insertRows } from '../../database/rows';
import type { Tx } from '../../database/sql';
import { newId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import { ReferenceEntry } from './reference-entry.entity';
import { type Edition, LISTS_STAMP, readLists } from './reference-lists';
import { type EntryContent, EntryState, type ReferenceList } from './reference-terms';

/** From the beginning. */
const ALWAYS = 0;

export interface Replaced {
  added: number;
  changed: number;
  unchanged: number;
}

/**
 * Entries of a list as a file has them, from now on: what differs gets another edition, and what is in the file's scope
 * and not in the file ends. Nobody confirms what is loaded at the command line.
 * @param isInScope which standing entries the file speaks for
 */
export async function replaceEntries(
  db: Database,
  tx: Tx,
  list: ReferenceList,
  wanted: ReadonlyMap<string, EntryContent>,
  { isInScope, by, now }: { isInScope: (entry: Edition) => boolean; by: string; now: Instant },
): Promise<Replaced> {
  await countUp(tx, LISTS_STAMP);
  const lists = await readLists(tx, [list]);
  const result: Replaced = { added: 0, changed: 0, unchanged: 0 };
  const rows: ReferenceEntry[] = [];
  const write = (code: string, content: EntryContent, ends: 0 | 1) => {
    const { data, ...words } = content;
    rows.push({
      id: newId(),
      list,
      code,
      edition: (lists.editions(list, code).at(-1)?.edition ?? 0) + 1,
      ...words,
      dataText: JSON.stringify(data),
      ends,
      // What was never there before is older than its loading.
      validFrom: lists.editions(list, code).length === 0 ? ALWAYS : now,
      state: EntryState.CONFIRMED,
      changedAt: now,
      changedBy: by,
      changedById: null,
      confirmedAt: null,
      confirmedBy: null,
      withdrawnAt: null,
      withdrawnBy: null,
    });
  };
  for (const [code, content] of wanted) {
    const standing = lists.find(list, code, now);
    const known = standing && contentOfEdition(standing);
    if (known && isDeepStrictEqual(known, content)) result.unchanged++;
    else {
      write(code, content, 0);
      result[known ? 'changed' : 'added']++;
    }
  }
  for (const standing of lists.at(list, now)) {
    if (wanted.has(standing.code) || !isInScope(standing)) continue;
    write(standing.code, contentOfEdition(standing), 1);
    result.changed++;
  }
  await insertRows(db.writer, tx, ReferenceEntry, rows);
  return result;
}

export const contentOfEdition = ({ name, nameEn, note, place, data }: Edition): EntryContent => ({
  name,
  nameEn,
  note,
  place,
  data,
});
