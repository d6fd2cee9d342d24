import type { Texts } from './namespaces';
import type practice from './practice.vi';

declare module './namespaces' {
  interface Resources {
    practice: typeof practice;
  }
}

/** What is said of the practice. It is named to i18n when a page needs it: no first load carries it. */
export const practiceTexts: Texts = {
  vi: {
    practice: () => import('./practice.vi'),
  },
  en: {
    practice: () => import('./practice.en'),
  },
};
