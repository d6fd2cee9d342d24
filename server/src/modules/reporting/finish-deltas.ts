import { dayOf, MINUTE_MS } from '../../kernel/instant';
import { monthOf } from '../../kernel/month';
import { StepKind } from '../catalogue/catalogue-terms';
import type { DossierChange } from '../dossier/dossier-room';
import type { LegState } from '../dossier/history/dossier.projection';
import type { FinishCell, PersonCell } from './finish-cell.entity';
import { marginOf } from './finish-margin';

const sum = <T>(rows: readonly T[], value: (row: T) => number): number =>
  rows.reduce((total, row) => total + value(row), 0);

/** What changes that settle add, for the procedure and over all; sorted by key, as all transactions add them. */
export function finishDeltas(changes: readonly DossierChange[]): FinishCell[] {
  const cells = new Map<string, FinishCell>();
  for (const { origin, before, after } of changes) {
    const { endedAt, timeliness } = after;
    if (before === null || before.endedAt !== null || endedAt === null || after.completedAt === null) continue;
    if (timeliness === null) continue;
    const margin = marginOf(timeliness, after.dueAt, endedAt);
    const legs = after.legs.filter(({ stepKind }) => stepKind !== StepKind.RETURN);
    const waited = sum(after.pauses, ({ fromAt, toAt }) => ((toAt ?? endedAt) - fromAt) / MINUTE_MS);
    for (const procedureId of ['', after.procedureId]) {
      const period = monthOf(dayOf(endedAt));
      const key = `${procedureId} ${period} ${origin.receivingOfficeId} ${margin}`;
      let cell = cells.get(key);
      if (!cell) {
        cell = {
          procedureId,
          period,
          officeId: origin.receivingOfficeId,
          margin,
          dossiers: 0,
          usedMinutes: 0,
          quotaMinutes: 0,
          paused: 0,
          pausedMinutes: 0,
        };
        cells.set(key, cell);
      }
      cell.dossiers++;
      cell.usedMinutes += sum(legs, ({ usedMinutes }) => usedMinutes);
      cell.quotaMinutes += sum(legs, ({ quotaMinutes }) => quotaMinutes);
      cell.paused += after.pauses.length > 0 ? 1 : 0;
      cell.pausedMinutes += Math.round(waited);
    }
  }
  return [...cells.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
}

/** Legs that a change closed: handing out is left out, the case had ended when it began. */
export function closedLegs({ before, after }: DossierChange): LegState[] {
  if (before === null || before.endedAt !== null) return [];
  return after.legs.filter((leg, index) => leg.leftAt !== null && before.legs[index]?.leftAt === null);
}

/** What the legs that changes closed add to who closed them. */
export function personDeltas(changes: readonly DossierChange[]): PersonCell[] {
  const cells = new Map<string, PersonCell>();
  for (const { officeId, leftAt, assigneeId, usedMinutes, quotaMinutes } of changes.flatMap(closedLegs)) {
    const period = monthOf(dayOf(leftAt!));
    const personId = assigneeId ?? '';
    const key = `${officeId} ${period} ${personId}`;
    let cell = cells.get(key);
    if (!cell) {
      cell = { officeId, period, personId, legs: 0, usedMinutes: 0, quotaMinutes: 0, overQuota: 0 };
      cells.set(key, cell);
    }
    cell.legs++;
    cell.usedMinutes += usedMinutes;
    cell.quotaMinutes += quotaMinutes;
    if (usedMinutes > quotaMinutes) cell.overQuota++;
  }
  return [...cells.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
}
