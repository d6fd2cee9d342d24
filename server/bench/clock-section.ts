import { DAY_MS, type Instant } from '../src/kernel/instant';
import { ClockEventType, LimitUnit, SupplementRule } from '../src/modules/calendar/clock-terms';
import { dueMoment, readStatutoryClock } from '../src/modules/calendar/statutory-clock';
import type { WorkCalendar } from '../src/modules/calendar/work-calendar';
import { median, seededRandom } from './statistics';

export interface ClockFigures {
  dueDates: number;
  /** Milliseconds for all of them, the median of several rounds. */
  dueMs: number;
  /** The same many whole histories: a move, a pause, an end. */
  historyMs: number;
}

const DUE_DATES = 10_000;
const ROUNDS = 9;

export function clockSection(calendar: WorkCalendar, now: Instant): ClockFigures {
  const random = seededRandom(3);
  const units = [LimitUnit.WORKING_DAYS, LimitUnit.WORKING_HOURS, LimitUnit.CALENDAR_DAYS, LimitUnit.SAME_DAY];
  const cases = Array.from({ length: DUE_DATES }, (_, index) => ({
    limit: { unit: units[index % units.length]!, amount: 1 + Math.floor(random() * 60) },
    receivedAt: now - Math.floor(random() * 700 * DAY_MS),
  }));
  const time = (work: () => void) => {
    work();
    return median(
      Array.from({ length: ROUNDS }, () => {
        const began = performance.now();
        work();
        return performance.now() - began;
      }),
    );
  };
  return {
    dueDates: DUE_DATES,
    dueMs: time(() => {
      for (const { limit, receivedAt } of cases) dueMoment(limit, receivedAt, calendar);
    }),
    historyMs: time(() => {
      for (const { limit, receivedAt } of cases) {
        readStatutoryClock({
          limit,
          receivedAt,
          onSupplement: SupplementRule.EXTEND,
          calendar,
          office: 'A',
          now,
          events: [
            { at: receivedAt + DAY_MS, type: ClockEventType.MOVED, office: 'B' },
            { at: receivedAt + 2 * DAY_MS, type: ClockEventType.PAUSED },
            { at: receivedAt + 5 * DAY_MS, type: ClockEventType.RESUMED },
            { at: receivedAt + 9 * DAY_MS, type: ClockEventType.COMPLETED },
          ],
        });
      }
    }),
  };
}
