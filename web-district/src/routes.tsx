import { leadershipArea } from '@hcc/web-shared/src/app/leadership-area';
import {
  casePages,
  deskPages,
  dossierPages,
  officePages,
  personalPages,
  voicePages,
} from '@hcc/web-shared/src/app/shared-pages';
import { unitAdministration } from '@hcc/web-shared/src/app/unit-pages';
import { lazyPage } from '@hcc/web-shared/src/session/lazy-page';
import { Permitted } from '@hcc/web-shared/src/session/permitted';
import type { RouteObject } from 'react-router';

const sentUp = lazyPage(() => import('./sent-up-route').then((m) => m.DistrictSentUpRoute), 'worklist');
const overview = lazyPage(
  () => import('./features/communes/commune-overview-page').then((m) => m.CommuneOverviewPage),
  'communes',
  'reporting',
);

const leadership = lazyPage(
  () => import('@hcc/web-shared/src/features/leadership/leadership-page').then((m) => m.LeadershipPage),
  'leadership',
  'reporting',
);

/** Every page but the first one. */
export const pages: RouteObject[] = [
  ...deskPages,
  { path: '/sent-up', lazy: sentUp },
  ...officePages,
  ...dossierPages,
  { element: <Permitted permission="report:read" />, children: [{ path: '/overview', lazy: overview }] },
  leadershipArea([
    { element: <Permitted permission="report:read" />, children: [{ path: '/leadership', lazy: leadership }] },
  ]),
  unitAdministration,
  ...casePages,
  ...voicePages,
  ...personalPages,
];
