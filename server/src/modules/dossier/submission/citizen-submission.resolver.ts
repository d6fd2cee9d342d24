import { Arg, Ctx, Field, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Public } from '../../../graphql/access';
import type { Context } from '../../../graphql/context';
import { DateTime } from '../../../graphql/scalars';
import { assertNoCodeNeeded } from '../../notification/code-rule';
import { Applicant } from '../dossier.entity';
import { ReturnBy } from '../dossier-terms';
import { submitOnline, withdrawOnline } from './citizen-commands';
import { SubmittedDocument } from './online-submission.entity';
import { SubmitOnlineInput, WithdrawOnlineInput } from './submission.inputs';
import { readByReference } from './submission.queries';
import { SUBMISSION_TEXT, SubmissionStatus } from './submission-terms';

@ObjectType({ description: 'A submission as the citizen sees it who sent it in.' })
export class MySubmission {
  @Field(() => String, { description: 'With which the citizen comes back. Whoever has it sees all of this.' })
  reference: string;
  @Field(() => SubmissionStatus)
  status: SubmissionStatus;
  @Field(() => String)
  statusText: string;
  @Field(() => Int)
  version: number;
  @Field(() => DateTime)
  submittedAt: number;
  @Field(() => String)
  officeName: string;
  @Field(() => String)
  procedureCode: string;
  @Field(() => String)
  procedureName: string;
  @Field(() => Applicant)
  applicant: Applicant;
  @Field(() => [SubmittedDocument])
  documents: SubmittedDocument[];
  @Field(() => ReturnBy)
  returnBy: ReturnBy;
  @Field(() => String, { nullable: true })
  note: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was returned or declined, in the words of the desk.' })
  reason: string | null;
  @Field(() => String, { nullable: true, description: 'Of the dossier that it became.' })
  dossierCode: string | null;
  @Field(() => String, { nullable: true, description: 'What the slip of that dossier would say for looking it up.' })
  dossierKey: string | null;
  @Field(() => DateTime, { nullable: true })
  dossierDueAt: number | null;
}

/** As the citizen sees it. @throws HccError NOT_FOUND */
export async function viewOfSubmission({ app }: Context, reference: string): Promise<MySubmission> {
  const found = await readByReference(app.db.read, await app.references(), reference);
  return Object.assign(found, { statusText: SUBMISSION_TEXT[found.status] });
}

/** For citizens, who have no account. */
@Resolver()
export class CitizenSubmissionResolver {
  @Public()
  @Query(() => MySubmission, { description: 'Public. By the reference that the citizen was given.' })
  async onlineSubmission(@Arg('reference', () => String) reference: string, @Ctx() context: Context) {
    await context.limits.publicLookup();
    return viewOfSubmission(context, reference);
  }

  @Public()
  @Mutation(() => MySubmission, {
    description: 'Public. Sends a request to a desk; it is no dossier before that receives it.',
  })
  async submitOnline(
    @Arg('input', () => SubmitOnlineInput) input: SubmitOnlineInput,
    @Ctx() context: Context,
  ): Promise<MySubmission> {
    await context.limits.publicSubmission();
    await assertNoCodeNeeded(context.app.db.read, context.app.notices);
    return viewOfSubmission(context, await submitOnline(context.app.dossiers, input));
  }

  @Public()
  @Mutation(() => MySubmission, { description: 'Public. As long as no desk has decided.' })
  async withdrawOnline(
    @Arg('input', () => WithdrawOnlineInput) input: WithdrawOnlineInput,
    @Ctx() context: Context,
  ): Promise<MySubmission> {
    await context.limits.publicSubmission();
    return viewOfSubmission(context, await withdrawOnline(context.app.dossiers, input));
  }
}
