import type { Translation } from '@hcc/web-shared/src/i18n/translation';
import type vi from './administration.vi';

const en: Translation<typeof vi> = {
  title: 'Administration',
  lead: 'This account administers the system; it does not work on dossiers.',
  soon: 'There are no screens for it yet. For now accounts, the catalogue and holidays are kept on the server with the command hcc (see the operations manual):',
  commands: {
    user: 'adds and locks accounts, sets passwords',
    import: 'loads areas, procedures and holidays from files',
    verify: 'compares the figures with the journals of the dossiers',
  },
  open: 'What can be seen here',
  pages: {
    leadership: 'Leadership: how procedures are being settled',
    reports: 'Report 06a by area, office, field or procedure',
    rollout: 'The roll-out of the centres',
    search: 'Register: find a dossier by code or applicant',
    profile: 'My account: change the password',
    help: 'How to use the system',
  },
};

export default en;
