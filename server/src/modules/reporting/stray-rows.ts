import type { Sql } from '../../database/sql';
import { searchWords } from '../../kernel/text';
import type { Difference } from '../dossier/check-dossier';
import type { Dossier } from '../dossier/dossier.entity';

const PAGE = 20_000;
const LISTED_STRAYS = 5;
/** As much of a word as the table holds. */
const TOKEN_LENGTH = 40;
/** Sums stay whole numbers that a double holds exactly. */
const SUM_LIMIT = 2 ** 52;

/** A number from a text, spread so that sums of two sets of texts are hardly ever equal by chance. */
function fingerprint(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  value ^= value >>> 15;
  return Math.imul(value, 0x2c1b3c6d) >>> 0;
}

/**
 * The words by which applicants are found. Their table has another order than the dossiers, so both sides are summed
 * up rather than held: a missing, additional or changed row makes the sums differ.
 */
export class TokenCheck {
  private count = 0;
  private sum = 0;

  expect({ id, applicantName }: Dossier): void {
    for (const word of new Set(searchWords(applicantName))) {
      this.count++;
      this.sum = (this.sum + fingerprint(`${word.slice(0, TOKEN_LENGTH)} ${id}`)) % SUM_LIMIT;
    }
  }

  async differences(sql: Sql): Promise<Difference[]> {
    let count = 0;
    let sum = 0;
    let after = { token: '', dossierId: '' };
    for (;;) {
      const rows = await sql.query<{ token: string; dossierId: string }>(
        `SELECT token, dossier_id AS dossierId FROM dossier_token
          WHERE token >= ? AND (token > ? OR dossier_id > ?) ORDER BY token, dossier_id LIMIT ?`,
        [after.token, after.token, after.dossierId, PAGE],
      );
      for (const { token, dossierId } of rows) sum = (sum + fingerprint(`${token} ${dossierId}`)) % SUM_LIMIT;
      count += rows.length;
      if (rows.length < PAGE) break;
      after = rows.at(-1)!;
    }
    if (count !== this.count) {
      return [{ where: 'dossier_token', which: 'all', column: 'rows', stored: count, expected: this.count }];
    }
    if (sum === this.sum) return [];
    return [{ where: 'dossier_token', which: 'all', column: 'fingerprint', stored: sum, expected: this.sum }];
  }
}

/** Rows that belong to no dossier: the tables hold more of them than the dossiers did. */
export async function strayDifferences(sql: Sql, seen: Record<string, number>): Promise<Difference[]> {
  const differences: Difference[] = [];
  for (const [table, expected] of Object.entries(seen)) {
    const [row] = await sql.query<{ count: number }>(`SELECT COUNT(*) AS count FROM ${table}`);
    const stored = Number(row!.count);
    if (stored === expected) continue;
    const strays =
      table === 'dossier'
        ? []
        : await sql.query<{ id: string }>(
            `SELECT DISTINCT x.dossier_id AS id FROM ${table} x
              WHERE NOT EXISTS (SELECT 1 FROM dossier d WHERE d.id = x.dossier_id) LIMIT ${LISTED_STRAYS}`,
          );
    const which = strays.map(({ id }) => id).join(', ') || 'all';
    differences.push({ where: table, which, column: 'rows', stored, expected });
  }
  return differences;
}
