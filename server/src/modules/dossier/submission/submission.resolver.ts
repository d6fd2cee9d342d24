import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../graphql/access';
import { actorOf, type Context } from '../../../graphql/context';
import { AuditKind } from '../../audit/audit-terms';
import { PageInfo } from '../dossier.types';
import { returnSubmission } from './desk-commands';
import { OnlineSubmission } from './online-submission.entity';
import { ReturnSubmissionInput } from './submission.inputs';
import { readSubmission, readSubmissions } from './submission.queries';
import { SubmissionStatus } from './submission-terms';

@ObjectType()
class OnlineSubmissionConnection {
  @Field(() => Int)
  totalCount: number;
  @Field(() => PageInfo)
  pageInfo: PageInfo;
  @Field(() => [OnlineSubmission])
  nodes: OnlineSubmission[];
}

/** What citizens sent in online, at the desk that they sent it to. */
@Resolver()
export class SubmissionResolver {
  @Allow('dossier:receive')
  @Query(() => OnlineSubmissionConnection, {
    description: 'What citizens sent to my office and stands so, the one that has waited longest first.',
  })
  async onlineSubmissions(
    @Arg('status', () => SubmissionStatus, { defaultValue: SubmissionStatus.SUBMITTED }) status: SubmissionStatus,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ): Promise<OnlineSubmissionConnection> {
    const { db, references } = context.app;
    return readSubmissions(db.read, actorOf(context), await references(), status, { first, after });
  }

  @Allow('dossier:receive')
  @Query(() => OnlineSubmission, { description: 'One that was sent to my office, with its journal.' })
  async deskSubmission(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<OnlineSubmission> {
    const { app, address } = context;
    const actor = actorOf(context);
    const submission = await readSubmission(app.db.read, actor, await app.references(), id);
    app.audit.recordLook({ kind: AuditKind.APPLICANT_LOOKED_UP, actor, address, subject: submission.idNumber });
    return submission;
  }

  @Allow('dossier:receive')
  @Mutation(() => OnlineSubmission, { description: 'Gives it back to the citizen, who corrects it.' })
  async returnSubmission(
    @Arg('input', () => ReturnSubmissionInput) input: ReturnSubmissionInput,
    @Ctx() context: Context,
  ): Promise<OnlineSubmission> {
    const { app } = context;
    const actor = actorOf(context);
    const id = await returnSubmission(app.dossiers, actor, input);
    return readSubmission(app.db.read, actor, await app.references(), id);
  }
}
