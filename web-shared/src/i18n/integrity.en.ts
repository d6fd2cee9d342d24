import type vi from './integrity.vi';
import type { Translation } from './translation';

const en: Translation<typeof vi> = {
  title: 'Findings to look at',
  one: 'A finding to look at',
  back: 'All findings',
  asOf: 'counted at {{when}}',
  period: 'settled from {{from}} to {{to}}',
  file: 'findings',
  question:
    'Each line is a question, not a verdict: something worth a look comes far more often here than elsewhere with the same procedures. There may be a good reason; open the dossiers and note what it was.',
  questionOffices:
    'Each line is a question, not a verdict: something worth a look comes far more often here than elsewhere with the same procedures. There may be a good reason. Findings about single people are for supervisors and leaders.',
  ask: 'This is to be asked about; it is no verdict.',
  patterns: 'Kinds of findings',
  allPatterns: 'All',
  pattern: {
    DEADLINE_BURST: 'Settled just before due',
    REPEATED_SUPPLEMENT: 'Supplements asked repeatedly',
    LATE_PAUSE: 'Paused near the due date',
    SETTLED_UNPAID: 'Settled before paid',
    ISSUED_BEFORE_SIGNED: 'Result before approval',
  },
  means: {
    DEADLINE_BURST: 'Settled within the last 60 working minutes before the due moment.',
    REPEATED_SUPPLEMENT: 'Of dossiers with supplements, those asked for them twice or more; the rule is once.',
    LATE_PAUSE: 'The clock was stopped for the citizen when one working day or less was left.',
    SETTLED_UNPAID: 'A fee or duty was owed, and the dossier was settled without a payment on record.',
    ISSUED_BEFORE_SIGNED: 'The result was recorded, or is dated, before it was approved.',
  },
  columns: { who: 'Where, who', pattern: 'Finding', count: 'Dossiers', rare: 'How rare', seen: 'Looked at' },
  count: '{{hits}} of {{cases}} dossiers ({{rate}}); as elsewhere it would be about {{expected}}',
  onceIn: 'By chance about once in {{times}} times.',
  hardlyEver: 'By chance next to never.',
  opens: '{{name}}: {{what}} – open the list',
  seenBy: '{{name}}, {{when}}',
  unseen: 'Nobody has noted anything.',
  empty: 'Nothing to look at',
  emptyHint: 'In these three months no place differs from the rest of the province.',
  none: 'Never counted yet',
  noneHint: 'Findings are counted every night.',
  dossiers: 'The dossiers',
  direct: 'Direct',
  notes: 'Looked at, notes',
  notedAt: '{{when}}, then {{hits}} of {{cases}} dossiers',
  note: 'Looked at, the reason',
  noteHint: 'For example: asked the desk; the special software hands results over at 16:00 only.',
  save: 'Note it',
};

export default en;
