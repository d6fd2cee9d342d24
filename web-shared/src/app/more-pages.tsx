import { type ComponentType, Suspense } from 'react';
import { matchPath, useLocation } from 'react-router';
import { addTexts } from '../i18n/i18n';
import { moreTexts } from '../i18n/more-texts';
import { lazyPart } from '../session/lazy-page';
import { NotFoundPage } from '../session/route-error';
import { Skeleton } from '../ui/page/page-state';

addTexts(moreTexts);

const NoId = (Page: ComponentType) => () => <Page />;

/** By their addresses; a page of one thing gets its id. */
const PAGES: readonly [path: string, Page: ComponentType<{ id: string }>][] = [
  [
    '/feedback',
    NoId(
      lazyPart(() => import('../features/feedback/feedback-page').then((m) => m.FeedbackPage), 'feedback', 'casework'),
    ),
  ],
  [
    '/feedback/:id',
    lazyPart(
      () => import('../features/feedback/feedback-one-page').then((m) => m.FeedbackOnePage),
      'feedback',
      'casework',
    ),
  ],
  [
    '/advice',
    NoId(lazyPart(() => import('../features/advice/advice-page').then((m) => m.AdvicePage), 'advice', 'casework')),
  ],
  [
    '/advice/:id',
    lazyPart(() => import('../features/advice/advice-one-page').then((m) => m.AdviceOnePage), 'advice', 'casework'),
  ],
];

/**
 * Pages of all apps that hardly anybody begins with. They are told apart in this file, which comes when an address is
 * none of the app's own routes: every first load carries those.
 */
export function MorePages() {
  const { pathname } = useLocation();
  for (const [path, Page] of PAGES) {
    const match = matchPath(path, pathname);
    if (match) {
      return (
        <Suspense fallback={<Skeleton />}>
          <Page key={pathname} id={match.params.id ?? ''} />
        </Suspense>
      );
    }
  }
  return <NotFoundPage />;
}
