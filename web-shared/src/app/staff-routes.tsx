import type { ComponentType } from 'react';
import { Navigate, type RouteObject } from 'react-router';
import { lazyPage } from '../session/lazy-page';
import { Permitted } from '../session/permitted';
import { RequireSession } from '../session/require-session';
import { NotFoundPage, RouteError } from '../session/route-error';
import { useSession } from '../session/session-provider';
import { SignInPage } from '../session/sign-in-page';
import { Skeleton } from '../ui/page-state';

const receive = lazyPage(() => import('../features/receive/receive-page').then((m) => m.ReceivePage), 'receive');
const worklist = lazyPage(() => import('./worklist-route').then((m) => m.WorklistRoute), 'worklist', 'dossier');
const sentUp = lazyPage(() => import('../features/worklist/sent-up-page').then((m) => m.SentUpPage), 'worklist');
const toReturn = lazyPage(
  () => import('../features/worklist/to-return-page').then((m) => m.ToReturnPage),
  'worklist',
  'dossier',
);
const search = lazyPage(() => import('../features/worklist/search-page').then((m) => m.SearchPage), 'worklist');
const dossier = lazyPage(
  () => import('../features/dossier/dossier-page').then((m) => m.DossierPage),
  'dossier',
  'worklist',
);
const reports = lazyPage(
  () => import('../features/reporting/settlement-report-page').then((m) => m.SettlementReportPage),
  'reporting',
);
const reportDossiers = lazyPage(
  () => import('../features/reporting/settlement-dossiers-page').then((m) => m.SettlementDossiersPage),
  'reporting',
);
const rollout = lazyPage(() => import('../features/rollout/rollout-page').then((m) => m.RolloutPage), 'rollout');
const profile = lazyPage(() => import('../session/profile-page').then((m) => m.ProfilePage), 'account');
const help = lazyPage(() => import('../features/help/help-page').then((m) => m.HelpPage), 'help');

export interface TierPages {
  Layout: ComponentType;
  /** Where the tier has a list of its own. */
  ownWorklist?: RouteObject['lazy'];
  /** Pages of this tier alone, open to who may read reports. */
  reports?: RouteObject[];
  /** Where somebody starts who works on no dossiers: at the figures. */
  figures: string;
}

function Home({ figures }: Pick<TierPages, 'figures'>) {
  const { can } = useSession();
  return <Navigate to={can('dossier:advance') ? '/worklist' : figures} replace />;
}

/** What the apps of the three tiers have in common, with what each has of its own. */
export function staffRoutes({ Layout, ownWorklist, reports: own = [], figures }: TierPages): RouteObject[] {
  return [
    {
      errorElement: <RouteError />,
      HydrateFallback: Skeleton,
      children: [
        { path: '/sign-in', Component: SignInPage },
        {
          element: (
            <RequireSession>
              <Layout />
            </RequireSession>
          ),
          children: [
            {
              errorElement: <RouteError />,
              children: [
                { index: true, element: <Home figures={figures} /> },
                {
                  element: <Permitted permission="dossier:receive" />,
                  children: [{ path: '/receive', lazy: receive }],
                },
                { path: '/worklist', lazy: ownWorklist ?? worklist },
                { path: '/sent-up', lazy: sentUp },
                { path: '/to-return', lazy: toReturn },
                { path: '/search', lazy: search },
                { path: '/dossier/:code', lazy: dossier },
                {
                  element: <Permitted permission="report:read" />,
                  children: [
                    ...own,
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
}
