import type account from './account.vi';
import type actions from './actions.vi';
import type bulk from './bulk.vi';
import type consultation from './consultation.vi';
import type dossier from './dossier.vi';
import type files from './files.vi';
import type handover from './handover.vi';
import type help from './help.vi';
import type hours from './hours.vi';
import type { Texts } from './namespaces';
import type notices from './notices.vi';
import type proceedings from './proceedings.vi';
import type receive from './receive.vi';
import type reporting from './reporting.vi';
import type returning from './returning.vi';
import type session from './session.vi';
import type signing from './signing.vi';
import type worklist from './worklist.vi';

declare module './namespaces' {
  interface Resources {
    account: typeof account;
    session: typeof session;
    receive: typeof receive;
    files: typeof files;
    help: typeof help;
    hours: typeof hours;
    bulk: typeof bulk;
    worklist: typeof worklist;
    dossier: typeof dossier;
    actions: typeof actions;
    proceedings: typeof proceedings;
    consultation: typeof consultation;
    handover: typeof handover;
    notices: typeof notices;
    returning: typeof returning;
    signing: typeof signing;
    reporting: typeof reporting;
  }
}

/** What the three staff apps all say. */
export const staffTexts: Texts = {
  vi: {
    account: () => import('./account.vi'),
    session: () => import('./session.vi'),
    receive: () => import('./receive.vi'),
    files: () => import('./files.vi'),
    help: () => import('./help.vi'),
    hours: () => import('./hours.vi'),
    bulk: () => import('./bulk.vi'),
    worklist: () => import('./worklist.vi'),
    dossier: () => import('./dossier.vi'),
    actions: () => import('./actions.vi'),
    proceedings: () => import('./proceedings.vi'),
    consultation: () => import('./consultation.vi'),
    handover: () => import('./handover.vi'),
    notices: () => import('./notices.vi'),
    returning: () => import('./returning.vi'),
    signing: () => import('./signing.vi'),
    reporting: () => import('./reporting.vi'),
  },
  en: {
    account: () => import('./account.en'),
    session: () => import('./session.en'),
    receive: () => import('./receive.en'),
    files: () => import('./files.en'),
    help: () => import('./help.en'),
    hours: () => import('./hours.en'),
    bulk: () => import('./bulk.en'),
    worklist: () => import('./worklist.en'),
    dossier: () => import('./dossier.en'),
    actions: () => import('./actions.en'),
    proceedings: () => import('./proceedings.en'),
    consultation: () => import('./consultation.en'),
    handover: () => import('./handover.en'),
    notices: () => import('./notices.en'),
    returning: () => import('./returning.en'),
    signing: () => import('./signing.en'),
    reporting: () => import('./reporting.en'),
  },
};
