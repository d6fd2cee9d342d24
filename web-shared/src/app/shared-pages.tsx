import type { RouteObject } from 'react-router';
import { lazyPage } from '../session/lazy-page';
import { Permitted } from '../session/permitted';

const desk = lazyPage(() => import('../features/receipt/desk-pages').then((m) => m.DeskPages), 'receive', 'files');
const toReturn = lazyPage(
  () => import('../features/worklist/returning/to-return-page').then((m) => m.ToReturnPage),
  'worklist',
  'returning',
);
const search = lazyPage(() => import('../features/search/search-page').then((m) => m.SearchPage), 'worklist');
const dossier = lazyPage(
  () => import('../features/dossier/dossier-page').then((m) => m.DossierPage),
  'dossier',
  'files',
  'actions',
  'proceedings',
  'notices',
  'worklist',
);
const signing = lazyPage(() => import('./signing-route').then((m) => m.SigningRoute), 'worklist', 'bulk', 'signing');
const questions = lazyPage(
  () => import('../features/consultation/consultation-inbox-page').then((m) => m.ConsultationInboxPage),
  'consultation',
);
const handover = lazyPage(
  () => import('../features/handover/handover-page').then((m) => m.HandoverPage),
  'handover',
  'worklist',
);
const handoverList = lazyPage(
  () => import('../features/handover/handover-list-page').then((m) => m.HandoverListPage),
  'handover',
);
const reports = lazyPage(
  () => import('../features/reporting/settlement-report-page').then((m) => m.SettlementReportPage),
  'reporting',
);
const reportDossiers = lazyPage(
  () => import('../features/reporting/settlement-dossiers-page').then((m) => m.SettlementDossiersPage),
  'reporting',
);
const reasons = lazyPage(() => import('../features/reporting/reasons-page').then((m) => m.ReasonsPage), 'reporting');
const profile = lazyPage(() => import('../session/profile-page').then((m) => m.ProfilePage), 'account');
const help = lazyPage(() => import('../features/help/help-page').then((m) => m.HelpPage), 'help');

/** The counter: receiving, and handing results over. */
export const deskPages: RouteObject[] = [
  {
    element: <Permitted permission="dossier:receive" />,
    children: [
      { path: '/receive', lazy: desk },
      { path: '/declined', lazy: desk },
      { path: '/online/:id?/:step?', lazy: desk },
    ],
  },
  { path: '/to-return', lazy: toReturn },
];

/** Finding a dossier, and reading it. */
export const dossierPages: RouteObject[] = [
  { path: '/search', lazy: search },
  { path: '/dossier/:code', lazy: dossier },
];

/** What passes between offices: questions, signatures, results. */
export const officePages: RouteObject[] = [
  { element: <Permitted permission="dossier:approve" />, children: [{ path: '/signing', lazy: signing }] },
  { element: <Permitted permission="dossier:consult" />, children: [{ path: '/questions', lazy: questions }] },
  { path: '/hand-over', lazy: handover },
  { path: '/hand-over/:id', lazy: handoverList },
];

/** Report 06a and the dossiers behind its figures. */
export const reportPages: RouteObject[] = [
  {
    element: <Permitted permission="report:read" />,
    children: [
      { path: '/reports', lazy: reports },
      { path: '/reports/dossiers', lazy: reportDossiers },
      { path: '/reports/reasons', lazy: reasons },
    ],
  },
];

/** One's own account, and the how-tos. */
export const personalPages: RouteObject[] = [
  { path: '/profile', lazy: profile },
  { path: '/help', lazy: help },
];
