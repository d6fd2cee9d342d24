import { Field, Float, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime, DayScalar } from '../../graphql/scalars';
import { Tier } from '../organisation/organisation-terms';
import {
  type EntryData,
  EntryState,
  EvidenceKind,
  IndexComponent,
  ReasonPurpose,
  ReferenceList,
  SurveyScale,
  TargetMeasure,
} from '../reference-lists/reference-terms';
import { UseKind } from './uses';

registerEnumType(UseKind, { name: 'EntryUseKind' });

@ObjectType({ description: 'One answer of a criterion.' })
@InputType('SurveyLevelInput')
export class SurveyLevelView {
  @Field(() => Int)
  points: number;
  @Field(() => String)
  text: string;
  @Field(() => String, { nullable: true })
  textEn: string | null;
}

@ObjectType({ description: 'What was so when a plan was made, by its own words.' })
@InputType('PlanStateInput')
export class PlanStateView {
  @Field(() => String)
  name: string;
  @Field(() => String, { nullable: true })
  nameEn: string | null;
  @Field(() => Int)
  count: number;
  @Field(() => Int)
  total: number;
}

/** The part of an entry that its list has of its own; the others leave it out. */
@ObjectType({ description: 'What an entry says beyond its name: each list has its own part of it.' })
@InputType('EntryDataInput')
export class EntryDataView implements EntryData {
  @Field(() => [ReasonPurpose], { nullable: true, description: 'REFUSAL_REASON: for what it may be given.' })
  purposes?: ReasonPurpose[] | null;
  @Field(() => [String], { nullable: true, description: 'DOCUMENT_KIND: other names of the same paper.' })
  aliases?: string[] | null;
  @Field(() => SurveyScale, { nullable: true })
  scale?: SurveyScale | null;
  @Field(() => IndexComponent, { nullable: true, description: 'SERVICE_INDEX' })
  component?: IndexComponent | null;
  @Field(() => Float, {
    nullable: true,
    description: 'SURVEY_CRITERION: 0 to 10; SERVICE_INDEX: the most points, 0 to 100.',
  })
  weight?: number | null;
  @Field(() => [SurveyLevelView], { nullable: true })
  levels?: SurveyLevelView[] | null;
  @Field(() => Tier, { nullable: true, description: 'TARGET, MILESTONE; null for all tiers.' })
  tier?: Tier | null;
  @Field(() => TargetMeasure, { nullable: true })
  measure?: TargetMeasure | null;
  @Field(() => Float, { nullable: true, description: 'TARGET: 0 to 100.' })
  percent?: number | null;
  @Field(() => DayScalar, { nullable: true, description: 'TARGET: by when; MILESTONE: the last day of its quarter.' })
  dueOn?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'ROLLOUT_PLAN: the one that was put in force last counts.' })
  inForce?: boolean | null;
  @Field(() => Int, { nullable: true, description: 'ROLLOUT_PLAN: procedures to be brought to the centre.' })
  procedureTotal?: number | null;
  @Field(() => [PlanStateView], { nullable: true, description: 'ROLLOUT_PLAN' })
  stateThen?: PlanStateView[] | null;
  @Field(() => Boolean, { nullable: true, description: 'MILESTONE: of a centre that tries it out.' })
  isPilot?: boolean | null;
  @Field(() => String, { nullable: true, description: 'MILESTONE' })
  planId?: string | null;
  @Field(() => String, { nullable: true, description: 'MILESTONE' })
  areaCode?: string | null;
  @Field(() => EvidenceKind, { nullable: true })
  evidenceKind?: EvidenceKind | null;
  @Field(() => Int, { nullable: true, description: 'MILESTONE: how many offices, where the evidence is a number.' })
  target?: number | null;
}

@ObjectType({ description: 'What an entry says from a moment on.' })
export class EntryEdition {
  @Field(() => Int)
  edition: number;
  @Field(() => String)
  name: string;
  @Field(() => String, { nullable: true })
  nameEn: string | null;
  @Field(() => String, { nullable: true })
  note: string | null;
  @Field(() => Int)
  place: number;
  @Field(() => EntryDataView)
  data: EntryData;
  @Field(() => Boolean, { description: 'The entry is chosen no more from then on.' })
  ends: boolean;
  @Field(() => DateTime)
  validFrom: number;
  @Field(() => DateTime, { nullable: true, description: 'When the next one begins.' })
  validTo: number | null;
  @Field(() => EntryState)
  state: EntryState;
  @Field(() => DateTime)
  changedAt: number;
  @Field(() => String)
  changedBy: string;
  @Field(() => DateTime, { nullable: true })
  confirmedAt: number | null;
  @Field(() => String, { nullable: true })
  confirmedBy: string | null;
  @Field(() => DateTime, { nullable: true })
  withdrawnAt: number | null;
  @Field(() => String, { nullable: true })
  withdrawnBy: string | null;
  @Field(() => Boolean, { description: 'Who asks wrote it, and does not confirm it.' })
  isOwn: boolean;
}

@ObjectType({ description: 'An entry of a list with all its editions.' })
export class ListEntry {
  @Field(() => String)
  code: string;
  @Field(() => Int, { description: 'The newest edition, for a change; another one since then is a CONFLICT.' })
  edition: number;
  @Field(() => EntryEdition, { nullable: true, description: 'What counts now; null before its day and after its end.' })
  current: EntryEdition | null;
  @Field(() => EntryEdition, { nullable: true, description: 'What is to come next, confirmed.' })
  coming: EntryEdition | null;
  @Field(() => EntryEdition, { nullable: true, description: 'What waits for a second person.' })
  proposed: EntryEdition | null;
  @Field(() => [EntryEdition], { description: 'Newest first, those that were taken back too.' })
  history: EntryEdition[];
}

@ObjectType()
export class ReferenceListView {
  @Field(() => ReferenceList)
  list: ReferenceList;
  @Field(() => Boolean, { description: 'A change waits for a second person: citizens read it on paper.' })
  secondPerson: boolean;
  @Field(() => [ListEntry], { description: 'In the order of the list.' })
  entries: ListEntry[];
}

@ObjectType()
export class EntryUseLineView {
  @Field(() => UseKind)
  kind: UseKind;
  @Field(() => Int)
  count: number;
}

@InputType()
export class ListEntryInput {
  @Field(() => ReferenceList)
  list: ReferenceList;
  @Field(() => String, { nullable: true, description: 'Of a new entry it may be left out: it is made of the name.' })
  code?: string | null;
  @Field(() => Int, { description: 'The newest that was seen; 0 for a new entry.' })
  edition: number;
  @Field(() => String)
  name: string;
  @Field(() => String, { nullable: true })
  nameEn?: string | null;
  @Field(() => String, { nullable: true })
  note?: string | null;
  @Field(() => Int, { nullable: true, description: 'Order in the list; the end where it is left out.' })
  place?: number | null;
  @Field(() => EntryDataView, { nullable: true })
  data?: EntryDataView | null;
  @Field(() => DateTime, { nullable: true, description: 'Null for at once.' })
  validFrom?: number | null;
}

@InputType({ description: 'Which entry, and the newest edition of it that was seen.' })
export class SeenEntryInput {
  @Field(() => ReferenceList)
  list: ReferenceList;
  @Field(() => String)
  code: string;
  @Field(() => Int)
  edition: number;
}

@InputType()
export class SeenKindInput {
  @Field(() => String)
  code: string;
  @Field(() => Int)
  edition: number;
}

@ObjectType()
class RefusedListCell {
  @Field(() => Int)
  row: number;
  @Field(() => String)
  column: string;
  @Field(() => String)
  reason: string;
}

@ObjectType()
export class ListImportReportView {
  @Field(() => Int)
  added: number;
  @Field(() => Int)
  changed: number;
  @Field(() => Int)
  unchanged: number;
  @Field(() => Int, { description: 'Of the added and changed: those that wait for a second person.' })
  proposed: number;
  @Field(() => [RefusedListCell])
  refused: RefusedListCell[];
}

@ObjectType({ description: 'Papers that current procedures ask for under one name.' })
export class DocumentGroupView {
  @Field(() => String)
  name: string;
  @Field(() => String, { nullable: true, description: 'Code of the kind that bears the name.' })
  kind: string | null;
  @Field(() => Int)
  procedures: number;
}

@ObjectType()
export class DocumentGroupsView {
  @Field(() => Int)
  totalCount: number;
  @Field(() => [DocumentGroupView], { description: 'Those that most procedures ask for first.' })
  nodes: DocumentGroupView[];
}
