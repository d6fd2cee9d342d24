import type { Translation } from '@hcc/web-shared/src/i18n/translation';
import type vi from './forms.vi';

const en: Translation<typeof vi> = {
  title: 'Printed forms',
  lead: 'Wording and headings of slips, letters, receipts and the register. A change shows on papers issued from then on; what was issued before is printed again as it was.',
  choose: 'Form',
  preview: 'Preview this form',
  edit: 'Edit',
  editOf: 'Edit: {{label}}',
  words: 'May be used: {{words}}',
  changed: 'changed',
  waiting: 'from {{when}}: {{text}}',
  newText: 'New wording',
  validFrom: 'Valid from (day)',
  validFromHint: 'Left empty: at once.',
  save: 'Save',
  shipped: 'Back to the original wording',
  cancel: 'Cancel',
  tryOut: 'Preview before saving',
  history: 'Changes',
  backToShipped: 'Back to the original wording',
  by: '{{who}}, {{when}}',
  from: 'valid from {{when}}',
  saved: 'Saved.',
  refused: 'Not accepted; please check the sentence and the words in braces.',
  conflict: '{{who}} has just changed this text. The new wording was loaded; please check and save again.',
};

export default en;
