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

/** Under which structure of the province figures are read. */
export enum Structure {
  /** Each dossier under the units that there were when it was received. */
  THEN = 'THEN',
  /** Each dossier under the units that go on with the work of those. */
  NOW = 'NOW',
}

registerEnumType(Structure, { name: 'Structure' });
registerEnumType(Tier, { name: 'Tier' });
registerEnumType(OfficeKind, { name: 'OfficeKind' });
