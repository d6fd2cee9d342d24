import { deskPages, dossierPages, officePages, personalPages, reportPages } from '@hcc/web-shared/src/app/shared-pages';
import { staffShell } from '@hcc/web-shared/src/app/staff-shell';
import { lazyPage } from '@hcc/web-shared/src/session/lazy-page';
import { Permitted } from '@hcc/web-shared/src/session/permitted';
import { ProvinceHome } from './home';
import { ProvinceLayout } from './layout';

const worklist = lazyPage(() => import('./worklist-route').then((m) => m.ProvinceWorklistRoute), 'worklist');
const sentOn = lazyPage(() => import('./sent-up-route').then((m) => m.ProvinceSentUpRoute), 'worklist');
const leadership = lazyPage(
  () => import('./leadership-route').then((m) => m.LeadershipRoute),
  'leadership',
  'reporting',
  'rollout',
);
const administration = lazyPage(
  () => import('./features/administration/administration-page').then((m) => m.AdministrationPage),
  'administration',
);
const administrationFrame = lazyPage(
  () => import('./features/administration/administration-frame').then((m) => m.ProvinceAdministrationFrame),
  'administration',
);
const unitPages = lazyPage(() => import('@hcc/web-shared/src/app/unit-pages').then((m) => m.UnitPages));
const procedures = lazyPage(
  () => import('./features/procedures/procedures-page').then((m) => m.ProceduresPage),
  'procedures',
);
const procedure = lazyPage(
  () => import('./features/procedures/procedure-page').then((m) => m.ProcedurePage),
  'procedures',
);
const accounts = lazyPage(
  () => import('./features/accounts/accounts-page').then((m) => m.AccountsPage),
  'accounts',
  'account',
);
const calendar = lazyPage(() => import('./features/calendar/calendar-page').then((m) => m.CalendarPage), 'calendar');
const certificates = lazyPage(
  () => import('./features/certificates/certificates-page').then((m) => m.CertificatesPage),
  'certificates',
);
const forms = lazyPage(() => import('./features/forms/forms-page').then((m) => m.FormsPage), 'forms');
const reorganisation = lazyPage(
  () => import('./features/reorganisation/reorganisation-page').then((m) => m.ReorganisationPage),
  'reorganisation',
);
const lists = lazyPage(() => import('./features/lists/lists-page').then((m) => m.ListsPage), 'lists');
const plans = lazyPage(() => import('./features/lists/lists-page').then((m) => m.PlansPage), 'lists');
const rollout = lazyPage(() => import('./features/rollout/rollout-page').then((m) => m.RolloutPage), 'rollout');
const accessTrail = lazyPage(
  () => import('./features/audit/access-trail-page').then((m) => m.AccessTrailPage),
  'audit',
);

export const routes = staffShell(ProvinceLayout, [
  { index: true, Component: ProvinceHome },
  { element: <Permitted permission="report:read" />, children: [{ path: '/leadership', lazy: leadership }] },
  { path: '/worklist', lazy: worklist },
  ...deskPages,
  { path: '/sent-up', lazy: sentOn },
  ...officePages,
  ...dossierPages,
  ...reportPages,
  { element: <Permitted permission="rollout:read" />, children: [{ path: '/rollout', lazy: rollout }] },
  {
    lazy: administrationFrame,
    children: [
      {
        element: <Permitted permission="office:manage" />,
        children: [{ path: '/administration', lazy: administration }],
      },
      {
        element: <Permitted permission="admin:manage" />,
        children: [
          { path: '/calendar', lazy: calendar },
          { path: '/reorganisation', lazy: reorganisation },
          { path: '/certificates', lazy: certificates },
          { path: '/printed-forms', lazy: forms },
          { path: '/administration/lists', lazy: lists },
          { path: '/administration/plans', lazy: plans },
        ],
      },
      {
        element: <Permitted permission="catalogue:admin" />,
        children: [
          { path: '/administration/procedures', lazy: procedures },
          { path: '/administration/procedures/:code', lazy: procedure },
        ],
      },
      { element: <Permitted permission="account:admin" />, children: [{ path: '/accounts', lazy: accounts }] },
      { path: '/administration/:page/:id?', lazy: unitPages },
    ],
  },
  { element: <Permitted permission="audit:read" />, children: [{ path: '/access-trail', lazy: accessTrail }] },
  ...personalPages,
]);
