import { searchKey, searchWords } from '../../kernel/text';
import type { Directory } from '../organisation/directory';
import { Tier } from '../organisation/organisation-terms';
import { type Jurisdiction, seesArea } from './dossier.jurisdiction';
import type { DossierSearchEntry } from './dossier-parts.entity';
import type { DossierOrigin } from './dossier-room';

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

/** The scopes of a dossier: whoever may see it by the rule of `jurisdictionOf` has one of them. */
export function searchScopes(
  directory: Directory,
  { receivingOfficeId }: Pick<DossierOrigin, 'receivingOfficeId'>,
  legs: readonly { officeId: string }[],
): Set<string> {
  const scopes = new Set([EVERYTHING]);
  const receivedIn = directory.getOffice(receivingOfficeId).areaCode;
  for (const tier of [Tier.DISTRICT, Tier.COMMUNE]) {
    const area = directory.ancestorAt(receivedIn, tier);
    if (area) scopes.add(area.code);
  }
  for (const { officeId } of legs) {
    const office = directory.getOffice(officeId);
    if (office.tier !== Tier.PROVINCE) scopes.add(office.areaCode);
    if (!seesArea(office)) scopes.add(office.id);
  }
  return scopes;
}

export function nameWords(fullName: string): string[] {
  return [...new Set(searchWords(fullName).map((word) => word.slice(0, MAX_WORD)))];
}

export function searchEntries(dossierId: string, fullName: string, scopes: Iterable<string>): DossierSearchEntry[] {
  const words = nameWords(fullName);
  // Each word after a blank, so that " hoa" finds where a word begins.
  const name = ` ${searchKey(fullName)}`.slice(0, MAX_NAME);
  return [...scopes].flatMap((scope) => words.map((word) => ({ scope, word, dossierId, name })));
}
