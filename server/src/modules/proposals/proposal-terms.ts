import { registerEnumType } from 'type-graphql';

export enum ProposalState {
  SUBMITTED = 'SUBMITTED',
  ACCEPTED = 'ACCEPTED',
  REFUSED = 'REFUSED',
  WITHDRAWN = 'WITHDRAWN',
}

/** What the journal of a proposal says. */
export enum ProposalEventKind {
  SUBMITTED = 'SUBMITTED',
  COMMENTED = 'COMMENTED',
  ACCEPTED = 'ACCEPTED',
  REFUSED = 'REFUSED',
  WITHDRAWN = 'WITHDRAWN',
  /** A draft of the procedure was begun from it. */
  DRAFTED = 'DRAFTED',
}

registerEnumType(ProposalState, { name: 'ProposalState' });
registerEnumType(ProposalEventKind, { name: 'ProposalEventKind' });
