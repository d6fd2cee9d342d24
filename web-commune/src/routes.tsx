import {
  deskPages,
  dossierPages,
  officePages,
  personalPages,
  reportPages,
  steeringPages,
} from '@hcc/web-shared/src/app/shared-pages';
import { staffShell } from '@hcc/web-shared/src/app/staff-shell';
import { lazyPage } from '@hcc/web-shared/src/session/lazy-page';
import { CommuneHome } from './home';
import { CommuneLayout } from './layout';

const worklist = lazyPage(() => import('./worklist-route').then((m) => m.CommuneWorklistRoute), 'worklist');
const sentUp = lazyPage(() => import('./sent-up-route').then((m) => m.CommuneSentUpRoute), 'worklist');

export const routes = staffShell(CommuneLayout, [
  { index: true, Component: CommuneHome },
  ...deskPages,
  { path: '/worklist', lazy: worklist },
  { path: '/sent-up', lazy: sentUp },
  ...officePages,
  ...dossierPages,
  ...reportPages,
  ...steeringPages,
  ...personalPages,
]);
