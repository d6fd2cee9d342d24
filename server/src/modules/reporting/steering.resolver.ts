import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { Allow } from '../../graphql/access';
import { actorOf, type Context } from '../../graphql/context';
import { DayScalar } from '../../graphql/scalars';
import { dayOf } from '../../kernel/instant';
import { now } from '../../kernel/now';
import { closedLegs } from './closed-legs';
import { readFinishSpread } from './finish-spread';
import { LegHolder, readLegHolders } from './leg-holders';
import { SettlementFilterInput } from './reporting.types';
import { settlementScope } from './settlement-scope';
import { ClosedLegConnection, FinishSpread, LegCutInput, LegHolderTimes, TodayFigures } from './steering.types';
import { readToday } from './today-figures';

/** What leads the work: today, and how near to the due day things are settled. */
@Resolver()
export class SteeringResolver {
  @Allow('report:read')
  @Query(() => TodayFigures)
  async todayFigures(
    @Arg('areaCode', () => String, { nullable: true }) areaCode: string | null,
    @Ctx() context: Context,
  ): Promise<TodayFigures> {
    const references = await context.app.references();
    const today = dayOf(now());
    const scope = settlementScope({ from: today, to: today, areaCode }, actorOf(context), references);
    return readToday(context.app.db.read, scope, references, now());
  }

  @Allow('report:read')
  @Query(() => FinishSpread)
  async finishSpread(
    @Arg('filter', () => SettlementFilterInput) filter: SettlementFilterInput,
    @Ctx() context: Context,
  ): Promise<FinishSpread> {
    const references = await context.app.references();
    const scope = settlementScope(filter, actorOf(context), references);
    return readFinishSpread(context.app.db.read, scope, references, now());
  }

  @Allow('report:read')
  @Query(() => [LegHolderTimes], { description: 'At most fifty, those first that were most often over their time.' })
  async legHolders(
    @Arg('from', () => DayScalar) from: string,
    @Arg('to', () => DayScalar) to: string,
    @Arg('by', () => LegHolder) by: LegHolder,
    @Arg('areaCode', () => String, { nullable: true }) areaCode: string | null,
    @Ctx() context: Context,
  ): Promise<LegHolderTimes[]> {
    const references = await context.app.references();
    const scope = settlementScope({ from, to, areaCode }, actorOf(context), references);
    return readLegHolders(context.app.db.read, scope, by, references);
  }

  @Allow('report:read')
  @Query(() => ClosedLegConnection, {
    description: 'The legs behind a figure of time: closed in the months that the period touches, the latest first.',
  })
  async closedLegs(
    @Arg('from', () => DayScalar) from: string,
    @Arg('to', () => DayScalar) to: string,
    @Arg('areaCode', () => String, { nullable: true }) areaCode: string | null,
    @Arg('cut', () => LegCutInput, { nullable: true }) cut: LegCutInput | null,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ): Promise<ClosedLegConnection> {
    const actor = actorOf(context);
    const references = await context.app.references();
    const scope = settlementScope({ from, to, areaCode }, actor, references);
    return closedLegs(context.app.db.read, actor, scope, cut ?? {}, references, { first, after });
  }
}
