import type { Translation } from '@hcc/web-shared/src/i18n/translation';
import type vi from './province.vi';

const en: Translation<typeof vi> = {
  nav: {
    administration: 'Administration',
    accounts: 'Accounts',
    worklist: 'Office work',
    sentOn: 'Sent on',
    accessTrail: 'Access trail',
  },
};

export default en;
