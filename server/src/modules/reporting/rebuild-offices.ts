import type { Database } from '../../database/database';
import { HccError } from '../../kernel/errors';
import type { References } from '../dossier/dossier-room';
import { derivedDifferences, replay } from '../dossier/proof/check-dossier';
import { repairDossier } from '../dossier/proof/repair-dossier';
import { dossiersReceivedAt } from '../dossier/proof/stored-dossiers';
import { finishSums, settlementSums } from './cell-sums';
import { finishDeltas } from './finish-deltas';
import { ProvinceSums, type ProvinceSumsData } from './province-sums';
import { addFinishCells, addSettlementCells } from './roll-up';
import { finishCells, officeCells } from './stored-cells';

/** What has been made anew of some offices. */
export interface RebuiltOffices {
  dossiers: number;
  /** Cells of the offices: all that were worked out, and those that were not right. */
  cells: number;
  repairedCells: number;
  repairedDossiers: number;
  sums: ProvinceSumsData;
}

interface ReceivingOffice {
  dossiers: number;
  cells: number;
  repairedCells: number;
  /** Dossiers with something derived that is wrong. */
  wrong: string[];
  sums: ProvinceSums;
}

/** @throws HccError CONFLICT where a history can't be replayed: no sum could be trusted */
async function rebuildOffice(db: Database, references: References, officeId: string): Promise<ReceivingOffice> {
  return db.transact(
    async (tx) => {
      const stored = await officeCells(db.writer, tx, officeId, tx.forUpdate);
      const storedFinishes = await finishCells(db.writer, tx, officeId, tx.forUpdate);
      const own = settlementSums();
      const finishes = finishSums();
      const sums = new ProvinceSums(references.directory);
      const wrong: string[] = [];
      let dossiers = 0;
      for await (const page of dossiersReceivedAt(db.writer, tx, officeId)) {
        dossiers += page.length;
        for (const dossier of page) {
          const changes = replayOrRefuse(dossier, references);
          if (derivedDifferences(dossier, changes.at(-1)!.after).length > 0) wrong.push(dossier.row.id);
          own.add(sums.add(dossier.row, changes));
          finishes.add(finishDeltas(changes));
        }
      }
      const cells = own.rows();
      const differing = new Set([...own.compare(stored)].map(({ key }) => key));
      if (differing.size > 0) {
        await tx.run('DELETE FROM settlement_cell WHERE office_id = ?', [officeId]);
        await addSettlementCells(tx, cells);
      }
      const wrongFinishes = new Set([...finishes.compare(storedFinishes)].map(({ key }) => key));
      if (wrongFinishes.size > 0) {
        await tx.run('DELETE FROM finish_cell WHERE office_id = ?', [officeId]);
        await addFinishCells(tx, finishes.rows());
      }
      return { dossiers, cells: cells.length, repairedCells: differing.size + wrongFinishes.size, wrong, sums };
    },
    { repeatableRead: true },
  );
}

function replayOrRefuse(stored: Parameters<typeof replay>[0], { catalogue }: References) {
  try {
    return replay(stored, catalogue.versionOf);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new HccError('CONFLICT', `Không đọc lại được nhật ký của hồ sơ ${stored.row.code} (${reason}).`);
  }
}

/** Puts right what some offices received, one office after the other. */
export async function rebuildOffices(
  db: Database,
  references: References,
  officeIds: readonly string[],
  onProgress: (offices: number) => void,
): Promise<RebuiltOffices> {
  const sums = new ProvinceSums(references.directory);
  const result = { dossiers: 0, cells: 0, repairedCells: 0, repairedDossiers: 0 };
  for (const [index, officeId] of officeIds.entries()) {
    const office = await rebuildOffice(db, references, officeId);
    for (const id of office.wrong) if (await repairDossier(db, references, id)) result.repairedDossiers++;
    result.dossiers += office.dossiers;
    result.cells += office.cells;
    result.repairedCells += office.repairedCells;
    sums.include(office.sums.handOver());
    onProgress(index + 1);
    // On SQLite nothing else in the process would have its turn before the end.
    await new Promise((next) => setImmediate(next));
  }
  return { ...result, sums: sums.handOver() };
}
