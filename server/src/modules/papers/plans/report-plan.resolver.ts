import { Arg, Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../graphql/access';
import { actorOf, type Context } from '../../../graphql/context';
import { DayScalar } from '../../../graphql/scalars';
import { dayOf } from '../../../kernel/instant';
import { now } from '../../../kernel/now';
import { type Days, PaperKind } from '../paper';
import { periodAfter } from '../paper-periods';
import { coveredBefore, issueDay } from './plan-days';
import { ReportPlan } from './report-plan.entity';
import { switchPlan } from './switch-plan';

@ObjectType({ description: 'Whether my office issues a paper by itself whenever its period is over.' })
class ReportPlanView {
  @Field(() => PaperKind)
  kind: PaperKind;
  @Field(() => Boolean)
  isOn: boolean;
  @Field(() => DayScalar, { description: 'The day on which the next one is or would be issued.' })
  nextOn: string;
  @Field(() => DayScalar, { description: 'The first day of its period.' })
  nextFrom: string;
  @Field(() => DayScalar)
  nextTo: string;
  @Field(() => String, { nullable: true, description: 'Who switched it.' })
  changedBy: string | null;
  @Field(() => String, { nullable: true, description: 'Why the last attempt failed.' })
  problem: string | null;
}

async function plansOf(context: Context): Promise<ReportPlanView[]> {
  const { office } = actorOf(context);
  const plans = await context.app.db.read.entities.findBy(ReportPlan, { officeId: office.id });
  const calendar = (await context.app.calendars.get()).of(office.id);
  return Object.values(PaperKind).map((kind) => {
    const plan = plans.find((each) => each.kind === kind);
    const isOn = plan?.isOn === 1;
    const covered = isOn ? plan.coveredTo : coveredBefore(kind, dayOf(now()), calendar);
    const next: Days = periodAfter(kind, covered);
    return {
      kind,
      isOn,
      nextOn: issueDay(kind, next, calendar),
      nextFrom: next.from,
      nextTo: next.to,
      changedBy: plan?.changedBy ?? null,
      problem: plan?.problem ?? null,
    };
  });
}

@Resolver()
export class ReportPlanResolver {
  @Allow('report:issue')
  @Query(() => [ReportPlanView], { description: 'Of my office, one for each kind of paper.' })
  reportPlans(@Ctx() context: Context): Promise<ReportPlanView[]> {
    return plansOf(context);
  }

  @Allow('report:issue')
  @Mutation(() => [ReportPlanView])
  async switchReportPlan(
    @Arg('kind', () => PaperKind) kind: PaperKind,
    @Arg('isOn', () => Boolean) isOn: boolean,
    @Ctx() context: Context,
  ): Promise<ReportPlanView[]> {
    await switchPlan(context.app, actorOf(context), { kind, isOn });
    return plansOf(context);
  }
}
