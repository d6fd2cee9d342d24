import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, Resolver, Root } from 'type-graphql';
import { Allow } from '../../graphql/access';
import { actorOf, type Context } from '../../graphql/context';
import { Dossier } from '../dossier/dossier.entity';
import { DossierPayload } from '../dossier/dossier.types';
import { dossierPayload } from '../dossier/dossier-payload';
import { DossierStatus } from '../dossier/dossier-terms';
import { ClaimDossierInput } from '../dossier/life/life.inputs';
import { MySubmission } from '../dossier/submission/citizen-submission.resolver';
import { OnlineSubmission } from '../dossier/submission/online-submission.entity';
import { readSubjectFiles } from '../files/subject-files';
import { acceptSupplement, returnSupplement } from './desk-supplement';
import { OnlineFile, OnlineSupplementView } from './online.types';
import { SUBMISSION_FILE } from './online-terms';
import { withPaperNames } from './paper-keys';
import type { DeskSupplement } from './supplement.queries';

@InputType()
class AcceptSupplementInput extends ClaimDossierInput {
  @Field(() => ID)
  supplementId: string;
  @Field(() => Int, { description: 'That the client saw.' })
  supplementVersion: number;
  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
class ReturnSupplementInput extends ClaimDossierInput {
  @Field(() => ID)
  supplementId: string;
  @Field(() => Int, { description: 'That the client saw.' })
  supplementVersion: number;
  @Field(() => String, { description: 'What is still missing, in words that the citizen understands.' })
  reason: string;
}

/** What citizens sent in for dossiers that wait, for who holds or received them. */
@Resolver(() => Dossier)
export class DeskSupplementResolver {
  @FieldResolver(() => OnlineSupplementView, {
    nullable: true,
    description: 'What the citizen sent in online, while the dossier waits for it.',
  })
  async onlineSupplement(@Root() dossier: Dossier, @Ctx() context: Context): Promise<OnlineSupplementView | null> {
    if (dossier.status !== DossierStatus.SUPPLEMENT_REQUIRED) return null;
    return context.loaders.supplements.load(dossier.id);
  }

  @Allow('dossier:supplement')
  @Mutation(() => DossierPayload, {
    description: 'It is what was asked for: its files are the dossier’s, the clock runs.',
  })
  async acceptSupplement(
    @Arg('input', () => AcceptSupplementInput) input: AcceptSupplementInput,
    @Ctx() context: Context,
  ): Promise<DossierPayload> {
    return dossierPayload(context, await acceptSupplement(context.app.dossiers, actorOf(context), input));
  }

  @Allow('dossier:supplement')
  @Mutation(() => DossierPayload, { description: 'Says what is still missing; the citizen is told and goes on.' })
  async returnSupplement(
    @Arg('input', () => ReturnSupplementInput) input: ReturnSupplementInput,
    @Ctx() context: Context,
  ): Promise<DossierPayload> {
    return dossierPayload(context, await returnSupplement(context.app.dossiers, actorOf(context), input));
  }
}

async function filesOf(submission: { id: string }, { app }: Context): Promise<OnlineFile[]> {
  return readSubjectFiles(app.db.read, SUBMISSION_FILE, [submission.id]);
}

@Resolver(() => OnlineSupplementView)
export class SupplementFilesResolver {
  @FieldResolver(() => [OnlineFile])
  files(@Root() supplement: DeskSupplement, @Ctx() { app }: Context): Promise<OnlineFile[]> {
    return withPaperNames(app.db.read, supplement, supplement.files);
  }
}

@Resolver(() => OnlineSubmission)
export class SentFilesResolver {
  @FieldResolver(() => [OnlineFile], { description: 'What came with it; of a dossier they are its files.' })
  files(@Root() submission: OnlineSubmission, @Ctx() context: Context): Promise<OnlineFile[]> {
    return filesOf(submission, context);
  }
}

@Resolver(() => MySubmission)
export class MySentFilesResolver {
  /** What the citizen sees is made of the submission's row. */
  @FieldResolver(() => [OnlineFile])
  files(@Root() submission: MySubmission, @Ctx() context: Context): Promise<OnlineFile[]> {
    return filesOf(submission as unknown as OnlineSubmission, context);
  }
}
