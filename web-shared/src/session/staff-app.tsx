import '../ui/fonts.css';
import '../ui/theme.css';
import '../ui/base.css';
import type { Tier } from '@hcc/shared-schema/generated/hooks';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, type RouteObject, RouterProvider } from 'react-router';
import { startI18n } from '../i18n/i18n';
import { connect } from './apollo-client';
import { appPath } from './app-paths';
import { SessionProvider } from './session-provider';

/** Starts one of the three apps. The routes begin to load while the texts and the session are being asked for. */
export async function startStaffApp(tier: Tier, routes: RouteObject[]): Promise<void> {
  const ready = startI18n('session', 'worklist');
  const connection = connect();
  const router = createBrowserRouter(routes, { basename: appPath[tier].slice(0, -1) });
  await ready;
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  createRoot(root).render(
    <StrictMode>
      <SessionProvider connection={connection} appTier={tier}>
        {/* Apollo's hooks act while rendering; a render that a transition throws away makes them ask again, over and over. */}
        <RouterProvider router={router} useTransitions={false} />
      </SessionProvider>
    </StrictMode>,
  );
}
