import { badField } from '../../../kernel/errors';
import {
  type Cell,
  type RefusedCell,
  readRows,
  readSheets,
  type SheetTable,
  writeTables,
} from '../../../kernel/workbook';
import type { DocumentContent, ProcedureContent, StepContent } from '../procedure-content';
import { DOCUMENTS, PROCEDURES, type ProcedureLine, type SheetOf, STEPS } from './workbook-columns';

/** What a workbook says of a procedure; steps and documents only where it has any for it. */
export interface WorkbookContent extends Omit<ProcedureLine, 'code'> {
  steps?: StepContent[];
  documents?: DocumentContent[];
}

export interface WorkbookRow {
  /** On the first sheet, as it numbers it; the heading is row 1. */
  row: number;
  code: string;
  content: WorkbookContent;
}

/** Why a row was not taken: on which sheet, in which column. */
export interface RefusedRow extends RefusedCell {
  sheet: string;
}

/** The catalogue as a workbook: procedures, their steps, their documents. What is changed in it can be read in again. */
export function procedureWorkbook(procedures: readonly ProcedureContent[]): Promise<Buffer> {
  return writeTables([
    tableOf(PROCEDURES, procedures),
    tableOf(
      STEPS,
      procedures.flatMap(({ code, steps }) => steps.map((step) => ({ ...step, code }))),
    ),
    tableOf(
      DOCUMENTS,
      procedures.flatMap(({ code, documents }) => documents.map((item) => ({ ...item, code }))),
    ),
  ]);
}

function tableOf<Item, Column extends string>(
  { name, columns, write }: SheetOf<Item, Column>,
  items: readonly Item[],
): SheetTable {
  const keys = Object.keys(columns) as Column[];
  const rows = items.map((item) => {
    const cells = write(item);
    return keys.map((key) => cells[key]);
  });
  return { sheet: name, columns: keys.map((key) => columns[key]), rows };
}

/**
 * Reads a workbook as `procedureWorkbook` writes it. The sheets of steps and documents may be left out, and with them
 * procedures: what has no row there stays as it is. A procedure of which a step or a document is wrong is not taken.
 * @throws HccError BAD_USER_INPUT naming file, where it is no workbook, unpacks to too much, or its headings are others
 */
export async function readProcedureWorkbook(file: Buffer): Promise<{ rows: WorkbookRow[]; refused: RefusedRow[] }> {
  const sheets = await readSheets(file);
  const first = sheets.get(PROCEDURES.name) ?? [...sheets.values()][0];
  if (!first) throw badField('file', 'Tệp không có trang nào.');
  const refused: RefusedRow[] = [];
  const wrong = new Set<string>();
  const read = <Item extends { code: string }, Column extends string>(
    sheet: SheetOf<Item, Column>,
    cells: readonly Cell[][],
  ): (Item & { row: number })[] => {
    const headers = Object.fromEntries(
      Object.entries<{ header: string }>(sheet.columns).map(([key, { header }]) => [key, header]),
    ) as Record<Column, string>;
    const found = readRows(cells, headers, sheet.read, sheet.name);
    const codeAt = (cells[0] ?? []).indexOf(PROCEDURES.columns.code.header);
    for (const each of found.refused) {
      refused.push({ ...each, sheet: sheet.name });
      wrong.add(String(cells[each.row - 1]?.[codeAt] ?? '').trim());
    }
    return found.rows;
  };
  const lines = read(PROCEDURES, first);
  // A line that can't be read is told once, not again for each of its steps.
  const unread = [...wrong];
  wrong.clear();
  const steps = byCode(read(STEPS, sheets.get(STEPS.name) ?? headingOf(STEPS)));
  const documents = byCode(read(DOCUMENTS, sheets.get(DOCUMENTS.name) ?? headingOf(DOCUMENTS)));
  const known = new Set([...lines.map(({ code }) => code), ...unread]);
  for (const [sheet, found] of [[STEPS, steps] as const, [DOCUMENTS, documents] as const]) {
    for (const [code, { row }] of found) {
      if (known.has(code) || wrong.has(code)) continue;
      const reason = `Mã này không có trên trang "${PROCEDURES.name}".`;
      refused.push({ sheet: sheet.name, row, column: codeColumn, reason });
    }
  }
  const rows = lines.flatMap(({ row, code, ...content }) => {
    if (wrong.has(code)) return [];
    const own = { steps: steps.get(code)?.items, documents: documents.get(code)?.items };
    return [{ row, code, content: { ...content, ...withoutMissing(own) } }];
  });
  return { rows, refused };
}

const headingOf = <Item, Column extends string>({ columns }: SheetOf<Item, Column>): Cell[][] => [
  Object.values<{ header: string }>(columns).map(({ header }) => header),
];

function withoutMissing<Parts extends object>(parts: Parts): Partial<Parts> {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Partial<Parts>;
}

/** Items in the order of their rows, with the first row of each. */
function byCode<Item extends { code: string; row: number }>(
  lines: readonly Item[],
): Map<string, { row: number; items: Omit<Item, 'code' | 'row'>[] }> {
  const found = new Map<string, { row: number; items: Omit<Item, 'code' | 'row'>[] }>();
  for (const { code, row, ...item } of lines) {
    const known = found.get(code);
    if (known) known.items.push(item);
    else found.set(code, { row, items: [item] });
  }
  return found;
}

export const codeColumn: string = PROCEDURES.columns.code.header;
export const procedureSheet: string = PROCEDURES.name;
export const sheetNames: readonly string[] = [PROCEDURES.name, STEPS.name, DOCUMENTS.name];
