/** What of each office's own is offered in the states that most tests meet, in the order of a screen's buttons. */

const HANDLED = ['REQUEST_SUPPLEMENT', 'CONSULT', 'REQUIRE_PAYMENT'];
/** A due moment is running. */
const DUE = ['PROPOSE_APOLOGY'];

/** The desk with what it has just received; the commune desk signs nothing and stops nothing. */
export const DESK_RECEIVED = ['ADVANCE', 'CLAIM', ...HANDLED, 'WITHDRAW', ...DUE, 'CORRECT_RECEIPT'];
export const DESK_HOLDING = ['ADVANCE', 'RELEASE', ...HANDLED, 'WITHDRAW', ...DUE, 'CORRECT_RECEIPT'];
/** The desk that received, while the citizen is waited for. */
export const DESK_WAITING = ['RECORD_SUPPLEMENT', 'WITHDRAW', 'CORRECT_RECEIPT'];
export const DESK_UNPAID = ['RECORD_PAYMENT', 'WITHDRAW', 'CORRECT_RECEIPT'];
/** The desk that gives the result out. */
export const DESK_READY = ['RETURN_RESULT', 'ISSUE_RESULT'];

export const COMMITTEE_APPRAISING = ['ADVANCE', 'CLAIM', 'ASSIGN', 'SEND_BACK', ...HANDLED, 'STOP', ...DUE];
/** The committee at the step that decides. */
export const COMMITTEE_APPROVING = [
  'ADVANCE',
  'REFUSE',
  'CLAIM',
  'ASSIGN',
  'SEND_BACK',
  ...HANDLED,
  'ISSUE_RESULT',
  'STOP',
  ...DUE,
];
/** The committee whose result lies at the desk. */
export const COMMITTEE_SETTLED = ['ISSUE_RESULT', 'HAND_OVER'];

/** A clerk of a district's centre, at a step that is not its first. */
export const CLERK_AT_STEP = ['ADVANCE', 'CLAIM', 'SEND_BACK', ...HANDLED, ...DUE];
