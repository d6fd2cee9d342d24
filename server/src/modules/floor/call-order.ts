import { isPriority, type TicketClass } from './floor-terms';

/** What of a waiting ticket says when its turn is. */
export interface InLine {
  ticketClass: TicketClass;
  /** When it was issued, wherever it was sent since. */
  issuedAt: number;
  number: number;
}

/** First come, first served; two of one millisecond by their numbers. */
export const byIssue = (a: InLine, b: InLine): number => a.issuedAt - b.issuedAt || a.number - b.number;

/**
 * The rule of priority: who has it goes before who has none, but after `run` of them in succession, while somebody
 * without waited, one without is called. Within both, first come is first served.
 * @param priorityCalls how many with priority were called in succession while somebody without waited
 * @param normal the first of those without, if any wait @param priority the first of those with it
 * @returns who is next, and the count after the call; null where nobody waits
 */
export function nextInLine<Ticket extends object>(
  normal: Ticket | undefined,
  priority: Ticket | undefined,
  priorityCalls: number,
  run: number,
): { ticket: Ticket; priorityCalls: number } | null {
  if (priority && normal) {
    if (priorityCalls >= run) return { ticket: normal, priorityCalls: 0 };
    return { ticket: priority, priorityCalls: priorityCalls + 1 };
  }
  const only = priority ?? normal;
  return only ? { ticket: only, priorityCalls: 0 } : null;
}

/** The whole line of a group in the order in which it will be called, if nobody comes any more. */
export function lineInOrder<Ticket extends InLine>(
  waiting: readonly Ticket[],
  priorityCalls: number,
  run: number,
): Ticket[] {
  const sorted = [...waiting].sort(byIssue);
  const normal = sorted.filter(({ ticketClass }) => !isPriority(ticketClass));
  const priority = sorted.filter(({ ticketClass }) => isPriority(ticketClass));
  const line: Ticket[] = [];
  let calls = priorityCalls;
  for (let at = { normal: 0, priority: 0 }; ; ) {
    const next = nextInLine(normal[at.normal], priority[at.priority], calls, run);
    if (!next) return line;
    line.push(next.ticket);
    calls = next.priorityCalls;
    if (isPriority(next.ticket.ticketClass)) at = { ...at, priority: at.priority + 1 };
    else at = { ...at, normal: at.normal + 1 };
  }
}
