import * as fc from 'fast-check';
import { type Day, dayFromNumber, dayNumber, dayNumberOf, type Instant, instantAt } from '../../src/kernel/instant';
import { ClockEventType, LimitUnit, SupplementRule } from '../../src/modules/calendar/clock-terms';
import { type ClockInput, deadlineOf, dueMoment, readStatutoryClock } from '../../src/modules/calendar/statutory-clock';
import { type SessionText, WorkCalendar } from '../../src/modules/calendar/work-calendar';
import { type StepperCase, type StepperReading, stepThrough } from './minute-stepper';

const FIRST_DAY = dayNumber('2021-01-25');
const CALENDAR_DAYS = 60;

const toInstant = (minute: number): Instant => instantAt(Math.floor(minute / 1440), minute % 1440);
const toDay = (day: number): Day => dayFromNumber(day);
const clockTime = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

const legalSessions: [number, number][] = [
  [420, 690],
  [810, 1020],
];

/** One to three sessions, some of them touching, some of odd length, some ending before 15:00. */
const sessions = fc.oneof(
  fc.constant(legalSessions),
  fc
    .uniqueArray(fc.integer({ min: 300, max: 1380 }), { minLength: 2, maxLength: 6 })
    .map((edges) => edges.sort((a, b) => a - b))
    .map((edges) => edges.slice(0, edges.length & ~1))
    // With a few minutes of work a day the minute hand would walk for years.
    .filter((edges) => edges.reduce((sum, edge, at) => (at % 2 === 0 ? sum - edge : sum + edge), 0) >= 60)
    .map((edges) => edges.flatMap((edge, at): [number, number][] => (at % 2 === 0 ? [[edge, edges[at + 1]!]] : []))),
  fc.constant<[number, number][]>([
    [480, 600],
    [600, 780],
  ]),
);

/** Hours that change from a day on, twice at most; now and then over a weekend or on a day off. */
const later = fc.oneof(
  fc.constant<Raw['later']>([]),
  fc
    .uniqueArray(fc.record({ day: fc.nat(CALENDAR_DAYS), sessions }), { maxLength: 2, selector: ({ day }) => day })
    .map((changes) => changes.sort((a, b) => a.day - b.day)),
);

const someDays = (maxLength: number) => fc.uniqueArray(fc.nat(CALENDAR_DAYS), { maxLength });

const limit = fc.oneof(
  fc.record({ unit: fc.constant(LimitUnit.WORKING_DAYS), amount: fc.integer({ min: 1, max: 8 }) }),
  fc.record({ unit: fc.constant(LimitUnit.WORKING_HOURS), amount: fc.integer({ min: 1, max: 20 }) }),
  fc.record({ unit: fc.constant(LimitUnit.CALENDAR_DAYS), amount: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ unit: fc.constantFrom(LimitUnit.SAME_DAY, LimitUnit.NONE), amount: fc.constant(0) }),
);

/**
 * How far the next event lies from the last, and whether it is then pulled onto an edge: the ends of sessions, midnight
 * and 15:00 are where clocks go wrong, and where due moments lie.
 */
const gap = fc.record({
  minutes: fc.oneof(fc.constant(0), fc.nat(90), fc.nat(1440), fc.nat(5 * 1440)),
  snap: fc.constantFrom('none', 'edge', 'due'),
  edge: fc.nat(20),
  move: fc.option(fc.constantFrom('A', 'B', 'C'), { nil: undefined, freq: 2 }),
});

interface Raw {
  sessions: [number, number][];
  later: { day: number; sessions: [number, number][] }[];
  off: number[];
  work: number[];
  limit: { unit: LimitUnit; amount: number };
  rule: SupplementRule;
  receivedDay: number;
  received: number;
  gaps: { minutes: number; snap: string; edge: number; move: string | undefined }[];
  ending: string;
}

const raw: fc.Arbitrary<Raw> = fc.record({
  sessions,
  later,
  off: someDays(15),
  work: someDays(8),
  limit,
  rule: fc.constantFrom(SupplementRule.EXTEND, SupplementRule.RESTART),
  receivedDay: fc.nat(20),
  received: fc.oneof(fc.nat(1439), fc.constantFrom(420, 690, 750, 810, 899, 900, 1020)),
  gaps: fc.array(gap, { minLength: 1, maxLength: 7 }),
  ending: fc.constantFrom('open', 'completed'),
});

const allSessions = ({ sessions: first, later: changes }: Pick<Raw, 'sessions' | 'later'>) => [
  ...first,
  ...changes.flatMap((change) => change.sessions),
];

/** A possible history: pauses and resumptions in turn, moves in between, an end that is allowed there. */
function toCase(item: Raw): StepperCase {
  const received = (FIRST_DAY + item.receivedDay) * 1440 + item.received;
  const edges = [
    0,
    1,
    899,
    900,
    901,
    ...allSessions(item).flatMap(([from, to]) => [from - 1, from, to - 1, to, to + 1]),
  ];
  const made: StepperCase = {
    amount: item.limit.amount,
    unit: item.limit.unit,
    received,
    onSupplement: item.rule,
    calendar: {
      sessions: item.sessions,
      later: item.later.map(({ day, sessions: hours }) => ({ day: FIRST_DAY + day, sessions: hours })),
      off: item.off.map((day) => FIRST_DAY + day),
      work: item.work.map((day) => FIRST_DAY + day),
    },
    events: [],
    office: 'A',
    now: received,
  };
  let paused = false;
  for (const [index, { minutes, snap, edge, move }] of item.gaps.entries()) {
    let minute = made.now + minutes;
    const due = snap === 'due' && minutes > 0 ? stepThrough(made).dueAt : null;
    if (due !== null) minute = due + (edge % 3) - 1;
    if (snap === 'edge') minute = Math.floor(minute / 1440) * 1440 + edges[edge % edges.length]!;
    made.now = Math.max(made.now, minute);
    const last = index === item.gaps.length - 1;
    if (last && item.ending === 'open') break;
    if (last && !paused) made.events.push({ minute: made.now, type: ClockEventType.COMPLETED });
    else if (move !== undefined) made.events.push({ minute: made.now, type: ClockEventType.MOVED, office: move });
    else {
      made.events.push({ minute: made.now, type: paused ? ClockEventType.RESUMED : ClockEventType.PAUSED });
      paused = !paused;
    }
  }
  return made;
}

const sessionText = ([from, to]: [number, number]): SessionText => [clockTime(from), clockTime(to)];

function toInput(item: StepperCase, seconds = 0): ClockInput {
  const noise = (index: number): number => ((index * 7919 + seconds) % 60) * 1000 * Math.sign(seconds);
  return {
    limit: { unit: item.unit as LimitUnit, amount: item.amount === 0 ? null : item.amount },
    receivedAt: toInstant(item.received) + noise(1),
    onSupplement: item.onSupplement as SupplementRule,
    calendar: new WorkCalendar({
      sessions: item.calendar.sessions.map(sessionText),
      later: item.calendar.later.map(({ day, sessions: hours }) => ({
        from: toDay(day),
        sessions: hours.map(sessionText),
      })),
      off: item.calendar.off.map(toDay),
      work: item.calendar.work.map(toDay),
    }),
    events: item.events.map(({ minute, type, office }, index) => ({
      at: toInstant(minute) + noise(index + 2),
      type: type as ClockEventType,
      office,
    })),
    office: item.office,
    now: toInstant(item.now) + noise(99),
  };
}

const cases = raw.map(toCase);

test('the clock agrees with the minute hand', () => {
  const seen: Record<string, number> = {};
  const count = (key: string): void => {
    seen[key] = (seen[key] ?? 0) + 1;
  };
  fc.assert(
    fc.property(cases, (item) => {
      const { segments, ...reading } = readStatutoryClock(toInput(item));
      const walked: StepperReading = stepThrough(item);
      expect(reading).toEqual({
        ...walked,
        startsAt: toInstant(walked.startsAt),
        dueAt: walked.dueAt === null ? null : toInstant(walked.dueAt),
      });
      expect(segments.at(-1)?.to ?? toInstant(item.now)).toBe(toInstant(item.now));
      count(`${item.unit} ${item.onSupplement}`);
      count(reading.state);
      count(String(reading.timeliness));
      if (item.events.some(({ type }) => type === 'RESUMED')) count('resumed');
      const hours = item.calendar.later.filter(({ day }) => day > item.received / 1440 && day <= item.now / 1440);
      if (hours.length > 0) count('hours change');
      if (reading.state === 'PAUSED' && reading.dueAt !== null) count('paused, passed');
    }),
    { numRuns: 1500 },
  );
  // A generator that stopped reaching a state would prove nothing about it.
  const wanted = Object.values(LimitUnit).flatMap((unit) => [`${unit} EXTEND`, `${unit} RESTART`]);
  wanted.push('OPEN_WITHIN', 'OPEN_OVERDUE', 'PAUSED', 'COMPLETED', 'EARLY', 'ON_TIME', 'LATE', 'null');
  wanted.push('resumed', 'paused, passed', 'hours change');
  for (const key of wanted) expect([key, (seen[key] ?? 0) > 15]).toEqual([key, true]);
});

test('used and paused together are all working minutes, and the segments tile them without a gap', () => {
  fc.assert(
    fc.property(cases, (item) => {
      const input = toInput(item);
      const reading = readStatutoryClock(input);
      const all = input.calendar.workingMinutesBetween(input.receivedAt, input.now);
      expect(reading.usedMinutes + reading.pausedMinutes).toBe(all);
      const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
      expect(sum(Object.values(reading.byOffice))).toBe(reading.usedMinutes);
      const used = reading.segments.filter(({ kind }) => kind === 'WORK');
      expect(sum(used.map(({ minutes }) => minutes))).toBe(reading.usedMinutes);
      let cursor = input.receivedAt;
      for (const { from, to } of reading.segments) {
        expect(from).toBe(cursor);
        expect(to).toBeGreaterThan(from);
        cursor = to;
      }
      expect(cursor).toBe(input.now);
    }),
    { numRuns: 1000 },
  );
});

test('seconds change nothing', () => {
  fc.assert(
    fc.property(cases, fc.integer({ min: 1, max: 59 }), (item, seconds) => {
      expect(readStatutoryClock(toInput(item, seconds))).toEqual(readStatutoryClock(toInput(item)));
    }),
    { numRuns: 500 },
  );
});

test('the cheap answers agree with the full reading', () => {
  fc.assert(
    fc.property(cases, (item) => {
      const input = toInput(item);
      const fresh = readStatutoryClock({ ...input, events: [], now: input.receivedAt });
      expect(dueMoment(input.limit, input.receivedAt, input.calendar)).toBe(fresh.dueAt);
      const reading = readStatutoryClock(input);
      const { dueAt, state } = reading;
      const row = { dueAt, pausedAt: state === 'PAUSED' ? input.receivedAt : null, completed: state === 'COMPLETED' };
      const deadline = deadlineOf(row, input.now, input.calendar);
      expect(deadline.state).toBe(state);
      const shown = dueAt !== null && state.startsWith('OPEN');
      const left = shown ? input.calendar.workingMinutesBetween(input.now, dueAt) : null;
      expect(deadline.workingMinutesLeft).toBe(left);
      if (item.unit === 'CALENDAR_DAYS' && dueAt !== null) {
        expect(dueAt).toBe(input.calendar.closeOf(dayNumberOf(dueAt)));
      }
    }),
    { numRuns: 500 },
  );
});
