import { staffRoutes } from '@hcc/web-shared/src/app/staff-routes';
import { CommuneLayout } from './layout';

export const routes = staffRoutes({
  Layout: CommuneLayout,
  figures: '/reports',
});
