import { Suspense } from 'react';
import { lazyPart } from '../../session/lazy-page';

const TicketInHand = lazyPart(
  () => import('../floor/receiving/ticket-in-hand').then((m) => m.TicketInHand),
  'floor',
  'ticket',
);

/** Whose ticket the form was opened for, where it was opened from a counter. */
export function LazyTicket(props: { ticketId: string; dossierId?: string }) {
  return (
    <Suspense>
      <TicketInHand {...props} />
    </Suspense>
  );
}
