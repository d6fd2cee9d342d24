// The apps' own texts in both languages, so that a test can say which words belong to which.

import communeEn from '../../web-commune/src/i18n/commune.en';
import communeVi from '../../web-commune/src/i18n/commune.vi';
import communesEn from '../../web-district/src/i18n/communes.en';
import communesVi from '../../web-district/src/i18n/communes.vi';
import districtEn from '../../web-district/src/i18n/district.en';
import districtVi from '../../web-district/src/i18n/district.vi';
import accountsEn from '../../web-province/src/i18n/accounts.en';
import accountsVi from '../../web-province/src/i18n/accounts.vi';
import provinceEn from '../../web-province/src/i18n/province.en';
import provinceVi from '../../web-province/src/i18n/province.vi';
import rolloutEn from '../../web-province/src/i18n/rollout.en';
import rolloutVi from '../../web-province/src/i18n/rollout.vi';
import publicEn from '../../web-public/src/i18n/public.en';
import publicVi from '../../web-public/src/i18n/public.vi';
import submitEn from '../../web-public/src/i18n/submit.en';
import submitVi from '../../web-public/src/i18n/submit.vi';
import accountEn from '../../web-shared/src/i18n/account.en';
import accountVi from '../../web-shared/src/i18n/account.vi';
import commonEn from '../../web-shared/src/i18n/common.en';
import commonVi from '../../web-shared/src/i18n/common.vi';
import dossierEn from '../../web-shared/src/i18n/dossier.en';
import dossierVi from '../../web-shared/src/i18n/dossier.vi';
import helpEn from '../../web-shared/src/i18n/help.en';
import helpVi from '../../web-shared/src/i18n/help.vi';
import leadershipEn from '../../web-shared/src/i18n/leadership.en';
import leadershipVi from '../../web-shared/src/i18n/leadership.vi';
import receiveEn from '../../web-shared/src/i18n/receive.en';
import receiveVi from '../../web-shared/src/i18n/receive.vi';
import reportingEn from '../../web-shared/src/i18n/reporting.en';
import reportingVi from '../../web-shared/src/i18n/reporting.vi';
import sessionEn from '../../web-shared/src/i18n/session.en';
import sessionVi from '../../web-shared/src/i18n/session.vi';
import staffEn from '../../web-shared/src/i18n/staff.en';
import staffVi from '../../web-shared/src/i18n/staff.vi';
import worklistEn from '../../web-shared/src/i18n/worklist.en';
import worklistVi from '../../web-shared/src/i18n/worklist.vi';

const VIETNAMESE = [
  accountVi,
  accountsVi,
  communeVi,
  communesVi,
  districtVi,
  leadershipVi,
  provinceVi,
  rolloutVi,
  publicVi,
  submitVi,
  commonVi,
  dossierVi,
  helpVi,
  receiveVi,
  reportingVi,
  sessionVi,
  staffVi,
  worklistVi,
];
const ENGLISH = [
  accountEn,
  accountsEn,
  communeEn,
  communesEn,
  districtEn,
  leadershipEn,
  provinceEn,
  rolloutEn,
  publicEn,
  submitEn,
  commonEn,
  dossierEn,
  helpEn,
  receiveEn,
  reportingEn,
  sessionEn,
  staffEn,
  worklistEn,
];

function leaves(text: unknown, path: string, found: Map<string, string>): Map<string, string> {
  if (typeof text === 'string') found.set(path, text);
  else if (typeof text === 'object' && text !== null) {
    for (const [key, inner] of Object.entries(text)) leaves(inner, path ? `${path}.${key}` : key, found);
  }
  return found;
}

const textsOf = (files: object[]) => files.flatMap((file) => [...leaves(file, '', new Map()).values()]);

/** Texts that stand on the screen as they are: those with a value put in are another test's business. */
const english = new Set(textsOf(ENGLISH));
export const onlyVietnamese = new Set(textsOf(VIETNAMESE).filter((text) => !text.includes('{{') && !english.has(text)));

/** Every key as i18next would show it where its text is missing, e.g. "views.TO_DO". */
export const keys = new Set(VIETNAMESE.flatMap((file) => [...leaves(file, '', new Map()).keys()]));
