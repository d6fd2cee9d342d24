import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DayScalar } from '../../graphql/scalars';
import { Tier } from '../organisation/organisation-terms';
import { EvidenceKind } from '../reference-lists/reference-terms';
import { MilestoneState } from './rollout.queries';

registerEnumType(MilestoneState, { name: 'MilestoneState' });

@ObjectType()
class TierRollout {
  @Field(() => Tier)
  tier: Tier;
  @Field(() => Int, { description: 'Centres that the plan names for this tier.' })
  planned: number;
  @Field(() => Int)
  running: number;
  @Field(() => Int, { description: 'Running by the day the plan gives.' })
  onTime: number;
  @Field(() => Int, { description: 'Running after that day, or not running though it has passed.' })
  late: number;
  @Field(() => Float, { description: 'running / planned × 100, one decimal.' })
  percentRunning: number;
}

@ObjectType()
export class MilestoneView {
  @Field(() => String)
  areaCode: string;
  @Field(() => String)
  officeName: string;
  @Field(() => Tier)
  tier: Tier;
  @Field(() => String)
  title: string;
  @Field(() => DayScalar)
  dueOn: string;
  @Field(() => DayScalar, { nullable: true })
  metOn: string | null;
  @Field(() => MilestoneState)
  state: MilestoneState;
  @Field(() => String, { nullable: true })
  evidence: string | null;
  @Field(() => Boolean, { description: 'Of another province: nothing in this installation could show it.' })
  isElsewhere: boolean;
  @Field(() => Boolean, { description: 'Of a centre that tries it out before the others.' })
  isPilot: boolean;
  @Field(() => EvidenceKind)
  evidenceKind: EvidenceKind;
  @Field(() => String, { nullable: true, description: 'Of the centre; null of another province.' })
  officeCode: string | null;
}

@ObjectType({ description: 'Cumulative centres by the end of a quarter, e.g. "Q2/2018".' })
class RolloutQuarter {
  @Field(() => String)
  quarter: string;
  @Field(() => Tier)
  tier: Tier;
  @Field(() => Int)
  planned: number;
  @Field(() => Int)
  running: number;
}

@ObjectType()
class RolloutPlanName {
  @Field(() => String)
  id: string;
  @Field(() => String)
  name: string;
}

@ObjectType()
export class Rollout {
  @Field(() => String)
  planId: string;
  @Field(() => Boolean)
  isInForce: boolean;
  @Field(() => String, { nullable: true, description: 'The paper that the plan is from.' })
  source: string | null;
  @Field(() => [RolloutPlanName], { description: 'All plans there are.' })
  plans: RolloutPlanName[];
  @Field(() => String)
  planName: string;
  @Field(() => [TierRollout])
  tiers: TierRollout[];
  @Field(() => [RolloutQuarter])
  quarters: RolloutQuarter[];
  @Field(() => [MilestoneView])
  milestones: MilestoneView[];
}
