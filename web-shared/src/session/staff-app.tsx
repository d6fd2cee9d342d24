import '../ui/look/fonts.css';
import '../ui/look/theme.css';
import '../ui/look/base.css';
import type { Tier } from '@hcc/shared-schema/generated/hooks';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, type RouteObject, RouterProvider } from 'react-router';
import { startI18n } from '../i18n/i18n';
import type { Namespace, Texts } from '../i18n/namespaces';
import { staffTexts } from '../i18n/staff-texts';
import { appPath } from './app-paths';
import { connect } from './link/apollo-client';
import { SessionProvider } from './session-provider';

export interface StaffApp {
  tier: Tier;
  routes: RouteObject[];
  /** What only this app says, and which of it stands in its menu. */
  texts: Texts;
  menuTexts: Namespace;
}

/** Starts one of the three apps. The routes begin to load while the texts and the session are being asked for. */
export async function startStaffApp({ tier, routes, texts, menuTexts }: StaffApp): Promise<void> {
  const ready = startI18n([staffTexts, texts], 'session', 'worklist', menuTexts);
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
