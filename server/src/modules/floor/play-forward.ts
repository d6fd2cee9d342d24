import { HOUR_MS } from '../../kernel/instant';
import { nextInLine } from './call-order';
import type { Arrivals } from './pace';

/** A line as it stands. */
export interface LineNow {
  id: string;
  /** Who waits, without and with priority, each in its order. */
  normal: readonly string[];
  priority: readonly string[];
  priorityCalls: number;
  priorityRun: number;
  /** From one call of a counter to its next, in milliseconds. */
  eachMs: number;
  /** How long who stands at a counter still takes, on average. */
  restMs: number;
  /** Who came in the last hour. */
  arrivals: Arrivals;
}

/** A counter at which somebody sits, or will soon. */
export interface CounterAhead {
  /** Those it takes from first come first. */
  groupIds: readonly string[];
  /** Who was sent to it and to no other, in order. */
  sent: readonly string[];
  /** When somebody sits there, from now on. */
  backMs: number;
  /** Who is called or served there. */
  holds: { groupId: string; calledAt: number } | null;
}

/** When somebody's turn comes. */
export interface Turn {
  /** From now on. */
  ms: number;
  /** Who has to be done with first: called before him in his line, and one who stands at the counter. */
  before: number;
  /** Of these, who is still to come. */
  comers: number;
}

interface Stander {
  /** Null for who is still to come. */
  id: string | null;
  comesMs: number;
  takesMs: number;
}

class Line {
  /** The first at the end. */
  private readonly normal: Stander[];
  private readonly priority: Stander[];
  private priorityCalls: number;
  private readonly run: number;
  calls = 0;
  comers = 0;

  constructor({ id, normal, priority, priorityCalls, eachMs, arrivals, priorityRun }: LineNow, closesMs: number) {
    const waits = (of: string) => ({ id: of, comesMs: 0, takesMs: eachMs });
    const comers = (count: number): Stander[] =>
      Array.from({ length: count }, (_, index) => ({
        id: null,
        comesMs: ((index + 0.5) / count) * HOUR_MS,
        takesMs: eachMs,
      })).filter(({ comesMs }) => comesMs < closesMs);
    // Whoever took a ticket now stands behind all who wait, and holds up nobody who is asked about.
    const joining = { id, comesMs: 0, takesMs: 0 };
    this.normal = [...normal.map(waits), joining, ...comers(arrivals.normal)].reverse();
    this.priority = [...priority.map(waits), ...comers(arrivals.priority)].reverse();
    this.priorityCalls = priorityCalls;
    this.run = priorityRun;
  }

  /** Who is called of those who are there; null where nobody is. */
  take(ms: number): Stander | null {
    const there = (line: readonly Stander[]) => (line.at(-1) && line.at(-1)!.comesMs <= ms ? line.at(-1) : undefined);
    const normal = there(this.normal);
    const next = nextInLine(normal, there(this.priority), this.priorityCalls, this.run);
    if (!next) return null;
    this.priorityCalls = next.priorityCalls;
    return (next.ticket === normal ? this.normal : this.priority).pop()!;
  }

  /** When somebody is there again. */
  nextComesMs(): number {
    return Math.min(...[this.normal, this.priority].map((line) => line.at(-1)?.comesMs ?? Number.POSITIVE_INFINITY));
  }
}

/**
 * Plays a floor forward as it has gone: each call takes what one took on average, counters take from their lines in
 * their order and the rule of priority decides, and the next hour brings whom the last hour brought, until no tickets
 * are given out any more. So whoever comes later and is called before, and whoever keeps a counter that would help
 * another line, takes his time here too.
 * @param closesMs when tickets are given out no more, from now on
 * @returns the turn of each ticket that waits, by its id, and of who took one without priority now, by the line's id;
 * without those whom no open counter serves
 */
export function playForward(
  lines: readonly LineNow[],
  counters: readonly CounterAhead[],
  closesMs: number,
): Map<string, Turn> {
  const played = new Map(lines.map((line) => [line.id, new Line(line, closesMs)]));
  const byId = new Map(lines.map((line) => [line.id, line]));
  const turns = new Map<string, Turn>();
  const asked = new Set<string>();
  for (const { id, normal, priority } of lines) for (const one of [id, ...normal, ...priority]) asked.add(one);
  const open = freeTimes(counters, byId).map(({ counter, freeMs }) => ({
    freeMs,
    lines: counter.groupIds.flatMap((id) => played.get(id) ?? []),
    sent: [...counter.sent],
    eachMs: byId.get(counter.groupIds[0] ?? '')?.eachMs ?? 0,
    before: counter.holds ? 1 : 0,
  }));
  for (const { sent } of open) for (const one of sent) asked.add(one);
  while (open.length > 0 && turns.size < asked.size) {
    const counter = open.reduce((first, each) => (each.freeMs < first.freeMs ? each : first));
    const sent = counter.sent.shift();
    if (sent !== undefined) {
      turns.set(sent, { ms: counter.freeMs, before: counter.before++, comers: 0 });
      counter.freeMs += counter.eachMs;
      continue;
    }
    const line = counter.lines.find((each) => each.nextComesMs() <= counter.freeMs);
    if (!line) {
      counter.freeMs = Math.min(...counter.lines.map((each) => each.nextComesMs()));
      if (!Number.isFinite(counter.freeMs)) open.splice(open.indexOf(counter), 1);
      continue;
    }
    const { id, takesMs } = line.take(counter.freeMs)!;
    if (id === null) line.comers++;
    else turns.set(id, { ms: counter.freeMs, before: line.calls + counter.before, comers: line.comers });
    if (takesMs > 0) line.calls++;
    counter.before = 1;
    counter.freeMs += takesMs;
  }
  return turns;
}

/**
 * When each counter is free. How long somebody who stands there still takes nobody knows; of counters with the same
 * lines one after another becomes free, who began first before the others, and each after its rest on average.
 */
function freeTimes(
  counters: readonly CounterAhead[],
  lines: ReadonlyMap<string, LineNow>,
): { counter: CounterAhead; freeMs: number }[] {
  const alike = new Map<string, CounterAhead[]>();
  for (const counter of counters) {
    const key = counter.groupIds.join();
    if (counter.holds) alike.set(key, [...(alike.get(key) ?? []), counter]);
  }
  for (const same of alike.values()) same.sort((a, b) => a.holds!.calledAt - b.holds!.calledAt);
  return counters.map((counter) => {
    const line = counter.holds && lines.get(counter.holds.groupId);
    if (!line) return { counter, freeMs: counter.backMs };
    const same = alike.get(counter.groupIds.join())!;
    return { counter, freeMs: (line.restMs + same.indexOf(counter) * line.eachMs) / same.length };
  });
}
