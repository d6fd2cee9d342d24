import type { ReportBy, SettlementColumn, SettlementPartsFragment } from '@hcc/shared-schema/generated/hooks';

export type Figures = Omit<SettlementPartsFragment, '__typename'>;
/** A figure that counts. */
export type CountKey = Exclude<keyof Figures, 'rate' | 'target'>;

export interface CountedFigure {
  key: CountKey | 'dueSoon' | 'apologyOwed' | 'unanswered' | 'inTime' | 'digitised' | 'withFee' | 'paidOnline';
  /** Null where no dossiers stand behind it: what was turned away never became one. */
  column: SettlementColumn | null;
  /** The figure needs someone to act when it is not zero. */
  alarm?: boolean;
}

/** A count that opens down to its dossiers: those of report 06a, and what is due soon, which is no part of the form. */
export interface OpenedFigure extends CountedFigure {
  column: SettlementColumn;
}

export interface FigureColumn extends CountedFigure {
  key: CountKey;
  /** A part of the sum beside it, shown lighter. */
  part?: boolean;
}

/** Open dossiers that fall due within two working days from now, whatever the period of the report. */
export const DUE_SOON: OpenedFigure = { key: 'dueSoon', column: 'DUE_SOON' };

/** What is owed beyond the figures of the form. */
export const APOLOGY_OWED: OpenedFigure = { key: 'apologyOwed', column: 'APOLOGY_OWED' };
export const UNANSWERED: OpenedFigure = { key: 'unanswered', column: 'UNANSWERED', alarm: true };
/** What figures of other pages count: settled early or on time, settled with the result as a file, received with a fee, paid on line. */
const BESIDE: OpenedFigure[] = [
  { key: 'inTime', column: 'IN_TIME' },
  { key: 'digitised', column: 'DIGITISED' },
  { key: 'withFee', column: 'WITH_FEE' },
  { key: 'paidOnline', column: 'PAID_ONLINE' },
];

export interface FigureGroup {
  key: 'received' | 'settled' | 'inProgress' | 'closed';
  columns: FigureColumn[];
}

/** Report 06a, in the order of the form. */
export const FIGURE_GROUPS: FigureGroup[] = [
  {
    key: 'received',
    columns: [
      { key: 'carriedOver', column: 'CARRIED_OVER' },
      { key: 'received', column: 'RECEIVED' },
      { key: 'receivedOnline', column: 'RECEIVED_ONLINE', part: true },
      { key: 'receivedOther', column: 'RECEIVED_OTHER', part: true },
    ],
  },
  {
    key: 'settled',
    columns: [
      { key: 'settled', column: 'SETTLED' },
      { key: 'early', column: 'EARLY', part: true },
      { key: 'onTime', column: 'ON_TIME', part: true },
      { key: 'late', column: 'LATE', part: true, alarm: true },
    ],
  },
  {
    key: 'inProgress',
    columns: [
      { key: 'inProgress', column: 'IN_PROGRESS' },
      { key: 'withinLimit', column: 'WITHIN_LIMIT', part: true },
      { key: 'overdue', column: 'OVERDUE', part: true, alarm: true },
      { key: 'paused', column: 'PAUSED', part: true },
    ],
  },
  {
    key: 'closed',
    columns: [
      { key: 'withdrawn', column: 'WITHDRAWN' },
      { key: 'stopped', column: 'STOPPED' },
      { key: 'declined', column: null },
    ],
  },
];

export const FIGURE_COLUMNS: FigureColumn[] = FIGURE_GROUPS.flatMap((group) => group.columns);

export const columnByName = (name: string | null): OpenedFigure | null =>
  [...FIGURE_COLUMNS, DUE_SOON, APOLOGY_OWED, UNANSWERED, ...BESIDE]
    .filter(isOpened)
    .find((column) => column.column === name) ?? null;

function isOpened(figure: CountedFigure): figure is OpenedFigure {
  return figure.column !== null;
}

export interface Balance {
  opened: number;
  accounted: number;
  /** 0 when the report adds up. */
  difference: number;
}

/** Total = carried over + received = settled + in progress + withdrawn/stopped, from the figures shown. */
export function balanceOf(figures: Figures): Balance {
  const opened = figures.carriedOver + figures.received;
  const accounted = figures.settled + figures.inProgress + figures.withdrawn + figures.stopped;
  return { opened, accounted, difference: opened - accounted };
}

/** Nothing came in, was there, or left: the row says nothing. */
export const isBlank = (figures: Figures): boolean => FIGURE_COLUMNS.every((column) => figures[column.key] === 0);

/**
 * An area or office below that has received nothing is worth seeing. The row of the area's own desk is not, where there
 * is none or it has stood still; nor is a procedure or field that the server knows from other times only.
 */
export const readableRows = <T extends Figures & { key: string }>(rows: readonly T[], by: ReportBy, areaCode: string) =>
  rows.filter((row) => !isBlank(row) || by === 'OFFICE' || by === 'MONTH' || (by === 'AREA' && row.key !== areaCode));
