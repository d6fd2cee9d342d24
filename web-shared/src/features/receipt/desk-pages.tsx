import { useLocation, useParams } from 'react-router';
import { DeclinedPage } from './declining/declined-page';
import { OnlinePage } from './online/online-page';
import { OnlineRequestPage } from './online/online-request-page';
import { ReceiveOnlinePage } from './online/receive-online-page';
import { ReceivePage } from './receive-page';

/**
 * Receiving at the counter, what came in online, what was turned away: one file for all, since every first load carries
 * the names of the files that pages need, and a district's has no room left.
 */
export function DeskPages() {
  const { pathname } = useLocation();
  const { id, step } = useParams();
  if (pathname === '/receive') return <ReceivePage />;
  if (pathname === '/declined') return <DeclinedPage />;
  if (id === undefined) return <OnlinePage />;
  return step === 'receive' ? <ReceiveOnlinePage /> : <OnlineRequestPage />;
}
