import type { PaperKind } from '@hcc/shared-schema/generated/hooks';
import { type Day, monthEnd, monthOf, monthStart, toDay } from '../../../ui/text/vietnam-day';
import type { Period } from '../period/report-period';

const DAY_MS = 86_400_000;
const WEEK = 7;
const QUARTER = 3;
const FRIDAY = 5;

/** Noon, so that a day added is a day later wherever the PC stands. */
const noon = (day: Day): number => Date.parse(`${day}T12:00:00+07:00`);
const daysLater = (day: Day, days: number): Day => toDay(noon(day) + days * DAY_MS);

function weekBefore(today: Day): Period {
  const weekday = new Date(`${today}T12:00:00Z`).getUTCDay();
  const friday = daysLater(today, -((weekday - FRIDAY + WEEK) % WEEK));
  return { from: daysLater(friday, -WEEK), to: daysLater(friday, -1) };
}

const monthsOf = (kind: PaperKind): number => (kind === 'QUARTERLY' ? QUARTER : 1);

/** The last period of a kind that was over before today: the server refuses others. */
export function lastPaperPeriod(kind: PaperKind, today: Day): Period {
  if (kind === 'WEEKLY') return weekBefore(today);
  if (kind === 'QUARTERLY') {
    const intoQuarter = (monthOf(today) - 1) % QUARTER;
    return { from: monthStart(today, -intoQuarter - QUARTER), to: monthEnd(today, -intoQuarter - 1) };
  }
  return { from: monthStart(today, -1), to: monthEnd(today, -1) };
}

/** So many periods later, or earlier. */
export function stepPeriod(kind: PaperKind, { from, to }: Period, steps: number): Period {
  if (kind === 'WEEKLY') return { from: daysLater(from, steps * WEEK), to: daysLater(to, steps * WEEK) };
  const months = steps * monthsOf(kind);
  return { from: monthStart(from, months), to: monthEnd(monthStart(from, months), monthsOf(kind) - 1) };
}
