import type { Translation } from '@hcc/web-shared/src/i18n/translation';
import type vi from './certificates.vi';

const en: Translation<typeof vi> = {
  title: 'Certificates',
  lead: 'Papers printed here (slips, results) are signed with the certificate of their office. Without one they carry no digital signature.',
  listTitle: 'Certificates of the offices',
  empty: 'No office has a certificate yet. Add one below.',
  office: 'Office',
  certificate: 'Certificate',
  issuedBy: 'issued by {{issuer}}, number {{serial}}',
  validity: 'Validity',
  until: 'until {{date}}',
  daysLeft_one: '{{count}} day left',
  daysLeft_other: '{{count}} days left',
  lastDay: 'expires today',
  expired_one: 'expired {{count}} day ago',
  expired_other: 'expired {{count}} days ago',
  from: 'valid from {{date}}',
  added: 'Added by',
  addedBy: '{{who}}, {{when}}',
  state: {
    IN_USE: 'In use',
    SPARE: 'There is a newer one',
    NOT_YET_VALID: 'Not yet valid',
    EXPIRED: 'Expired',
  },
  remove: 'Remove',
  removeOf: 'Remove the certificate {{subject}}',
  removeTitle: 'Remove the certificate of {{office}}?',
  removeText:
    'What was signed stays signed. From now on papers of the office are signed only if it has another valid certificate.',
  addTitle: 'Add a certificate',
  addText: 'The key is sealed on the server at once; the password of the file is not kept.',
  officeCode: 'Identifier of the office',
  officeCodeHint: 'For example 000.00.00.H56, with which the codes of its dossiers begin.',
  file: 'Certificate file (.p12, .pfx)',
  fileHint: 'At most 32 kB, with the private key and its certificate.',
  password: 'Password of the file',
  add: 'Add the certificate',
  done: 'Added. Papers printed from now on are signed with it if it is the newest valid one.',
  missing: 'Missing.',
  refused: 'Cannot be used: please check.',
  known: 'The office has this certificate already.',
};

export default en;
