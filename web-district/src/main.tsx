import { startStaffApp } from '@hcc/web-shared/src/session/staff-app';
import { texts } from './i18n/texts';
import { routes } from './routes';

void startStaffApp({ tier: 'DISTRICT', routes, texts, menuTexts: 'district' });
