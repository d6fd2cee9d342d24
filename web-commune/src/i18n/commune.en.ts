import type { Translation } from '@hcc/web-shared/src/i18n/translation';
import type vi from './commune.vi';

const en: Translation<typeof vi> = {
  nav: {
    worklist: 'My work',
    sentUp: 'Sent up',
    administration: 'Administration',
  },
};

export default en;
