import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Allow } from '../../../graphql/access';
import { actorOf, type Context } from '../../../graphql/context';
import { DateTime } from '../../../graphql/scalars';
import { now } from '../../../kernel/now';
import { Dossier } from '../dossier.entity';
import { DossierConnection, DossierPayload, PageInfo } from '../dossier.types';
import { dossierPayload } from '../dossier-payload';
import { ClaimDossierInput } from '../life/life.inputs';
import { HandoverList } from './handover.entity';
import { getHandover, HandoverSide, readHandedOver, readHandovers, readToHandOver } from './handover.queries';
import { confirmHandedOver, createHandover } from './handover-commands';

@ObjectType({ description: 'A result on a hand-over list.' })
class HandoverItemView {
  @Field(() => Int)
  ordinal: number;
  @Field(() => DateTime, { nullable: true })
  confirmedAt: number | null;
  @Field(() => String, { nullable: true })
  confirmedBy: string | null;
  @Field(() => Dossier)
  dossier: Dossier;
}

@ObjectType()
class HandoverConnection {
  @Field(() => Int)
  totalCount: number;
  @Field(() => PageInfo)
  pageInfo: PageInfo;
  @Field(() => [HandoverList])
  nodes: HandoverList[];
}

@ObjectType()
class HandoverPayload {
  @Field(() => HandoverList)
  list: HandoverList;
}

@InputType()
class CreateHandoverInput {
  @Field(() => [ClaimDossierInput], { description: 'Results for one centre.' })
  dossiers: ClaimDossierInput[];
}

@InputType()
class ConfirmHandoverInput {
  @Field(() => ID)
  listId: string;
  @Field(() => String, { description: 'As the scanner reads it from the slip.' })
  code: string;
}

@Resolver(() => HandoverList)
export class HandoverResolver {
  @Allow('dossier:issue-result')
  @Query(() => DossierConnection, {
    description: 'Settled by my office, waiting at a centre for their paper, and on no hand-over list yet.',
  })
  async toHandOver(
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ): Promise<DossierConnection> {
    const { app } = context;
    return readToHandOver(app.db.read, actorOf(context), await app.references(), now(), { first, after });
  }

  @Allow('dossier:read')
  @Query(() => HandoverConnection, { description: "My office's hand-over lists, newest first." })
  async handovers(
    @Arg('side', () => HandoverSide) side: HandoverSide,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ): Promise<HandoverConnection> {
    const { app } = context;
    return readHandovers(app.db.read, actorOf(context), await app.references(), side, { first, after });
  }

  @Allow('dossier:read')
  @Query(() => HandoverList)
  async handover(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<HandoverList> {
    const { app } = context;
    return getHandover(app.db.read, actorOf(context), await app.references(), id);
  }

  @FieldResolver(() => [HandoverItemView])
  async items(@Root() list: HandoverList, @Ctx() context: Context): Promise<HandoverItemView[]> {
    const { app } = context;
    return readHandedOver(app.db.read, actorOf(context), await app.references(), now(), list.id);
  }

  @Allow('dossier:issue-result')
  @Mutation(() => HandoverPayload, { description: 'Makes a hand-over list of results for one centre: all, or none.' })
  async createHandover(
    @Arg('input', () => CreateHandoverInput) { dossiers }: CreateHandoverInput,
    @Ctx() context: Context,
  ): Promise<HandoverPayload> {
    const { app } = context;
    const actor = actorOf(context);
    const id = await createHandover(app.dossiers, actor, dossiers);
    return { list: await getHandover(app.db.read, actor, await app.references(), id) };
  }

  @Allow('dossier:return')
  @Mutation(() => DossierPayload, { description: 'The centre has the paper of this result in hand.' })
  async confirmHandover(
    @Arg('input', () => ConfirmHandoverInput) { listId, code }: ConfirmHandoverInput,
    @Ctx() context: Context,
  ): Promise<DossierPayload> {
    return dossierPayload(context, await confirmHandedOver(context.app.dossiers, actorOf(context), listId, code));
  }
}
