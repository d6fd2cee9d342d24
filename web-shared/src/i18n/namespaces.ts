import type account from './account.vi';
import type common from './common.vi';
import type dossier from './dossier.vi';
import type help from './help.vi';
import type publicPage from './public.vi';
import type receive from './receive.vi';
import type reporting from './reporting.vi';
import type rollout from './rollout.vi';
import type session from './session.vi';
import type worklist from './worklist.vi';

export type Resources = {
  common: typeof common;
  account: typeof account;
  session: typeof session;
  receive: typeof receive;
  help: typeof help;
  public: typeof publicPage;
  worklist: typeof worklist;
  dossier: typeof dossier;
  reporting: typeof reporting;
  rollout: typeof rollout;
};

export type Namespace = keyof Resources;
export type Language = 'vi' | 'en';

type Loader = () => Promise<{ default: object }>;

/** Each file is a chunk of its own: a page fetches its texts beside its code, in one language only. */
export const namespaceLoaders: Record<Language, Record<Namespace, Loader>> = {
  vi: {
    common: () => import('./common.vi'),
    account: () => import('./account.vi'),
    session: () => import('./session.vi'),
    receive: () => import('./receive.vi'),
    help: () => import('./help.vi'),
    public: () => import('./public.vi'),
    worklist: () => import('./worklist.vi'),
    dossier: () => import('./dossier.vi'),
    reporting: () => import('./reporting.vi'),
    rollout: () => import('./rollout.vi'),
  },
  en: {
    common: () => import('./common.en'),
    account: () => import('./account.en'),
    session: () => import('./session.en'),
    receive: () => import('./receive.en'),
    help: () => import('./help.en'),
    public: () => import('./public.en'),
    worklist: () => import('./worklist.en'),
    dossier: () => import('./dossier.en'),
    reporting: () => import('./reporting.en'),
    rollout: () => import('./rollout.en'),
  },
};
