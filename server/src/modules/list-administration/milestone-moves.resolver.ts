import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Allow } from '../../graphql/access';
import { actorOf, type Context } from '../../graphql/context';
import { DayScalar } from '../../graphql/scalars';
import { dayOf } from '../../kernel/instant';
import { now } from '../../kernel/now';
import { milestoneOf } from '../rollout/milestones';
import { milestoneView, readEvidence } from '../rollout/rollout.queries';
import { MilestoneView } from '../rollout/rollout.types';
import { movedMilestones, moveMilestones } from './move-milestones';

@InputType()
class SeenMilestoneInput {
  @Field(() => String)
  code: string;
  @Field(() => Int, { description: 'The newest that was seen.' })
  edition: number;
}

@InputType({ description: 'Either `quarters` or `dueOn`.' })
class MilestoneMoveInput {
  @Field(() => [SeenMilestoneInput])
  milestones: SeenMilestoneInput[];
  @Field(() => Int, { nullable: true, description: 'So many later; earlier where it is negative.' })
  quarters?: number | null;
  @Field(() => DayScalar, { nullable: true, description: 'All by this day, the last one of a quarter.' })
  dueOn?: string | null;
}

@ObjectType({ description: 'A milestone as it stands and as a move would make it.' })
class MilestoneMoveView {
  @Field(() => String)
  code: string;
  @Field(() => MilestoneView)
  before: MilestoneView;
  @Field(() => MilestoneView)
  after: MilestoneView;
}

/** Many milestones of the roll-out moved at once. */
@Resolver()
export class MilestoneMovesResolver {
  @Allow('admin:manage')
  @Query(() => [MilestoneMoveView], { description: 'What a move would make of milestones; nothing is changed.' })
  async milestoneMoves(
    @Arg('input', () => MilestoneMoveInput) { milestones, ...move }: MilestoneMoveInput,
    @Ctx() { app }: Context,
  ): Promise<MilestoneMoveView[]> {
    const at = now();
    const moved = await movedMilestones(app.db.read, milestones, move, at);
    const evidence = await readEvidence(app.db.read, await app.directory.get(), at);
    return moved.map(({ standing, to }) => {
      const milestone = milestoneOf(standing);
      const view = (dueOn: string) => milestoneView({ ...milestone, dueOn }, evidence, dayOf(at));
      return { code: standing.code, before: view(milestone.dueOn), after: view(to) };
    });
  }

  @Allow('admin:manage')
  @Mutation(() => [String], { description: 'All of them or none; the codes of those that had another day before.' })
  moveMilestones(
    @Arg('input', () => MilestoneMoveInput) { milestones, ...move }: MilestoneMoveInput,
    @Ctx() context: Context,
  ): Promise<string[]> {
    const { app, address } = context;
    return moveMilestones(app.db, { by: actorOf(context), address }, milestones, move, now());
  }
}
