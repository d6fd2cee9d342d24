import type vi from './returning.vi';
import type { Translation } from './translation';

const en: Translation<typeof vi> = {
  authorisation: 'Authorisation (if for somebody else)',
  lead: 'Scan the slip to find the dossier, write who receives the result, press Enter.',
  byPost: 'Results sent by post',
  scan: 'Scan the slip or search by name',
  scanPlaceholder: 'Scan a code, or type a name…',
  notHere: 'Dossier {{code}} is not among the results to hand over here.',
  openIt: 'Open it to see where it is',
  returnResult: 'Hand over',
  receivedBy: 'Recipient of the result',
  receivedByHint: 'The applicant, or the person authorised to collect it',
  confirm: 'Result handed over',
  cancel: 'Cancel',
  returned: 'The result of dossier {{code}} was handed to {{name}}.',
  printNote: 'Print the hand-over note',
  refused: 'The dossier was refused: hand over the written answer',
  ready: 'Result ready at {{when}}',
  required: 'The name of the recipient is needed.',
  listLabel: 'Results to hand over',
};

export default en;
