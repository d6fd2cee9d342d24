import type { Texts } from '@hcc/web-shared/src/i18n/namespaces';
import type desk from './desk.vi';

declare module '@hcc/web-shared/src/i18n/namespaces' {
  interface Resources {
    desk: typeof desk;
  }
}

/** What a commune says on its other pages. */
export const laterTexts: Texts = {
  vi: {
    desk: () => import('./desk.vi'),
  },
  en: {
    desk: () => import('./desk.en'),
  },
};
