import { Suspense } from 'react';
import { Bell } from '../features/notices/bell';
import { loadDraft } from '../features/receipt/draft/receive-draft';
import { lazyPart } from '../session/lazy-page';

const PracticeGuide = lazyPart(
  () => import('../features/practice/practice-guide').then((m) => m.PracticeGuide),
  'practice',
);
/** The server of the practice marks its pages. */
const isPractice = document.documentElement.dataset.practice !== undefined;

/** What comes into the frame after the page: the bell and, in the practice, the guide. */
export function LateFrame() {
  return (
    <>
      <Bell />
      {isPractice ? (
        <Suspense>
          <PracticeGuide readDraft={loadDraft} />
        </Suspense>
      ) : null}
    </>
  );
}
