import type { Texts } from '@hcc/web-shared/src/i18n/namespaces';
import type accounts from './accounts.vi';
import type audit from './audit.vi';
import type calendar from './calendar.vi';
import type certificates from './certificates.vi';
import type connections from './connections.vi';
import type forms from './forms.vi';
import type health from './health.vi';
import type lists from './lists.vi';
import type outgoing from './outgoing.vi';
import type outside from './outside.vi';
import type procedures from './procedures.vi';
import type reorganisation from './reorganisation.vi';

declare module '@hcc/web-shared/src/i18n/namespaces' {
  interface Resources {
    accounts: typeof accounts;
    audit: typeof audit;
    calendar: typeof calendar;
    certificates: typeof certificates;
    connections: typeof connections;
    forms: typeof forms;
    health: typeof health;
    lists: typeof lists;
    outgoing: typeof outgoing;
    outside: typeof outside;
    procedures: typeof procedures;
    reorganisation: typeof reorganisation;
  }
}

/** What only the province says beyond its first page. */
export const texts: Texts = {
  vi: {
    accounts: () => import('./accounts.vi'),
    administration: () => import('@hcc/web-shared/src/i18n/administration.vi'),
    staff: () => import('@hcc/web-shared/src/i18n/staff.vi'),
    audit: () => import('./audit.vi'),
    calendar: () => import('./calendar.vi'),
    certificates: () => import('./certificates.vi'),
    connections: () => import('./connections.vi'),
    forms: () => import('./forms.vi'),
    health: () => import('./health.vi'),
    lists: () => import('./lists.vi'),
    outgoing: () => import('./outgoing.vi'),
    outside: () => import('./outside.vi'),
    procedures: () => import('./procedures.vi'),
    reorganisation: () => import('./reorganisation.vi'),
  },
  en: {
    accounts: () => import('./accounts.en'),
    administration: () => import('@hcc/web-shared/src/i18n/administration.en'),
    staff: () => import('@hcc/web-shared/src/i18n/staff.en'),
    audit: () => import('./audit.en'),
    calendar: () => import('./calendar.en'),
    certificates: () => import('./certificates.en'),
    connections: () => import('./connections.en'),
    forms: () => import('./forms.en'),
    health: () => import('./health.en'),
    lists: () => import('./lists.en'),
    outgoing: () => import('./outgoing.en'),
    outside: () => import('./outside.en'),
    procedures: () => import('./procedures.en'),
    reorganisation: () => import('./reorganisation.en'),
  },
};
