import { HccError } from '../../src/kernel/errors';
import { answerClockFile, type ClockAnswer } from '../../src/modules/calendar/clock-case';
import type { WorkCalendar } from '../../src/modules/calendar/work-calendar';
import { calendar, SESSIONS } from './fixtures';

/** The worked example of the contract. */
const example = {
  limit: { amount: 3, unit: 'WORKING_DAYS' },
  receivedAt: '2021-02-08T10:00:00+07:00',
  onSupplement: 'EXTEND',
  calendar: { sessions: SESSIONS, off: ['2021-02-10'], work: [] },
  events: [
    { at: '2021-02-09T09:00:00+07:00', type: 'PAUSED' },
    { at: '2021-02-17T14:00:00+07:00', type: 'RESUMED' },
    { at: '2021-02-18T10:00:00+07:00', type: 'MOVED', office: 'B' },
    { at: '2021-02-19T10:00:00+07:00', type: 'COMPLETED' },
  ],
  office: 'A',
  now: '2021-02-19T11:00:00+07:00',
};
const exampleAnswer =
  '{"startsAt":"2021-02-08T10:00:00+07:00","dueAt":"2021-02-19T15:00:00+07:00","state":"COMPLETED","timeliness":"ON_TIME",' +
  '"usedMinutes":1260,"pausedMinutes":2580,"byOffice":{"A":780,"B":480}}';

const loadDefault = jest.fn(async (): Promise<WorkCalendar> => calendar);
const answer = async (json: unknown): Promise<ClockAnswer> => (await answerClockFile(json, loadDefault)) as ClockAnswer;
const event = (at: string, type: string): object => ({ at: `2021-02-${at}:00+07:00`, type });

beforeEach(() => loadDefault.mockClear());

test("the contract's example comes out to the letter, in its order", async () => {
  expect(JSON.stringify(await answer(example))).toBe(exampleAnswer);
  expect(loadDefault).not.toHaveBeenCalled();
});

test('a list is answered by a list in order', async () => {
  const open = { ...example, events: [], now: '2021-02-08T10:30:00+07:00' };
  const answers = (await answerClockFile([example, open, example], loadDefault)) as ClockAnswer[];
  expect(answers.map(({ state }) => state)).toEqual(['COMPLETED', 'OPEN_WITHIN', 'COMPLETED']);
  expect(answers[1]).toMatchObject({ dueAt: '2021-02-12T10:00:00+07:00', timeliness: null, usedMinutes: 30 });
  expect(await answerClockFile([], loadDefault)).toEqual([]);
});

test("without a calendar the product's own counts, loaded once", async () => {
  const { calendar: _, ...rest } = example;
  const answers = (await answerClockFile([rest, { ...rest, calendar: null }], loadDefault)) as ClockAnswer[];
  // Four more days off lie in the pause than in the example's calendar, so that only the paused minutes differ.
  expect(answers[0]).toMatchObject({ dueAt: '2021-02-19T15:00:00+07:00', usedMinutes: 1260, pausedMinutes: 660 });
  expect(answers[1]).toEqual(answers[0]);
  expect(loadDefault).toHaveBeenCalledTimes(1);
});

test('what may be left out', async () => {
  const { onSupplement: _rule, now: _now, ...rest } = example;
  expect(JSON.stringify(await answer(rest))).toBe(exampleAnswer);
  const bare = { limit: { unit: 'SAME_DAY' }, receivedAt: example.receivedAt, office: 'A', now: example.now };
  expect(await answer({ ...bare, calendar: { sessions: SESSIONS } })).toMatchObject({
    dueAt: '2021-02-08T17:00:00+07:00',
    state: 'OPEN_OVERDUE',
  });
  expect(await answer({ ...bare, limit: { unit: 'NONE', amount: null } })).toMatchObject({ dueAt: null });
});

test('instants of other zones are the same instants', async () => {
  const utc = { ...example, receivedAt: '2021-02-08T03:00:00Z' };
  expect(JSON.stringify(await answer(utc))).toBe(exampleAnswer);
});

test.each(['__proto__', '12', 'constructor'])('an office may be called %s', async (office) => {
  const { byOffice } = await answer({ ...example, office });
  expect(JSON.parse(JSON.stringify(byOffice))).toEqual(JSON.parse(`{"${office}":780,"B":480}`));
});

const withEvents = (...events: object[]): object => ({ events });

test.each<[string, object, string]>([
  ['limit missing', { limit: undefined }, 'limit'],
  ['unit unknown', { limit: { amount: 3, unit: 'WEEKS' } }, 'limit.unit'],
  ['unit missing', { limit: { amount: 3 } }, 'limit.unit'],
  ['unit of a prototype', { limit: { amount: 3, unit: 'toString' } }, 'limit.unit'],
  ['amount missing', { limit: { unit: 'WORKING_DAYS' } }, 'limit.amount'],
  ['amount null', { limit: { amount: null, unit: 'CALENDAR_DAYS' } }, 'limit.amount'],
  ['amount zero', { limit: { amount: 0, unit: 'WORKING_HOURS' } }, 'limit.amount'],
  ['amount negative', { limit: { amount: -1, unit: 'WORKING_DAYS' } }, 'limit.amount'],
  ['amount broken', { limit: { amount: 1.5, unit: 'WORKING_DAYS' } }, 'limit.amount'],
  ['amount absurd', { limit: { amount: 1e9, unit: 'CALENDAR_DAYS' } }, 'limit.amount'],
  ['amount as text', { limit: { amount: '3', unit: 'WORKING_DAYS' } }, 'limit.amount'],
  ['receivedAt missing', { receivedAt: undefined }, 'receivedAt'],
  ['receivedAt on a day that does not exist', { receivedAt: '2021-02-30T10:00:00+07:00' }, 'receivedAt'],
  ['receivedAt without a zone', { receivedAt: '2021-02-08T10:00:00' }, 'receivedAt'],
  ['receivedAt at 24:00', { receivedAt: '2021-02-08T24:00:00+07:00' }, 'receivedAt'],
  ['onSupplement unknown', { onSupplement: 'STOP' }, 'onSupplement'],
  ['calendar no object', { calendar: [] }, 'calendar'],
  ['sessions missing', { calendar: {} }, 'calendar.sessions'],
  ['sessions empty', { calendar: { sessions: [] } }, 'calendar.sessions'],
  ['a session of one time', { calendar: { sessions: [['07:00']] } }, 'calendar.sessions[0]'],
  [
    'a session with a time that does not exist',
    { calendar: { sessions: [['07:00', '25:00']] } },
    'calendar.sessions[0][1]',
  ],
  ['a session with a number', { calendar: { sessions: [[7, 11]] } }, 'calendar.sessions[0][0]'],
  ['off no list', { calendar: { sessions: SESSIONS, off: '2021-02-10' } }, 'calendar.off'],
  ['off not real', { calendar: { sessions: SESSIONS, off: ['2021-02-29'] } }, 'calendar.off[0]'],
  ['work not real', { calendar: { sessions: SESSIONS, work: ['2021-02-06', '2021-13-01'] } }, 'calendar.work[1]'],
  ['events no list', { events: {} }, 'events'],
  ['an event no object', { events: ['PAUSED'] }, 'events[0]'],
  ['type unknown', withEvents(event('09T09:00', 'STOPPED')), 'events[0].type'],
  ['an event on a day that does not exist', withEvents(event('31T09:00', 'PAUSED')), 'events[0].at'],
  ['RESUMED without PAUSED', withEvents(event('09T09:00', 'RESUMED')), 'events[0].type'],
  ['PAUSED while paused', withEvents(event('09T09:00', 'PAUSED'), event('09T10:00', 'PAUSED')), 'events[1].type'],
  ['COMPLETED while paused', withEvents(event('09T09:00', 'PAUSED'), event('09T10:00', 'COMPLETED')), 'events[1].type'],
  ['after COMPLETED', withEvents(event('09T09:00', 'COMPLETED'), event('09T10:00', 'PAUSED')), 'events[1].type'],
  ['out of order', withEvents(event('09T09:00', 'PAUSED'), event('09T08:00', 'RESUMED')), 'events[1].at'],
  ['before receipt', withEvents(event('08T09:59', 'PAUSED')), 'events[0].at'],
  ['MOVED to nobody', withEvents(event('09T09:00', 'MOVED')), 'events[0].office'],
  ['office missing', { office: undefined }, 'office'],
  ['office blank', { office: ' ' }, 'office'],
  ['now missing while open', { events: [], now: undefined }, 'now'],
  ['now before receipt', { events: [], now: '2021-02-08T09:00:00+07:00' }, 'now'],
  ['now before the last event', { now: '2021-02-19T09:00:00+07:00' }, 'now'],
])('%s is refused and named', async (_, change, path) => {
  const bad = { ...example, ...change };
  const single = await answerClockFile(bad, loadDefault).catch((error: unknown) => error);
  expect(single).toBeInstanceOf(HccError);
  const { code, message, details } = single as HccError;
  expect(code).toBe('BAD_USER_INPUT');
  expect(message).toMatch(/^case 1: /);
  expect(details.fields).toEqual([{ path: `case 1: ${path}`, reason: expect.any(String) }]);
  await expect(answerClockFile([example, bad], loadDefault)).rejects.toThrow(`case 2: ${path}: `);
});

test.each([null, 3, 'x', [[]]])('a case that is no object (%j) is refused', async (json) => {
  await expect(answerClockFile(json, loadDefault)).rejects.toThrow(/^case 1: /);
});
