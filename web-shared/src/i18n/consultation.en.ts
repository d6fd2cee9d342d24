import type vi from './consultation.vi';
import type { Translation } from './translation';

const en: Translation<typeof vi> = {
  sides: { label: 'Who asks and who answers', ASKED_OF_US: 'Asked of us', ASKED_BY_US: 'Asked by us' },
  lead: {
    ASKED_OF_US: 'Questions of other offices, those due soonest first.',
    ASKED_BY_US: 'Questions that your office has asked and that have no answer yet.',
  },
  columns: {
    due: 'Answer due',
    asker: 'Asked by',
    asked: 'Asked of',
    dossier: 'Dossier',
    procedure: 'Procedure',
    askedAt: 'Asked at',
    action: 'Action',
  },
  state: { waiting: 'Waiting for the answer', late: 'Answer overdue', today: 'Due today' },
  answer: 'Answer',
  answerLabel: 'Answer about dossier {{code}}',
  open: 'Open',
  openLabel: 'Open dossier {{code}}',
  caption: 'Questions without an answer',
  empty: {
    ASKED_OF_US: 'No question waits for your office.',
    ASKED_OF_USHint: 'When another office asks for an opinion, its question stands here with its date.',
    ASKED_BY_US: 'Your office waits for no opinion.',
    ASKED_BY_USHint: 'Open a dossier, then “More” and “Ask other offices”.',
  },
  shown_one: '{{shown}} of {{total}} shown',
  shown_other: '{{shown}} of {{total}} shown',
};

export default en;
