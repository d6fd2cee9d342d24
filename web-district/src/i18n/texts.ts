import type { Texts } from '@hcc/web-shared/src/i18n/namespaces';
import type communes from './communes.vi';
import type district from './district.vi';

declare module '@hcc/web-shared/src/i18n/namespaces' {
  interface Resources {
    communes: typeof communes;
    district: typeof district;
  }
}

/** What only a district says. */
export const texts: Texts = {
  vi: {
    communes: () => import('./communes.vi'),
    district: () => import('./district.vi'),
  },
  en: {
    communes: () => import('./communes.en'),
    district: () => import('./district.en'),
  },
};
