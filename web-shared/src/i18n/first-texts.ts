import type { Texts } from './namespaces';
import type session from './session.vi';
import type worklist from './worklist.vi';

declare module './namespaces' {
  interface Resources {
    session: typeof session;
    worklist: typeof worklist;
  }
}

/** What the three staff apps all say on their first page. */
export const firstTexts: Texts = {
  vi: {
    session: () => import('./session.vi'),
    worklist: () => import('./worklist.vi'),
  },
  en: {
    session: () => import('./session.en'),
    worklist: () => import('./worklist.en'),
  },
};
