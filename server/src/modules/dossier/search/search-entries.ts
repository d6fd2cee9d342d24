import { searchKey } from '../../../kernel/text';
import type { Directory } from '../../organisation/directory';
import { Tier } from '../../organisation/organisation-terms';
import { type Jurisdiction, seesArea } from '../dossier.jurisdiction';
import type { Station } from '../history/stations';
import type { DossierSearchEntry } from './dossier-search-entry.entity';

/*
 * The index of names: one entry for each word of the applicant's name in each scope in which somebody may look for it.
 * Within a scope the entries of a word lie in the order of receipt, so the newest dossiers of a commune, a district,
 * an office or the whole province are each the end of one range, however many there are elsewhere.
 */

/** All dossiers of the province. */
const EVERYTHING = '*';
/** As much of a word as the table holds; nobody's name comes near. */
const MAX_WORD = 40;
const MAX_NAME = 200;

/**
 * The scopes in which the actor finds all that he may see, and perhaps more: rows are still asked about. One, and one
 * for each unit that his has followed: what these received lies where it lay then.
 */
export function searchScopesOf(jurisdiction: Jurisdiction, directory: Directory): string[] {
  const { everything, areaCode, officeId } = jurisdiction;
  if (everything) return [EVERYTHING];
  if (areaCode === null) return directory.deskIds(officeId);
  const followed = directory
    .subtree(areaCode)
    .flatMap(({ code }) => directory.answeringIn(code))
    .filter((office) => office.successorId && office.tier !== Tier.PROVINCE);
  return [...new Set([areaCode, ...followed.map((office) => scopeOf(office.areaCode))])];
}

/** What an area was before it moved to another district is kept as "14869.1"; it is the same place all the same. */
function scopeOf(areaCode: string): string {
  return areaCode.split('.')[0]!;
}

/** What decides a dossier's entries. */
export interface SearchedDossier {
  id: string;
  applicantName: string;
  receivingOfficeId: string;
  /** Offices through which it passed or which were asked about it, in the order in which they came in. */
  stations: readonly Station[];
}

/** The scopes of a dossier: whoever may see it by the rule of `jurisdictionOf` has one of them. */
export function searchScopes(
  directory: Directory,
  { receivingOfficeId, stations }: Pick<SearchedDossier, 'receivingOfficeId' | 'stations'>,
): Set<string> {
  const scopes = new Set([EVERYTHING]);
  const receivedIn = directory.getOffice(receivingOfficeId).areaCode;
  for (const tier of [Tier.DISTRICT, Tier.COMMUNE]) {
    const area = directory.ancestorAt(receivedIn, tier);
    if (area) scopes.add(scopeOf(area.code));
  }
  for (const { officeId } of stations) {
    const office = directory.getOffice(officeId);
    if (office.tier !== Tier.PROVINCE) scopes.add(scopeOf(office.areaCode));
    if (!seesArea(office)) scopes.add(office.id);
  }
  return scopes;
}

export function nameWords(fullName: string): string[] {
  return wordsOf(searchKey(fullName));
}

function wordsOf(key: string): string[] {
  return key === '' ? [] : [...new Set(key.split(' ').map((word) => word.slice(0, MAX_WORD)))];
}

function entriesIn(scopes: Iterable<string>, { id, applicantName }: SearchedDossier): DossierSearchEntry[] {
  const key = searchKey(applicantName);
  const words = wordsOf(key);
  // Each word after a blank, so that " hoa" finds where a word begins.
  const name = ` ${key}`.slice(0, MAX_NAME);
  return [...scopes].flatMap((scope) => words.map((word) => ({ scope, word, dossierId: id, name })));
}

export function searchEntries(directory: Directory, dossier: SearchedDossier): DossierSearchEntry[] {
  return entriesIn(searchScopes(directory, dossier), dossier);
}

/** What is to be added where the dossier had fewer stations: most commands stay in the office and add nothing. */
export function addedSearchEntries(
  directory: Directory,
  dossier: SearchedDossier,
  stationsBefore: SearchedDossier['stations'],
): DossierSearchEntry[] {
  if (stationsBefore.length === dossier.stations.length) return [];
  const known = searchScopes(directory, { ...dossier, stations: stationsBefore });
  return entriesIn(
    [...searchScopes(directory, dossier)].filter((scope) => !known.has(scope)),
    dossier,
  );
}
