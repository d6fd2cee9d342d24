import { estimateOf } from '../../src/modules/floor/estimate-wait';
import { EstimateBasis, TicketState } from '../../src/modules/floor/floor-terms';
import { type BusyTicket, type EndedTicket, pacesOf } from '../../src/modules/floor/pace';
import { type CounterAhead, type LineNow, playForward } from '../../src/modules/floor/play-forward';
import { meanOfSpans } from '../../src/modules/floor/spans';

const MINUTE = 60_000;
const DAY_MS = 24 * 60 * MINUTE;

const line = (id: string, normal: string[], more: Partial<LineNow> = {}): LineNow => ({
  id,
  normal,
  priority: [],
  priorityCalls: 0,
  priorityRun: 3,
  eachMs: 6 * MINUTE,
  restMs: 6 * MINUTE,
  arrivals: { normal: 0, priority: 0 },
  ...more,
});
const counter = (groupIds: string[], more: Partial<CounterAhead> = {}): CounterAhead => ({
  groupIds,
  sent: [],
  backMs: 0,
  holds: { groupId: groupIds[0]!, calledAt: 0 },
  ...more,
});
const minutes = (lines: LineNow[], counters: CounterAhead[], of: string, closesMs = DAY_MS) => {
  const turn = playForward(lines, counters, closesMs).get(of);
  return turn && turn.ms / MINUTE;
};

describe('the turn of who waits', () => {
  it('comes when those before him are done with, at all counters together', () => {
    const line1 = line('A', ['a', 'b', 'c']);
    expect(minutes([line1], [counter(['A']), counter(['A'])], 'c')).toBe(9);
    expect(minutes([line1], [counter(['A']), counter(['A'])], 'A')).toBe(12);
    expect(minutes([line('A', [])], [counter(['A'], { holds: null })], 'A')).toBe(0);
    expect(minutes([line1], [], 'a')).toBeUndefined();
  });

  it('comes later where others with priority will come, and not for who comes once the doors are closed', () => {
    const normal = Array.from({ length: 10 }, (_, index) => `n${index}`);
    const busy = line('A', normal, { arrivals: { normal: 40, priority: 3 } });
    expect(minutes([busy], [counter(['A'])], 'n9', 0)).toBe(60);
    // All three of the next hour come before he is called, the last of them at 50 minutes.
    expect(minutes([busy], [counter(['A'])], 'n9')).toBe(78);
  });

  it('lets counters that help another line see to their own first, and to who was sent to them', () => {
    const own = line('B', ['x'], { arrivals: { normal: 10, priority: 0 } });
    const lines = [line('A', ['a', 'b']), own];
    expect(minutes(lines, [counter(['B', 'A'])], 'a', 0)).toBe(12);
    // Those who come to its own line keep it, until the hour brings nobody any more.
    expect(minutes(lines, [counter(['B', 'A'])], 'a')).toBeGreaterThan(60);
    expect(minutes([line('A', ['a'])], [counter(['A'], { sent: ['s'] })], 'a')).toBe(12);
  });

  it('counts on who is away for a while', () => {
    const waiting = line('A', ['a', 'b', 'c', 'd', 'e']);
    const back = counter(['A'], { holds: null, backMs: 10 * MINUTE });
    expect(minutes([waiting], [counter(['A'])], 'e')).toBe(30);
    expect(minutes([waiting], [counter(['A']), back], 'e')).toBe(18);
  });
});

describe('the pace of the last hour', () => {
  const at = 10 * 60 * MINUTE;
  const ticket = (began: number, took: number, more: Partial<EndedTicket> = {}): EndedTicket => ({
    groupId: 'A',
    counterId: 'q',
    state: TicketState.DONE,
    waitingSince: 0,
    calledAt: at - began * MINUTE,
    startedAt: at - began * MINUTE,
    endedAt: at - (began - took) * MINUTE,
    servedMs: took * MINUTE,
    ...more,
  });
  const pace = (ended: EndedTicket[], open: BusyTicket[] = []) =>
    pacesOf([{ id: 'A', meanMinutes: 20 }], ended, open, at).get('A')!;

  it('goes from one call to the next, with those who did not come', () => {
    const absent = { state: TicketState.NO_SHOW, startedAt: null, servedMs: 0 };
    const { basis, eachMs } = pace([ticket(40, 8), ticket(30, 8), ticket(20, 8), ticket(10, 2, absent)]);
    expect([basis, eachMs / MINUTE]).toEqual([EstimateBasis.TODAY, 6.5 + 2]);
  });

  it('is some time also where each was ended in the moment of its call', () => {
    expect(pace([ticket(5, 0), ticket(5, 0), ticket(5, 0)]).eachMs).toBeGreaterThan(0);
  });

  it('goes by what the group says as by three tickets where the hour says less', () => {
    expect(pace([ticket(20, 5), ticket(10, 5)])).toMatchObject({ basis: EstimateBasis.GROUP, eachMs: 14 * MINUTE });
  });

  it('counts the services that go on: while the day is young only short ones have ended', () => {
    const ended = [ticket(30, 4), ticket(26, 4), ticket(22, 4)];
    const goesOn = { ...ticket(30, 0), state: TicketState.SERVING };
    expect(pace(ended, [goesOn, goesOn, goesOn]).eachMs / MINUTE).toBe(17);
  });

  it('is the mean of all where none goes on', () => {
    const over = (seenTo: number) => ({ seenFrom: 0, seenTo, isOver: true });
    expect(meanOfSpans([over(2), over(4), over(4), over(10)])).toEqual({ mean: 5, deviation: 3 });
  });
});

describe('what is told', () => {
  const pace = { basis: EstimateBasis.TODAY, eachMs: 8 * MINUTE, deviationMs: 6 * MINUTE, seen: 36 } as const;

  it('is a stretch of whole five minutes, the wider the less is known', () => {
    const turn = { ms: 40 * MINUTE, before: 20, comers: 3 };
    const told = { basis: EstimateBasis.TODAY, minutes: 40, fromMinutes: 25, toMinutes: 55, pastClosing: null };
    expect(estimateOf(turn, pace, null)).toEqual(told);
    expect(estimateOf(turn, pace, { time: '11:30', inMs: 55 * MINUTE })).toEqual(told);
    expect(estimateOf(turn, pace, { time: '11:30', inMs: 45 * MINUTE })).toEqual({ ...told, pastClosing: '11:30' });
    const now = { ms: 0, before: 0, comers: 0 };
    expect(estimateOf(now, pace, null)).toMatchObject({ minutes: 0, fromMinutes: 0, toMinutes: 5 });
  });
});
