import { startStaffApp } from '@hcc/web-shared/src/session/staff-app';
import { routes } from './first-routes';
import { firstTexts } from './i18n/first-texts';

void startStaffApp({
  tier: 'PROVINCE',
  routes,
  texts: { first: firstTexts, rest: () => import('./i18n/texts').then((m) => m.texts) },
  menuTexts: 'province',
});
