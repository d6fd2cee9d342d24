import type administration from './administration.vi';
import type { Texts } from './namespaces';
import type offices from './offices.vi';

declare module './namespaces' {
  interface Resources {
    administration: typeof administration;
    offices: typeof offices;
  }
}

/** What the administration area says in every app. It is named to i18n when the area is opened: no first load carries it. */
export const unitTexts: Texts = {
  vi: {
    administration: () => import('./administration.vi'),
    offices: () => import('./offices.vi'),
  },
  en: {
    administration: () => import('./administration.en'),
    offices: () => import('./offices.en'),
  },
};
