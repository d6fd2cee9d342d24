import { staffShell } from '@hcc/web-shared/src/app/staff-shell';
import { lazyPage } from '@hcc/web-shared/src/session/lazy-page';
import { DistrictHome } from './home';
import { DistrictLayout } from './layout';

const worklist = lazyPage(
  () => import('./worklist-route').then((m) => m.DistrictWorklistRoute),
  'worklist',
  'communes',
);

export const routes = staffShell(
  DistrictLayout,
  [
    { index: true, Component: DistrictHome },
    { path: '/worklist', lazy: worklist },
  ],
  () => import('./routes').then((m) => m.pages),
);
