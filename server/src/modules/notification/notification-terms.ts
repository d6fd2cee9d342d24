import { registerEnumType } from 'type-graphql';

/** What a citizen, or a person of the staff, is told outside the apps. */
export enum NoticeEvent {
  RECEIVED = 'RECEIVED',
  SUPPLEMENT_REQUESTED = 'SUPPLEMENT_REQUESTED',
  PAYMENT_REQUIRED = 'PAYMENT_REQUIRED',
  /** By transfer or on line: who pays at the desk has the receipt in his hand. */
  PAYMENT_RECEIVED = 'PAYMENT_RECEIVED',
  PAYMENT_REFUNDED = 'PAYMENT_REFUNDED',
  /** A holiday, or waiting for the citizen has ended. */
  DUE_MOVED = 'DUE_MOVED',
  APOLOGY = 'APOLOGY',
  RESULT_READY = 'RESULT_READY',
  /** There is a result, and it comes by post: nobody has to fetch it. */
  RESULT_BY_POST = 'RESULT_BY_POST',
  WITHDRAWN = 'WITHDRAWN',
  STOPPED = 'STOPPED',
  /** The post has the result. */
  POST_SENT = 'POST_SENT',
  POST_IN_TRANSIT = 'POST_IN_TRANSIT',
  POST_DELIVERED = 'POST_DELIVERED',
  POST_FAILED = 'POST_FAILED',
  SUBMISSION_RETURNED = 'SUBMISSION_RETURNED',
  SUBMISSION_DECLINED = 'SUBMISSION_DECLINED',
  COMPLAINT_RECEIVED = 'COMPLAINT_RECEIVED',
  /** It lies with another office now. */
  COMPLAINT_FORWARDED = 'COMPLAINT_FORWARDED',
  COMPLAINT_ANSWERED = 'COMPLAINT_ANSWERED',
  COMPLAINT_DECLINED = 'COMPLAINT_DECLINED',
  /** The tier above has answered. */
  COMPLAINT_APPEAL_DECIDED = 'COMPLAINT_APPEAL_DECIDED',
  COMPLAINT_PUBLISHED = 'COMPLAINT_PUBLISHED',
  ONE_TIME_CODE = 'ONE_TIME_CODE',
  /** To staff: the figures that somebody keeps. Its words come with it. */
  FIGURES = 'FIGURES',
  /** An administrator to himself. */
  TEST = 'TEST',
}

export enum NoticeChannel {
  EMAIL = 'EMAIL',
  SMS = 'SMS',
}

export enum NoticeState {
  /** Also while it is being sent, and between two attempts. */
  WAITING = 'WAITING',
  /** By rule, until a moment that is known; `reason` is a `HeldBy`. */
  HELD = 'HELD',
  /** The mail server or the gateway has taken it over. */
  SENT = 'SENT',
  /** By rule, without an attempt; `reason` says which. */
  NOT_SENT = 'NOT_SENT',
  /** The contents were handed over and no answer came: it may have arrived. Nobody but a person sends it again. */
  UNCERTAIN = 'UNCERTAIN',
  /** Refused for good, or tried too often. */
  FAILED = 'FAILED',
  /** Given up by a person. */
  DISCARDED = 'DISCARDED',
}

/** By which rule something was not sent. */
export enum UnsentReason {
  NO_CHANNEL = 'NO_CHANNEL',
  PRACTICE = 'PRACTICE',
  /** Sample data are loaded: their addresses are nobody's, or somebody else's. */
  DEMO = 'DEMO',
  UNSUBSCRIBED = 'UNSUBSCRIBED',
  /** Of earlier releases: what came after as many as a phone gets in a day waits for the next day. */
  DAY_CAP = 'DAY_CAP',
  /** What it says is no news any more. */
  TOO_OLD = 'TOO_OLD',
}

/** By which rule something waits. */
export enum HeldBy {
  QUIET_HOURS = 'QUIET_HOURS',
  /** The phone has had as many as it gets in a day. */
  DAY_CAP = 'DAY_CAP',
}

export enum NoticeAbout {
  DOSSIER = 'DOSSIER',
  SUBMISSION = 'SUBMISSION',
  STAFF = 'STAFF',
  /** A one-time code. */
  CODE = 'CODE',
  COMPLAINT = 'COMPLAINT',
  /** A ticket, a payment: whatever has an id of its own and a number that people know. */
  OTHER = 'OTHER',
}

/** The language in which somebody is written to. */
export enum NoticeLanguage {
  VI = 'VI',
  EN = 'EN',
}

registerEnumType(NoticeEvent, { name: 'NoticeEvent' });
registerEnumType(NoticeChannel, { name: 'NoticeChannel' });
registerEnumType(NoticeState, { name: 'OutgoingNoticeState' });
registerEnumType(HeldBy, { name: 'HeldBy' });
registerEnumType(UnsentReason, { name: 'UnsentReason' });
registerEnumType(NoticeLanguage, { name: 'NoticeLanguage' });
