import type { RouteObject } from 'react-router';
import { lazyPage } from '../session/lazy-page';
import { Permitted } from '../session/permitted';
import { planPages, ratingPages, reportPages, steeringPages } from './shared-pages';

const frame = lazyPage(() => import('./leadership-frame').then((m) => m.LeadershipFrame), 'leadership');

const onTime = lazyPage(
  () => import('../features/leadership/on-time/on-time-page').then((m) => m.OnTimePage),
  'punctuality',
  'leadership',
  'reporting',
);
const today = lazyPage(
  () => import('../features/leadership/today/today-page').then((m) => m.TodayPage),
  'punctuality',
  'leadership',
  'reporting',
);

/** The pages of who leads the work, in their frame. `own`: those that an app has for itself. */
export const leadershipArea = (own: RouteObject[]): RouteObject => ({
  lazy: frame,
  children: [
    ...own,
    {
      element: <Permitted permission="report:read" />,
      children: [
        { path: '/today', lazy: today },
        { path: '/on-time', lazy: onTime },
      ],
    },
    ...reportPages,
    ...planPages,
    ...steeringPages,
    ...ratingPages,
  ],
});
