import { type Day, isDay, monthEnd, monthOf, monthStart, yearOf } from '../../../ui/text/vietnam-day';

export interface Period {
  from: Day;
  to: Day;
}

export const PERIOD_PRESETS = ['THIS_MONTH', 'LAST_MONTH', 'QUARTER', 'LAST_QUARTER', 'YEAR', 'LAST_YEAR'] as const;
export type PeriodPreset = (typeof PERIOD_PRESETS)[number];
/** Those that stand on the page; the others come with the calendar. */
export const QUICK_PRESETS: PeriodPreset[] = ['THIS_MONTH', 'LAST_MONTH', 'QUARTER', 'YEAR'];

/**
 * Whole calendar periods, not "up to today": the address then means the same figures to a colleague who opens it
 * next week.
 */
export function presetPeriod(preset: PeriodPreset, today: Day): Period {
  switch (preset) {
    case 'THIS_MONTH':
      return { from: monthStart(today), to: monthEnd(today) };
    case 'LAST_MONTH':
      return { from: monthStart(today, -1), to: monthEnd(today, -1) };
    case 'QUARTER': {
      const intoQuarter = (monthOf(today) - 1) % 3;
      return { from: monthStart(today, -intoQuarter), to: monthEnd(today, 2 - intoQuarter) };
    }
    case 'LAST_QUARTER':
      return presetPeriod('QUARTER', monthStart(today, -3));
    case 'YEAR':
      return { from: `${yearOf(today)}-01-01`, to: `${yearOf(today)}-12-31` };
    case 'LAST_YEAR':
      return presetPeriod('YEAR', monthStart(today, -12));
  }
}

const samePeriod = (a: Period, b: Period): boolean => a.from === b.from && a.to === b.to;

/** The button that this period answers to; null when the days were chosen freely. */
export const presetOf = (period: Period, today: Day): PeriodPreset | null =>
  PERIOD_PRESETS.find((preset) => samePeriod(presetPeriod(preset, today), period)) ?? null;

/** The last twelve months, the one of `today` included. */
export const lastTwelveMonths = (today: Day): Period => ({ from: monthStart(today, -11), to: monthEnd(today) });

/** The days of the address; null when they are missing, impossible or in the wrong order. */
export function readPeriod(params: URLSearchParams): Period | null {
  const from = params.get('from');
  const to = params.get('to');
  return isDay(from) && isDay(to) && from <= to ? { from, to } : null;
}

/** The part of a month, given as yyyy-MM, that lies inside a period. */
export function monthWithin(month: string, period: Period): Period {
  const first = `${month}-01`;
  const last = monthEnd(first);
  return { from: first > period.from ? first : period.from, to: last < period.to ? last : period.to };
}

export type PeriodName =
  | { kind: 'month'; month: number; year: number }
  | { kind: 'quarter'; quarter: number; year: number }
  | { kind: 'year'; year: number }
  | { kind: 'span'; from: Day; to: Day };

/** How people call it: "tháng 11/2021" where it is a whole month, else from day to day. */
export function namePeriod({ from, to }: Period): PeriodName {
  const year = yearOf(from);
  const month = monthOf(from);
  if (from === monthStart(from)) {
    if (to === monthEnd(from)) return { kind: 'month', month, year };
    if (month % 3 === 1 && to === monthEnd(from, 2)) return { kind: 'quarter', quarter: (month + 2) / 3, year };
    if (month === 1 && to === monthEnd(from, 11)) return { kind: 'year', year };
  }
  return { kind: 'span', from, to };
}
