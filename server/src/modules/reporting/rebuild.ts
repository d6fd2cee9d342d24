import { join } from 'node:path';
import type { DatabaseAddress } from '../../config';
import type { Database } from '../../database/database';
import { runWorkers } from '../../kernel/worker-threads';
import { repairOutsideMonths } from '../connections/outside-months';
import type { References } from '../dossier/dossier-room';
import { readReferences } from '../dossier/read-references';
import { officeParts } from './office-parts';
import { ProvinceSums } from './province-sums';
import { rebuildAreaCells } from './rebuild-areas';
import { rebuildLegCells } from './rebuild-legs';
import { type RebuiltOffices, rebuildOffices } from './rebuild-offices';
import { repairSearch } from './search-repair';
import { areaCells, legCells, personCells } from './stored-cells';

/*
 * The roll-ups worked out anew, and put right where they differ, while they are read and commands go on.
 *
 * One office is one transaction, which begins by locking the office's cells and only then reads: on MySQL the locks
 * (with the gaps between, hence REPEATABLE READ) hold back every command that would add to one of these cells, and
 * the snapshot is that of the first plain read after them. A command therefore either has committed before, and is
 * read; or it has not, is not read, and adds its increment once this transaction has ended. On SQLite there is one
 * writer at a time anyhow. Readers see the old cells until the commit. Where two transactions meet in a deadlock the
 * database ends one of them, and `transact` tries it again.
 *
 * A settlement cell belongs to the office that received, so its office's own dossiers are replayed; rows, legs and
 * pauses that differ are put right on the way. Cells of areas and of legs add up over many offices: what the replays
 * add up to says which of them are not right, or have been added to since, and those are made anew, under the same
 * kind of lock, from cells and legs that stand by then. Nearly all are right nearly always, and writing them all down
 * again was most of the work.
 */

export interface RebuildReport {
  offices: number;
  dossiers: number;
  /** All that were worked out. */
  settlementCells: number;
  legCells: number;
  /** Those that were not right; what commands added meanwhile may be among those of areas and legs. */
  repairedCells: number;
  /** Dossiers whose row, legs or pauses were not what the events say, and now are. */
  repairedDossiers: number;
  /** Words by which applicants are found that were missing or belonged to nobody. */
  repairedSearchEntries: number;
}

export interface RebuildOptions {
  /** How many threads replay, one unless told; SQLite has one writer only. */
  threads?: number;
  onProgress?: (done: number, total: number) => void;
}

/** What one thread makes anew. */
export interface RebuildPart {
  address: DatabaseAddress;
  officeIds: string[];
}

/**
 * Rebuilds the roll-ups from the events. What was cut off half-way leaves every office whole, with old cells or new
 * ones.
 * @throws HccError CONFLICT where a history can't be replayed
 */
export async function rebuild(db: Database, options: RebuildOptions = {}): Promise<RebuildReport> {
  const references = await readReferences(db.read);
  const { parts } = await officeParts(db.read, db.engine === 'sqlite' ? 1 : (options.threads ?? 1));
  const rebuilt = await replayParts(db, references, parts, options);
  const sums = new ProvinceSums(references.directory);
  for (const part of rebuilt) sums.include(part.sums);
  const sumOf = (count: (part: RebuiltOffices) => number) => rebuilt.reduce((sum, part) => sum + count(part), 0);
  const { areas, legs } = sums.handOver();

  const wrongAreas = [...sums.areas.compare(await areaCells(db.writer, db.read))].map(({ cell }) => cell);
  await rebuildAreaCells(db, references.directory, new Set(wrongAreas.map(({ areaCode }) => areaCode)));
  // Only now: offices may have come into the legs by a repair.
  const wrongLegs = [...sums.legs.compare(await legCells(db.writer, db.read))].map(({ cell }) => cell);
  const wrongPersons = [...sums.persons.compare(await personCells(db.writer, db.read))].map(({ cell }) => cell);
  for (const officeId of new Set([...wrongLegs, ...wrongPersons].map((cell) => cell.officeId)))
    await rebuildLegCells(db, officeId);
  // What commands added meanwhile looks like a difference too; the repair finds nothing to do then.
  const isSearchWrong = (await sums.search.differences(db.read)).length > 0;
  return {
    offices: new Set([...parts.flat(), ...legs.map(({ officeId }) => officeId)]).size,
    dossiers: sumOf(({ dossiers }) => dossiers),
    settlementCells: sumOf(({ cells }) => cells) + areas.length,
    legCells: legs.length,
    repairedCells:
      sumOf(({ repairedCells }) => repairedCells) +
      new Set(wrongAreas).size +
      new Set(wrongLegs).size +
      new Set(wrongPersons).size +
      (await repairOutsideMonths(db)),
    repairedDossiers: sumOf(({ repairedDossiers }) => repairedDossiers),
    repairedSearchEntries: isSearchWrong ? await repairSearch(db, references) : 0,
  };
}

async function replayParts(
  db: Database,
  references: References,
  parts: readonly string[][],
  { onProgress }: RebuildOptions,
): Promise<RebuiltOffices[]> {
  const total = parts.reduce((sum, part) => sum + part.length, 0);
  const done = parts.map(() => 0);
  const note = (offices: number, part: number) => {
    done[part] = offices;
    onProgress?.(
      done.reduce((sum, each) => sum + each, 0),
      total,
    );
  };
  if (parts.length === 1) return [await rebuildOffices(db, references, parts[0]!, (offices) => note(offices, 0))];
  return runWorkers<RebuildPart, number, RebuiltOffices>(
    join(__dirname, 'rebuild-worker.js'),
    parts.map((officeIds) => ({ address: db.address, officeIds })),
    note,
  );
}
