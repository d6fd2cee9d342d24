import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { SignedInAlready } from '../session/ask-to-sign-in';
import { RequireSession } from '../session/require-session';
import { RouteError } from '../session/route-error';
import { PAGES, type StaffRoutes } from '../session/staff-routes';
import { Skeleton } from '../ui/page/page-state';

/**
 * What every staff app has around its pages: signing in, the frame of the signed-in, and what shows when a page fails.
 * @param first the pages that an app begins with; they alone stand in what a browser loads before the first of them shows
 * @param rest all other pages, with the texts that come with them
 */
export function staffShell(Layout: ComponentType, first: RouteObject[], rest: StaffRoutes['rest']): StaffRoutes {
  const shell = [
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
          children: [{ id: PAGES, errorElement: <RouteError />, children: first }],
        },
      ],
    },
  ];
  return { shell, rest };
}
