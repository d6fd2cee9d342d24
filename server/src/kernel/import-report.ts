/** What an import left out, by the line of the file (counted from 1) on which the item begins. */
export interface RefusedRow {
  line: number;
  reason: string;
}

/** What every import answers. Good rows are in the database even where others were refused. */
export interface ImportReport {
  added: number;
  changed: number;
  unchanged: number;
  refused: RefusedRow[];
}

export function newReport(refused: readonly RefusedRow[] = []): ImportReport {
  return { added: 0, changed: 0, unchanged: 0, refused: [...refused].sort((a, b) => a.line - b.line) };
}

/** Thrown while one row is read; the import goes on with the next row. */
export class RowProblem extends Error {}

/** Reads rows one by one; a row that raises `RowProblem` is refused with its line, the others are kept. */
export function readRows<Source extends { line: number }, Row>(
  sources: readonly Source[],
  read: (source: Source) => Row,
): { rows: Row[]; refused: RefusedRow[] } {
  const rows: Row[] = [];
  const refused: RefusedRow[] = [];
  for (const source of sources) {
    try {
      rows.push(read(source));
    } catch (error) {
      if (!(error instanceof RowProblem)) throw error;
      refused.push({ line: source.line, reason: error.message });
    }
  }
  return { rows, refused };
}

/** Of several rows with one code the first is kept; what comes later can't be told from a mistake. */
export function keepFirst<Row extends { line: number; code: string }>(
  rows: readonly Row[],
  refused: RefusedRow[],
): Row[] {
  const first = new Map<string, Row>();
  for (const row of rows) {
    const earlier = first.get(row.code);
    if (earlier) refused.push({ line: row.line, reason: `code: mã ${row.code} đã có ở dòng ${earlier.line}.` });
    else first.set(row.code, row);
  }
  return [...first.values()];
}
