import type { Instant } from '../../../kernel/instant';
import { TicketState } from '../floor-terms';
import type { QueueTicket } from './queue-ticket.entity';
import type { TicketContent } from './ticket-journal';

/** What was served until now is on record; the counter is free. */
function leavingCounter(ticket: QueueTicket, at: Instant): Partial<TicketContent> {
  const served = ticket.state === TicketState.SERVING ? at - ticket.startedAt! : 0;
  return { holdingCounterId: null, servedMs: ticket.servedMs + served };
}

/** Back into a line: nobody has called it, and it waits from now on at its old place. */
export function backInLine(ticket: QueueTicket, at: Instant): Partial<TicketContent> {
  return {
    ...leavingCounter(ticket, at),
    wantedCounterId: null,
    counterId: null,
    staffId: null,
    staffName: null,
    calledAt: null,
    callNumber: null,
    calls: 0,
    startedAt: null,
    endedAt: null,
    // One that never left its line goes on waiting.
    waitingSince: ticket.state === TicketState.WAITING ? ticket.waitingSince : at,
    // What it waited before it was served is on record already.
    waitedMs: ticket.state === TicketState.CALLED ? ticket.waitedMs + at - ticket.waitingSince : ticket.waitedMs,
  };
}

/** Service begins; what it waited for this time is on record. */
export function beginning(ticket: QueueTicket, at: Instant): Partial<TicketContent> {
  return { startedAt: at, waitedMs: ticket.waitedMs + at - ticket.waitingSince };
}

/** Service ends; of one that nobody marked as begun it began with the call. */
export function ending(ticket: QueueTicket, at: Instant): Partial<TicketContent> {
  const begun = ticket.state === TicketState.SERVING ? {} : beginning(ticket, ticket.calledAt!);
  const startedAt = begun.startedAt ?? ticket.startedAt!;
  return { ...begun, holdingCounterId: null, endedAt: at, servedMs: ticket.servedMs + at - startedAt };
}
