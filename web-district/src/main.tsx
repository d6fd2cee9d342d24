import { startStaffApp } from '@hcc/web-shared/src/session/staff-app';
import { routes } from './first-routes';
import { texts } from './i18n/texts';

void startStaffApp({ tier: 'DISTRICT', routes, texts: { first: texts }, menuTexts: 'district' });
