import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { Allow } from '../../graphql/access';
import { actorOf, type Context } from '../../graphql/context';
import { DayScalar } from '../../graphql/scalars';
import { dayOf } from '../../kernel/instant';
import { now } from '../../kernel/now';
import { jurisdictionOf, receivingOffices } from '../dossier/dossier.jurisdiction';
import { DossierConnection } from '../dossier/dossier.types';
import type { Office } from '../organisation/office.entity';
import { OfficeKind } from '../organisation/organisation-terms';
import { countCentres } from '../rollout/rollout.queries';
import { dueSoonByOffice } from './due-soon-counts';
import { leadershipFigures } from './leadership';
import { readLegTimes } from './leg-times';
import { againstTargets } from './report-targets';
import { ReportBy, SettlementColumn } from './report-terms';
import { AreaDueSoon, LeadershipSummary, LegTime, SettlementFilterInput, SettlementReport } from './reporting.types';
import { settlementDossiers } from './settlement-dossiers';
import { settlementReport } from './settlement-report';
import { settlementScope } from './settlement-scope';
import { DossierCutInput } from './steering.types';

@Resolver()
export class ReportingResolver {
  @Allow('report:read')
  @Query(() => SettlementReport)
  async settlementReport(
    @Arg('filter', () => SettlementFilterInput) filter: SettlementFilterInput,
    @Arg('by', () => ReportBy) by: ReportBy,
    @Ctx() context: Context,
  ): Promise<SettlementReport> {
    const references = await context.app.references();
    const scope = settlementScope(filter, actorOf(context), references);
    const report = await settlementReport(context.app.db.read, scope, by, references, now());
    return againstTargets(report, by, references, await context.app.lists.get());
  }

  @Allow('report:read')
  @Query(() => DossierConnection)
  async settlementDossiers(
    @Arg('filter', () => SettlementFilterInput) filter: SettlementFilterInput,
    @Arg('column', () => SettlementColumn) column: SettlementColumn,
    @Arg('cut', () => DossierCutInput, { nullable: true }) cut: DossierCutInput | null,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ): Promise<DossierConnection> {
    const actor = actorOf(context);
    const references = await context.app.references();
    const scope = settlementScope(filter, actor, references);
    return settlementDossiers(context.app.db.read, actor, scope, column, references, now(), {
      first,
      after,
      cut,
    });
  }

  @Allow('report:read')
  @Query(() => LeadershipSummary)
  async leadershipSummary(@Ctx() context: Context): Promise<LeadershipSummary> {
    const actor = actorOf(context);
    const references = await context.app.references();
    const figures = await leadershipFigures(context.app.db.read, actor, references, now());
    const inSight =
      receivingOffices(jurisdictionOf(actor), references.directory) ??
      references.directory.offices.filter(({ kind }) => kind === OfficeKind.CENTRE);
    const working = inSight.filter(({ successorId }) => successorId === null);
    const centres = await countCentres(context.app.db.read, working);
    return { ...figures, centresRunning: centres.running, centresPlanned: centres.planned };
  }

  @Allow('report:read')
  @Query(() => [LegTime])
  async legTimes(
    @Arg('from', () => DayScalar) from: string,
    @Arg('to', () => DayScalar) to: string,
    @Arg('areaCode', () => String, { nullable: true }) areaCode: string | null,
    @Ctx() context: Context,
  ): Promise<LegTime[]> {
    const references = await context.app.references();
    const scope = settlementScope({ from, to, areaCode }, actorOf(context), references);
    return readLegTimes(context.app.db.read, scope, references);
  }

  @Allow('report:read')
  @Query(() => [AreaDueSoon], {
    description: 'By child of the area, and of the area itself: open dossiers due within two working days.',
  })
  async dueSoonByArea(
    @Arg('areaCode', () => String, { nullable: true }) areaCode: string | null,
    @Ctx() context: Context,
  ): Promise<AreaDueSoon[]> {
    const references = await context.app.references();
    const today = dayOf(now());
    const scope = settlementScope({ from: today, to: today, areaCode }, actorOf(context), references);
    const { directory, calendars } = references;
    const counts = await dueSoonByOffice(context.app.db.read, scope, calendars, now());
    const sumOf = (offices: readonly Office[]) => offices.reduce((sum, { id }) => sum + (counts.get(id) ?? 0), 0);
    return [
      { areaCode: scope.area.code, dueSoon: sumOf(directory.answeringIn(scope.area.code)) },
      ...directory.children(scope.area.code).map(({ code }) => ({
        areaCode: code,
        dueSoon: sumOf(directory.subtree(code).flatMap((area) => directory.answeringIn(area.code))),
      })),
    ];
  }
}
