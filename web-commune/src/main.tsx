import { startStaffApp } from '@hcc/web-shared/src/session/staff-app';
import { routes } from './first-routes';
import { texts } from './i18n/texts';

void startStaffApp({ tier: 'COMMUNE', routes, texts: { first: texts }, menuTexts: 'commune' });
