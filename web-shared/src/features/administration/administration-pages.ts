import type vi from '../../i18n/administration.vi';
import type { ListedPage } from './page-list';

/** An entry of the area's menu, by the name that its words have. */
export interface AdministrationPage {
  name: Exclude<keyof (typeof vi)['menu'], 'label'>;
  to: string;
  permission: string;
}

export const OVERVIEW: AdministrationPage = { name: 'overview', to: '/administration', permission: 'office:manage' };

/**
 * What every app has for who is at the head of a unit, in the order of the menu. A new one is a line here, its words,
 * and its route in app/unit-pages.tsx.
 */
export const UNIT_PAGES: readonly (AdministrationPage & ListedPage)[] = [
  { name: 'offices', to: '/administration/offices', permission: 'office:manage' },
  { name: 'staff', to: '/administration/staff', permission: 'office:staff' },
];
