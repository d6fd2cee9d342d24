import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Allow } from '../../graphql/access';
import { actorOf, type Context } from '../../graphql/context';
import { DayScalar } from '../../graphql/scalars';
import { dayOf } from '../../kernel/instant';
import { now } from '../../kernel/now';
import { readFinishSpread } from './finish-spread';
import { LegHolder, readLegHolders } from './leg-holders';
import { SettlementFilterInput } from './reporting.types';
import { settlementScope } from './settlement-scope';
import { FinishSpread, LegHolderTimes, TodayFigures } from './steering.types';
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
}
