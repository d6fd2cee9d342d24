import type { Translation } from '@hcc/web-shared/src/i18n/translation';
import type vi from './administration.vi';

const en: Translation<typeof vi> = {
  title: 'Administration',
  lead: 'This account administers the system; it does not work on dossiers.',
  unit: {
    title: 'Unit administration',
    lead: '{{office}}. What the head of a unit does within {{area}}.',
  },
  soon: 'Adding and disabling accounts and loading lists from files are for now done on the server with the hcc command (see the operations manual):',
  commands: {
    user: 'add and disable accounts',
    import: 'loads areas, procedures and holidays from files',
    verify: 'compares the figures with the journals of the dossiers',
    seal: 'seals the journals of days that have ended, prints the seal to be signed',
  },
  open: 'What can be seen here',
  menu: {
    label: 'Administration pages',
    overview: 'Overview',
    procedures: 'Procedures',
    calendar: 'Working calendar',
    reorganisation: 'Reorganisation',
    accounts: 'Accounts',
    certificates: 'Certificates',
    'printed-forms': 'Printed forms',
    lists: 'Shared lists',
    plans: 'Plans and targets',
  },
  pages: {
    procedures: 'Procedures: draft, check, run last quarter again, make effective from a date',
    leadership: 'Leadership: how procedures are being settled',
    reports: 'Report 06a by area, office, field or procedure',
    rollout: 'The roll-out of the centres',
    'access-trail': 'Access trail: who signed in, looked, searched, exported, changed what',
    search: 'Register: find a dossier by code or applicant',
    accounts: 'Accounts: second factor by role, helping somebody back in',
    calendar: 'Working calendar: days off and make-up days; see which dossiers move, then apply',
    reorganisation: 'Reorganisation: units merged, split, moved, renamed or abolished from a day on',
    certificates: 'Certificates: with what each office signs its papers, and until when',
    'printed-forms': 'Printed forms: the wording of slips, letters, receipts and the register',
    lists:
      'Shared lists: causes of lateness, reasons of refusal, kinds of papers, survey criteria; with dates and history',
    plans: 'Plans and targets: milestones of each unit against the evidence; the target line of reports',
    profile: 'My account: password, second factor, sessions',
    help: 'How to use the system',
  },
  workbook: {
    export: 'Export to Excel',
    file: 'Excel file (.xlsx)',
    import: 'Import the file',
    refused: 'This file cannot be read.',
    refusedRows: 'Rows that were refused',
    row: 'Row',
    column: 'Column',
    reason: 'Reason',
  },
};

export default en;
