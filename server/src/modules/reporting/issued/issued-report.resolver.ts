import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../graphql/access';
import { actorOf, type Context } from '../../../graphql/context';
import { now } from '../../../kernel/now';
import { pageSize } from '../../../kernel/page';
import type { Actor } from '../../identity/actor';
import type { Directory } from '../../organisation/directory';
import type { Form06a } from '../papers/form-06a';
import { loadBooks, type ReportRequest } from '../papers/read-form-06a';
import { ReportBy } from '../report-terms';
import { SettlementFilterInput } from '../reporting.types';
import { issueReport, replaceReport } from './issue-report';
import { type IssuedReportHead, IssuedReports, IssuedReportView, ReportDifferenceView } from './issued-report.types';
import { getIssuedReport, type ListedReport, readIssuedReports } from './issued-reports.queries';
import { reportDifference } from './report-difference';

@InputType()
class IssueReportInput {
  @Field(() => SettlementFilterInput)
  filter: SettlementFilterInput;
  @Field(() => ReportBy)
  by: ReportBy;
}

@InputType()
class ReplaceReportInput {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  reason: string;
}

function headOf(report: ListedReport, actor: Actor, directory: Directory): IssuedReportHead {
  const { by } = JSON.parse(report.request) as ReportRequest;
  const isOwn = report.officeId === actor.office.id && actor.permissions.has('report:issue');
  return {
    ...report,
    officeName: directory.getOffice(report.officeId).name,
    by,
    mayReplace: isOwn && report.supersededById === null,
  };
}

async function view(context: Context, id: string): Promise<IssuedReportView> {
  const actor = actorOf(context);
  const directory = await context.app.directory.get();
  const report = await getIssuedReport(context.app.db.read, actor, directory, id);
  const form = JSON.parse(report.content) as Form06a;
  return { ...form, rows: [...form.rows], head: headOf(report, actor, directory) };
}

/** Reports that are kept as they were issued. */
@Resolver()
export class IssuedReportResolver {
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
    @Arg('input', () => IssueReportInput) { filter, by }: IssueReportInput,
    @Ctx() context: Context,
  ): Promise<IssuedReportView> {
    return view(context, await issueReport(context.app, actorOf(context), { ...filter, by }));
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
