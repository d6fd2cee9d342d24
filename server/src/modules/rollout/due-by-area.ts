import type { Day } from '../../kernel/instant';
import { EvidenceKind } from '../reference-lists/reference-terms';
import type { Milestone } from './milestones';

/** Unit → the day by which the plan wants its centre running, the latest where several milestones name it. */
export function dueByArea(milestones: readonly Milestone[]): Map<string, Day> {
  const due = new Map<string, Day>();
  for (const { areaCode, evidenceKind, dueOn } of milestones) {
    if (evidenceKind !== EvidenceKind.FIRST_DOSSIER) continue;
    const known = due.get(areaCode);
    if (!known || dueOn > known) due.set(areaCode, dueOn);
  }
  return due;
}
