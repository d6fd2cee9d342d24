import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { SignedInAlready } from '../session/ask-to-sign-in';
import { RequireSession } from '../session/require-session';
import { NotFoundPage, RouteError } from '../session/route-error';
import { Skeleton } from '../ui/page/page-state';

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
          children: [{ errorElement: <RouteError />, children: [...pages, { path: '*', Component: NotFoundPage }] }],
        },
      ],
    },
  ];
}
