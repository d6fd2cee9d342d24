import { Route, Routes, useMatch } from 'react-router';
import { DeclinedPage } from './declining/declined-page';
import { OnlinePage } from './online/online-page';
import { OnlineRequestPage } from './online/online-request-page';
import { ReceiveOnlinePage } from './online/receive-online-page';

/**
 * What was turned away, and what came in online: one entry in the tables of pages, which every first load carries and
 * in which a district's has no room left.
 */
export function DeskBooks() {
  return useMatch('/declined') ? (
    <DeclinedPage />
  ) : (
    <Routes>
      <Route index element={<OnlinePage />} />
      <Route path=":id" element={<OnlineRequestPage />} />
      <Route path=":id/receive" element={<ReceiveOnlinePage />} />
    </Routes>
  );
}
