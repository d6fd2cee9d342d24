import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateTime, DayScalar } from '../../graphql/scalars';
import { DifferenceView, ProcedureContentView } from '../catalogue/administration/administration.types';
import { DraftState } from '../catalogue/administration/administration-terms';
import { StepKind } from '../catalogue/catalogue-terms';
import { ReplayView } from '../replay/replay.types';
import { ProposalEventKind, ProposalState } from './proposal-terms';

@ObjectType({ description: 'How long a step of a procedure really took, in working minutes.' })
class StepTimeView {
  @Field(() => StepKind)
  kind: StepKind;
  @Field(() => String)
  name: string;
  @Field(() => Int)
  legs: number;
  @Field(() => Int, { description: 'Took longer than their quota.' })
  over: number;
  @Field(() => Int)
  usedMinutes: number;
  @Field(() => Int)
  quotaMinutes: number;
}

@ObjectType()
export class StepTimesView {
  @Field(() => DayScalar)
  fromDay: string;
  @Field(() => DayScalar)
  toDay: string;
  @Field(() => Int)
  dossiers: number;
  @Field(() => [StepTimeView])
  steps: StepTimeView[];
}

@ObjectType({ description: 'What a proposal is written from: the newest version, and how long its steps took.' })
export class ProposalBasis {
  @Field(() => ProcedureContentView)
  content: ProcedureContentView;
  @Field(() => StepTimesView)
  figures: StepTimesView;
}

@ObjectType({ description: 'The draft of the procedure that was begun from a proposal.' })
class ProposalDraft {
  @Field(() => ID)
  id: string;
  @Field(() => DraftState)
  state: DraftState;
  @Field(() => DateTime, { nullable: true })
  effectiveFrom: number | null;
  @Field(() => ID, { nullable: true, description: 'The version that it became.' })
  versionId: string | null;
}

@ObjectType({ description: 'Dossiers received under the version that a proposal became.' })
class ProposalMeasured {
  @Field(() => Int)
  dossiers: number;
  @Field(() => Int)
  late: number;
}

@ObjectType('Proposal', { description: 'A proposal to cut a step, a paper or days of a procedure.' })
export class ProposalView {
  @Field(() => ID)
  id: string;
  @Field(() => String, { description: 'ISO 8601: 2026-W48.' })
  week: string;
  @Field(() => String)
  code: string;
  @Field(() => String)
  procedureName: string;
  @Field(() => String)
  title: string;
  @Field(() => String)
  reason: string;
  @Field(() => ProposalState)
  state: ProposalState;
  @Field(() => Int)
  version: number;
  @Field(() => String)
  proposerName: string;
  @Field(() => String)
  officeName: string;
  @Field(() => DateTime)
  proposedAt: number;
  @Field(() => DateTime, { nullable: true })
  decidedAt: number | null;
  @Field(() => String, { nullable: true })
  decidedBy: string | null;
  @Field(() => [DifferenceView], { description: 'What would be another than in the version that it cuts.' })
  differences: DifferenceView[];
  @Field(() => StepTimesView, { description: 'Of the quarter before, as they were known then.' })
  figures: StepTimesView;
  @Field(() => ReplayView, { nullable: true, description: 'The newest replay of what it says.' })
  replay: ReplayView | null;
  @Field(() => ProposalDraft, { nullable: true })
  draft: ProposalDraft | null;
  @Field(() => ProposalMeasured, { nullable: true, description: 'Once it has been in force for a month.' })
  measured: ProposalMeasured | null;
  @Field(() => Boolean)
  mayDecide: boolean;
  @Field(() => Boolean)
  mayWithdraw: boolean;
  @Field(() => Boolean, { description: 'Whether I may begin a draft from it.' })
  mayDraft: boolean;
}

@ObjectType('ProposalEvent')
export class ProposalEventView {
  @Field(() => Int)
  version: number;
  @Field(() => ProposalEventKind)
  kind: ProposalEventKind;
  @Field(() => DateTime)
  at: number;
  @Field(() => String)
  staffName: string;
  @Field(() => String)
  officeName: string;
  @Field(() => String, { nullable: true })
  note: string | null;
}

@ObjectType()
export class ProposalWeek {
  @Field(() => String)
  week: string;
  @Field(() => Int)
  proposals: number;
  @Field(() => Int)
  undecided: number;
}

@ObjectType()
export class WeekOfProposals {
  @Field(() => String)
  week: string;
  @Field(() => DayScalar)
  friday: string;
  @Field(() => [ProposalWeek], { description: 'Weeks with proposals, the latest first.' })
  weeks: ProposalWeek[];
  @Field(() => [ProposalView])
  nodes: ProposalView[];
}

@InputType()
class QuotaCutInput {
  @Field(() => Int, { description: 'The place of the step, from 0.' })
  step: number;
  @Field(() => Int, { description: 'Working minutes that it may still take.' })
  minutes: number;
}

@InputType()
class CutsInput {
  @Field(() => [Int], { nullable: true, description: 'Places of steps, from 0.' })
  removedSteps?: number[] | null;
  @Field(() => [QuotaCutInput], { nullable: true })
  quotas?: QuotaCutInput[] | null;
  @Field(() => [Int], { nullable: true, description: 'Places of documents, from 0.' })
  removedDocuments?: number[] | null;
  @Field(() => Int, { nullable: true, description: "The limit's new amount." })
  limitAmount?: number | null;
}

@InputType()
export class ProposeCutInput {
  @Field(() => String)
  code: string;
  @Field(() => String)
  title: string;
  @Field(() => String)
  reason: string;
  @Field(() => CutsInput)
  cuts: CutsInput;
}
