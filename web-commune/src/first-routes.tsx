import { staffShell } from '@hcc/web-shared/src/app/staff-shell';
import { lazyPage } from '@hcc/web-shared/src/session/lazy-page';
import { CommuneHome } from './home';
import { CommuneLayout } from './layout';

const worklist = lazyPage(() => import('./worklist-route').then((m) => m.CommuneWorklistRoute), 'worklist');

export const routes = staffShell(
  CommuneLayout,
  [
    { index: true, Component: CommuneHome },
    { path: '/worklist', lazy: worklist },
  ],
  () => import('./routes').then((m) => m.pages),
);
