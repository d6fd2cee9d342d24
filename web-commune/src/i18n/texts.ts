import type { Texts } from '@hcc/web-shared/src/i18n/namespaces';
import type commune from './commune.vi';

declare module '@hcc/web-shared/src/i18n/namespaces' {
  interface Resources {
    commune: typeof commune;
  }
}

/** What only a commune says. */
export const texts: Texts = {
  vi: {
    commune: () => import('./commune.vi'),
  },
  en: {
    commune: () => import('./commune.en'),
  },
};
