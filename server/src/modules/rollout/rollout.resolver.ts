import { Ctx, Field, Float, Int, ObjectType, Query, Resolver, registerEnumType } from 'type-graphql';
import { Allow } from '../../graphql/access';
import type { Context } from '../../graphql/context';
import { DayScalar } from '../../graphql/scalars';
import { notFound } from '../../kernel/errors';
import { now } from '../../kernel/now';
import { Tier } from '../organisation/organisation-terms';
import { MilestoneState, readRollout } from './rollout.queries';

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
class MilestoneView {
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
class Rollout {
  @Field(() => String)
  planName: string;
  @Field(() => [TierRollout])
  tiers: TierRollout[];
  @Field(() => [RolloutQuarter])
  quarters: RolloutQuarter[];
  @Field(() => [MilestoneView])
  milestones: MilestoneView[];
}

@Resolver()
export class RolloutResolver {
  @Allow('rollout:read')
  @Query(() => Rollout)
  async rollout(@Ctx() { app }: Context): Promise<Rollout> {
    const view = await readRollout(app.db.read, await app.directory.get(), now());
    if (!view) throw notFound('lộ trình đang áp dụng');
    return view;
  }
}
