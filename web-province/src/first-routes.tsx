import { staffShell } from '@hcc/web-shared/src/app/staff-shell';
import { lazyPage } from '@hcc/web-shared/src/session/lazy-page';
import { ProvinceHome } from './home';
import { ProvinceLayout } from './layout';

const worklist = lazyPage(() => import('./worklist-route').then((m) => m.ProvinceWorklistRoute), 'worklist');

export const routes = staffShell(
  ProvinceLayout,
  [
    { index: true, Component: ProvinceHome },
    { path: '/worklist', lazy: worklist },
  ],
  () => import('./routes').then((m) => m.pages),
);
