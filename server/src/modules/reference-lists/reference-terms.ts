import { registerEnumType } from 'type-graphql';
import type { Day } from '../../kernel/instant';
import type { Tier } from '../organisation/organisation-terms';

/** The lists that the province keeps; one shape for all. */
export enum ReferenceList {
  LATE_CAUSE = 'LATE_CAUSE',
  REFUSAL_REASON = 'REFUSAL_REASON',
  DOCUMENT_KIND = 'DOCUMENT_KIND',
  SURVEY_CRITERION = 'SURVEY_CRITERION',
  TARGET = 'TARGET',
  ROLLOUT_PLAN = 'ROLLOUT_PLAN',
  MILESTONE = 'MILESTONE',
  /** Why a centre opens later than its plan says. */
  SLIP_CAUSE = 'SLIP_CAUSE',
  /** The components of the index of Decision 766/QĐ-TTg with their weights. */
  SERVICE_INDEX = 'SERVICE_INDEX',
  /** The texts of printed forms: an entry is the wording, its end is the wording as shipped. */
  FORM_TEXT = 'FORM_TEXT',
  /** The same for what citizens are told by e-mail and SMS. */
  NOTICE_TEXT = 'NOTICE_TEXT',
}

export enum EntryState {
  /** Waits for a second person. */
  PROPOSED = 'PROPOSED',
  CONFIRMED = 'CONFIRMED',
  /** Taken back before it counted. */
  WITHDRAWN = 'WITHDRAWN',
}

/** For what a reason may be given. */
export enum ReasonPurpose {
  /** Form 03, at the counter. */
  DECLINE = 'DECLINE',
  /** Form 02. */
  SUPPLEMENT = 'SUPPLEMENT',
  /** What came in online is given back to the citizen. */
  RETURN = 'RETURN',
  /** The decision against a request. */
  REFUSE = 'REFUSE',
}

export enum SurveyScale {
  /** The nine criteria of Decree 61/2018/NĐ-CP. */
  DECREE_61 = 'DECREE_61',
  /** The grades by the sum of their points. */
  DECREE_61_GRADE = 'DECREE_61_GRADE',
  FACES = 'FACES',
}

/** What a target is measured by. */
export enum TargetMeasure {
  ON_TIME = 'ON_TIME',
  ONLINE_DOSSIERS = 'ONLINE_DOSSIERS',
  ONLINE_PROCEDURES = 'ONLINE_PROCEDURES',
  OUTSIDE_SERVICES = 'OUTSIDE_SERVICES',
  DIGITISED_RESULTS = 'DIGITISED_RESULTS',
  SATISFIED = 'SATISFIED',
}

/** What a component of the index of Decision 766/QĐ-TTg is counted from. */
export enum IndexComponent {
  PUBLICITY = 'PUBLICITY',
  PROGRESS = 'PROGRESS',
  ONLINE_SERVICES = 'ONLINE_SERVICES',
  ONLINE_PAYMENT = 'ONLINE_PAYMENT',
  SATISFACTION = 'SATISFACTION',
  DIGITISATION = 'DIGITISATION',
}

/** What in the system shows that a milestone is met. */
export enum EvidenceKind {
  /** The first dossier that the office received. */
  FIRST_DOSSIER = 'FIRST_DOSSIER',
  /** The first dossiers of as many offices of the tier as `target` asks. */
  FIRST_DOSSIERS_OF_TIER = 'FIRST_DOSSIERS_OF_TIER',
  /** Every procedure of the tier in the catalogue has steps. */
  CATALOGUE_STEPS = 'CATALOGUE_STEPS',
  /** The first dossier that came in online: the centre is a modern electronic one-stop. */
  FIRST_ONLINE = 'FIRST_ONLINE',
  /** A look-up kiosk of the centre was seen at work. */
  KIOSK_SEEN = 'KIOSK_SEEN',
}

registerEnumType(ReferenceList, { name: 'ReferenceList' });
registerEnumType(EntryState, { name: 'EntryState' });
registerEnumType(ReasonPurpose, { name: 'ReasonPurpose' });
registerEnumType(SurveyScale, { name: 'SurveyScale' });
registerEnumType(TargetMeasure, { name: 'TargetMeasure' });
registerEnumType(IndexComponent, { name: 'IndexComponent' });
registerEnumType(EvidenceKind, { name: 'EvidenceKind' });

export interface SurveyLevel {
  points: number;
  text: string;
  textEn: string | null;
}

/** What was so when a plan was made, by the plan's own words: a number of so many. */
export interface PlanState {
  name: string;
  nameEn: string | null;
  count: number;
  total: number;
}

/** What an entry says beyond its name; each list has its own part of it (`list-rules.ts`). */
export interface EntryData {
  /** REFUSAL_REASON */
  purposes?: ReasonPurpose[] | null;
  /** DOCUMENT_KIND: other names of the same paper. */
  aliases?: string[] | null;
  /** DOCUMENT_KIND: the code of the kind with which it was put together, where it ended so. */
  mergedInto?: string | null;
  /** SERVICE_INDEX */
  component?: IndexComponent | null;
  /** SURVEY_CRITERION */
  scale?: SurveyScale | null;
  /** SURVEY_CRITERION: 0 to 10; SERVICE_INDEX: the most points, 0 to 100. */
  weight?: number | null;
  levels?: SurveyLevel[] | null;
  /** TARGET, MILESTONE: null for all tiers. */
  tier?: Tier | null;
  /** TARGET */
  measure?: TargetMeasure | null;
  percent?: number | null;
  /** TARGET: by when, null for always; MILESTONE: the last day of its quarter. */
  dueOn?: Day | null;
  /** ROLLOUT_PLAN: of several that are in force the one that was made so last counts. */
  inForce?: boolean | null;
  /** ROLLOUT_PLAN: the procedures that are to be brought to the centre. */
  procedureTotal?: number | null;
  /** ROLLOUT_PLAN */
  stateThen?: PlanState[] | null;
  /** MILESTONE: of a centre that tries it out before the others. */
  isPilot?: boolean | null;
  /** MILESTONE */
  planId?: string | null;
  areaCode?: string | null;
  /** Empty where the area is not one of this installation: then nothing here can show that it is met. */
  officeId?: string | null;
  /** Only of an area that is not one of this installation. */
  areaName?: string | null;
  evidenceKind?: EvidenceKind | null;
  /** Offices asked for, where the evidence is a number. */
  target?: number | null;
}

export interface EntryContent {
  name: string;
  nameEn: string | null;
  note: string | null;
  /** Where in the list it stands, ascending. */
  place: number;
  data: EntryData;
}
