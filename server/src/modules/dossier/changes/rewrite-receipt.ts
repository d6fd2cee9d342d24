import type { Database } from '../../../database/database';
import { insertRows } from '../../../database/rows';
import { placeholders, type SqlValue, type Tx } from '../../../database/sql';
import type { Directory } from '../../organisation/directory';
import { DossierDocument } from '../dossier-document.entity';
import type { DossierHead } from '../dossier-origin';
import type { DossierState } from '../history/dossier.projection';
import type { ReceiptContent } from '../history/dossier-event.entity';
import { stationsOf } from '../history/stations';
import { DossierSearchEntry } from '../search/dossier-search-entry.entity';
import { nameWords, searchEntries, searchScopes } from '../search/search-entries';
import { searchTextOf } from '../search/search-text';

const COLUMN_OF = {
  fullName: 'applicant_name',
  idNumber: 'id_number',
  phone: 'phone',
  email: 'email',
  address: 'address',
  areaCode: 'applicant_area_code',
  returnBy: 'return_by',
  note: 'note',
} as const satisfies Partial<Record<keyof ReceiptContent, string>>;

/** Writes what a correction put right into the row, the documents and what search finds the dossier by. */
export async function rewriteReceipt(
  db: Pick<Database, 'writer'>,
  tx: Tx,
  directory: Directory,
  head: DossierHead & { state: DossierState },
  after: ReceiptContent,
): Promise<void> {
  const assignments: string[] = [];
  const values: SqlValue[] = [];
  for (const [field, column] of Object.entries(COLUMN_OF) as [keyof typeof COLUMN_OF, string][]) {
    const value = after[field];
    if (value === undefined) continue;
    assignments.push(`${column} = ?`);
    values.push(value);
  }
  if (assignments.length > 0) {
    await tx.run(`UPDATE dossier SET ${assignments.join(', ')} WHERE id = ?`, [...values, head.id]);
    const [row] = await tx.query<{ fullName: string; idNumber: string | null; phone: string | null }>(
      'SELECT applicant_name AS fullName, id_number AS idNumber, phone FROM dossier WHERE id = ?',
      [head.id],
    );
    await tx.run('UPDATE dossier SET search_text = ? WHERE id = ?', [searchTextOf(row!), head.id]);
  }
  if (after.documents) {
    await tx.run('DELETE FROM dossier_document WHERE dossier_id = ?', [head.id]);
    const rows = after.documents.map((document, index) => ({ dossierId: head.id, ordinal: index + 1, ...document }));
    await insertRows<DossierDocument>(db.writer, tx, DossierDocument, rows);
  }
  if (after.fullName !== undefined) {
    const searched = { ...head, stations: stationsOf(head.state) };
    const scopes = [...searchScopes(directory, searched)];
    const words = nameWords(head.applicantName);
    await tx.run(
      `DELETE FROM dossier_search_entry WHERE scope IN (${placeholders(scopes.length)})
        AND word IN (${placeholders(words.length)}) AND dossier_id = ?`,
      [...scopes, ...words, head.id],
    );
    const entries = searchEntries(directory, { ...searched, applicantName: after.fullName });
    await insertRows(db.writer, tx, DossierSearchEntry, entries);
  }
}
