import type { WorklistCountsQuery, WorklistView } from '@hcc/shared-schema/generated/hooks';

type Counts = WorklistCountsQuery['worklistCounts'];

/** The saved views in the order of urgency; the first is what opens by itself. */
export const worklistViews = [
  'ALL',
  'OVERDUE',
  'TODAY',
  'DUE_SOON',
  'ARRIVED',
  'TO_DO',
  'MINE',
  'SUPPLEMENT',
  'TO_RETURN',
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
};

export function viewCount(counts: Counts | undefined, view: WorklistView): number | undefined {
  return counts?.[countKeys[view]];
}

/** "due-soon" in the address; whatever is not a view is the whole list. */
export function viewFromAddress(value: string | null): WorklistView {
  const name = (value ?? '')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replaceAll('-', '_')
    .toUpperCase();
  return worklistViews.find((view) => view === name) ?? 'ALL';
}

export function viewToAddress(view: WorklistView): string | null {
  return view === 'ALL' ? null : view.toLowerCase().replaceAll('_', '-');
}
