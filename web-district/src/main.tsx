import { startStaffApp } from '@hcc/web-shared/src/session/staff-app';
import { routes } from './routes';

void startStaffApp('DISTRICT', routes);
