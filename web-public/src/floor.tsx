import '@hcc/web-shared/src/ui/look/theme.css';
import '@hcc/web-shared/src/ui/look/base.css';
import { startI18n } from '@hcc/web-shared/src/i18n/i18n';
import { lazyPage } from '@hcc/web-shared/src/session/lazy-page';
import { type ComponentType, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { texts } from './i18n/texts';

type Load = () => Promise<{ Component: ComponentType }>;

/** By address: each page comes alone, so that a telephone loads nothing of the kiosk. */
const pages: Record<string, Load> = {
  '/kiosk': lazyPage(
    () => import('./features/kiosk/kiosk-page').then((m) => m.KioskPage),
    'kiosk',
    'device',
    'ticket',
    'public',
    'voice',
    'submit',
  ),
  '/board': lazyPage(() => import('./features/board/board-page').then((m) => m.BoardPage), 'board', 'device'),
  '/counter-screen': lazyPage(
    () => import('./features/counter-screen/counter-screen-page').then((m) => m.CounterScreenPage),
    'board',
    'device',
    'voice',
  ),
  '/ticket': lazyPage(
    () => import('./features/holding/held-ticket-page').then((m) => m.HeldTicketPage),
    'holding',
    'ticket',
    'public',
  ),
  '/queue': lazyPage(
    () => import('./features/holding/take-ticket-page').then((m) => m.TakeTicketPage),
    'holding',
    'ticket',
    'public',
    'submit',
  ),
};
/** A telephone's own face has every Vietnamese letter; ours would only come late. */
const WITH_OWN_FACE = ['/kiosk', '/board', '/counter-screen'];

async function start(): Promise<void> {
  const path = window.location.pathname.replace(/\/$/, '');
  const load = pages[path];
  const root = document.getElementById('root');
  if (!root || !load) throw new Error(`There is no page of the floor at ${path}`);
  await startI18n({ first: [texts] });
  if (WITH_OWN_FACE.includes(path)) await import('@hcc/web-shared/src/ui/look/fonts.css');
  const { Component } = await load();
  createRoot(root).render(
    <StrictMode>
      <Component />
    </StrictMode>,
  );
}

void start();
