import { Arg, Ctx, Float, Int, Query, Resolver } from 'type-graphql';
import { Allow } from '../../graphql/access';
import { actorOf, type Context } from '../../graphql/context';
import { dayOf } from '../../kernel/instant';
import { now } from '../../kernel/now';
import type { References } from '../dossier/dossier-room';
import { type SettlementFilter, type SettlementScope, settlementScope } from '../reporting/settlement-scope';
import { readForecastBasis, readForecasts, readOfficeForecasts } from './forecast.queries';
import { ForecastBasis, ForecastConnection, OfficeForecast, OfficeQueueView, PersonMoved } from './forecast.types';
import { movePerson, readOfficeQueues } from './office-queues';

/** What is open today, within what the actor may see. */
async function placed(
  context: Context,
  place: Pick<SettlementFilter, 'areaCode' | 'officeCode' | 'procedureCode'>,
): Promise<{ scope: SettlementScope; references: References }> {
  const references = await context.app.references();
  const today = dayOf(now());
  return { scope: settlementScope({ from: today, to: today, ...place }, actorOf(context), references), references };
}

/** What is likely to come: dossiers that will be late, and offices whose people and work do not match. */
@Resolver()
export class ForecastResolver {
  @Allow('report:read')
  @Query(() => ForecastBasis, { nullable: true, description: 'Null before the first night.' })
  async forecastBasis(@Ctx() context: Context): Promise<ForecastBasis | null> {
    return readForecastBasis(context.app.db.read);
  }

  @Allow('report:read')
  @Query(() => [OfficeForecast], { description: 'By receiving office, the most dossiers expected late first.' })
  async officeForecasts(
    @Arg('areaCode', () => String, { nullable: true }) areaCode: string | null,
    @Arg('procedureCode', () => String, { nullable: true }) procedureCode: string | null,
    @Ctx() context: Context,
  ): Promise<OfficeForecast[]> {
    const { scope, references } = await placed(context, { areaCode, procedureCode });
    return readOfficeForecasts(context.app.db.read, scope, references);
  }

  @Allow('report:read')
  @Query(() => ForecastConnection, { description: 'Open dossiers, the likeliest to be late first.' })
  async forecastDossiers(
    @Arg('least', () => Float, { description: 'The least chance, 0 to 1.' }) least: number,
    @Arg('areaCode', () => String, { nullable: true }) areaCode: string | null,
    @Arg('officeCode', () => String, { nullable: true }) officeCode: string | null,
    @Arg('procedureCode', () => String, { nullable: true }) procedureCode: string | null,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ): Promise<ForecastConnection> {
    const { scope, references } = await placed(context, { areaCode, officeCode, procedureCode });
    const page = { first, after };
    return readForecasts(context.app.db.read, actorOf(context), scope, least, references, now(), page);
  }

  @Allow('report:read')
  @Query(() => [OfficeQueueView], { description: 'People against work, the busiest office first.' })
  async officeQueues(
    @Arg('areaCode', () => String, { nullable: true }) areaCode: string | null,
    @Ctx() context: Context,
  ): Promise<OfficeQueueView[]> {
    const { scope, references } = await placed(context, { areaCode });
    return readOfficeQueues(context.app.db.read, scope, references, now());
  }

  @Allow('report:read')
  @Query(() => PersonMoved, { description: 'What would come of it if one person went from an office to another.' })
  async personMoved(
    @Arg('fromOffice', () => String, { description: 'Its code.' }) from: string,
    @Arg('toOffice', () => String) to: string,
    @Ctx() context: Context,
  ): Promise<PersonMoved> {
    const { scope, references } = await placed(context, {});
    return movePerson(context.app.db.read, scope, references, now(), { from, to });
  }
}
