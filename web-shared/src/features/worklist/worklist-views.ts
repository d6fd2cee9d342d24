import type { WorklistCountsQuery, WorklistView } from '@hcc/shared-schema/generated/hooks';

type Counts = WorklistCountsQuery['worklistCounts'];

/** The saved views in the order of a working day; the first is what opens by itself. */
export const worklistViews = [
  'TO_DO',
  'OVERDUE',
  'TODAY',
  'DUE_SOON',
  'ARRIVED',
  'MINE',
  'SUPPLEMENT',
  'CONSULTING',
  'TO_RETURN',
  'ALL',
] as const satisfies readonly WorklistView[];

const countKeys: Record<WorklistView, keyof Counts> = {
  ALL: 'all',
  TO_DO: 'toDo',
  MINE: 'mine',
  OVERDUE: 'overdue',
  TODAY: 'today',
  DUE_SOON: 'dueSoon',
  SUPPLEMENT: 'supplement',
  ARRIVED: 'arrived',
  TO_RETURN: 'toReturn',
  CONSULTING: 'consulting',
  TO_SIGN: 'toSign',
};

export function viewCount(counts: Counts | undefined, view: WorklistView): number | undefined {
  return counts?.[countKeys[view]];
}

/** "due-soon" in the address; whatever is not a view is the first one. */
export function viewFromAddress(value: string | null): WorklistView {
  const name = (value ?? '')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replaceAll('-', '_')
    .toUpperCase();
  return worklistViews.find((view) => view === name) ?? worklistViews[0];
}

export function viewToAddress(view: WorklistView): string | null {
  return view === worklistViews[0] ? null : view.toLowerCase().replaceAll('_', '-');
}
