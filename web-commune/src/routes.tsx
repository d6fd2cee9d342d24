import { deskPages, dossierPages, officePages, personalPages, reportPages } from '@hcc/web-shared/src/app/shared-pages';
import { staffShell } from '@hcc/web-shared/src/app/staff-shell';
import { lazyPage } from '@hcc/web-shared/src/session/lazy-page';
import { CommuneHome } from './home';
import { CommuneLayout } from './layout';

const worklist = lazyPage(() => import('./worklist-route').then((m) => m.CommuneWorklistRoute), 'worklist');
const sentUp = lazyPage(() => import('./sent-up-route').then((m) => m.CommuneSentUpRoute), 'worklist');
const unitAdministration = () =>
  import('@hcc/web-shared/src/app/unit-administration').then((m) => m.loadUnitAdministration());

export const routes = staffShell(CommuneLayout, [
  { index: true, Component: CommuneHome },
  ...deskPages,
  { path: '/worklist', lazy: worklist },
  { path: '/sent-up', lazy: sentUp },
  ...officePages,
  ...dossierPages,
  ...reportPages,
  { path: '/administration/:page?/:id?', lazy: unitAdministration },
  ...personalPages,
]);
