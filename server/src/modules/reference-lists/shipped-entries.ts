import { readProductData } from '../../product-data';
import type { EntryContent, ReferenceList } from './reference-terms';

export interface ShippedEntry extends EntryContent {
  list: ReferenceList;
  code: string;
}

/** What the lists begin with; a migration writes it into a new database. */
export function shippedEntries(): ShippedEntry[] {
  return (JSON.parse(readProductData('reference-lists.json')) as { entries: ShippedEntry[] }).entries;
}
