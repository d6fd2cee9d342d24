import { SettlementColumn } from './report-terms';

/**
 * The columns of report 06a. Always: carriedOver + received = settled + inProgress + withdrawn + stopped, and
 * inProgress = withinLimit + overdue + paused.
 */
export interface Figures {
  received: number;
  receivedOnline: number;
  receivedOther: number;
  carriedOver: number;
  settled: number;
  early: number;
  onTime: number;
  late: number;
  /** Of `settled`: with the result as a file. */
  digitised: number;
  inProgress: number;
  withinLimit: number;
  overdue: number;
  paused: number;
  withdrawn: number;
  stopped: number;
  /** Turned away at the counter: never received, so no part of the sums above. */
  declined: number;
  /** (early + onTime) / settled, 0 to 1; null when nothing was settled. */
  rate: number | null;
}

/** Sums of cells: of the period, of all time before it, and the open dossiers that are overdue at its end. */
export interface RawSums {
  received: number;
  receivedOnline: number;
  early: number;
  onTime: number;
  late: number;
  digitised: number;
  withdrawn: number;
  stopped: number;
  declined: number;
  /** In progress when the period began. */
  opening: number;
  /** Over all time up to the end of the period. */
  pausedNet: number;
  overdueNet: number;
  openOverdue: number;
}

export function emptySums(): RawSums {
  return {
    received: 0,
    receivedOnline: 0,
    early: 0,
    onTime: 0,
    late: 0,
    digitised: 0,
    withdrawn: 0,
    stopped: 0,
    declined: 0,
    opening: 0,
    pausedNet: 0,
    overdueNet: 0,
    openOverdue: 0,
  };
}

export function addSums(into: RawSums, more: RawSums): void {
  for (const key of Object.keys(into) as (keyof RawSums)[]) into[key] += more[key];
}

export function toFigures(sums: RawSums): Figures {
  const settled = sums.early + sums.onTime + sums.late;
  const inProgress = sums.opening + sums.received - settled - sums.withdrawn - sums.stopped;
  const overdue = sums.overdueNet + sums.openOverdue;
  return {
    received: sums.received,
    receivedOnline: sums.receivedOnline,
    receivedOther: sums.received - sums.receivedOnline,
    carriedOver: sums.opening,
    settled,
    early: sums.early,
    onTime: sums.onTime,
    late: sums.late,
    digitised: sums.digitised,
    inProgress,
    withinLimit: inProgress - overdue - sums.pausedNet,
    overdue,
    paused: sums.pausedNet,
    withdrawn: sums.withdrawn,
    stopped: sums.stopped,
    declined: sums.declined,
    rate: settled === 0 ? null : (sums.early + sums.onTime) / settled,
  };
}

/** The columns of the form itself, and what its sums say beside. */
export type FormColumn = Exclude<
  SettlementColumn,
  | SettlementColumn.DUE_SOON
  | SettlementColumn.APOLOGY_OWED
  | SettlementColumn.UNANSWERED
  | SettlementColumn.WITH_FEE
  | SettlementColumn.PAID_ONLINE
>;

const BESIDE_THE_FORM: ReadonlySet<SettlementColumn> = new Set([
  SettlementColumn.DUE_SOON,
  SettlementColumn.APOLOGY_OWED,
  SettlementColumn.UNANSWERED,
  SettlementColumn.WITH_FEE,
  SettlementColumn.PAID_ONLINE,
]);

export function isOfForm(column: SettlementColumn): column is FormColumn {
  return !BESIDE_THE_FORM.has(column);
}

/** The figure that a column opens. */
export function figureOf(figures: Figures, column: FormColumn): number {
  const names: Record<Exclude<FormColumn, SettlementColumn.IN_TIME>, Exclude<keyof Figures, 'rate'>> = {
    RECEIVED: 'received',
    RECEIVED_ONLINE: 'receivedOnline',
    RECEIVED_OTHER: 'receivedOther',
    CARRIED_OVER: 'carriedOver',
    SETTLED: 'settled',
    EARLY: 'early',
    ON_TIME: 'onTime',
    LATE: 'late',
    DIGITISED: 'digitised',
    IN_PROGRESS: 'inProgress',
    WITHIN_LIMIT: 'withinLimit',
    OVERDUE: 'overdue',
    PAUSED: 'paused',
    WITHDRAWN: 'withdrawn',
    STOPPED: 'stopped',
  };
  if (column === SettlementColumn.IN_TIME) return figures.early + figures.onTime;
  return figures[names[column]];
}
