import type { Instant } from '../../../kernel/instant';
import { searchWords } from '../../../kernel/text';
import type { Directory } from '../../organisation/directory';
import type { Tier } from '../../organisation/organisation-terms';
import type { Catalogue } from '../catalogue';
import { editionAt, standingFor } from '../editions';
import type { ProcedureVersion } from '../procedure.entity';
import { EditionState, Readiness } from './administration-terms';
import { checkContent, hasErrors } from './draft-rules';

export interface ProcedureFilter {
  search?: string | null;
  field?: string | null;
  /** Words of the agency that the catalogue names. */
  agency?: string | null;
  tier?: Tier | null;
  readiness?: Readiness | null;
  state?: EditionState | null;
}

/** The rules say the same of an edition for as long as the offices stay. */
const readinessByDirectory = new WeakMap<Directory, Map<string, Readiness>>();

export function readinessOf(edition: ProcedureVersion, directory: Directory): Readiness {
  let known = readinessByDirectory.get(directory);
  if (!known) {
    known = new Map();
    readinessByDirectory.set(directory, known);
  }
  let readiness = known.get(edition.id);
  if (!readiness) {
    if (hasErrors(checkContent(edition, directory))) readiness = Readiness.PROBLEMS;
    else readiness = isDrawnUp(edition) ? Readiness.READY : Readiness.DEFAULT_ROUTE;
    known.set(edition.id, readiness);
  }
  return readiness;
}

/** The national list gives neither fee nor level: an edition with one of them was drawn up by the province. */
function isDrawnUp({ feeDong, serviceLevel }: ProcedureVersion): boolean {
  return feeDong !== null || serviceLevel !== null;
}

export function stateOf(edition: ProcedureVersion, editions: readonly ProcedureVersion[], at: Instant): EditionState {
  if (edition.effectiveFrom > at) return EditionState.SCHEDULED;
  return editionAt(editions, at)?.id === edition.id ? EditionState.EFFECTIVE : EditionState.ENDED;
}

/** Every procedure once, by the edition that speaks for it, ended ones too; sorted by code. */
export function listProcedures(
  catalogue: Catalogue,
  directory: Directory,
  filter: ProcedureFilter,
  at: Instant,
): { edition: ProcedureVersion; state: EditionState; editions: number }[] {
  const words = searchWords(filter.search ?? '');
  const found = [...catalogue.procedures].flatMap((editions) => {
    const edition = standingFor(editions, at)!;
    if (filter.field && edition.field !== filter.field) return [];
    if (filter.agency && edition.agency !== filter.agency) return [];
    if (filter.tier && !edition.receivingTiers.includes(filter.tier)) return [];
    if (!words.every((word) => edition.searchKey.includes(word))) return [];
    const state = stateOf(edition, editions, at);
    if (filter.state && state !== filter.state) return [];
    if (filter.readiness && readinessOf(edition, directory) !== filter.readiness) return [];
    return [{ edition, state, editions: editions.length }];
  });
  return found.sort((a, b) => (a.edition.code < b.edition.code ? -1 : 1));
}

/** Of every procedure that goes on the edition that a draft would be begun from, by code; one to come before its day. */
export function newestEditions(catalogue: Catalogue): ProcedureVersion[] {
  const newest = [...catalogue.procedures].map((editions) => editions.at(-1)!);
  return newest.filter(({ effectiveUntil }) => effectiveUntil === null).sort((a, b) => (a.code < b.code ? -1 : 1));
}
