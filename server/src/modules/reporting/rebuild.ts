import type { Database } from '../../database/database';
import type { Tx } from '../../database/sql';
import { HccError } from '../../kernel/errors';
import { dayOf } from '../../kernel/instant';
import { StepKind } from '../catalogue/catalogue-terms';
import type { References } from '../dossier/dossier-room';
import { derivedDifferences, replay } from '../dossier/proof/check-dossier';
import { repairDossier } from '../dossier/proof/repair-dossier';
import { dossiersReceivedAt } from '../dossier/proof/stored-dossiers';
import { readReferences } from '../dossier/read-references';
import { isOfArea } from './cell-areas';
import { legSums, settlementSums } from './cell-sums';
import { rebuildAreaCells } from './rebuild-areas';
import { addLegCells, addSettlementCells } from './roll-up';
import { SearchCheck } from './search-check';
import { repairSearch } from './search-repair';
import { settlementDeltas } from './settlement-deltas';
import { receivingOfficeIds } from './verify';

/*
 * The roll-ups made anew while the old ones are read and commands go on.
 *
 * One office is one transaction, which begins by locking the office's cells and only then reads: on MySQL the locks
 * (with the gaps between, hence REPEATABLE READ) hold back every command that would add to one of these cells, and
 * the snapshot is that of the first plain read after them. A command therefore either has committed before, and is
 * read; or it has not, is not read, and adds its increment once this transaction has ended. On SQLite there is one
 * writer at a time anyhow. Readers see the old cells until the commit. Where two transactions meet in a deadlock the
 * database ends one of them, and `transact` tries it again.
 *
 * A settlement cell belongs to the office that received, so its office's own dossiers are replayed. A leg cell belongs
 * to the office that held the dossier, wherever that was received; replaying by that office would read each history
 * as often as it changed hands. So the first pass, which replays every history once, also puts right the legs that
 * differ from it, and leg cells are summed from the legs.
 */

export interface RebuildReport {
  offices: number;
  dossiers: number;
  settlementCells: number;
  legCells: number;
  /** Dossiers whose row, legs or pauses were not what the events say, and now are. */
  repairedDossiers: number;
  /** Words by which applicants are found that were missing or belonged to nobody. */
  repairedSearchEntries: number;
}

export interface RebuildOptions {
  onProgress?: (done: number, total: number) => void;
}

const LEG_PAGE = 10_000;

interface ReceivingOffice {
  dossiers: number;
  cells: number;
  /** Dossiers with something derived that is wrong. */
  wrong: string[];
}

/** @throws HccError CONFLICT where a history can't be replayed: no sum could be trusted */
async function rebuildSettlements(
  db: Database,
  references: References,
  officeId: string,
  search: SearchCheck,
): Promise<ReceivingOffice> {
  return db.transact(
    async (tx) => {
      await tx.query(`SELECT period FROM settlement_cell WHERE office_id = ?${tx.forUpdate}`, [officeId]);
      const sums = settlementSums();
      const wrong: string[] = [];
      let dossiers = 0;
      for await (const page of dossiersReceivedAt(db.writer, tx, officeId)) {
        dossiers += page.length;
        for (const stored of page) {
          const changes = replayOrRefuse(stored, references);
          if (derivedDifferences(stored, changes.at(-1)!.after).length > 0) wrong.push(stored.row.id);
          sums.add(settlementDeltas(references.directory, changes).filter((cell) => !isOfArea(cell)));
          search.expect({ ...stored.row, legs: changes.at(-1)!.after.legs });
        }
      }
      const cells = sums.rows();
      await tx.run('DELETE FROM settlement_cell WHERE office_id = ?', [officeId]);
      await addSettlementCells(tx, cells);
      return { dossiers, cells: cells.length, wrong };
    },
    { repeatableRead: true },
  );
}

function replayOrRefuse(stored: Parameters<typeof replay>[0], { catalogue }: References) {
  try {
    return replay(stored, catalogue.getVersion(stored.row.procedureVersionId));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new HccError('CONFLICT', `Không đọc lại được nhật ký của hồ sơ ${stored.row.code} (${reason}).`);
  }
}

/** @returns how many cells the office has */
async function rebuildLegCells(db: Database, officeId: string): Promise<number> {
  return db.transact(
    async (tx) => {
      await tx.query(`SELECT period FROM leg_cell WHERE office_id = ?${tx.forUpdate}`, [officeId]);
      const sums = legSums();
      for await (const legs of closedLegs(tx, officeId)) {
        sums.add(
          legs.map(({ stepKind, leftAt, usedMinutes, quotaMinutes }) => ({
            period: dayOf(leftAt).slice(0, 7),
            officeId,
            stepKind,
            legs: 1,
            usedMinutes,
            quotaMinutes,
            overQuota: usedMinutes > quotaMinutes ? 1 : 0,
          })),
        );
      }
      const cells = sums.rows();
      await tx.run('DELETE FROM leg_cell WHERE office_id = ?', [officeId]);
      await addLegCells(tx, cells);
      return cells.length;
    },
    { repeatableRead: true },
  );
}

interface ClosedLeg {
  dossierId: string;
  ordinal: number;
  stepKind: StepKind;
  leftAt: number;
  usedMinutes: number;
  quotaMinutes: number;
}

/** Legs that an office has finished. Handing out is left out: the case had ended when it began. */
async function* closedLegs(tx: Tx, officeId: string): AsyncGenerator<ClosedLeg[]> {
  let after = { dossierId: '', ordinal: 0 };
  for (;;) {
    const legs = await tx.query<ClosedLeg>(
      `SELECT dossier_id AS dossierId, ordinal, step_kind AS stepKind, left_at AS leftAt, used_minutes AS usedMinutes,
              quota_minutes AS quotaMinutes
         FROM leg
        WHERE office_id = ? AND dossier_id >= ? AND (dossier_id > ? OR ordinal > ?)
          AND left_at IS NOT NULL AND step_kind <> ?
        ORDER BY dossier_id, ordinal LIMIT ?`,
      [officeId, after.dossierId, after.dossierId, after.ordinal, StepKind.RETURN, LEG_PAGE],
    );
    if (legs.length > 0) yield legs;
    if (legs.length < LEG_PAGE) return;
    after = legs.at(-1)!;
  }
}

/** On SQLite nothing else in the process would have its turn before the end. */
const giveWay = () => new Promise<void>((next) => setImmediate(next));

async function legOfficeIds(db: Database): Promise<string[]> {
  const rows = await db.read.query<{ id: string }>(
    'SELECT office_id AS id FROM leg GROUP BY office_id UNION SELECT office_id AS id FROM leg_cell GROUP BY office_id',
  );
  return rows.map(({ id }) => id).sort();
}

/**
 * Rebuilds the roll-ups from the events, office by office. What was cut off half-way leaves every office whole, with
 * old cells or new ones.
 * @throws HccError CONFLICT where a history can't be replayed
 */
export async function rebuild(db: Database, { onProgress }: RebuildOptions = {}): Promise<RebuildReport> {
  const report: RebuildReport = {
    offices: 0,
    dossiers: 0,
    settlementCells: 0,
    legCells: 0,
    repairedDossiers: 0,
    repairedSearchEntries: 0,
  };
  const references = await readReferences(db.read);
  const search = new SearchCheck(references.directory);
  const receiving = await receivingOfficeIds(db.read);
  for (const [index, officeId] of receiving.entries()) {
    const { dossiers, cells, wrong } = await rebuildSettlements(db, references, officeId, search);
    for (const id of wrong) if (await repairDossier(db, references, id)) report.repairedDossiers++;
    report.dossiers += dossiers;
    report.settlementCells += cells;
    onProgress?.(index + 1, receiving.length);
    await giveWay();
  }
  report.settlementCells += await rebuildAreaCells(db, references.directory, giveWay);
  // Only now: offices may have come into the legs by a repair.
  const holding = await legOfficeIds(db);
  for (const officeId of holding) {
    report.legCells += await rebuildLegCells(db, officeId);
    await giveWay();
  }
  // What commands added meanwhile looks like a difference too; the repair finds nothing to do then.
  if ((await search.differences(db.read)).length > 0) {
    report.repairedSearchEntries = await repairSearch(db, references);
  }
  report.offices = new Set([...receiving, ...holding]).size;
  return report;
}
