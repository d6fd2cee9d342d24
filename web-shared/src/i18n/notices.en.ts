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
  markSeenHint: 'Those of your office count as seen for the whole office.',
  empty: 'There are no notices yet.',
  emptyHint: 'When your office is asked for an opinion, an answer comes, or something is sent to you, it stands here.',
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
  pages: { label: 'Directives and proposals', directives: 'Directives', proposals: 'Proposals to cut' },
  staff: {
    DIRECTIVE_ISSUED: '{{who}} directs: {{title}}, due {{when}}',
    DIRECTIVE_DUE: 'A directive is soon due: {{title}}, {{when}}',
    DIRECTIVE_OVERDUE: 'A directive is overdue: {{title}}, due {{when}}',
    DIRECTIVE_ACCEPTED: '{{who}} accepted the report: {{title}}',
    DIRECTIVE_RETURNED: '{{who}} wants it done again: {{title}}, now due {{when}}',
    DIRECTIVE_EXTENDED: '{{who}} granted more time: {{title}}, now due {{when}}',
    DIRECTIVE_EXTENSION_REFUSED: '{{who}} granted no more time: {{title}}',
    DIRECTIVE_CANCELLED: '{{who}} cancelled the directive: {{title}}',
    DIRECTIVE_REPORTED: '{{who}} reported: {{title}}',
    DIRECTIVE_EXTENSION_ASKED: '{{who}} asks for more time: {{title}}, until {{when}}',
    DIRECTIVE_ESCALATED: 'Your directive is overdue without a report: {{title}}, due {{when}}',
    PROPOSAL_SUBMITTED: '{{who}} proposes a cut: {{title}}',
    PROPOSAL_COMMENTED: '{{who}} commented on the proposal: {{title}}',
    PROPOSAL_ACCEPTED: '{{who}} accepted the proposal: {{title}}',
    PROPOSAL_REFUSED: '{{who}} refused the proposal: {{title}}',
  },
  subject: {
    DIRECTIVE: 'Open the directive',
    PROPOSAL: 'Open the proposal',
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
