import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../graphql/access';
import { actorOf, type Context } from '../../../graphql/context';
import { now } from '../../../kernel/now';
import { pageSize } from '../../../kernel/page';
import type { Actor } from '../../identity/actor';
import type { Directory } from '../../organisation/directory';
import { ReportBy } from '../../reporting/report-terms';
import { SettlementFilterInput } from '../../reporting/reporting.types';
import { PaperKind } from '../paper';
import { PaperView, paperView } from '../paper.types';
import { readPaper } from '../read-paper';
import { loadBooks, type PaperRequest } from '../report-books';
import { issueReport, replaceReport } from './issue-report';
import type { IssuedReport } from './issued-report.entity';
import { type IssuedReportHead, IssuedReports, IssuedReportView, ReportDifferenceView } from './issued-report.types';
import { getIssuedReport, readIssuedReports } from './issued-reports.queries';
import { readKeptPaper } from './kept-paper';
import { reportDifference } from './report-difference';

@InputType()
class IssueReportInput {
  @Field(() => SettlementFilterInput)
  filter: SettlementFilterInput;
  @Field(() => ReportBy)
  by: ReportBy;
  @Field(() => PaperKind, { nullable: true, description: 'Report 06a if absent.' })
  kind?: PaperKind | null;
}

function requestOf({ filter, by, kind }: IssueReportInput): PaperRequest {
  return { ...filter, by, kind: kind ?? PaperKind.SETTLEMENT };
}

@InputType()
class ReplaceReportInput {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  reason: string;
}

function headOf(report: IssuedReport, actor: Actor, directory: Directory): IssuedReportHead {
  const { by } = JSON.parse(report.request) as PaperRequest;
  const isOwn = report.officeId === actor.office.id && actor.permissions.has('report:issue');
  return {
    ...report,
    officeName: directory.getOffice(report.officeId).name,
    by,
    isPlanned: report.planned === 1,
    mayReplace: isOwn && report.supersededById === null,
  };
}

async function view(context: Context, id: string): Promise<IssuedReportView> {
  const actor = actorOf(context);
  const directory = await context.app.directory.get();
  const report = await getIssuedReport(context.app.db.read, actor, directory, id);
  const paper = await readKeptPaper(context.app.db.read, report.id);
  const { officeCode, field, procedureCode, tier, structure } = JSON.parse(report.request) as PaperRequest;
  const filter = { areaCode: report.areaCode, officeCode, field, procedureCode, tier, structure };
  return { head: headOf(report, actor, directory), filter, paper: paperView(paper) };
}

/** Papers of the figures, and those that are kept as they were issued. */
@Resolver()
export class IssuedReportResolver {
  @Allow('report:read')
  @Query(() => PaperView, { description: 'With today’s figures, as it would be issued.' })
  async reportPaper(
    @Arg('input', () => IssueReportInput) input: IssueReportInput,
    @Ctx() context: Context,
  ): Promise<PaperView> {
    const books = await loadBooks(context.app);
    return paperView(await readPaper(context.app.db.read, actorOf(context), books, requestOf(input), now()));
  }

  @Allow('report:read')
  @Query(() => IssuedReports, { description: 'Of the areas that one may see, the latest first.' })
  async issuedReports(
    @Arg('first', () => Int, { nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ): Promise<IssuedReports> {
    const actor = actorOf(context);
    const directory = await context.app.directory.get();
    const page = await readIssuedReports(context.app.db.read, actor, directory, { first: pageSize(first), after });
    const nodes = page.nodes.map((row) => headOf(row, actor, directory));
    return { pageInfo: page.pageInfo, nodes };
  }

  @Allow('report:read')
  @Query(() => IssuedReportView)
  issuedReport(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<IssuedReportView> {
    return view(context, id);
  }

  @Allow('report:read')
  @Query(() => ReportDifferenceView, { description: 'What of it is another today, and which dossiers made it so.' })
  async issuedReportDifference(
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
  ): Promise<ReportDifferenceView> {
    const actor = actorOf(context);
    const books = await loadBooks(context.app);
    const report = await getIssuedReport(context.app.db.read, actor, books.references.directory, id);
    return reportDifference(context.app.db.read, actor, books, report, now());
  }

  @Allow('report:issue')
  @Mutation(() => IssuedReportView, { description: 'Of a period that is over; from then on it says what it says.' })
  async issueReport(
    @Arg('input', () => IssueReportInput) input: IssueReportInput,
    @Ctx() context: Context,
  ): Promise<IssuedReportView> {
    return view(context, await issueReport(context.app, actorOf(context), requestOf(input)));
  }

  @Allow('report:issue')
  @Mutation(() => IssuedReportView, {
    description: 'Issues it again with the figures of today; the earlier one stays.',
  })
  async replaceReport(
    @Arg('input', () => ReplaceReportInput) input: ReplaceReportInput,
    @Ctx() context: Context,
  ): Promise<IssuedReportView> {
    return view(context, await replaceReport(context.app, actorOf(context), input));
  }
}
