import type administration from './administration.vi';
import type { Texts } from './namespaces';

declare module './namespaces' {
  interface Resources {
    administration: typeof administration;
  }
}

/** What the administration area says in every app. It is named to i18n when the area is opened: no first load carries it. */
export const unitTexts: Texts = {
  vi: {
    administration: () => import('./administration.vi'),
  },
  en: {
    administration: () => import('./administration.en'),
  },
};
