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
import type { RouteObject } from 'react-router';

const sentUp = lazyPage(() => import('./sent-up-route').then((m) => m.CommuneSentUpRoute), 'worklist');

/** Every page but the first one. */
export const pages: RouteObject[] = [
  ...deskPages,
  { path: '/sent-up', lazy: sentUp },
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
