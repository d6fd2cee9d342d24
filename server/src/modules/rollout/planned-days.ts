import type { Day } from '../../kernel/instant';
import { EvidenceKind } from '../reference-lists/reference-terms';
import type { Milestone } from './milestones';

/**
 * Unit, or its centre, → the day by which the plan wants the centre running, the latest where several milestones name
 * it. Places of another province have no centre here.
 */
export function plannedDays(milestones: readonly Milestone[], by: 'areaCode' | 'officeId'): Map<string, Day> {
  const due = new Map<string, Day>();
  for (const milestone of milestones) {
    if (milestone.evidenceKind !== EvidenceKind.FIRST_DOSSIER || milestone.officeId === '') continue;
    const known = due.get(milestone[by]);
    if (!known || milestone.dueOn > known) due.set(milestone[by], milestone.dueOn);
  }
  return due;
}
