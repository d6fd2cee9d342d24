import type { Database } from '../../database/database';
import { placeholders, type Sql } from '../../database/sql';
import type { References } from '../dossier/dossier-room';
import type { Station } from '../dossier/history/stations';
import type { DossierSearchEntry } from '../dossier/search/dossier-search-entry.entity';
import { type SearchedDossier, searchEntries } from '../dossier/search/search-entries';
import { storedEntries } from './search-check';

const PAGE = 2_000;
const keyOf = ({ scope, word, name }: DossierSearchEntry) => `${scope} ${word}${name}`;

async function readDossiers(sql: Sql, condition: string, values: readonly (string | number)[]) {
  const rows = await sql.query<Omit<SearchedDossier, 'stations'>>(
    `SELECT id, applicant_name AS applicantName, receiving_office_id AS receivingOfficeId FROM dossier ${condition}`,
    values,
  );
  const dossiers = new Map(rows.map((row) => [row.id, { ...row, stations: [] as Station[] }]));
  if (rows.length === 0) return dossiers;
  const ids = rows.map(({ id }) => id);
  const stations = await sql.query<Station & { dossierId: string }>(
    `SELECT dossier_id AS dossierId, office_id AS officeId FROM leg WHERE dossier_id IN (${placeholders(ids.length)})
      UNION ALL
     SELECT dossier_id AS dossierId, office_id AS officeId FROM consultation
      WHERE office_id IS NOT NULL AND dossier_id IN (${placeholders(ids.length)})`,
    [...ids, ...ids],
  );
  for (const { dossierId, officeId } of stations) dossiers.get(dossierId)!.stations.push({ officeId });
  return dossiers;
}

/**
 * Takes out the entries that belong to nobody and puts in those that are missing, while search and commands go on:
 * what a command adds meanwhile is either read as it is or added twice without effect.
 * @returns how many entries were put in or taken out
 */
export async function repairSearch(db: Database, { directory }: References): Promise<number> {
  let repaired = 0;
  for await (const entries of storedEntries(db.read, PAGE)) {
    const ids = [...new Set(entries.map(({ dossierId }) => dossierId))];
    const dossiers = await readDossiers(db.read, `WHERE id IN (${placeholders(ids.length)})`, ids);
    const expected = new Map(
      [...dossiers.values()].map((dossier) => [dossier.id, new Set(searchEntries(directory, dossier).map(keyOf))]),
    );
    const strays = entries.filter((entry) => !expected.get(entry.dossierId)?.has(keyOf(entry)));
    if (strays.length === 0) continue;
    await db.transact(async (tx) => {
      for (const { scope, word, dossierId } of strays) {
        await tx.run('DELETE FROM dossier_search_entry WHERE scope = ? AND word = ? AND dossier_id = ?', [
          scope,
          word,
          dossierId,
        ]);
      }
    });
    repaired += strays.length;
  }
  for (let last = ''; ; ) {
    const dossiers = await readDossiers(db.read, 'WHERE id > ? ORDER BY id LIMIT ?', [last, PAGE]);
    const missing = [...dossiers.values()].flatMap((dossier) => searchEntries(directory, dossier));
    repaired += await addMissing(db, missing);
    if (dossiers.size < PAGE) break;
    last = [...dossiers.keys()].at(-1)!;
  }
  return repaired;
}

async function addMissing(db: Database, entries: readonly DossierSearchEntry[]): Promise<number> {
  if (entries.length === 0) return 0;
  return db.transact(async (tx) => {
    let added = 0;
    for (let start = 0; start < entries.length; start += PAGE) {
      const part = entries.slice(start, start + PAGE);
      const { affected } = await tx.run(
        `INSERT ${tx.engine === 'mysql' ? 'IGNORE' : 'OR IGNORE'} INTO dossier_search_entry (scope, word, dossier_id, name)
          VALUES ${part.map(() => '(?,?,?,?)').join(',')}`,
        part.flatMap(({ scope, word, dossierId, name }) => [scope, word, dossierId, name]),
      );
      added += affected;
    }
    return added;
  });
}
