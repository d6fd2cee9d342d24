import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { SignedInAlready } from '../session/ask-to-sign-in';
import { lazyPage } from '../session/lazy-page';
import { RequireSession } from '../session/require-session';
import { RouteError } from '../session/route-error';
import { Skeleton } from '../ui/page/page-state';

const morePages = lazyPage(() => import('./more-pages').then((m) => m.MorePages));

/** What every staff app has around its pages: signing in, the frame of the signed-in, and what shows when a page fails. */
export function staffShell(Layout: ComponentType, pages: RouteObject[]): RouteObject[] {
  return [
    {
      errorElement: <RouteError />,
      HydrateFallback: Skeleton,
      children: [
        { path: '/sign-in', Component: SignedInAlready },
        {
          element: (
            <RequireSession>
              <Layout />
            </RequireSession>
          ),
          children: [{ errorElement: <RouteError />, children: [...pages, { path: '*', lazy: morePages }] }],
        },
      ],
    },
  ];
}
