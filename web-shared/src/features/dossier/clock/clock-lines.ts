import type { ClockExplanation } from './clock-types';

export interface ClockLine {
  key: string;
  kind: 'WORK' | 'PAUSE';
  officeName: string;
  from: string;
  to: string;
  minutes: number;
}

/** One line a stay: neighbouring segments of the same office (or the same pause) are told as one. */
export function clockLines(clock: Pick<ClockExplanation, 'segments'>): ClockLine[] {
  const lines: ClockLine[] = [];
  for (const segment of clock.segments) {
    const last = lines.at(-1);
    const joins =
      last && last.kind === segment.kind && (segment.kind === 'PAUSE' || last.officeName === segment.officeName);
    if (joins) {
      last.to = segment.to;
      last.minutes += segment.minutes;
    } else {
      lines.push({ key: `${segment.kind}-${segment.from}`, ...segment });
    }
  }
  return lines;
}

/** The limit in working minutes where it is one that can be compared with the sum of the lines. */
export function limitMinutes(clock: Pick<ClockExplanation, 'limit' | 'minutesPerDay'>): number | undefined {
  const { amount, unit } = clock.limit;
  if (amount === null) return undefined;
  if (unit === 'WORKING_DAYS') return amount * clock.minutesPerDay;
  return unit === 'WORKING_HOURS' ? amount * 60 : undefined;
}

/** The limit ran anew after a pause (RESTART), so the sum of the lines is not what stands against it. */
export function comparesWithLimit(clock: Pick<ClockExplanation, 'onSupplement' | 'segments'>): boolean {
  return clock.onSupplement === 'EXTEND' || clock.segments.every((segment) => segment.kind === 'WORK');
}
