import type { Texts } from '@hcc/web-shared/src/i18n/namespaces';
import type publicPage from './public.vi';

declare module '@hcc/web-shared/src/i18n/namespaces' {
  interface Resources {
    public: typeof publicPage;
  }
}

/** What the citizens’ page says. */
export const texts: Texts = {
  vi: {
    public: () => import('./public.vi'),
  },
  en: {
    public: () => import('./public.en'),
  },
};
