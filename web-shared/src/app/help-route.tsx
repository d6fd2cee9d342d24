import { Suspense } from 'react';
import { HelpPage } from '../features/help/help-page';
import { lazyPart } from '../session/lazy-page';

const PracticePanel = lazyPart(
  () => import('../features/practice/practice-panel').then((m) => m.PracticePanel),
  'practice',
);

/** The how-tos, and the place to try them. */
export function HelpRoute() {
  return (
    <HelpPage>
      <Suspense>
        <PracticePanel />
      </Suspense>
    </HelpPage>
  );
}
