import type { Translation } from '@hcc/web-shared/src/i18n/translation';
import type vi from './district.vi';

const en: Translation<typeof vi> = {
  nav: {
    worklist: 'Office work',
    sentUp: 'Sent up',
    overview: 'Communes',
    administration: 'Administration',
  },
};

export default en;
