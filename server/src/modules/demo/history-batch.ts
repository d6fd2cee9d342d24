import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { Database } from '../../database/database';
import { insertRows, loadRows } from '../../database/rows';
import type { Tx } from '../../database/sql';
import { dayOf } from '../../kernel/instant';
import { Random } from '../../kernel/random';
import { Dossier } from '../dossier/dossier.entity';
import { DossierDocument } from '../dossier/dossier-document.entity';
import { DossierEvent } from '../dossier/history/dossier-event.entity';
import { legRow, pauseRow } from '../dossier/history/dossier-store';
import { EntryUse, entryUses } from '../dossier/history/entry-use.entity';
import { DossierPause, Leg } from '../dossier/history/leg.entity';
import { planReceipt } from '../dossier/receipt/receipt';
import { sealLateEvents } from '../dossier/sealing/late-events';
import { readSealedUntil } from '../dossier/sealing/seal-store';
import { DossierSearchEntry } from '../dossier/search/dossier-search-entry.entity';
import { finishDeltas, personDeltas } from '../reporting/finish-deltas';
import { addFinishCells, addLegCells, addPersonCells, addSettlementCells } from '../reporting/roll-up';
import { legDeltas, settlementDeltas } from '../reporting/settlement-deltas';
import { composeReceipt, type ReceiptSetting } from './compose-receipt';
import { DossierInMemory } from './dossier-in-memory';
import { DossierLife } from './dossier-life';
import { evenParts } from './even-parts';
import type { HistoryWorld } from './history-world';
import type { NumberBook } from './number-book';
import { drawPace } from './pace';
import type { PlannedReceipt } from './planned-receipts';

/** Receipts in the order of time, each with its number in the whole run. */
export interface PlannedBatch {
  receipts: readonly { index: number; planned: PlannedReceipt }[];
  /** How many of the run are done with it. */
  done: number;
}

/** Lives a dossier from receipt to the end of the span. Nothing is drawn but from the plan's own key. */
function liveDossier(
  world: HistoryWorld,
  planned: PlannedReceipt,
  setting: ReceiptSetting,
  index: number,
  number: number,
): DossierInMemory {
  const random = new Random(planned.key);
  const { centre, version, at } = planned;
  const { references } = world;
  const calendar = references.calendars.of(centre.office.id);
  const desk = random.pick(world.actorsOf(centre.office.id, 'dossier:receive'));
  const receipt = planReceipt(composeReceipt(world, planned, setting, index, random), desk, references, at);
  const dossier = new DossierInMemory(receipt, desk, number, references);
  const allowed =
    receipt.dueAt === null
      ? version.steps.reduce((sum, { quotaMinutes }) => sum + quotaMinutes, 0)
      : calendar.workingMinutesBetween(at, receipt.dueAt);
  const drawn = drawPace(
    version,
    allowed,
    { lateness: planned.lateness, hurries: centre.hurries },
    world.temposOf(version, centre),
    random,
  );
  const pace = planned.pace ? structuredClone(planned.pace) : drawn;
  new DossierLife(world, centre, receipt, dossier, pace, random, setting.until).run();
  return dossier;
}

/** Writes batches of histories, each in one transaction: dossiers, what hangs on them, numbers and roll-ups. */
export class HistoryWriter {
  constructor(
    private readonly db: Database,
    private readonly world: HistoryWorld,
    private readonly setting: ReceiptSetting,
    private readonly numbers: NumberBook,
  ) {}

  /**
   * Makes the dossiers of a batch at once and gives back what writes them, so that the next batch can be made while
   * the database is busy with this one.
   * @param alongside runs in the same transaction
   */
  prepare({ receipts }: PlannedBatch, alongside: (tx: Tx) => Promise<void>): () => Promise<void> {
    const places = receipts.map(({ planned }) => ({
      officeId: planned.centre.office.id,
      day: dayOf(planned.at),
    }));
    const forecast = this.numbers.take(places);
    const live = (numbers: readonly number[]) =>
      receipts.map(({ index, planned }, at) => liveDossier(this.world, planned, this.setting, index, numbers[at]!));
    const dossiers = live(forecast);
    return () =>
      this.db.transact(async (tx) => {
        const others = await this.numbers.reserve(tx, places, forecast);
        await this.write(tx, others ? live(others) : dossiers);
        await alongside(tx);
      });
  }

  private async write(tx: Tx, dossiers: readonly DossierInMemory[]): Promise<void> {
    const changes = dossiers.flatMap((dossier) => dossier.changes);
    const add = async <Row extends ObjectLiteral>(entity: EntityTarget<Row>, rows: readonly Partial<Row>[]) => {
      if (await loadRows(this.db.writer, tx, entity, rows)) return;
      for (const part of evenParts(rows)) await insertRows(this.db.writer, tx, entity, part);
    };
    const all = <Row>(rowsOf: (dossier: DossierInMemory) => readonly Row[]) => dossiers.flatMap(rowsOf);
    await add(
      Dossier,
      dossiers.map((dossier) => dossier.row()),
    );
    await add(
      DossierEvent,
      all(({ events }) => events),
    );
    await add(
      EntryUse,
      all(({ events }) => entryUses(events)),
    );
    const sealedUntil = await readSealedUntil(tx);
    await sealLateEvents(
      this.db,
      tx,
      sealedUntil,
      all(({ origin, events }) =>
        events.filter(({ at }) => at < sealedUntil).map((event) => ({ ...event, code: origin.code })),
      ),
    );
    await add(
      Leg,
      all(({ origin, state }) => state.legs.map((leg) => legRow(origin.id, leg))),
    );
    await add(
      DossierPause,
      all(({ origin, state }) => state.pauses.map((pause) => pauseRow(origin.id, pause))),
    );
    await add(
      DossierDocument,
      all(({ documents }) => documents),
    );
    // In the order of their key, which is the order of the table.
    await add(DossierSearchEntry, all((dossier) => dossier.searchEntries()).sort(byKey));
    for (const part of evenParts(settlementDeltas(this.world.references.directory, changes)))
      await addSettlementCells(tx, part);
    for (const part of evenParts(finishDeltas(changes))) await addFinishCells(tx, part);
    for (const part of evenParts(personDeltas(changes))) await addPersonCells(tx, part);
    for (const part of evenParts(legDeltas(changes))) await addLegCells(tx, part);
  }
}

function byKey(a: DossierSearchEntry, b: DossierSearchEntry): number {
  if (a.scope !== b.scope) return a.scope < b.scope ? -1 : 1;
  if (a.word !== b.word) return a.word < b.word ? -1 : 1;
  return a.dossierId < b.dossierId ? -1 : 1;
}
