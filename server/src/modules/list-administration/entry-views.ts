import type { Instant } from '../../kernel/instant';
import type { Edition, ReferenceLists } from '../reference-lists/reference-lists';
import { EntryState, type ReferenceList } from '../reference-lists/reference-terms';
import type { EntryEdition, ListEntry } from './lists.types';

const isWaiting = (edition: Edition | undefined): edition is Edition => edition?.state === EntryState.PROPOSED;

/** An entry as its administrator has it. @param staffId who asks */
export function entryView(
  lists: ReferenceLists,
  list: ReferenceList,
  code: string,
  { now, staffId }: { now: Instant; staffId: string },
): ListEntry {
  const editions = lists.editions(list, code);
  const shown = (edition: Edition): EntryEdition => ({
    ...edition,
    ends: Boolean(edition.ends),
    isOwn: edition.changedById === staffId,
  });
  const current = lists.find(list, code, now);
  const coming = editions
    .filter(({ state, validFrom }) => state === EntryState.CONFIRMED && validFrom > now)
    .sort((a, b) => a.validFrom - b.validFrom)[0];
  const newest = editions.at(-1);
  return {
    code,
    edition: newest?.edition ?? 0,
    current: current ? shown(current) : null,
    coming: coming ? shown(coming) : null,
    proposed: isWaiting(newest) ? shown(newest) : null,
    history: editions.map(shown).reverse(),
  };
}

/** Every entry of a list: those that count in the order of the list, then what is to come, then what has ended. */
export function listView(
  lists: ReferenceLists,
  list: ReferenceList,
  sight: { now: Instant; staffId: string },
): ListEntry[] {
  const rank = ({ current, coming, proposed }: ListEntry) => (current ? 0 : coming || proposed ? 1 : 2);
  const placeOf = ({ history: [newest], current }: ListEntry) => (current ?? newest)!.place;
  return [...lists.entries(list)]
    .map(([code]) => entryView(lists, list, code, sight))
    .sort((a, b) => rank(a) - rank(b) || placeOf(a) - placeOf(b) || (a.code < b.code ? -1 : 1));
}
