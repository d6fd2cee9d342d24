import type vi from './signing.vi';
import type { Translation } from './translation';

const en: Translation<typeof vi> = {
  lead: 'What waits for a signature at your office, soonest due first.',
  keys: '↑ ↓ read · space selects · Home then Shift+End selects all · A approves · R sends back · Enter goes to the dossier · Esc back to the list',
  reading: 'The dossier being read',
  listLabel: 'Dossiers to sign',
  signed_one: '{{count}} dossier waits for a signature',
  signed_other: '{{count}} dossiers wait for a signature',
};

export default en;
