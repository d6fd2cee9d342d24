import 'i18next';
import type common from './common.vi';

/** The texts by name. Staff apps add theirs in staff-texts.ts, and each app those that only it shows. */
export interface Resources {
  common: typeof common;
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: Resources;
    returnNull: false;
  }
}

export type Namespace = keyof Resources;
export type Language = 'vi' | 'en';

/** Each file is a chunk of its own: a page fetches its texts beside its code, in one language only. */
export type Loader = () => Promise<{ default: object }>;
type Loaders = { [name: string]: Loader };
export type Texts = Record<Language, Loaders>;

export const commonTexts: Texts = {
  vi: { common: () => import('./common.vi') },
  en: { common: () => import('./common.en') },
};
