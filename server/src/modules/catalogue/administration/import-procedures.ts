import { badField, HccError } from '../../../kernel/errors';
import { formFilesIn } from '../forms/blank-form';
import type { DocumentContent, ProcedureContent } from '../procedure-content';
import { beginDraft } from './begin-draft';
import { differencesOf } from './content-differences';
import { contentOfEdition, keptContent } from './draft-content';
import { type CatalogueRoom, type Deed, getDraft } from './draft-store';
import { saveDraft } from './edit-draft';
import { nationalContent } from './national-list';
import {
  codeColumn,
  procedureSheet,
  type RefusedRow,
  readProcedureWorkbook,
  sheetNames,
  type WorkbookRow,
} from './procedure-workbook';

/** Each becomes a draft that a person checks and hands in; more in one go nobody would look at. */
const MOST_DRAFTS = 300;

export interface WorkbookReport {
  /** Codes of which a draft was begun. */
  drafts: string[];
  unchanged: number;
  refused: RefusedRow[];
}

/**
 * Makes a draft of each row that differs from the catalogue; nothing becomes effective. Good rows are drafts even where
 * others were refused, and a second run finds them open.
 * @throws HccError BAD_USER_INPUT naming file
 */
export async function importProcedures(room: CatalogueRoom, deed: Deed, file: Buffer): Promise<WorkbookReport> {
  const { rows, refused } = await readProcedureWorkbook(file);
  const catalogue = await room.catalogue.get();
  const wanted: { row: WorkbookRow; content: ProcedureContent }[] = [];
  let unchanged = 0;
  const seen = new Map<string, number>();
  for (const row of rows) {
    const refuse = (reason: string) => refused.push(atCode(row, reason));
    const earlier = seen.get(row.code);
    const edition = catalogue.editionsOf(row.code).at(-1);
    const base = edition ? contentOfEdition(edition) : nationalContent(row.code);
    if (earlier !== undefined) refuse(`Mã này đã có ở dòng ${earlier}.`);
    else if (!base) refuse('Mã này không có trong danh mục của tỉnh lẫn danh mục quốc gia.');
    else if (edition && differencesOf(base, changedBy(row, base)).length === 0) unchanged++;
    else wanted.push({ row, content: changedBy(row, base) });
    seen.set(row.code, earlier ?? row.row);
  }
  if (wanted.length > MOST_DRAFTS)
    throw badField('file', `Tệp đổi ${wanted.length} thủ tục, mỗi lần nhiều nhất ${MOST_DRAFTS}.`);
  const drafts: string[] = [];
  for (const { row, content } of wanted) {
    const reason = await draftOf(room, deed, row.code, content);
    if (reason === null) drafts.push(row.code);
    else refused.push(atCode(row, reason));
  }
  return { drafts, unchanged, refused: inOrder(refused) };
}

/** A workbook has no files: a document that keeps its name keeps its form. */
function changedBy({ content }: WorkbookRow, base: ProcedureContent): ProcedureContent {
  const formOf = (name: string) => base.documents.find((item) => item.name === name)?.form;
  const withForm = (item: DocumentContent): DocumentContent => {
    const form = formOf(item.name);
    return form ? { ...item, form } : item;
  };
  return { ...base, ...content, documents: content.documents?.map(withForm) ?? base.documents };
}

/** Sheet by sheet as they stand in the workbook, and row by row. */
function inOrder(refused: readonly RefusedRow[]): RefusedRow[] {
  const place = ({ sheet }: RefusedRow) => sheetNames.indexOf(sheet);
  return [...refused].sort((a, b) => place(a) - place(b) || a.row - b.row);
}

const atCode = ({ row }: WorkbookRow, reason: string): RefusedRow => ({
  sheet: procedureSheet,
  row,
  column: codeColumn,
  reason,
});

/** @returns why there is no draft of it, or null */
async function draftOf(
  room: CatalogueRoom,
  deed: Deed,
  code: string,
  content: ProcedureContent,
): Promise<string | null> {
  try {
    keptContent(content, formFilesIn(content.documents));
    const id = await beginDraft(room, deed, { code });
    const { revision } = await getDraft(room.db.read, id);
    await saveDraft(room, deed, { id, revision }, content);
    return null;
  } catch (error) {
    if (error instanceof HccError && (error.code === 'CONFLICT' || error.code === 'BAD_USER_INPUT'))
      return error.message;
    throw error;
  }
}
