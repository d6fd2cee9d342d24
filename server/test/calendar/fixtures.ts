import { formatInstant, type Instant, parseInstant } from '../../src/kernel/instant';
import { ClockEventType, LimitUnit, SupplementRule } from '../../src/modules/calendar/clock-terms';
import {
  type ClockEvent,
  type ClockInput,
  type ClockReading,
  readStatutoryClock,
  type TimeLimit,
} from '../../src/modules/calendar/statutory-clock';
import { type SessionText, WorkCalendar } from '../../src/modules/calendar/work-calendar';

export const SESSIONS: SessionText[] = [
  ['07:00', '11:30'],
  ['13:30', '17:00'],
];

/** The civil-service calendar of 2021, and 2024 for its make-up day. */
export const OFF = (
  '2021-01-01 2021-02-10 2021-02-11 2021-02-12 2021-02-15 2021-02-16 2021-04-21 2021-04-30 2021-05-03 2021-09-02 ' +
  '2021-09-03 2024-01-01 2024-02-08 2024-02-09 2024-02-12 2024-02-13 2024-02-14 2024-04-18 2024-04-29 2024-04-30 ' +
  '2024-05-01 2024-09-02 2024-09-03'
).split(' ');
export const WORK = ['2024-05-04'];

export const calendar = new WorkCalendar({ sessions: SESSIONS, off: OFF, work: WORK });

/** "2021-02-08 10:00", seconds if wanted, in Viet Nam. */
export function vn(text: string): Instant {
  return parseInstant(`${text.replace(' ', 'T')}+07:00`, 'test');
}

/** The reverse of `vn`, without seconds. */
export function local(at: Instant): string {
  return formatInstant(at).slice(0, 16).replace('T', ' ');
}

export const localOrNull = (at: Instant | null): string | null => (at === null ? null : local(at));

export const days = (amount: number): TimeLimit => ({ amount, unit: LimitUnit.WORKING_DAYS });
export const hours = (amount: number): TimeLimit => ({ amount, unit: LimitUnit.WORKING_HOURS });
export const calendarDays = (amount: number): TimeLimit => ({ amount, unit: LimitUnit.CALENDAR_DAYS });
export const sameDay: TimeLimit = { amount: null, unit: LimitUnit.SAME_DAY };
export const noLimit: TimeLimit = { amount: null, unit: LimitUnit.NONE };

export const paused = (at: string): ClockEvent => ({ at: vn(at), type: ClockEventType.PAUSED });
export const resumed = (at: string): ClockEvent => ({ at: vn(at), type: ClockEventType.RESUMED });
export const moved = (at: string, office: string): ClockEvent => ({ at: vn(at), type: ClockEventType.MOVED, office });
export const completed = (at: string): ClockEvent => ({ at: vn(at), type: ClockEventType.COMPLETED });

/** The clock of a dossier received by office A, under EXTEND and the calendar above unless told otherwise. */
export function read(
  limit: TimeLimit,
  receivedAt: string,
  events: ClockEvent[],
  now: string,
  more: Partial<ClockInput> = {},
): ClockReading {
  return readStatutoryClock({
    limit,
    receivedAt: vn(receivedAt),
    onSupplement: SupplementRule.EXTEND,
    calendar,
    events,
    office: 'A',
    now: vn(now),
    ...more,
  });
}
