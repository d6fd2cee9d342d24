import { registerEnumType } from 'type-graphql';

/** The three tiers; a column of areas and offices, never a branch in the code. */
export enum Tier {
  PROVINCE = 'PROVINCE',
  DISTRICT = 'DISTRICT',
  COMMUNE = 'COMMUNE',
}

export enum OfficeKind {
  CENTRE = 'CENTRE',
  DEPARTMENT = 'DEPARTMENT',
  DIVISION = 'DIVISION',
  COMMITTEE = 'COMMITTEE',
  CENTRAL_AGENCY = 'CENTRAL_AGENCY',
}

registerEnumType(Tier, { name: 'Tier' });
registerEnumType(OfficeKind, { name: 'OfficeKind' });
