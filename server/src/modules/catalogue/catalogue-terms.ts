import { registerEnumType } from 'type-graphql';

export enum StepKind {
  INTAKE = 'INTAKE',
  APPRAISE = 'APPRAISE',
  CONSULT = 'CONSULT',
  APPROVE = 'APPROVE',
  ISSUE = 'ISSUE',
  RETURN = 'RETURN',
}

/** What the road does while another office is asked about the dossier. */
export enum ConsultationRule {
  /** It goes no further until each office has answered or its deadline has passed. */
  WAIT = 'WAIT',
  GO_ON = 'GO_ON',
}

registerEnumType(ConsultationRule, { name: 'ConsultationRule' });
registerEnumType(StepKind, { name: 'StepKind' });
