import type { Translation } from '@hcc/web-shared/src/i18n/translation';
import type vi from './messages.vi';

const en: Translation<typeof vi> = {
  title: 'How do you want to be told?',
  lead: 'This counts for the dossier in the mail that you came from.',
  email: 'By e-mail',
  sms: 'By SMS',
  save: 'Save',
  none: 'No more messages',
  saved: 'Your choice was saved.',
  savedNone: 'Saved. You will get no more messages about this dossier.',
  stillThere: 'You can still look the dossier up by the code on your slip.',
  notFound: 'This link is wrong or does not count any more.',
};

export default en;
