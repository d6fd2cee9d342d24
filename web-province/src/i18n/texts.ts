import type { Texts } from '@hcc/web-shared/src/i18n/namespaces';
import type administration from './administration.vi';
import type leadership from './leadership.vi';
import type province from './province.vi';
import type rollout from './rollout.vi';

declare module '@hcc/web-shared/src/i18n/namespaces' {
  interface Resources {
    administration: typeof administration;
    leadership: typeof leadership;
    province: typeof province;
    rollout: typeof rollout;
  }
}

/** What only the province says. */
export const texts: Texts = {
  vi: {
    administration: () => import('./administration.vi'),
    leadership: () => import('./leadership.vi'),
    province: () => import('./province.vi'),
    rollout: () => import('./rollout.vi'),
  },
  en: {
    administration: () => import('./administration.en'),
    leadership: () => import('./leadership.en'),
    province: () => import('./province.en'),
    rollout: () => import('./rollout.en'),
  },
};
