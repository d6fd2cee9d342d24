import { registerEnumType } from 'type-graphql';
import type { Day, Instant } from '../../kernel/instant';
import type { ReportBy } from '../reporting/report-terms';
import type { Figures } from '../reporting/settlement-figures';

/** The papers that an office makes of its figures. */
export enum PaperKind {
  /** Report 06a in any cut, of any days. */
  SETTLEMENT = 'SETTLEMENT',
  /** From Friday to Thursday, for the meeting on the Friday after. */
  WEEKLY = 'WEEKLY',
  MONTHLY = 'MONTHLY',
  QUARTERLY = 'QUARTERLY',
  /** Every dossier that was settled late or is overdue, with cause and who is responsible. */
  LATE_REGISTER = 'LATE_REGISTER',
  /** What offices and people held and did. */
  WORK = 'WORK',
}

registerEnumType(PaperKind, { name: 'PaperKind' });

export interface Days {
  from: Day;
  to: Day;
}

export type Count = Exclude<keyof Figures, 'rate'>;

/** How a figure is shown: whole numbers, a share of one, working hours, working days. */
export type Unit = 'COUNT' | 'RATE' | 'HOURS' | 'DAYS';

/** A figure that follows from others of its row: their sum less others, divided by one. */
export interface Reckoned {
  plus: readonly string[];
  minus?: readonly string[];
  over?: string;
}

export interface FigureColumn {
  key: string;
  label: string;
  /** A heading over it and its neighbours. */
  group?: string;
  unit: Unit;
  reckoned?: Reckoned;
  /** The column of report 06a that it is. */
  count?: Count;
  /** Of which days, where not of the paper's. */
  period?: Days;
  /**
   * How a total follows from the rows: what passes is added, what stands at the beginning or at the end of a month is
   * that of the first or the last one.
   */
  overRows: 'SUM' | 'FIRST' | 'LAST';
  /** True of what was so when the paper was made, and is another every day. */
  isMomentary?: boolean;
}

export interface TextColumn {
  key: string;
  label: string;
  /** On paper, in points; null for the one that takes what the others leave. */
  width: number | null;
}

export interface PaperRow {
  key: string;
  /** In the order of the text columns. */
  texts: readonly string[];
  /** In the order of the figure columns. */
  figures: readonly (number | null)[];
  /** Of which days its figures are, where not of the paper's. */
  period?: Days;
  /** The figures are those of the first of these rows less those of the second. */
  difference?: readonly [string, string];
  /** The dossier that the row is about. */
  dossierCode?: string;
}

/** A table of a paper. */
export interface PaperSection {
  key: string;
  caption: string;
  /** What its rows stand for, where they are those of report 06a. */
  by: ReportBy | null;
  texts: readonly TextColumn[];
  columns: readonly FigureColumn[];
  rows: readonly PaperRow[];
  total: readonly (number | null)[] | null;
  /** What has to be said below it. */
  note: string | null;
  /** What a table without rows says. */
  empty: string;
  /** True where all of it was so when the paper was made, and is another every day. */
  isMomentary?: boolean;
}

/** A paper as it is read, shown, printed and kept. */
export interface Paper extends Days {
  kind: PaperKind;
  title: string;
  /** "Biểu số 06a"; null where the paper is no form. */
  form: string | null;
  /** "từ ngày 01/11/2026 đến ngày 30/11/2026" */
  period: string;
  /** The moment at which "in progress" is read. */
  asOf: Instant;
  /** "Huyện Quan Hóa", with the office, field or procedure where it is narrowed to one. */
  scope: string;
  sections: readonly PaperSection[];
}

/** @returns null where a part is not known or nothing is divided */
export function reckon({ plus, minus = [], over }: Reckoned, read: (key: string) => number | null): number | null {
  let sum = 0;
  for (const [keys, sign] of [[plus, 1] as const, [minus, -1] as const]) {
    for (const key of keys) {
      const value = read(key);
      if (value === null) return null;
      sum += sign * value;
    }
  }
  if (over === undefined) return sum;
  const divisor = read(over);
  return divisor ? sum / divisor : null;
}

/** The figures of a row, those that follow from others reckoned. */
export function figuresOf(
  columns: readonly FigureColumn[],
  read: (column: FigureColumn) => number | null,
): (number | null)[] {
  const values = new Map<string, number | null>();
  for (const column of columns) {
    values.set(column.key, column.reckoned ? reckon(column.reckoned, (key) => values.get(key) ?? null) : read(column));
  }
  return columns.map(({ key }) => values.get(key)!);
}

/** The totals of rows, in the manner of each column. */
export function totalOf(columns: readonly FigureColumn[], rows: readonly PaperRow[]): (number | null)[] {
  return figuresOf(columns, (column) => {
    const at = columns.indexOf(column);
    const { overRows } = column;
    if (overRows !== 'SUM') return rows.at(overRows === 'FIRST' ? 0 : -1)?.figures[at] ?? 0;
    return rows.reduce((sum, { figures }) => sum + (figures[at] ?? 0), 0);
  });
}

/** Of which days a figure is. */
export function daysOf(paper: Days, column: FigureColumn, row: PaperRow | null): Days {
  return row?.period ?? column.period ?? paper;
}
