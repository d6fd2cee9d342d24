import { In } from 'typeorm';
import { ReferenceCache } from '../../database/reference-cache';
import type { Sql } from '../../database/sql';
import type { Instant } from '../../kernel/instant';
import { dataOf, ReferenceEntry } from './reference-entry.entity';
import { type EntryData, EntryState, ReferenceList, TargetMeasure } from './reference-terms';

/** Its row is what two changes at once wait for, and tells every process that there is something new. */
export const LISTS_STAMP = 'reference.lists';

/** An edition with its own part read. */
export interface Edition extends Omit<ReferenceEntry, 'dataText'> {
  data: EntryData;
  /** The first moment at which it counts no more; null where nothing follows. */
  validTo: Instant | null;
}

/** All lists with every edition. Which of them counts follows from the moment that is asked about. */
export class ReferenceLists {
  /** List → code → editions in the order in which they were written. */
  private readonly lists = new Map<ReferenceList, Map<string, Edition[]>>();

  constructor(rows: readonly ReferenceEntry[]) {
    for (const { dataText, ...row } of [...rows].sort((a, b) => a.edition - b.edition)) {
      const list = this.lists.get(row.list) ?? new Map<string, Edition[]>();
      this.lists.set(row.list, list);
      const editions = list.get(row.code) ?? [];
      list.set(row.code, [...editions, { ...row, data: dataOf({ dataText }), validTo: null }]);
    }
    for (const list of this.lists.values()) for (const editions of list.values()) setEnds(editions);
  }

  /** Every entry's editions, oldest first. */
  entries(list: ReferenceList): IterableIterator<[string, readonly Edition[]]> {
    return (this.lists.get(list) ?? new Map<string, Edition[]>()).entries();
  }

  editions(list: ReferenceList, code: string): readonly Edition[] {
    return this.lists.get(list)?.get(code) ?? [];
  }

  /** What an entry says at a moment; undefined where it is not chosen then. */
  find(list: ReferenceList, code: string, at: Instant): Edition | undefined {
    const edition = this.lastBegun(list, code, at);
    return edition?.ends ? undefined : edition;
  }

  /** What an entry said when it was last chosen by then, for what names it. */
  wordsOf(list: ReferenceList, code: string, at: Instant): Edition | undefined {
    const begun = countedBy(this.editions(list, code), at).filter(({ ends }) => !ends);
    return begun.at(-1) ?? this.editions(list, code).find(({ state, ends }) => state === EntryState.CONFIRMED && !ends);
  }

  /** What may be chosen at a moment, in the order of the list. */
  at(list: ReferenceList, at: Instant): Edition[] {
    return [...this.entries(list)]
      .flatMap(([code]) => this.find(list, code, at) ?? [])
      .sort((a, b) => a.place - b.place || (a.code < b.code ? -1 : 1));
  }

  /** The share, 0–1, that is aimed at; of a tier its own line, else that of all. Null where there is none. */
  targetAt(measure: TargetMeasure, tier: string | null, at: Instant): number | null {
    const lines = this.at(ReferenceList.TARGET, at).filter(({ data }) => data.measure === measure);
    const line = lines.find(({ data }) => data.tier === tier) ?? lines.find(({ data }) => !data.tier);
    return line?.data.percent == null ? null : line.data.percent / 100;
  }

  /** The line of charts and reports over several tiers. */
  onTimeTargetAt(at: Instant): number | null {
    return this.targetAt(TargetMeasure.ON_TIME, null, at);
  }

  private lastBegun(list: ReferenceList, code: string, at: Instant): Edition | undefined {
    return countedBy(this.editions(list, code), at).at(-1);
  }
}

/** Confirmed editions that have begun by a moment, in the order of beginning; of two that begin at once the newer is last. */
function countedBy(editions: readonly Edition[], at: Instant): Edition[] {
  return editions
    .filter(({ state, validFrom }) => state === EntryState.CONFIRMED && validFrom <= at)
    .sort((a, b) => a.validFrom - b.validFrom || a.edition - b.edition);
}

function setEnds(editions: readonly Edition[]): void {
  const inOrder = countedBy(editions, Number.POSITIVE_INFINITY);
  for (const [index, edition] of inOrder.entries()) edition.validTo = inOrder[index + 1]?.validFrom ?? null;
}

/** @param lists all where it is left out */
export async function readLists({ entities }: Pick<Sql, 'entities'>, lists?: ReferenceList[]): Promise<ReferenceLists> {
  return new ReferenceLists(await entities.find(ReferenceEntry, { where: lists ? { list: In(lists) } : {} }));
}

export function listsCache(sql: Sql): ReferenceCache<ReferenceLists> {
  return new ReferenceCache(sql, LISTS_STAMP, readLists);
}
