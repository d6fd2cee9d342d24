import { lazyPage } from '@hcc/web-shared/src/session/lazy-page';
import { Permitted } from '@hcc/web-shared/src/session/permitted';
import { RequireSession } from '@hcc/web-shared/src/session/require-session';
import { NotFoundPage, RouteError } from '@hcc/web-shared/src/session/route-error';
import { useSession } from '@hcc/web-shared/src/session/session-provider';
import { SignInPage } from '@hcc/web-shared/src/session/sign-in-page';
import { Skeleton } from '@hcc/web-shared/src/ui/page-state';
import { Navigate, type RouteObject } from 'react-router';
import { DistrictLayout } from './layout';

const receive = lazyPage(
  () => import('@hcc/web-shared/src/features/receive/receive-page').then((m) => m.ReceivePage),
  'receive',
);
const worklist = lazyPage(
  () => import('./worklist-route').then((m) => m.WorklistRoute),
  'worklist',
  'dossier',
  'reporting',
);
const sentUp = lazyPage(
  () => import('@hcc/web-shared/src/features/worklist/sent-up-page').then((m) => m.SentUpPage),
  'worklist',
);
const toReturn = lazyPage(
  () => import('@hcc/web-shared/src/features/worklist/to-return-page').then((m) => m.ToReturnPage),
  'worklist',
  'dossier',
);
const search = lazyPage(
  () => import('@hcc/web-shared/src/features/worklist/search-page').then((m) => m.SearchPage),
  'worklist',
);
const dossier = lazyPage(
  () => import('@hcc/web-shared/src/features/dossier/dossier-page').then((m) => m.DossierPage),
  'dossier',
  'worklist',
);
const reports = lazyPage(
  () => import('@hcc/web-shared/src/features/reporting/settlement-report-page').then((m) => m.SettlementReportPage),
  'reporting',
);
const reportDossiers = lazyPage(
  () => import('@hcc/web-shared/src/features/reporting/settlement-dossiers-page').then((m) => m.SettlementDossiersPage),
  'reporting',
);
const overview = lazyPage(
  () => import('@hcc/web-shared/src/features/reporting/commune-overview-page').then((m) => m.CommuneOverviewPage),
  'reporting',
);
const rollout = lazyPage(
  () => import('@hcc/web-shared/src/features/rollout/rollout-page').then((m) => m.RolloutPage),
  'rollout',
);
const profile = lazyPage(() => import('@hcc/web-shared/src/session/profile-page').then((m) => m.ProfilePage));
const help = lazyPage(() => import('@hcc/web-shared/src/features/help/help-page').then((m) => m.HelpPage), 'help');

/** Who works on dossiers starts at the list; leadership starts at the figures. */
function Home() {
  const { can } = useSession();
  return <Navigate to={can('dossier:advance') ? '/worklist' : '/overview'} replace />;
}

export const routes: RouteObject[] = [
  {
    errorElement: <RouteError />,
    HydrateFallback: Skeleton,
    children: [
      { path: '/sign-in', Component: SignInPage },
      {
        element: (
          <RequireSession>
            <DistrictLayout />
          </RequireSession>
        ),
        children: [
          {
            errorElement: <RouteError />,
            children: [
              { index: true, Component: Home },
              { element: <Permitted permission="dossier:receive" />, children: [{ path: '/receive', lazy: receive }] },
              { path: '/worklist', lazy: worklist },
              { path: '/sent-up', lazy: sentUp },
              { path: '/to-return', lazy: toReturn },
              { path: '/search', lazy: search },
              { path: '/dossier/:code', lazy: dossier },
              {
                element: <Permitted permission="report:read" />,
                children: [
                  { path: '/overview', lazy: overview },
                  { path: '/reports', lazy: reports },
                  { path: '/reports/dossiers', lazy: reportDossiers },
                ],
              },
              { element: <Permitted permission="rollout:read" />, children: [{ path: '/rollout', lazy: rollout }] },
              { path: '/profile', lazy: profile },
              { path: '/help', lazy: help },
              { path: '*', Component: NotFoundPage },
            ],
          },
        ],
      },
    ],
  },
];
