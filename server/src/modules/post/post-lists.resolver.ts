import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow, Partner } from '../../graphql/access';
import { actorOf, type Context } from '../../graphql/context';
import { now } from '../../kernel/now';
import { DossierPayload } from '../dossier/dossier.types';
import { dossierPayload } from '../dossier/dossier-payload';
import { changeReturnAtDesk } from './change-return';
import { noteArrivedDeclined, noteArrivedDossier, registerArrived } from './inbound';
import { PartnerParcel, PostParcelView } from './parcel.types';
import {
  ArrivedParcelInput,
  ChangeReturnInput,
  ConfirmPostListInput,
  MakePostListInput,
  NoteArrivedInput,
  ReportParcelInput,
  SavePostTariffInput,
  VoidPostListInput,
} from './post.inputs';
import { getPostList, readItemViews, readPostLists, readPostSettings } from './post.queries';
import { deskOfSession, shownParcel } from './post.resolver';
import { PostListConnection, PostListItemView, PostListView, PostSettings, PostStatement } from './post-list.types';
import { confirmPostList, makePostList, voidPostList } from './post-lists';
import { ReportSource } from './post-terms';
import { reportParcel } from './report-parcel';
import { readPostStatement, readSentParcels } from './statement';
import { savePostTariff } from './tariff';

/** Lists for the post, what comes in, what it costs, and what the post tells by itself. */
@Resolver(() => PostListView)
export class PostListsResolver {
  @Allow('dossier:return')
  @Query(() => PostListConnection, { description: "My desk's hand-over lists to the post, newest first." })
  async postLists(
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ): Promise<object> {
    const { app } = context;
    return readPostLists(app.db.read, actorOf(context), await app.references(), { first, after });
  }

  @Allow('dossier:return')
  @Query(() => PostListView)
  async postList(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<object> {
    return shownList(context, id);
  }

  @FieldResolver(() => [PostListItemView])
  items(@Root() { id }: PostListView, @Ctx() { app }: Context): Promise<object[]> {
    return readItemViews(app.db.read, id);
  }

  @Allow('dossier:return', 'report:read')
  @Query(() => PostStatement, { description: 'A month of my office with the post, yyyy-MM.' })
  async postStatement(@Arg('month', () => String) month: string, @Ctx() context: Context): Promise<PostStatement> {
    const { read } = context.app.db;
    const desk = await deskOfSession(context);
    const [sums, sent] = await Promise.all([readPostStatement(read, desk, month), readSentParcels(read, desk, month)]);
    return { ...sums, sent };
  }

  @Allow('dossier:return', 'admin:manage')
  @Query(() => PostSettings, { description: 'What the post asks, and who may carry.' })
  postSettings(@Ctx() { app }: Context): Promise<PostSettings> {
    return readPostSettings(app.db.read, now());
  }

  @Allow('dossier:return')
  @Mutation(() => PostListView, { description: 'All of the parcels, or none. A repeated key gives the first answer.' })
  async makePostList(
    @Arg('input', () => MakePostListInput) input: MakePostListInput,
    @Ctx() context: Context,
  ): Promise<object> {
    return shownList(context, await makePostList(context.app.dossiers, actorOf(context), input));
  }

  @Allow('dossier:return')
  @Mutation(() => PostListView, { description: 'The post has signed: every result on it is on its way.' })
  async confirmPostList(
    @Arg('input', () => ConfirmPostListInput) input: ConfirmPostListInput,
    @Ctx() context: Context,
  ): Promise<object> {
    return shownList(context, await confirmPostList(context.app.dossiers, actorOf(context), input));
  }

  @Allow('dossier:return')
  @Mutation(() => PostListView, { description: 'Gives it up before the post has signed; its number stays.' })
  async voidPostList(
    @Arg('input', () => VoidPostListInput) input: VoidPostListInput,
    @Ctx() context: Context,
  ): Promise<object> {
    return shownList(context, await voidPostList(context.app.dossiers, actorOf(context), input));
  }

  @Allow('dossier:return')
  @Mutation(() => DossierPayload, {
    description: 'The citizen wants his result another way, until it is with the post.',
  })
  async changeReturn(
    @Arg('input', () => ChangeReturnInput) { returnBy, address, reason, ...target }: ChangeReturnInput,
    @Ctx() context: Context,
  ): Promise<DossierPayload> {
    const wanted = { returnBy, address: address ?? null, reason };
    return dossierPayload(context, await changeReturnAtDesk(context.app.dossiers, actorOf(context), target, wanted));
  }

  @Allow('dossier:receive')
  @Mutation(() => PostParcelView, { description: 'Writes down a parcel with a dossier in it, as it came.' })
  async registerArrivedParcel(
    @Arg('input', () => ArrivedParcelInput) input: ArrivedParcelInput,
    @Ctx() context: Context,
  ): Promise<object> {
    return shownParcel(context, await registerArrived(context.app.dossiers, actorOf(context), input));
  }

  @Allow('dossier:receive')
  @Mutation(() => PostParcelView, {
    description: 'What was made of what came: a dossier, or a letter of refusal, which goes back in a parcel.',
  })
  async noteArrivedParcel(
    @Arg('input', () => NoteArrivedInput) { parcelId, dossierId, declinedId }: NoteArrivedInput,
    @Ctx() context: Context,
  ): Promise<object> {
    const room = context.app.dossiers;
    if (dossierId) await noteArrivedDossier(room, actorOf(context), parcelId, dossierId);
    if (declinedId) await noteArrivedDeclined(room, actorOf(context), parcelId, declinedId);
    return shownParcel(context, parcelId);
  }

  @Allow('admin:manage')
  @Mutation(() => PostSettings, { description: 'What the post asks from a day on.' })
  async savePostTariff(
    @Arg('input', () => SavePostTariffInput) input: SavePostTariffInput,
    @Ctx() context: Context,
  ): Promise<PostSettings> {
    const deed = { by: actorOf(context), address: context.address };
    await savePostTariff(context.app.db, deed, now(), input);
    return readPostSettings(context.app.db.read, now());
  }

  @Partner('post:track')
  @Mutation(() => PartnerParcel, {
    description: 'With a key. How a parcel that the same body carries stands; again is as once, in any order.',
  })
  async partnerTrackParcel(
    @Arg('input', () => ReportParcelInput) input: ReportParcelInput,
    @Ctx() { app, partner: call }: Context,
  ): Promise<PartnerParcel> {
    const partner = await call.get();
    call.record(partner, 'partnerTrackParcel');
    const teller = {
      source: ReportSource.PARTNER,
      actor: null,
      fullName: partner.name,
      maySay: ({ partnerId }: { partnerId: string | null }) => partnerId === partner.id,
    };
    const outcome = await reportParcel(app.dossiers, teller, input);
    return { trackingNumber: input.trackingNumber, outcome };
  }
}

async function shownList(context: Context, id: string): Promise<object> {
  const { app } = context;
  return getPostList(app.db.read, actorOf(context), await app.references(), id);
}
