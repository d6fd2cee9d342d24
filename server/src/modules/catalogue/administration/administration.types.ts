import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../../graphql/scalars';
import { LimitUnit, SupplementRule } from '../../calendar/clock-terms';
import { Tier } from '../../organisation/organisation-terms';
import { ConsultationRule, StepKind } from '../catalogue-terms';
import { BlankFormView } from '../forms/blank-form.types';
import { Limit } from '../procedure.entity';
import { DifferenceKind, DraftState, EditionState, FindingRule, Readiness, Severity } from './administration-terms';

@ObjectType()
export class StepContentView {
  @Field(() => StepKind)
  kind: StepKind;
  @Field(() => String)
  name: string;
  @Field(() => Int)
  quotaMinutes: number;
  @Field(() => String)
  officeRule: string;
}

@ObjectType()
export class DocumentContentView {
  @Field(() => String)
  name: string;
  @Field(() => Int)
  originals: number;
  @Field(() => Int)
  certifiedCopies: number;
  @Field(() => Int)
  photocopies: number;
  @Field(() => Boolean)
  required: boolean;
  @Field(() => BlankFormView, { nullable: true })
  form?: BlankFormView;
}

@ObjectType({ description: 'Everything that makes one version of a procedure differ from another.' })
export class ProcedureContentView {
  @Field(() => String)
  code: string;
  @Field(() => String)
  name: string;
  @Field(() => String)
  field: string;
  @Field(() => String, { nullable: true })
  agency: string | null;
  @Field(() => String, { nullable: true })
  result: string | null;
  @Field(() => String, { nullable: true })
  decision: string | null;
  @Field(() => Int, { nullable: true })
  feeDong: number | null;
  @Field(() => Int, { nullable: true })
  serviceLevel: number | null;
  @Field(() => Limit)
  limit: { amount: number | null; unit: LimitUnit };
  @Field(() => SupplementRule)
  onSupplement: SupplementRule;
  @Field(() => ConsultationRule)
  onConsultation: ConsultationRule;
  @Field(() => [Tier])
  receivingTiers: Tier[];
  @Field(() => [StepContentView])
  steps: StepContentView[];
  @Field(() => [DocumentContentView])
  documents: DocumentContentView[];
}

@ObjectType({ description: "A limit against the law's, in working minutes." })
export class ShorteningView {
  @Field(() => Int)
  lawMinutes: number;
  @Field(() => Int)
  ownMinutes: number;
  @Field(() => Float, { description: "Of the law's time, in percent; negative where the own limit is longer." })
  percent: number;
}

@ObjectType()
export class AdministeredProcedure {
  @Field(() => String)
  code: string;
  @Field(() => String)
  name: string;
  @Field(() => String)
  field: string;
  @Field(() => String, { nullable: true })
  agency: string | null;
  @Field(() => Limit)
  limit: { amount: number | null; unit: LimitUnit };
  @Field(() => [Tier])
  receivingTiers: Tier[];
  @Field(() => EditionState)
  state: EditionState;
  @Field(() => Readiness)
  readiness: Readiness;
  @Field(() => Int)
  versions: number;
  @Field(() => ShorteningView, { nullable: true })
  shortening: ShorteningView | null;
  @Field(() => DraftState, { nullable: true, description: 'Of the open draft, where there is one.' })
  draft: DraftState | null;
}

@ObjectType()
export class AdministeredProcedures {
  @Field(() => Int)
  totalCount: number;
  @Field(() => [AdministeredProcedure])
  nodes: AdministeredProcedure[];
  @Field(() => ShorteningView, {
    nullable: true,
    description: 'Over all that the filter finds and that have both limits; null where none has.',
  })
  shortening: ShorteningView | null;
  @Field(() => [String], { description: 'Every field of the catalogue, to choose from.' })
  fields: string[];
  @Field(() => [String], { description: 'Every agency that the catalogue names.' })
  agencies: string[];
  @Field(() => Boolean, { description: 'Whether who prepared a draft may not confirm it.' })
  secondPerson: boolean;
}

@ObjectType()
export class FindingView {
  @Field(() => Severity)
  severity: Severity;
  @Field(() => FindingRule)
  rule: FindingRule;
  @Field(() => [String], { description: 'What its words name, in the order that the rule has.' })
  values: string[];
  @Field(() => String)
  path: string;
  @Field(() => String)
  message: string;
}

@ObjectType()
export class DifferenceView {
  @Field(() => DifferenceKind)
  kind: DifferenceKind;
  @Field(() => String)
  field: string;
  @Field(() => String, { nullable: true })
  subject: string | null;
  @Field(() => String, { nullable: true })
  before: string | null;
  @Field(() => String, { nullable: true })
  after: string | null;
}

@ObjectType()
export class ProcedureEdition {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  versionNo: number;
  @Field(() => EditionState)
  state: EditionState;
  @Field(() => DateTime, { nullable: true, description: 'Null for what was there from the start.' })
  effectiveFrom: number | null;
  @Field(() => DateTime, { nullable: true })
  effectiveUntil: number | null;
  @Field(() => String, { nullable: true, description: 'Who confirmed it; null where it came by an import.' })
  publishedBy: string | null;
  @Field(() => ProcedureContentView)
  content: ProcedureContentView;
  @Field(() => [FindingView])
  findings: FindingView[];
  @Field(() => [DifferenceView], { description: 'Against the version before it.' })
  differences: DifferenceView[];
  @Field(() => ShorteningView, { nullable: true })
  shortening: ShorteningView | null;
}

@ObjectType()
export class ProcedureDraftView {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  code: string;
  @Field(() => Int)
  revision: number;
  @Field(() => DraftState)
  state: DraftState;
  @Field(() => Boolean)
  ending: boolean;
  @Field(() => DateTime, { nullable: true, description: 'Null for at once.' })
  effectiveFrom: number | null;
  @Field(() => DateTime)
  createdAt: number;
  @Field(() => DateTime)
  changedAt: number;
  @Field(() => String)
  changedBy: string;
  @Field(() => String, { nullable: true })
  confirmedBy: string | null;
  @Field(() => Boolean, { description: 'Whether who asks may confirm it.' })
  mayConfirm: boolean;
  @Field(() => ProcedureContentView)
  content: ProcedureContentView;
  @Field(() => [FindingView])
  findings: FindingView[];
  @Field(() => [DifferenceView], { description: 'Against the version that it was begun from.' })
  differences: DifferenceView[];
  @Field(() => ShorteningView, { nullable: true })
  shortening: ShorteningView | null;
}

@ObjectType()
export class OfficeChoiceView {
  @Field(() => String)
  rule: string;
  @Field(() => String)
  label: string;
}

@ObjectType({ description: 'A procedure with its whole life: versions, the open draft, drafts of before.' })
export class ProcedureFolder {
  @Field(() => String)
  code: string;
  @Field(() => String)
  name: string;
  @Field(() => [ProcedureEdition], { description: 'Newest first.' })
  editions: ProcedureEdition[];
  @Field(() => ProcedureDraftView, { nullable: true })
  draft: ProcedureDraftView | null;
  @Field(() => [ProcedureDraftView], { description: 'Confirmed and discarded, newest first, at most twenty.' })
  history: ProcedureDraftView[];
  @Field(() => [OfficeChoiceView], { description: 'What a step may name.' })
  offices: OfficeChoiceView[];
}

@ObjectType()
export class MissingProcedure {
  @Field(() => String)
  code: string;
  @Field(() => String)
  name: string;
  @Field(() => String)
  field: string;
  @Field(() => [Tier])
  receivingTiers: Tier[];
}

@ObjectType()
export class NationalComparisonView {
  @Field(() => Int, { description: 'Published by the province in 2016.' })
  published: number;
  @Field(() => Int, { description: 'In the national list.' })
  national: number;
  @Field(() => Int)
  inCatalogue: number;
  @Field(() => Int, { description: 'In the catalogue and not in the national list.' })
  own: number;
  @Field(() => [MissingProcedure], { description: 'In the national list and not in the catalogue.' })
  missing: MissingProcedure[];
  @Field(() => Int)
  shorter: number;
  @Field(() => Int)
  equal: number;
  @Field(() => Int)
  longer: number;
  @Field(() => Float, { description: 'Working time saved against the law, over all procedures that have both.' })
  shortenedPercent: number;
}

@ObjectType()
export class RefusedCellView {
  @Field(() => Int, { description: 'As the sheet numbers it.' })
  row: number;
  @Field(() => String)
  column: string;
  @Field(() => String)
  reason: string;
}

@ObjectType()
class RefusedSheetCell extends RefusedCellView {
  @Field(() => String)
  sheet: string;
}

@ObjectType()
export class ProcedureImportReport {
  @Field(() => [String], { description: 'Codes of which a draft was begun.' })
  drafts: string[];
  @Field(() => Int)
  unchanged: number;
  @Field(() => [RefusedSheetCell])
  refused: RefusedSheetCell[];
}
