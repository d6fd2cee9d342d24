import { Route, Routes } from 'react-router';
import { OnlinePage } from './online-page';
import { OnlineRequestPage } from './online-request-page';
import { ReceiveOnlinePage } from './receive-online-page';

/** One entry in the apps' tables, which every first load carries. */
export function OnlineRoutes() {
  return (
    <Routes>
      <Route index element={<OnlinePage />} />
      <Route path=":id" element={<OnlineRequestPage />} />
      <Route path=":id/receive" element={<ReceiveOnlinePage />} />
    </Routes>
  );
}
