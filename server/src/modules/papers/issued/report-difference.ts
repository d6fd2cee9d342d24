import type { Sql } from '../../../database/sql';
import type { Day, Instant } from '../../../kernel/instant';
import type { Actor } from '../../identity/actor';
import { settlementScope, unitsChangedOn } from '../../reporting/settlement-scope';
import { type Paper, type PaperRow, type PaperSection } from '../paper';
import { readPaper } from '../read-paper';
import type { PaperRequest, ReportBooks } from '../report-books';
import { correctedSince, type DossierDifference, placeOf } from './corrected-dossiers';
import type { IssuedReport } from './issued-report.entity';
import { readKeptPaper } from './kept-paper';

/** An empty key. */
const TOTAL = '';

/** A figure or a word that is another today than the report says. */
export interface FigureDifference {
  section: string;
  sectionName: string;
  /** Of the row; empty for the total. */
  key: string;
  name: string;
  column: string;
  columnName: string;
  issued: number | null;
  now: number | null;
  /** Of words; null of figures. */
  issuedText: string | null;
  nowText: string | null;
  /** The dossier that the row is about. */
  dossierCode: string | null;
  /** Whether the dossiers make up for all of it; what is left comes from units or fields that changed. */
  isExplained: boolean;
}

export interface ReportDifference {
  figures: FigureDifference[];
  dossiers: DossierDifference[];
  /** The day on which units of the area changed after the report was issued: figures then stand in other rows. */
  unitsChangedOn: Day | null;
}

/**
 * What of an issued report is another today, figure by figure, with the dossiers that made it so. A period that is over
 * changes by corrections of receipts, and by units or fields that are others now.
 * @throws HccError as `readPaper` does
 */
export async function reportDifference(
  sql: Sql,
  actor: Actor,
  books: ReportBooks,
  report: IssuedReport,
  now: Instant,
): Promise<ReportDifference> {
  const { references } = books;
  const request = JSON.parse(report.request) as PaperRequest;
  const issued = await readKeptPaper(sql, report.id);
  const today = await readPaper(sql, actor, books, request, now);
  const scope = settlementScope(request, actor, references);
  const dossiers = await correctedSince(sql, { scope, paper: today, references }, report.issuedAt);
  const sums = new Map<string, number>();
  for (const { section, key, column, by } of dossiers.flatMap(({ changes }) => changes)) {
    const place = placeOf(section, key, column);
    sums.set(place, (sums.get(place) ?? 0) + by);
  }
  const figures = differing(issued, today).map((figure) => {
    const { section, key, column, dossierCode } = figure;
    const moved = sums.get(placeOf(section, key, column)) ?? 0;
    return { ...figure, isExplained: dossierCode !== null || moved === (figure.now ?? 0) - (figure.issued ?? 0) };
  });
  const changedOn = unitsChangedOn(scope, references.directory);
  return { figures, dossiers, unitsChangedOn: figures.some(({ isExplained }) => !isExplained) ? changedOn : null };
}

type Found = Omit<FigureDifference, 'isExplained'>;

function differing(issued: Paper, today: Paper): Found[] {
  return issued.sections.flatMap((section) => {
    const other = today.sections.find(({ key }) => key === section.key);
    if (!other || section.isMomentary) return [];
    return [...rowsOf(section, other)].flatMap(([key, both]) => differingRow(section, other, key, both));
  });
}

interface Both {
  was?: PaperRow;
  is?: PaperRow;
}

/** Rows of both by their keys, the total last. */
function rowsOf(section: PaperSection, other: PaperSection): Map<string, Both> {
  const rows = new Map<string, Both>();
  for (const was of section.rows) rows.set(was.key, { was });
  for (const is of other.rows) rows.set(is.key, { ...rows.get(is.key), is });
  const totalRow = (figures: PaperSection['total']): PaperRow | undefined =>
    figures ? { key: TOTAL, texts: ['Tổng cộng'], figures } : undefined;
  rows.set(TOTAL, { was: totalRow(section.total), is: totalRow(other.total) });
  return rows;
}

function differingRow(section: PaperSection, other: PaperSection, key: string, { was, is }: Both): Found[] {
  const row = is ?? was;
  // What is reckoned from other figures says nothing that these don't.
  if (!row || row.difference) return [];
  const head = {
    section: section.key,
    sectionName: section.caption,
    key,
    name: row.texts[0] ?? key,
    dossierCode: row.dossierCode ?? null,
  };
  const none = { issued: null, now: null, issuedText: null, nowText: null };
  const isDossier = row.dossierCode !== undefined;
  const figures = section.columns.flatMap((column, at) => {
    if (column.reckoned || column.isMomentary) return [];
    const now = other.columns.findIndex((each) => each.key === column.key);
    // A dossier that came or went is one that is there or is not; anything else counts nought where it has no row.
    const valueIn = (one: PaperRow | undefined, place: number) => one?.figures[place] ?? (isDossier ? null : 0);
    const values = { issued: valueIn(was, at), now: valueIn(is, now) };
    if (values.issued === values.now) return [];
    return [{ ...head, ...none, ...values, column: column.key, columnName: column.label }];
  });
  const texts = isDossier
    ? section.texts.flatMap((column, at) => {
        const values = { issuedText: was?.texts[at] ?? null, nowText: is?.texts[at] ?? null };
        if (values.issuedText === values.nowText) return [];
        return [{ ...head, ...none, ...values, column: column.key, columnName: column.label }];
      })
    : [];
  return [...figures, ...texts];
}
