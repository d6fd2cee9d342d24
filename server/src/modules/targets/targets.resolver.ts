import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Allow } from '../../graphql/access';
import { actorOf, type Context } from '../../graphql/context';
import { badField } from '../../kernel/errors';
import { dayOf, isDay } from '../../kernel/instant';
import { now } from '../../kernel/now';
import { ReportBy } from '../reporting/report-terms';
import { indexProcedures } from './index-procedures';
import { serviceIndex } from './service-index';
import { IndexProcedureView, ServiceIndexView } from './service-index.types';
import { targetOutlooks } from './target-outlooks';
import { TargetOutlooksView } from './targets.types';

const OWN_AREA = { nullable: true, description: 'The own area where it is left out.' };

@Resolver()
export class TargetsResolver {
  @Allow('report:read')
  @Query(() => TargetOutlooksView, {
    description: 'Targets with distance, pace and the day on which they will be met.',
  })
  async targetOutlooks(
    @Arg('areaCode', () => String, OWN_AREA) areaCode: string | null,
    @Ctx() context: Context,
  ): Promise<TargetOutlooksView> {
    const { app } = context;
    const [references, lists] = await Promise.all([app.references(), app.lists.get()]);
    return targetOutlooks(app.db.read, actorOf(context), references, lists, areaCode ?? null, now());
  }

  @Allow('report:read')
  @Query(() => ServiceIndexView)
  async serviceIndex(
    @Arg('month', () => String, { description: '"2026-11"' }) month: string,
    @Arg('areaCode', () => String, OWN_AREA) areaCode: string | null,
    @Arg('officeCode', () => String, { nullable: true }) officeCode: string | null,
    @Arg('by', () => ReportBy, { nullable: true, description: 'AREA, where it is left out, or OFFICE.' })
    by: ReportBy | null,
    @Ctx() context: Context,
  ): Promise<ServiceIndexView> {
    if (!isDay(`${month}-01`)) throw badField('month', 'Phải có dạng yyyy-MM.');
    if (by && by !== ReportBy.AREA && by !== ReportBy.OFFICE) throw badField('by', 'Chỉ theo địa bàn hoặc cơ quan.');
    const { app } = context;
    const [references, lists] = await Promise.all([app.references(), app.lists.get()]);
    const wanted = {
      month,
      areaCode: areaCode ?? null,
      officeCode: officeCode ?? null,
      by: by === ReportBy.OFFICE ? ReportBy.OFFICE : ReportBy.AREA,
    } as const;
    return serviceIndex(app.db.read, actorOf(context), references, lists, wanted, now());
  }

  @Allow('report:read')
  @Query(() => [IndexProcedureView], {
    description: 'What the index counts as made public, and of how many: of an area with those below it, or an office.',
  })
  async indexProcedures(
    @Arg('areaCode', () => String, OWN_AREA) areaCode: string | null,
    @Arg('officeCode', () => String, { nullable: true }) officeCode: string | null,
    @Ctx() context: Context,
  ): Promise<IndexProcedureView[]> {
    const references = await context.app.references();
    const of = { areaCode: areaCode ?? null, officeCode: officeCode ?? null };
    return indexProcedures(actorOf(context), references, dayOf(now()), of);
  }
}
