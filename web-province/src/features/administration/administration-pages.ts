import {
  type AdministrationPage,
  OVERVIEW,
  UNIT_PAGES,
} from '@hcc/web-shared/src/features/administration/administration-pages';
import type { ListedPage } from '@hcc/web-shared/src/features/administration/page-list';

/** What the administration area has beside its overview, in the order of its menu. A new one is a line here, its words and its route. */
export const OTHER_ADMINISTRATION_PAGES: readonly (AdministrationPage & ListedPage)[] = [
  { name: 'procedures', to: '/administration/procedures', permission: 'catalogue:admin' },
  { name: 'fees', to: '/administration/fees', permission: 'catalogue:admin' },
  { name: 'post', to: '/administration/post', permission: 'admin:manage' },
  { name: 'calendar', to: '/calendar', permission: 'admin:manage' },
  { name: 'reorganisation', to: '/reorganisation', permission: 'admin:manage' },
  { name: 'accounts', to: '/accounts', permission: 'account:admin' },
  ...UNIT_PAGES,
  { name: 'case-settings', to: '/administration/case-settings', permission: 'admin:manage' },
  { name: 'certificates', to: '/certificates', permission: 'admin:manage' },
  { name: 'connections', to: '/administration/connections', permission: 'admin:manage' },
  { name: 'printed-forms', to: '/printed-forms', permission: 'admin:manage' },
  { name: 'outgoing', to: '/administration/outgoing', permission: 'admin:manage' },
  { name: 'lists', to: '/administration/lists', permission: 'admin:manage' },
  { name: 'plans', to: '/administration/plans', permission: 'admin:manage' },
  { name: 'health', to: '/administration/health', permission: 'admin:manage' },
];

export const ADMINISTRATION_PAGES: readonly AdministrationPage[] = [OVERVIEW, ...OTHER_ADMINISTRATION_PAGES];
