import type { Texts } from '@hcc/web-shared/src/i18n/namespaces';
import type publicPage from './public.vi';
import type submit from './submit.vi';

declare module '@hcc/web-shared/src/i18n/namespaces' {
  interface Resources {
    public: typeof publicPage;
    submit: typeof submit;
  }
}

/** What the citizens’ page says. */
export const texts: Texts = {
  vi: {
    public: () => import('./public.vi'),
    submit: () => import('./submit.vi'),
  },
  en: {
    public: () => import('./public.en'),
    submit: () => import('./submit.en'),
  },
};
