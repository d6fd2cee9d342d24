import { Suspense } from 'react';
import { Bell } from '../features/notices/bell';
import { addTexts } from '../i18n/i18n';
import { moreTexts } from '../i18n/more-texts';
import { lazyPart } from '../session/lazy-page';

addTexts(moreTexts);

const SupportMenu = lazyPart(() => import('../features/feedback/support-menu').then((m) => m.SupportMenu), 'feedback');

/** What stands in the frame of every page beside the account: the bell, and where to turn with what stands in one's way. */
export function FrameTools() {
  return (
    <>
      <Bell />
      <Suspense>
        <SupportMenu />
      </Suspense>
    </>
  );
}
