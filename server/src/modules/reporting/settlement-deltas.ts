import { dayOf } from '../../kernel/instant';
import { monthOf } from '../../kernel/month';
import { Timeliness } from '../calendar/clock-terms';
import type { DossierChange } from '../dossier/dossier-room';
import { Channel, DossierStatus } from '../dossier/dossier-terms';
import type { DossierState } from '../dossier/history/dossier.projection';
import { digitisedAt } from '../dossier/history/dossier-store';
import { recountedAt } from '../dossier/history/proceedings';
import type { Directory } from '../organisation/directory';
import { Tier } from '../organisation/organisation-terms';
import { cellPlaces, hasAreaCells } from './cell-areas';
import { closedLegs } from './finish-deltas';
import type { LegCell, SettlementCell } from './settlement-cell.entity';

export type Measure =
  | 'received'
  | 'receivedOnline'
  | 'early'
  | 'onTime'
  | 'late'
  | 'digitised'
  | 'withdrawn'
  | 'stopped'
  | 'pausedNet'
  | 'overdueNet';
export const MEASURES: readonly Measure[] = [
  'received',
  'receivedOnline',
  'early',
  'onTime',
  'late',
  'digitised',
  'withdrawn',
  'stopped',
  'pausedNet',
  'overdueNet',
];

const BY_TIMELINESS: Record<Timeliness, Measure> = {
  [Timeliness.EARLY]: 'early',
  [Timeliness.ON_TIME]: 'onTime',
  [Timeliness.LATE]: 'late',
};

/** What one change adds to a measure on a day. */
interface DayDelta {
  day: string;
  measure: Measure;
  by: number;
}

function dayDeltas({ origin, before, after, earlier }: DossierChange, receivedAt = after.receivedAt): DayDelta[] {
  const deltas: DayDelta[] = [];
  const add = (at: number, measure: Measure, by = 1) => deltas.push({ day: dayOf(at), measure, by });
  if (before === null) {
    add(receivedAt, 'received');
    if (origin.channel === Channel.ONLINE) add(receivedAt, 'receivedOnline');
    return deltas;
  }
  const endsNow = before.endedAt === null && after.endedAt !== null;
  const pausesNow = before.pausedAt === null && after.pausedAt !== null;
  const resumesNow = before.pausedAt !== null && after.pausedAt === null;
  const recountsNow = earlier !== undefined && recountedAt(after.proceedings) !== recountedAt(before.proceedings);
  const leftAt = recountsNow ? recountedAt(after.proceedings) : (after.endedAt ?? after.pausedAt);
  const leavesNow = endsNow || pausesNow || recountsNow;
  if (leavesNow && before.overdueFrom !== null && leftAt !== null && before.overdueFrom <= leftAt) {
    // A corrected receipt may lie behind what was overdue by the wrong one.
    add(Math.max(before.overdueFrom, receivedAt), 'overdueNet');
    add(leftAt, 'overdueNet', -1);
  }
  if (pausesNow) add(after.pausedAt!, 'pausedNet');
  if (resumesNow) add(after.pauses.at(-1)!.toAt!, 'pausedNet', -1);
  if (endsNow) {
    if (after.status === DossierStatus.WITHDRAWN) add(after.endedAt!, 'withdrawn');
    else if (after.status === DossierStatus.STOPPED) add(after.endedAt!, 'stopped');
    else add(after.endedAt!, BY_TIMELINESS[after.timeliness!]);
  }
  const [fileBefore, fileAfter] = [digitisedAt(before), digitisedAt(after)];
  if (fileBefore !== fileAfter) {
    if (fileBefore !== null) add(fileBefore, 'digitised', -1);
    if (fileAfter !== null) add(fileAfter, 'digitised');
  }
  return deltas;
}

/** What a change adds, and under which procedure. */
interface ProcedureDelta extends DayDelta {
  procedureId: string;
}

/**
 * A correction of the receipt takes everything that the dossier has been counted for so far from where it stood, and
 * adds it where it belongs: under another procedure, or received on another day.
 */
function deltasOf(change: DossierChange): ProcedureDelta[] {
  const { before, after, earlier } = change;
  const own = dayDeltas(change).map((delta) => ({ ...delta, procedureId: after.procedureId }));
  if (!earlier || before === null) return own;
  if (before.procedureId === after.procedureId && before.receivedAt === after.receivedAt) return own;
  const counted = ({ receivedAt, procedureId }: DossierState, sign: 1 | -1) =>
    earlier.flatMap((each) =>
      dayDeltas(each, receivedAt).map((delta) => ({ ...delta, by: sign * delta.by, procedureId })),
    );
  return [...counted(before, -1), ...counted(after, 1), ...own];
}

function emptyCell(areaCode: string, period: string, procedureId: string, officeId: string): SettlementCell {
  return {
    areaCode,
    period,
    procedureId,
    officeId,
    received: 0,
    receivedOnline: 0,
    early: 0,
    onTime: 0,
    late: 0,
    digitised: 0,
    withdrawn: 0,
    stopped: 0,
    pausedNet: 0,
    overdueNet: 0,
  };
}

/**
 * What changes add to the cells: for each, the day and the month, with and without the procedure, and the procedure's
 * of the areas in which the office lies. Cells come sorted, so that two transactions that touch the same ones lock them
 * in the same order, and what the whole province shares comes last and is locked shortest.
 */
export function settlementDeltas(directory: Directory, changes: readonly DossierChange[]): SettlementCell[] {
  const cells = new Map<string, SettlementCell>();
  for (const change of changes) {
    const { receivingOfficeId } = change.origin;
    const deltas = deltasOf(change);
    if (deltas.length === 0) continue;
    const areas = cellPlaces(directory, receivingOfficeId);
    for (const { day, measure, by, procedureId } of deltas) {
      for (const period of [day, monthOf(day)]) {
        const add = (rank: number, areaCode: string, procedure: string, officeId: string) => {
          const key = `${rank} ${areaCode} ${period} ${procedure} ${officeId}`;
          let cell = cells.get(key);
          if (!cell) {
            cell = emptyCell(areaCode, period, procedure, officeId);
            cells.set(key, cell);
          }
          cell[measure] += by;
        };
        add(0, '', '', receivingOfficeId);
        add(0, '', procedureId, receivingOfficeId);
        for (const { tier, areaCode, officeId } of areas) {
          if (hasAreaCells(tier, period)) add(tier === Tier.PROVINCE ? 2 : 1, areaCode, procedureId, officeId);
        }
      }
    }
  }
  return [...cells.entries()]
    .filter(([, cell]) => MEASURES.some((measure) => cell[measure] !== 0))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, cell]) => cell);
}

/** What the legs that changes closed add to the time cells. */
export function legDeltas(changes: readonly DossierChange[]): LegCell[] {
  const cells = new Map<string, LegCell>();
  for (const leg of changes.flatMap(closedLegs)) {
    const period = monthOf(dayOf(leg.leftAt!));
    const key = `${period}|${leg.officeId}|${leg.stepKind}`;
    let cell = cells.get(key);
    if (!cell) {
      cell = {
        period,
        officeId: leg.officeId,
        stepKind: leg.stepKind,
        legs: 0,
        usedMinutes: 0,
        quotaMinutes: 0,
        overQuota: 0,
      };
      cells.set(key, cell);
    }
    cell.legs++;
    cell.usedMinutes += leg.usedMinutes;
    cell.quotaMinutes += leg.quotaMinutes;
    if (leg.usedMinutes > leg.quotaMinutes) cell.overQuota++;
  }
  return [...cells.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
}
