import { deskPages, dossierPages, officePages, personalPages, reportPages } from '@hcc/web-shared/src/app/shared-pages';
import { staffShell } from '@hcc/web-shared/src/app/staff-shell';
import { lazyPage } from '@hcc/web-shared/src/session/lazy-page';
import { Permitted } from '@hcc/web-shared/src/session/permitted';
import { DistrictHome } from './home';
import { DistrictLayout } from './layout';

const worklist = lazyPage(
  () => import('./worklist-route').then((m) => m.DistrictWorklistRoute),
  'worklist',
  'communes',
);
const sentUp = lazyPage(() => import('./sent-up-route').then((m) => m.DistrictSentUpRoute), 'worklist');
const overview = lazyPage(
  () => import('./features/communes/commune-overview-page').then((m) => m.CommuneOverviewPage),
  'communes',
  'reporting',
);
const unitAdministration = () =>
  import('@hcc/web-shared/src/app/unit-administration').then((m) => m.loadUnitAdministration());

export const routes = staffShell(DistrictLayout, [
  { index: true, Component: DistrictHome },
  { path: '/worklist', lazy: worklist },
  ...deskPages,
  { path: '/sent-up', lazy: sentUp },
  ...officePages,
  ...dossierPages,
  { element: <Permitted permission="report:read" />, children: [{ path: '/overview', lazy: overview }] },
  ...reportPages,
  { path: '/administration/:page?/:id?', lazy: unitAdministration },
  ...personalPages,
]);
