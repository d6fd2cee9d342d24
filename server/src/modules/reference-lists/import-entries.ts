import { isDeepStrictEqual } from 'node:util';
import type { Database } from '../../database/database';
import { badField, HccError } from '../../kernel/errors';
import type { Instant } from '../../kernel/instant';
import type { RefusedCell } from '../../kernel/workbook';
import type { Deed } from '../catalogue/administration/draft-store';
import type { Directory } from '../organisation/directory';
import { changeEntry } from './change-entry';
import { codeColumn, readListWorkbook } from './entry-workbook';
import { checkedEntry, codeOf } from './list-rules';
import { readLists } from './reference-lists';
import { EntryState, ReferenceList } from './reference-terms';
import { contentOfEdition } from './replace-entries';

/** A sheet by which more would change at once nobody has looked through. */
const MOST_ROWS = 1_000;

export interface ListImportReport {
  added: number;
  changed: number;
  unchanged: number;
  /** Of the added and changed: those that wait for a second person. */
  proposed: number;
  refused: RefusedCell[];
}

/**
 * Another edition of each row that differs from its list, from a moment on. Good rows are taken even where others are
 * refused; what the sheet does not name stays as it is; a second run changes nothing.
 * @throws HccError BAD_USER_INPUT naming file or validFrom
 */
export async function importEntries(
  db: Database,
  directory: Directory,
  deed: Deed,
  { list, file, validFrom }: { list: ReferenceList; file: Buffer; validFrom: Instant | null },
  now: () => Instant,
): Promise<ListImportReport> {
  const { rows, refused } = await readListWorkbook(list, file);
  if (rows.length > MOST_ROWS) throw badField('file', `Nhiều quá ${MOST_ROWS} dòng.`);
  const report: ListImportReport = { added: 0, changed: 0, unchanged: 0, proposed: 0, refused: [...refused] };
  const seen = new Map<string, number>();
  const read = () => readLists(db.read, [list, ReferenceList.ROLLOUT_PLAN]);
  let lists = await read();
  for (const { row, code: typed, draft } of rows) {
    try {
      const isKnown = typed !== '' && lists.editions(list, typed).length > 0;
      const content = checkedEntry(list, draft, { lists, directory, now: now(), code: isKnown ? typed : null });
      const code = isKnown ? typed : codeOf(list, typed, content, lists);
      const earlier = seen.get(code);
      if (earlier !== undefined) throw badField('code', `Mã này đã có ở dòng ${earlier}.`);
      seen.set(code, row);
      const editions = lists.editions(list, code);
      // The sheet has what counts; what is still to come is no difference.
      const standing = lists.find(list, code, validFrom ?? now());
      if (standing && isDeepStrictEqual(content, contentOfEdition(standing))) {
        report.unchanged++;
        continue;
      }
      const edition = editions.at(-1)?.edition ?? 0;
      const state = await changeEntry(db, deed, { list, code, edition }, { content, validFrom }, now());
      report[editions.length > 0 ? 'changed' : 'added']++;
      // A name that this row has taken is taken.
      lists = await read();
      if (state === EntryState.PROPOSED) report.proposed++;
    } catch (error) {
      if (!(error instanceof HccError) || (error.code !== 'BAD_USER_INPUT' && error.code !== 'CONFLICT')) throw error;
      report.refused.push({ row, column: codeColumn, reason: error.message });
    }
  }
  report.refused.sort((a, b) => a.row - b.row);
  return report;
}
