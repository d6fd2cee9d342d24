import { registerEnumType } from 'type-graphql';

/** What the portal is told of a dossier. */
export enum ReportKind {
  /** The dossier itself, with its citizen: the first word about it, and again where its slip was corrected. */
  DOSSIER = 'DOSSIER',
  STATE = 'STATE',
  /** The result, with number, day and the hashes of its files. */
  RESULT = 'RESULT',
}

export enum ReportState {
  /** Also between two attempts. */
  WAITING = 'WAITING',
  SENT = 'SENT',
  /** The portal refuses it, or it was tried too often; later reports of the dossier wait behind it. */
  DEAD = 'DEAD',
  /** Given up by a person; later ones go on. */
  GIVEN_UP = 'GIVEN_UP',
}

/** What became of something that was handed in on the portal. */
export enum IntakeState {
  TAKEN = 'TAKEN',
  /** It could be no submission here; the portal is told why. */
  REFUSED = 'REFUSED',
}

registerEnumType(ReportKind, { name: 'PortalReportKind' });
registerEnumType(ReportState, { name: 'PortalReportState' });
registerEnumType(IntakeState, { name: 'PortalIntakeState' });
