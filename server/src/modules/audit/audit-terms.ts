import { registerEnumType } from 'type-graphql';

/** What the trail writes down. */
export enum AuditKind {
  SIGNED_IN = 'SIGNED_IN',
  SIGN_IN_FAILED = 'SIGN_IN_FAILED',
  SIGNED_OUT = 'SIGNED_OUT',
  DOSSIER_OPENED = 'DOSSIER_OPENED',
  DOSSIERS_SEARCHED = 'DOSSIERS_SEARCHED',
  APPLICANT_LOOKED_UP = 'APPLICANT_LOOKED_UP',
  SLIP_PRINTED = 'SLIP_PRINTED',
  /** Any other paper about a dossier; `subject` says which. */
  FORM_PRINTED = 'FORM_PRINTED',
  FILE_OPENED = 'FILE_OPENED',
  EXPORTED = 'EXPORTED',
  TRAIL_READ = 'TRAIL_READ',
  /** What a desk received without a line was sent in, or entered from its slip; `subject` says desk and number. */
  RECEIVED_OFFLINE = 'RECEIVED_OFFLINE',
  ACCOUNT_CHANGED = 'ACCOUNT_CHANGED',
  SETTING_CHANGED = 'SETTING_CHANGED',
  /** Another system asked with its key; `subject` says what. */
  PARTNER_CALLED = 'PARTNER_CALLED',
  /** The database was away for so long that entries had to be thrown away; `subject` says how many. */
  ENTRIES_LOST = 'ENTRIES_LOST',
}

registerEnumType(AuditKind, { name: 'AuditKind' });

/** Who is written down; an actor of the product fits. */
export interface AuditActor {
  staffId: string | null;
  username: string;
  fullName: string;
  office: { id: string } | null;
}

/** What happened, before it has its place in a chain. */
export interface AuditEvent {
  kind: AuditKind;
  /** Null where nobody is known: a wrong name at sign-in. */
  actor: AuditActor | null;
  /** The network address; null at the command line. */
  address: string | null;
  dossierCode?: string | null;
  /** What was searched, exported or changed, in a line. */
  subject?: string | null;
  detail?: object | null;
}
