import { registerEnumType } from 'type-graphql';

/** What somebody was served with. */
export enum RatedKind {
  DOSSIER = 'DOSSIER',
  /** A number that was called to a counter. */
  TICKET = 'TICKET',
}

/** What an office or a person did with it. */
export enum RatedRole {
  /** The person at the counter. */
  SERVED = 'SERVED',
  /** The office that received it. */
  RECEIVED = 'RECEIVED',
  /** Offices that dealt with it. */
  SETTLED = 'SETTLED',
}

export enum SurveyQuestionKind {
  /** 1 to 5. */
  SCALE = 'SCALE',
  TEXT = 'TEXT',
}

registerEnumType(RatedKind, { name: 'RatedKind' });
registerEnumType(SurveyQuestionKind, { name: 'SurveyQuestionKind' });

export const LOWEST_FACE = 1;
export const HIGHEST_FACE = 5;
/** From this face on somebody is content. */
export const SATISFIED_FROM = 4;
/** Up to this one a head is told. */
export const LOW_UP_TO = 2;

/** No figure of fewer answers is shown of a person or a group. */
export const SMALLEST_GROUP = 5;
