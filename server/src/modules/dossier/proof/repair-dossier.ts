import type { Database } from '../../../database/database';
import { insertRows } from '../../../database/rows';
import type { References } from '../dossier-room';
import { Consultation, consultationRow } from '../history/consultation.entity';
import { DossierFile, fileRow } from '../history/dossier-file.entity';
import { legRow, pauseRow } from '../history/dossier-store';
import { EntryUse, entryUses } from '../history/entry-use.entity';
import { DossierPause, Leg } from '../history/leg.entity';
import { derivedDifferences, expectedColumns, replay } from './check-dossier';
import { readStoredDossier } from './stored-dossiers';

/**
 * Writes everything that is derived from a dossier's events anew, under the same lock that commands take.
 * @returns false where nothing was wrong any more
 */
export async function repairDossier(db: Database, references: References, id: string): Promise<boolean> {
  return db.transact(async (tx) => {
    await tx.query(`SELECT id FROM dossier WHERE id = ?${tx.forUpdate}`, [id]);
    const stored = await readStoredDossier(db.writer, tx, id);
    if (!stored) return false;
    const state = replay(stored, references.catalogue.versionOf).at(-1)!.after;
    if (derivedDifferences(stored, state).length === 0) return false;
    const columns = expectedColumns(stored, state);
    const nameOf = new Map(
      db.writer.getMetadata('dossier').columns.map(({ propertyName, databaseName }) => [propertyName, databaseName]),
    );
    const assignments = Object.keys(columns).map((property) => `${nameOf.get(property)} = ?`);
    await tx.run(`UPDATE dossier SET ${assignments.join(', ')} WHERE id = ?`, [...Object.values(columns), id]);
    await tx.run('DELETE FROM leg WHERE dossier_id = ?', [id]);
    await insertRows<Leg>(
      db.writer,
      tx,
      Leg,
      state.legs.map((leg) => legRow(id, leg)),
    );
    await tx.run('DELETE FROM dossier_pause WHERE dossier_id = ?', [id]);
    await insertRows<DossierPause>(
      db.writer,
      tx,
      DossierPause,
      state.pauses.map((pause) => pauseRow(id, pause)),
    );
    await tx.run('DELETE FROM consultation WHERE dossier_id = ?', [id]);
    await insertRows<Consultation>(
      db.writer,
      tx,
      Consultation,
      state.proceedings.consultations.map((each) => consultationRow(id, each)),
    );
    await tx.run('DELETE FROM dossier_file WHERE dossier_id = ?', [id]);
    await insertRows<DossierFile>(
      db.writer,
      tx,
      DossierFile,
      state.proceedings.files.map((file) => fileRow(id, file)),
    );
    await tx.run('DELETE FROM entry_use WHERE dossier_id = ?', [id]);
    await insertRows(db.writer, tx, EntryUse, entryUses(stored.events));
    return true;
  });
}
