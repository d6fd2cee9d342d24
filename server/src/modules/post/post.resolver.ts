import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../graphql/access';
import { actorOf, type Context } from '../../graphql/context';
import { badField } from '../../kernel/errors';
import { keepParcelAtCounter, sendParcelAgain, takeBackParcel } from './came-back';
import { cancelParcel, changeParcel } from './change-parcel';
import { noteArrival } from './inbound';
import { packResults } from './pack-parcels';
import {
  ParcelEventView,
  ParcelMove,
  PostParcelConnection,
  PostParcelView,
  PostView,
  PostWaitingConnection,
  ReportedLine,
} from './parcel.types';
import { ChangeParcelInput, MoveParcelInput, PackParcelsInput, ReportParcelInput } from './post.inputs';
import { getParcel, readParcelEvents, readParcels, readWaiting } from './post.queries';
import { ReportSource } from './post-terms';
import { reportLines } from './report-lines';
import { deskTeller, reportParcel } from './report-parcel';

/** Parcels with results on their way to citizens. */
@Resolver(() => PostParcelView)
export class PostResolver {
  @Allow('dossier:return')
  @Query(() => PostWaitingConnection, {
    description: 'Results at my desk whose citizens chose the post, in no parcel yet; the longest waiting first.',
  })
  async postWaiting(
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ): Promise<PostWaitingConnection> {
    const { app } = context;
    return readWaiting(app.db.read, actorOf(context), await app.references(), { first, after });
  }

  @Allow('dossier:return')
  @Query(() => PostParcelConnection, { description: "My desk's parcels in a view, the newest first." })
  async postParcels(
    @Arg('view', () => PostView) view: PostView,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ): Promise<object> {
    const { app } = context;
    return readParcels(app.db.read, actorOf(context), await app.references(), view, { first, after });
  }

  @Allow('dossier:return')
  @Query(() => PostParcelView)
  async postParcel(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<object> {
    return shownParcel(context, id);
  }

  @FieldResolver(() => [ParcelEventView], { description: 'What happened to it, from the first on.' })
  events(@Root() { id }: PostParcelView, @Ctx() { app }: Context): Promise<ParcelEventView[]> {
    return readParcelEvents(app.db.read, id);
  }

  @Allow('dossier:return')
  @Mutation(() => [PostParcelView], {
    description: 'Packs results: all, or none. A repeated key gives the first answer.',
  })
  async packPostParcels(
    @Arg('input', () => PackParcelsInput) input: PackParcelsInput,
    @Ctx() context: Context,
  ): Promise<object[]> {
    const ids = await packResults(context.app.dossiers, actorOf(context), input);
    return Promise.all(ids.map((id) => shownParcel(context, id)));
  }

  @Allow('dossier:return')
  @Mutation(() => PostParcelView, { description: 'Puts right what is written on a parcel.' })
  async changePostParcel(
    @Arg('input', () => ChangeParcelInput) input: ChangeParcelInput,
    @Ctx() context: Context,
  ): Promise<object> {
    return shownParcel(context, await changeParcel(context.app.dossiers, actorOf(context), input));
  }

  @Allow('dossier:return')
  @Mutation(() => PostParcelView, {
    description: 'Unpacks it, takes it back, sends it again, keeps it at the counter, or says that it has come.',
  })
  async movePostParcel(
    @Arg('input', () => MoveParcelInput) { move, ...target }: MoveParcelInput,
    @Ctx() context: Context,
  ): Promise<object> {
    const actor = actorOf(context);
    const room = context.app.dossiers;
    const reasoned = { ...target, reason: target.reason ?? '' };
    switch (move) {
      case ParcelMove.CANCEL:
        await cancelParcel(room, actor, reasoned);
        break;
      case ParcelMove.TAKE_BACK:
        await takeBackParcel(room, actor, target);
        break;
      case ParcelMove.SEND_AGAIN:
        await sendParcelAgain(room, actor, target);
        break;
      case ParcelMove.KEEP:
        await keepParcelAtCounter(room, actor, reasoned);
        break;
      case ParcelMove.ARRIVE:
        await noteArrival(room, actor, target);
        break;
      default:
        throw badField('move', 'Việc này có trường riêng.');
    }
    return shownParcel(context, target.id);
  }

  @Allow('dossier:return')
  @Mutation(() => ReportedLine, { description: 'What the post says of a parcel, typed in by hand; again is as once.' })
  async reportPostParcel(
    @Arg('input', () => ReportParcelInput) input: ReportParcelInput,
    @Ctx() context: Context,
  ): Promise<ReportedLine> {
    const teller = deskTeller(actorOf(context), ReportSource.DESK);
    const outcome = await reportParcel(context.app.dossiers, teller, input);
    return { line: 1, text: input.trackingNumber, outcome, problem: null };
  }

  @Allow('dossier:return')
  @Mutation(() => [ReportedLine], {
    description: 'The same pasted from a file, a parcel a line: number; state; dd/MM/yyyy HH:mm; reason.',
  })
  reportPostParcels(@Arg('text', () => String) text: string, @Ctx() context: Context): Promise<ReportedLine[]> {
    return reportLines(context.app.dossiers, deskTeller(actorOf(context), ReportSource.FILE), text);
  }
}

export async function shownParcel(context: Context, id: string): Promise<object> {
  const { app } = context;
  return getParcel(app.db.read, actorOf(context), await app.references(), id);
}
