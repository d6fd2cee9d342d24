import { clean, searchKey } from '../../kernel/text';
import type { Catalogue } from '../catalogue/catalogue';
import type { Edition, ReferenceLists } from './reference-lists';
import { ReferenceList } from './reference-terms';

/** What stands in brackets says when a paper is needed, not what it is. */
const IN_BRACKETS = /\s*\([^)]*\)/g;

/** The name of a paper as a list may have it: without when it is needed. */
function plainDocumentName(name: string): string {
  return clean(name.replace(IN_BRACKETS, ' ')) || clean(name);
}

/** Two names with one key mean one paper: brackets, accents, case and "theo mẫu" make no difference. */
export function documentKey(name: string): string {
  return searchKey(plainDocumentName(name)).replace(/ theo mau$/, '');
}

/** Key of a name → the kind that bears it at a moment, by its own name or another one. */
export function kindsByKey(lists: ReferenceLists, at: number): Map<string, Edition> {
  const found = new Map<string, Edition>();
  for (const kind of lists.at(ReferenceList.DOCUMENT_KIND, at)) {
    for (const name of [kind.name, ...(kind.data.aliases ?? [])]) found.set(documentKey(name), kind);
  }
  return found;
}

/** Papers that current procedures ask for under one name. */
export interface DocumentGroup {
  key: string;
  /** As most procedures write it. */
  name: string;
  /** Code of the kind; null where no kind bears the name. */
  kind: string | null;
  procedureIds: string[];
  /** The requirements in which it stands. */
  requirements: number;
}

/** The documents of all current procedures, grouped by their names; those that most procedures ask for first. */
export function documentGroups(catalogue: Catalogue, lists: ReferenceLists, at: number): DocumentGroup[] {
  const kinds = kindsByKey(lists, at);
  const groups = new Map<string, DocumentGroup & { names: Map<string, number> }>();
  for (const { procedureId, documents } of catalogue.current) {
    for (const { name } of documents) {
      const key = documentKey(name);
      const plain = plainDocumentName(name);
      const group = groups.get(key) ?? {
        key,
        name: plain,
        kind: kinds.get(key)?.code ?? null,
        procedureIds: [],
        requirements: 0,
        names: new Map<string, number>(),
      };
      groups.set(key, group);
      group.requirements++;
      group.names.set(plain, (group.names.get(plain) ?? 0) + 1);
      if (group.procedureIds.at(-1) !== procedureId) group.procedureIds.push(procedureId);
    }
  }
  return [...groups.values()]
    .map(({ names, ...group }) => ({ ...group, name: [...names].sort((a, b) => b[1] - a[1])[0]![0] }))
    .sort((a, b) => b.procedureIds.length - a.procedureIds.length || (a.key < b.key ? -1 : 1));
}
