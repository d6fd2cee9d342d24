import { crc32 } from 'node:zlib';
import type { Sql } from '../../database/sql';
import type { Difference } from '../dossier/proof/check-dossier';
import type { DossierSearchEntry } from '../dossier/search/dossier-search-entry.entity';
import { type SearchedDossier, searchEntries } from '../dossier/search/search-entries';
import type { Directory } from '../organisation/directory';

const TABLE = 'dossier_search_entry';
const PAGE = 20_000;
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

/** A number from an entry; sums of two sets of entries are hardly ever equal by chance. */
function fingerprint({ scope, word, dossierId, name }: DossierSearchEntry): number {
  return crc32(`${scope} ${word} ${dossierId}${name}`);
}

/** The same of all entries by MariaDB itself, which takes a tenth of the time of reading them. */
const MYSQL_SUMS = `SELECT COUNT(*) AS count,
    COALESCE(SUM(CRC32(CONCAT(scope, ' ', word, ' ', dossier_id, name))), 0) % ${SUM_LIMIT} AS sum FROM ${TABLE}`;

async function storedSums(sql: Sql): Promise<SearchSums> {
  if (sql.engine === 'mysql') {
    const [row] = await sql.query<SearchSums>(MYSQL_SUMS);
    return { count: Number(row!.count), sum: Number(row!.sum) };
  }
  const sums = { count: 0, sum: 0 };
  for await (const entries of storedEntries(sql, PAGE)) {
    for (const entry of entries) sums.sum = (sums.sum + fingerprint(entry)) % SUM_LIMIT;
    sums.count += entries.length;
  }
  return sums;
}

export interface SearchSums {
  count: number;
  sum: number;
}

/**
 * The entries by which applicants are found. Their table has another order than the dossiers, so both sides are summed
 * up rather than held: a missing, additional or changed row makes the sums differ.
 */
export class SearchCheck {
  readonly sums: SearchSums = { count: 0, sum: 0 };

  constructor(private readonly directory: Directory) {}

  expect(dossier: SearchedDossier): void {
    for (const entry of searchEntries(this.directory, dossier)) {
      this.sums.count++;
      this.sums.sum = (this.sums.sum + fingerprint(entry)) % SUM_LIMIT;
    }
  }

  include({ count, sum }: SearchSums): void {
    this.sums.count += count;
    this.sums.sum = (this.sums.sum + sum) % SUM_LIMIT;
  }

  async differences(sql: Sql): Promise<Difference[]> {
    const { count, sum } = await storedSums(sql);
    if (count !== this.sums.count) {
      return [{ where: TABLE, which: 'all', column: 'rows', stored: count, expected: this.sums.count }];
    }
    if (sum === this.sums.sum) return [];
    return [{ where: TABLE, which: 'all', column: 'fingerprint', stored: sum, expected: this.sums.sum }];
  }
}
