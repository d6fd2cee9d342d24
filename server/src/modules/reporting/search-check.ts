import type { Sql } from '../../database/sql';
import type { Difference } from '../dossier/proof/check-dossier';
import type { DossierSearchEntry } from '../dossier/search/dossier-search-entry.entity';
import { type SearchedDossier, searchEntries } from '../dossier/search/search-entries';
import type { Directory } from '../organisation/directory';

const TABLE = 'dossier_search_entry';
/** Sums stay whole numbers that a double holds exactly. */
const SUM_LIMIT = 2 ** 52;

/** The table from its first row to its last. */
export async function* storedEntries(sql: Sql, page: number): AsyncGenerator<DossierSearchEntry[]> {
  // Each engine turns only one of the two forms into a place in the index.
  const beyond =
    sql.engine === 'mysql'
      ? '(scope = ? AND word = ? AND dossier_id > ?) OR (scope = ? AND word > ?) OR scope > ?'
      : '(scope, word, dossier_id) > (?, ?, ?)';
  let last: Omit<DossierSearchEntry, 'name'> = { scope: '', word: '', dossierId: '' };
  for (;;) {
    const { scope, word, dossierId } = last;
    const rows: DossierSearchEntry[] = await sql.query<DossierSearchEntry>(
      `SELECT scope, word, dossier_id AS dossierId, name FROM ${TABLE} WHERE ${beyond}
        ORDER BY scope, word, dossier_id LIMIT ?`,
      [scope, word, dossierId, ...(sql.engine === 'mysql' ? [scope, word, scope] : []), page],
    );
    if (rows.length > 0) yield rows;
    if (rows.length < page) return;
    last = rows.at(-1)!;
  }
}

/** A number from a text, spread so that sums of two sets of texts are hardly ever equal by chance. */
function fingerprint({ scope, word, dossierId, name }: DossierSearchEntry): number {
  const text = `${scope} ${word} ${dossierId}${name}`;
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  value ^= value >>> 15;
  return Math.imul(value, 0x2c1b3c6d) >>> 0;
}

/**
 * The entries by which applicants are found. Their table has another order than the dossiers, so both sides are summed
 * up rather than held: a missing, additional or changed row makes the sums differ.
 */
export class SearchCheck {
  private static readonly PAGE = 20_000;
  private count = 0;
  private sum = 0;

  constructor(private readonly directory: Directory) {}

  expect(dossier: SearchedDossier): void {
    for (const entry of searchEntries(this.directory, dossier)) {
      this.count++;
      this.sum = (this.sum + fingerprint(entry)) % SUM_LIMIT;
    }
  }

  async differences(sql: Sql): Promise<Difference[]> {
    let count = 0;
    let sum = 0;
    for await (const entries of storedEntries(sql, SearchCheck.PAGE)) {
      for (const entry of entries) sum = (sum + fingerprint(entry)) % SUM_LIMIT;
      count += entries.length;
    }
    if (count !== this.count) {
      return [{ where: TABLE, which: 'all', column: 'rows', stored: count, expected: this.count }];
    }
    if (sum === this.sum) return [];
    return [{ where: TABLE, which: 'all', column: 'fingerprint', stored: sum, expected: this.sum }];
  }
}
