import type { Texts } from '@hcc/web-shared/src/i18n/namespaces';
import type messages from './messages.vi';
import type publicPage from './public.vi';
import type submit from './submit.vi';

declare module '@hcc/web-shared/src/i18n/namespaces' {
  interface Resources {
    messages: typeof messages;
    public: typeof publicPage;
    submit: typeof submit;
  }
}

/** What the citizens’ page says. */
export const texts: Texts = {
  vi: {
    messages: () => import('./messages.vi'),
    public: () => import('./public.vi'),
    submit: () => import('./submit.vi'),
  },
  en: {
    messages: () => import('./messages.en'),
    public: () => import('./public.en'),
    submit: () => import('./submit.en'),
  },
};
