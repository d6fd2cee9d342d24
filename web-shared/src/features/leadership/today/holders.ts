import type { TodayFiguresQuery } from '@hcc/shared-schema/generated/hooks';

export type Holder = TodayFiguresQuery['todayFigures']['holders'][number];

/** A person in an office, or an office with all in it. */
export interface HeldBy extends Pick<Holder, 'office' | 'overdue' | 'dueSoon' | 'apologyOwed' | 'oldestDueAt'> {
  key: string;
  /** Null for the whole office; '' for what nobody has taken. */
  assigneeId: string | null;
  staffName: string | null;
}

export const byPerson = (holders: readonly Holder[]): HeldBy[] =>
  holders.map((holder) => ({
    ...holder,
    key: `${holder.office.code} ${holder.staffId ?? ''}`,
    assigneeId: holder.staffId ?? '',
  }));

/** Most overdue first, then most that is soon due. */
export function byOffice(holders: readonly Holder[]): HeldBy[] {
  const offices = new Map<string, HeldBy>();
  for (const { office, overdue, dueSoon, apologyOwed, oldestDueAt } of holders) {
    const sum = offices.get(office.code);
    if (!sum) {
      const own = { office, overdue, dueSoon, apologyOwed, oldestDueAt };
      offices.set(office.code, { ...own, key: office.code, assigneeId: null, staffName: null });
      continue;
    }
    sum.overdue += overdue;
    sum.dueSoon += dueSoon;
    sum.apologyOwed += apologyOwed;
    if (oldestDueAt < sum.oldestDueAt) sum.oldestDueAt = oldestDueAt;
  }
  return [...offices.values()].sort((a, b) => b.overdue - a.overdue || b.dueSoon - a.dueSoon);
}
