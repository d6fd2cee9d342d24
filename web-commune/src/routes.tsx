import {
  casePages,
  deskPages,
  dossierPages,
  officePages,
  personalPages,
  ratingPages,
  reportPages,
  steeringPages,
  voicePages,
} from '@hcc/web-shared/src/app/shared-pages';
import { unitAdministration } from '@hcc/web-shared/src/app/unit-pages';
import { lazyPage } from '@hcc/web-shared/src/session/lazy-page';
import { Permitted } from '@hcc/web-shared/src/session/permitted';
import type { RouteObject } from 'react-router';

const sentUp = lazyPage(() => import('./sent-up-route').then((m) => m.CommuneSentUpRoute), 'worklist');

const desk = lazyPage(() => import('./features/offline/pages/desk-page').then((m) => m.DeskPage), 'desk');

const mend = lazyPage(() => import('./features/offline/pages/mend-page').then((m) => m.MendPage), 'desk', 'receive');

/** Every page but the first one. */
export const pages: RouteObject[] = [
  ...deskPages,
  { path: '/sent-up', lazy: sentUp },
  {
    element: <Permitted permission="dossier:receive" />,
    children: [
      { path: '/desk', lazy: desk },
      { path: '/desk/mend/:code', lazy: mend },
    ],
  },
  ...officePages,
  ...dossierPages,
  ...reportPages,
  unitAdministration,
  ...casePages,
  ...voicePages,
  ...ratingPages,
  ...steeringPages,
  ...personalPages,
];
