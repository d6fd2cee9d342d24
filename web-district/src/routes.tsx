import { staffRoutes } from '@hcc/web-shared/src/app/staff-routes';
import { lazyPage } from '@hcc/web-shared/src/session/lazy-page';
import { DistrictLayout } from './layout';

const overview = lazyPage(
  () => import('@hcc/web-shared/src/features/reporting/commune-overview-page').then((m) => m.CommuneOverviewPage),
  'reporting',
);

export const routes = staffRoutes({
  Layout: DistrictLayout,
  ownWorklist: lazyPage(
    () => import('./worklist-route').then((m) => m.DistrictWorklistRoute),
    'worklist',
    'dossier',
    'reporting',
  ),
  reports: [{ path: '/overview', lazy: overview }],
  figures: '/overview',
});
