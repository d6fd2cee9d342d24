import { staffRoutes } from '@hcc/web-shared/src/app/staff-routes';
import { lazyPage } from '@hcc/web-shared/src/session/lazy-page';
import { ProvinceLayout } from './layout';

const leadership = lazyPage(() => import('./leadership-route').then((m) => m.LeadershipRoute), 'reporting', 'rollout');

export const routes = staffRoutes({
  Layout: ProvinceLayout,
  reports: [{ path: '/leadership', lazy: leadership }],
  figures: '/leadership',
});
