import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow, Partner } from '../../graphql/access';
import { actorOf, type Context } from '../../graphql/context';
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
  VoidPostListInput,
} from './post.inputs';
import { getPostList, readItemViews, readPostLists } from './post.queries';
import { shownParcel } from './post.resolver';
import { PostListConnection, PostListItemView, PostListView } from './post-list.types';
import { confirmPostList, makePostList, voidPostList } from './post-lists';
import { ReportSource } from './post-terms';
import { reportParcel } from './report-parcel';

/** Lists for the post, what comes in, and what the post tells by itself. */
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
