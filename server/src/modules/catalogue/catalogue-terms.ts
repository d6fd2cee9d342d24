import { registerEnumType } from 'type-graphql';

export enum StepKind {
  INTAKE = 'INTAKE',
  APPRAISE = 'APPRAISE',
  CONSULT = 'CONSULT',
  APPROVE = 'APPROVE',
  ISSUE = 'ISSUE',
  RETURN = 'RETURN',
}

registerEnumType(StepKind, { name: 'StepKind' });
