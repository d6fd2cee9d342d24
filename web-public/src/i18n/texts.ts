import type { Texts } from '@hcc/web-shared/src/i18n/namespaces';
import type publicPage from './public.vi';
import type submit from './submit.vi';
import type voice from './voice.vi';

declare module '@hcc/web-shared/src/i18n/namespaces' {
  interface Resources {
    public: typeof publicPage;
    submit: typeof submit;
    voice: typeof voice;
  }
}

/** What the citizens’ page says. */
export const texts: Texts = {
  vi: {
    public: () => import('./public.vi'),
    submit: () => import('./submit.vi'),
    voice: () => import('./voice.vi'),
  },
  en: {
    public: () => import('./public.en'),
    submit: () => import('./submit.en'),
    voice: () => import('./voice.en'),
  },
};
