import { startStaffApp } from '@hcc/web-shared/src/session/staff-app';
import { isDesk } from './features/offline/store/desk-mark';
import { routes } from './first-routes';
import { texts } from './i18n/texts';

void startStaffApp({
  tier: 'COMMUNE',
  routes,
  texts: { first: texts, rest: () => import('./i18n/later-texts').then((m) => m.laterTexts) },
  menuTexts: 'commune',
  desk: isDesk() ? () => import('./features/offline/desk-part').then((m) => m.loadDeskPart()) : undefined,
});
