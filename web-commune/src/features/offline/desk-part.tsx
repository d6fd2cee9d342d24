import { loadNamespaces } from '@hcc/web-shared/src/i18n/i18n';
import type { DeskPart } from '@hcc/web-shared/src/session/desk-part';
import { onSignIn } from '@hcc/web-shared/src/session/sign-in/after-sign-in';
import { enrolHere } from './desk/enrol-here';
import { theDesk } from './desk/the-desk';
import { deskLink } from './link/desk-link';
import { DeskBar } from './pages/desk-bar';
import { Door } from './pages/door';
import { useWhyNot } from './pages/use-why-not';
import { keepWorker } from './worker/keep-worker';

/** What this machine adds to the app, with its words. */
export async function loadDeskPart(): Promise<DeskPart> {
  await loadNamespaces('desk');
  return {
    link: deskLink(theDesk),
    begin: ({ gate, line }) => {
      onSignIn(enrolHere);
      theDesk.surround({ untilSignedIn: () => gate.untilRenewed() });
      // What is being sent again found nobody.
      line.subscribe(() => line.away && theDesk.line.suspect());
      void theDesk.start();
      keepWorker();
    },
    Door,
    Bar: DeskBar,
    useWhyNot,
  };
}
