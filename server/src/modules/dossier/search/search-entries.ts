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

/** The one scope in which the actor finds all that he may see, and perhaps more: rows are still asked about. */
export function searchScopeOf(jurisdiction: Jurisdiction): string {
  return jurisdiction.everything ? EVERYTHING : (jurisdiction.areaCode ?? jurisdiction.officeId);
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
    if (area) scopes.add(area.code);
  }
  for (const { officeId } of stations) {
    const office = directory.getOffice(officeId);
    if (office.tier !== Tier.PROVINCE) scopes.add(office.areaCode);
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
