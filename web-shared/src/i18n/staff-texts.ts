import type account from './account.vi';
import type actions from './actions.vi';
import type administration from './administration.vi';
import type advice from './advice.vi';
import type bulk from './bulk.vi';
import type casework from './casework.vi';
import type charts from './charts.vi';
import type complaints from './complaints.vi';
import type consultation from './consultation.vi';
import type dossier from './dossier.vi';
import type feedback from './feedback.vi';
import type fees from './fees.vi';
import type figures from './figures.vi';
import type files from './files.vi';
import type floor from './floor.vi';
import type floorSettings from './floor-settings.vi';
import type forecast from './forecast.vi';
import type handover from './handover.vi';
import type help from './help.vi';
import type hours from './hours.vi';
import type integrity from './integrity.vi';
import type leadership from './leadership.vi';
import type more from './more.vi';
import type { Texts } from './namespaces';
import type notices from './notices.vi';
import type offices from './offices.vi';
import type offlineDesks from './offline-desks.vi';
import type papers from './papers.vi';
import type post from './post.vi';
import type practice from './practice.vi';
import type proceedings from './proceedings.vi';
import type proof from './proof.vi';
import type punctuality from './punctuality.vi';
import type ratings from './ratings.vi';
import type receive from './receive.vi';
import type reporting from './reporting.vi';
import type returning from './returning.vi';
import type rollout from './rollout.vi';
import type sending from './sending.vi';
import type signing from './signing.vi';
import type staff from './staff.vi';
import type steering from './steering.vi';
import type targets from './targets.vi';
import type ticket from './ticket.vi';

declare module './namespaces' {
  interface Resources {
    account: typeof account;
    punctuality: typeof punctuality;
    ratings: typeof ratings;
    receive: typeof receive;
    files: typeof files;
    fees: typeof fees;
    figures: typeof figures;
    help: typeof help;
    hours: typeof hours;
    bulk: typeof bulk;
    charts: typeof charts;
    dossier: typeof dossier;
    actions: typeof actions;
    proceedings: typeof proceedings;
    complaints: typeof complaints;
    consultation: typeof consultation;
    handover: typeof handover;
    sending: typeof sending;
    more: typeof more;
    notices: typeof notices;
    returning: typeof returning;
    rollout: typeof rollout;
    signing: typeof signing;
    steering: typeof steering;
    targets: typeof targets;
    reporting: typeof reporting;
    floor: typeof floor;
    floorSettings: typeof floorSettings;
    offlineDesks: typeof offlineDesks;
    ticket: typeof ticket;
    forecast: typeof forecast;
    integrity: typeof integrity;
    offices: typeof offices;
    feedback: typeof feedback;
    casework: typeof casework;
    advice: typeof advice;
    papers: typeof papers;
    post: typeof post;
    practice: typeof practice;
    proof: typeof proof;
    staff: typeof staff;
    administration: typeof administration;
    leadership: typeof leadership;
  }
}

/** What the three staff apps all say beyond their first page. */
export const staffTexts: Texts = {
  vi: {
    post: () => import('./post.vi'),
    account: () => import('./account.vi'),
    punctuality: () => import('./punctuality.vi'),
    ratings: () => import('./ratings.vi'),
    receive: () => import('./receive.vi'),
    files: () => import('./files.vi'),
    fees: () => import('./fees.vi'),
    figures: () => import('./figures.vi'),
    help: () => import('./help.vi'),
    hours: () => import('./hours.vi'),
    bulk: () => import('./bulk.vi'),
    charts: () => import('./charts.vi'),
    dossier: () => import('./dossier.vi'),
    actions: () => import('./actions.vi'),
    proceedings: () => import('./proceedings.vi'),
    complaints: () => import('./complaints.vi'),
    consultation: () => import('./consultation.vi'),
    handover: () => import('./handover.vi'),
    sending: () => import('./sending.vi'),
    more: () => import('./more.vi'),
    notices: () => import('./notices.vi'),
    returning: () => import('./returning.vi'),
    rollout: () => import('./rollout.vi'),
    signing: () => import('./signing.vi'),
    steering: () => import('./steering.vi'),
    targets: () => import('./targets.vi'),
    reporting: () => import('./reporting.vi'),
    floor: () => import('./floor.vi'),
    floorSettings: () => import('./floor-settings.vi'),
    offlineDesks: () => import('./offline-desks.vi'),
    ticket: () => import('./ticket.vi'),
    forecast: () => import('./forecast.vi'),
    integrity: () => import('./integrity.vi'),
    offices: () => import('./offices.vi'),
    feedback: () => import('./feedback.vi'),
    casework: () => import('./casework.vi'),
    advice: () => import('./advice.vi'),
    papers: () => import('./papers.vi'),
    practice: () => import('./practice.vi'),
    proof: () => import('./proof.vi'),
    staff: () => import('./staff.vi'),
    administration: () => import('./administration.vi'),
    leadership: () => import('./leadership.vi'),
  },
  en: {
    post: () => import('./post.en'),
    account: () => import('./account.en'),
    punctuality: () => import('./punctuality.en'),
    ratings: () => import('./ratings.en'),
    receive: () => import('./receive.en'),
    files: () => import('./files.en'),
    fees: () => import('./fees.en'),
    figures: () => import('./figures.en'),
    help: () => import('./help.en'),
    hours: () => import('./hours.en'),
    bulk: () => import('./bulk.en'),
    charts: () => import('./charts.en'),
    dossier: () => import('./dossier.en'),
    actions: () => import('./actions.en'),
    proceedings: () => import('./proceedings.en'),
    complaints: () => import('./complaints.en'),
    consultation: () => import('./consultation.en'),
    handover: () => import('./handover.en'),
    sending: () => import('./sending.en'),
    more: () => import('./more.en'),
    notices: () => import('./notices.en'),
    returning: () => import('./returning.en'),
    rollout: () => import('./rollout.en'),
    signing: () => import('./signing.en'),
    steering: () => import('./steering.en'),
    targets: () => import('./targets.en'),
    reporting: () => import('./reporting.en'),
    floor: () => import('./floor.en'),
    floorSettings: () => import('./floor-settings.en'),
    offlineDesks: () => import('./offline-desks.en'),
    ticket: () => import('./ticket.en'),
    forecast: () => import('./forecast.en'),
    integrity: () => import('./integrity.en'),
    offices: () => import('./offices.en'),
    feedback: () => import('./feedback.en'),
    casework: () => import('./casework.en'),
    advice: () => import('./advice.en'),
    papers: () => import('./papers.en'),
    practice: () => import('./practice.en'),
    proof: () => import('./proof.en'),
    staff: () => import('./staff.en'),
    administration: () => import('./administration.en'),
    leadership: () => import('./leadership.en'),
  },
};
