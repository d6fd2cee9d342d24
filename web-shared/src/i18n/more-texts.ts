import type advice from './advice.vi';
import type casework from './casework.vi';
import type feedback from './feedback.vi';
import type { Texts } from './namespaces';

declare module './namespaces' {
  interface Resources {
    advice: typeof advice;
    casework: typeof casework;
    feedback: typeof feedback;
  }
}

/** What pages say that no first load carries. It is named to i18n when the first of them is opened. */
export const moreTexts: Texts = {
  vi: {
    advice: () => import('./advice.vi'),
    casework: () => import('./casework.vi'),
    feedback: () => import('./feedback.vi'),
  },
  en: {
    advice: () => import('./advice.en'),
    casework: () => import('./casework.en'),
    feedback: () => import('./feedback.en'),
  },
};
