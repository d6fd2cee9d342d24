import { Suspense } from 'react';
import { Bell } from '../features/notices/bell';
import { loadDraft } from '../features/receipt/draft/receive-draft';
import { lazyPart } from '../session/lazy-page';

const PracticeGuide = lazyPart(
  () => import('../features/practice/practice-guide').then((m) => m.PracticeGuide),
  'practice',
);
const SupportMenu = lazyPart(() => import('../features/feedback/support-menu').then((m) => m.SupportMenu), 'feedback');

/** The server of the practice marks its pages. */
const isPractice = document.documentElement.dataset.practice !== undefined;

/**
 * What comes into the frame after the page: the bell, where to turn with what stands in one's way and, in the practice,
 * the guide.
 */
export function LateFrame() {
  return (
    <>
      <Bell />
      <Suspense>
        <SupportMenu />
      </Suspense>
      {isPractice ? (
        <Suspense>
          <PracticeGuide readDraft={loadDraft} />
        </Suspense>
      ) : null}
    </>
  );
}
