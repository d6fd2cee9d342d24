import type vi from './notices.vi';
import type { Translation } from './translation';

const en: Translation<typeof vi> = {
  title: 'Notices',
  bell_one: 'Notices, {{count}} not seen',
  bell_other: 'Notices, {{count}} not seen',
  unseen_one: '{{count}} not seen',
  unseen_other: '{{count}} not seen',
  unseenMark: 'Not seen: ',
  markSeen: 'Mark as seen',
  markSeenHint: 'Seen for your whole office.',
  empty: 'There are no notices yet.',
  emptyHint: 'When your office is asked for an opinion, or an answer comes, it stands here.',
  older: 'Show older',
  about: 'Dossier {{code}}',
  kind: {
    CONSULTATION_ASKED: 'Your office is asked for an opinion, due {{when}}',
    CONSULTATION_DUE: 'An opinion is soon due: {{when}}',
    CONSULTATION_ANSWERED: 'The office that was asked has answered',
    CONSULTATION_UNANSWERED: 'No opinion by its deadline, {{when}}',
    DUE_MOVED: 'New date of the result: {{when}}',
    APOLOGY: 'Apology for the delay, the result is promised for {{when}}',
    SUBMISSION_RETURNED: 'The online submission was returned for correction',
    SUBMISSION_ACCEPTED: 'The online submission was received',
    SUBMISSION_DECLINED: 'The online submission was declined',
  },
  citizen: {
    title: 'Told to the citizen',
    sent: 'told {{when}}',
    waiting: 'waits to be sent',
    waitingHint: 'The citizen also sees this when looking up the code on the slip.',
    failed: 'What the citizen was told could not be read.',
  },
};

export default en;
