import { leadershipArea } from '@hcc/web-shared/src/app/leadership-area';
import {
  casePages,
  deskPages,
  dossierPages,
  officePages,
  personalPages,
  voicePages,
} from '@hcc/web-shared/src/app/shared-pages';
import { unitPages } from '@hcc/web-shared/src/app/unit-pages';
import { lazyPage } from '@hcc/web-shared/src/session/lazy-page';
import { Permitted } from '@hcc/web-shared/src/session/permitted';
import type { RouteObject } from 'react-router';

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
const procedures = lazyPage(
  () => import('./features/procedures/procedures-page').then((m) => m.ProceduresPage),
  'procedures',
);
const procedure = lazyPage(
  () => import('./features/procedures/procedure-page').then((m) => m.ProcedurePage),
  'procedures',
  'steering',
);
const accounts = lazyPage(
  () => import('./features/accounts/accounts-page').then((m) => m.AccountsPage),
  'accounts',
  'files',
  'reporting',
  'account',
  'staff',
);
const person = lazyPage(
  () => import('./features/accounts/person-page').then((m) => m.PersonPage),
  'accounts',
  'files',
  'reporting',
  'account',
  'staff',
);
const calendar = lazyPage(
  () => import('./features/calendar/calendar-page').then((m) => m.CalendarPage),
  'calendar',
  'hours',
);
const certificates = lazyPage(
  () => import('./features/certificates/certificates-page').then((m) => m.CertificatesPage),
  'certificates',
);
const connections = lazyPage(
  () => import('./features/connections/connections-page').then((m) => m.ConnectionsPage),
  'connections',
  'outside',
  'sending',
);
const forms = lazyPage(() => import('./features/forms/forms-page').then((m) => m.FormsPage), 'forms');
const outgoing = lazyPage(
  () => import('./features/outgoing/outgoing-page').then((m) => m.OutgoingPage),
  'outgoing',
  'sending',
);
const reorganisation = lazyPage(
  () => import('./features/reorganisation/reorganisation-page').then((m) => m.ReorganisationPage),
  'reorganisation',
);
const order = lazyPage(() => import('./features/reorganisation/order-page').then((m) => m.OrderPage), 'reorganisation');
const health = lazyPage(() => import('./features/health/health-page').then((m) => m.HealthPage), 'health', 'sending');
const caseSettings = lazyPage(
  () => import('./features/case-settings/case-settings-page').then((m) => m.CaseSettingsPage),
  'casework',
  'advice',
);
const lists = lazyPage(() => import('./features/lists/lists-page').then((m) => m.ListsPage), 'lists');
const plans = lazyPage(() => import('./features/lists/lists-page').then((m) => m.PlansPage), 'lists');
const tariffs = lazyPage(
  () => import('./features/fees/tariff-page').then((m) => m.TariffPage),
  'fees',
  'outside',
  'sending',
);
const postSettings = lazyPage(
  () => import('./features/post/post-settings-page').then((m) => m.PostSettingsPage),
  'post',
);
const accessTrail = lazyPage(
  () => import('./features/audit/access-trail-page').then((m) => m.AccessTrailPage),
  'audit',
);

/** Every page but the first one. */
export const pages: RouteObject[] = [
  ...deskPages,
  { path: '/sent-up', lazy: sentOn },
  ...officePages,
  ...dossierPages,
  leadershipArea([
    { element: <Permitted permission="report:read" />, children: [{ path: '/leadership', lazy: leadership }] },
  ]),
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
          { path: '/reorganisation/:id', lazy: order },
          { path: '/administration/case-settings', lazy: caseSettings },
          { path: '/administration/post', lazy: postSettings },
          { path: '/certificates', lazy: certificates },
          { path: '/administration/connections', lazy: connections },
          { path: '/printed-forms', lazy: forms },
          { path: '/administration/outgoing', lazy: outgoing },
          { path: '/administration/health', lazy: health },
          { path: '/administration/lists', lazy: lists },
          { path: '/administration/plans', lazy: plans },
        ],
      },
      {
        element: <Permitted permission="catalogue:admin" />,
        children: [
          { path: '/administration/procedures', lazy: procedures },
          { path: '/administration/procedures/:code', lazy: procedure },
          { path: '/administration/fees', lazy: tariffs },
        ],
      },
      {
        element: <Permitted permission="account:admin" />,
        children: [
          { path: '/accounts', lazy: accounts },
          { path: '/accounts/:username', lazy: person },
        ],
      },
      ...unitPages,
    ],
  },
  { element: <Permitted permission="audit:read" />, children: [{ path: '/access-trail', lazy: accessTrail }] },
  ...casePages,
  ...voicePages,
  ...personalPages,
];
