import { registerEnumType } from 'type-graphql';
import { DAY_MS } from '../../kernel/instant';

/** Whose files the room of files keeps: words of `subject_file`. */
export const DRAFT_FILE = 'ONLINE_DRAFT';
export const SUBMISSION_FILE = 'SUBMISSION';
export const SUPPLEMENT_FILE = 'SUPPLEMENT';

/** Of one draft, submission or supplement. A phone's photograph is made smaller before it is sent. */
export const MOST_FILES = 20;
const MEGABYTE = 1024 * 1024;
export const MOST_BYTES_OF_FILE = 10 * MEGABYTE;
/** In all, also of what was taken off again within the hour. */
export const MOST_BYTES = 40 * MEGABYTE;
/** So long after the last change a draft is kept. */
export const DRAFT_MS = 30 * DAY_MS;
/** Begun from one network address within an hour: an office, a school behind one address. */
export const DRAFTS_PER_HOUR = 30;
/** Of what is typed, as JSON; TEXT of MySQL takes 65,535. */
export const MOST_CONTENT_BYTES = 20_000;

/** How the papers stand that a citizen sends in for a dossier that waits for them. */
export enum SupplementStatus {
  /** The citizen is at it; no desk sees it. */
  OPEN = 'OPEN',
  /** The desk is to look at it. */
  SENT = 'SENT',
  /** The desk wrote what is still missing. */
  INCOMPLETE = 'INCOMPLETE',
  ACCEPTED = 'ACCEPTED',
}

export enum SupplementEventKind {
  OPENED = 'OPENED',
  SENT = 'SENT',
  INCOMPLETE = 'INCOMPLETE',
  ACCEPTED = 'ACCEPTED',
}

/** Where each event leads. */
export const SUPPLEMENT_AFTER: Record<SupplementEventKind, SupplementStatus> = {
  OPENED: SupplementStatus.OPEN,
  SENT: SupplementStatus.SENT,
  INCOMPLETE: SupplementStatus.INCOMPLETE,
  ACCEPTED: SupplementStatus.ACCEPTED,
};

/** As long as the citizen may change it. */
export const AT_CITIZEN: ReadonlySet<SupplementStatus> = new Set([SupplementStatus.OPEN, SupplementStatus.INCOMPLETE]);

registerEnumType(SupplementStatus, { name: 'SupplementStatus' });
registerEnumType(SupplementEventKind, { name: 'SupplementEventKind' });
