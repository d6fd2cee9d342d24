import { staffRoutes } from '@hcc/web-shared/src/app/staff-routes';
import { lazyPage } from '@hcc/web-shared/src/session/lazy-page';
import { Permitted } from '@hcc/web-shared/src/session/permitted';
import { ProvinceLayout } from './layout';

const leadership = lazyPage(() => import('./leadership-route').then((m) => m.LeadershipRoute), 'reporting', 'rollout');

const accounts = lazyPage(() => import('./accounts/accounts-page').then((m) => m.AccountsPage), 'account');

export const routes = staffRoutes({
  Layout: ProvinceLayout,
  reports: [
    { path: '/leadership', lazy: leadership },
    { element: <Permitted permission="account:admin" />, children: [{ path: '/accounts', lazy: accounts }] },
  ],
  figures: '/leadership',
});
