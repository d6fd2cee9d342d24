import type { RouteObject } from 'react-router';
import { lazyPage } from '../session/lazy-page';
import { Permitted } from '../session/permitted';

const frame = lazyPage(() => import('./unit-frame').then((m) => m.UnitFrame), 'administration');
const overview = lazyPage(() => import('./unit-overview').then((m) => m.UnitOverview), 'administration');
const offices = lazyPage(
  () => import('../features/offices/offices-page').then((m) => m.OfficesPage),
  'offices',
  'reporting',
);
const staff = lazyPage(() => import('../features/staff/office-staff-page').then((m) => m.OfficeStaffPage), 'staff');

/** The pages of the administration area that every app has. */
export const unitPages: RouteObject[] = [
  {
    element: <Permitted permission="office:manage" />,
    children: [{ path: '/administration/offices/:id?', lazy: offices }],
  },
  {
    element: <Permitted permission="office:staff" />,
    children: [{ path: '/administration/staff', lazy: staff }],
  },
];

/** The whole area of a district or commune, for the heads of its units. */
export const unitAdministration: RouteObject = {
  lazy: frame,
  children: [
    {
      element: <Permitted permission="office:manage" />,
      children: [{ path: '/administration', lazy: overview }],
    },
    ...unitPages,
  ],
};
