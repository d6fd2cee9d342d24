import type { PatchRoutesOnNavigationFunction, RouteObject } from 'react-router';
import { NotFoundPage } from './route-error';

/** The route whose children are an app's pages. */
export const PAGES = 'pages';

/** The pages of an app: those it begins with, in their frame, and the rest, which is fetched when it is wanted. */
export interface StaffRoutes {
  shell: RouteObject[];
  rest: () => Promise<RouteObject[]>;
}

/** For the router: an address that the shell does not know is looked for in the rest; what is not there either is no page. */
export const findInRest =
  ({ rest }: StaffRoutes): PatchRoutesOnNavigationFunction =>
  async ({ patch }) =>
    patch(PAGES, [...(await rest()), { path: '*', Component: NotFoundPage }]);
