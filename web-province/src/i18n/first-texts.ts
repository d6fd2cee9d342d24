import type { Texts } from '@hcc/web-shared/src/i18n/namespaces';
import type province from './province.vi';

declare module '@hcc/web-shared/src/i18n/namespaces' {
  interface Resources {
    province: typeof province;
  }
}

/** What only the province says on its first page and in its menu. */
export const firstTexts: Texts = {
  vi: {
    province: () => import('./province.vi'),
  },
  en: {
    province: () => import('./province.en'),
  },
};
