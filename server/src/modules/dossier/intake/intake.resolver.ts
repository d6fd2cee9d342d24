import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../graphql/access';
import { actorOf, type Context } from '../../../graphql/context';
import { ReasonPurpose } from '../../reference-lists/reference-terms';
import { assertReason } from '../causes/refusal-reasons';
import { DossierPayload, PageInfo } from '../dossier.types';
import { dossierPayload } from '../dossier-payload';
import { ApplicantFields, ReceiveDossierInput, SubmissionFields } from '../receipt/receipt.inputs';
import { declineRequest } from './decline-request';
import { DeclinedRequest } from './declined-request.entity';
import { readDeclined, readDeclinedRequests } from './declined-request.queries';
import { receiveAtDesk } from './receive-at-desk';

@ObjectType()
class DeclinedRequestConnection {
  @Field(() => Int)
  totalCount: number;
  @Field(() => PageInfo)
  pageInfo: PageInfo;
  @Field(() => [DeclinedRequest])
  nodes: DeclinedRequest[];
}

@InputType()
class DeclineRequestInput {
  @Field(() => String, { description: 'Of this letter; a repetition with the same key gives the first one back.' })
  idempotencyKey: string;
  @Field(() => String)
  procedureCode: string;
  @Field(() => ApplicantFields)
  applicant: ApplicantFields;
  @Field(() => String)
  reason: string;
  @Field(() => String, { nullable: true, description: 'Of the list of reasons, where the reason was chosen there.' })
  reasonCode?: string | null;
  @Field(() => String, { nullable: true, description: 'What the citizen is advised to do.' })
  note?: string | null;
  @Field(() => SubmissionFields, {
    nullable: true,
    description: 'What a citizen sent in online, where that is what is turned away.',
  })
  submission?: SubmissionFields | null;
}

/** What a desk takes in, and what it does not. */
@Resolver()
export class IntakeResolver {
  @Allow('dossier:receive')
  @Mutation(() => DossierPayload)
  async receiveDossier(
    @Arg('input', () => ReceiveDossierInput) input: ReceiveDossierInput,
    @Ctx() context: Context,
  ): Promise<DossierPayload> {
    return dossierPayload(context, await receiveAtDesk(context.app.dossiers, actorOf(context), input));
  }

  @Allow('dossier:receive')
  @Mutation(() => DeclinedRequest, { description: 'Turns a request away at the counter, with a numbered letter.' })
  async declineRequest(
    @Arg('input', () => DeclineRequestInput) input: DeclineRequestInput,
    @Ctx() context: Context,
  ): Promise<DeclinedRequest> {
    const actor = actorOf(context);
    const { app } = context;
    await assertReason(app.db.read, input.reasonCode, ReasonPurpose.DECLINE);
    const id = await declineRequest(app.dossiers, actor, input);
    return readDeclined(app.db.read, actor, await app.references(), id);
  }

  @Allow('dossier:receive')
  @Query(() => DeclinedRequestConnection, {
    description: 'What my office turned away, the latest first; by name, ID number, phone or number of the letter.',
  })
  async declinedRequests(
    @Arg('search', () => String, { nullable: true }) search: string | null,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ): Promise<DeclinedRequestConnection> {
    const { db, references } = context.app;
    return readDeclinedRequests(db.read, actorOf(context), await references(), search, { first, after });
  }

  @Allow('dossier:receive')
  @Query(() => DeclinedRequest)
  async declinedRequest(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<DeclinedRequest> {
    const { db, references } = context.app;
    return readDeclined(db.read, actorOf(context), await references(), id);
  }
}
