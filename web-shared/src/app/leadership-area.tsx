import type { RouteObject } from 'react-router';
import { lazyPage } from '../session/lazy-page';
import { reportPages, steeringPages } from './shared-pages';

const frame = lazyPage(() => import('./leadership-frame').then((m) => m.LeadershipFrame), 'leadership');

/** The pages of who leads the work, in their frame. `own`: those that an app has for itself. */
export const leadershipArea = (own: RouteObject[]): RouteObject => ({
  lazy: frame,
  children: [...own, ...reportPages, ...steeringPages],
});
