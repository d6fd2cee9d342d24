import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../graphql/access';
import { actorOf, type Context, deedOf } from '../../graphql/context';
import { notFound } from '../../kernel/errors';
import {
  beginOrder,
  cancelOrder,
  checkOrder,
  confirmOrder,
  hadAHandInOrder,
  proposeOrder,
  saveOrder,
} from './draft-order';
import { previewReorganisation } from './preview-reorganisation';
import { Reorganisation } from './reorganisation.entity';
import { OrderProblemView, ReorganisationPreviewView, ReorganisationView } from './reorganisation.types';

const LATEST = 50;

function viewOf(row: Reorganisation, context: Context): ReorganisationView {
  const { revision, changedAt, changedBy, preparedAt, preparedBy } = row;
  return {
    ...row,
    revision: revision ?? 0,
    changedAt: changedAt ?? preparedAt,
    changedBy: changedBy ?? preparedBy,
    isMine: hadAHandInOrder(row, actorOf(context).staffId),
  };
}

/** Units merged, split, moved, renamed, abolished: written by one, confirmed by another, in force on its day. */
@Resolver()
export class ReorganisationResolver {
  @Allow('admin:manage')
  @Query(() => [ReorganisationView], { description: 'The latest ones first, at most fifty.' })
  async reorganisations(@Ctx() context: Context): Promise<ReorganisationView[]> {
    const { entities } = context.app.db.read;
    const rows = await entities.find(Reorganisation, { order: { id: 'DESC' }, take: LATEST });
    return rows.map((row) => viewOf(row, context));
  }

  @Allow('admin:manage')
  @Query(() => ReorganisationView)
  async reorganisation(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<ReorganisationView> {
    const row = await context.app.db.read.entities.findOneBy(Reorganisation, { id });
    if (!row) throw notFound('phương án sắp xếp này');
    return viewOf(row, context);
  }

  @Allow('admin:manage')
  @Query(() => [OrderProblemView], { description: 'What of a file, as far as it is written, cannot be carried out.' })
  checkReorganisation(
    @Arg('content', () => String) content: string,
    @Ctx() { app }: Context,
  ): Promise<OrderProblemView[]> {
    return checkOrder(app.db.read, content);
  }

  @Allow('admin:manage')
  @Query(() => ReorganisationPreviewView)
  previewReorganisation(
    @Arg('content', () => String) content: string,
    @Ctx() { app }: Context,
  ): Promise<ReorganisationPreviewView> {
    return previewReorganisation(app.db.read, content);
  }

  @Allow('admin:manage')
  @Mutation(() => ReorganisationView, { description: 'Begins a sketch with a file that may be half done.' })
  async beginReorganisation(
    @Arg('content', () => String) content: string,
    @Ctx() context: Context,
  ): Promise<ReorganisationView> {
    return viewOf(await beginOrder(context.app.dossiers, deedOf(context), content), context);
  }

  @Allow('admin:manage')
  @Mutation(() => ReorganisationView, {
    description: 'Keeps what was typed; what was handed in has to be handed in again.',
  })
  async saveReorganisation(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int) revision: number,
    @Arg('content', () => String) content: string,
    @Ctx() context: Context,
  ): Promise<ReorganisationView> {
    return viewOf(await saveOrder(context.app.dossiers, deedOf(context), { id, revision }, content), context);
  }

  @Allow('admin:manage')
  @Mutation(() => ReorganisationView, { description: 'Holds it against the rules and hands it in.' })
  async proposeReorganisation(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int) revision: number,
    @Ctx() context: Context,
  ): Promise<ReorganisationView> {
    return viewOf(await proposeOrder(context.app.dossiers, deedOf(context), { id, revision }), context);
  }

  @Allow('admin:manage')
  @Mutation(() => ReorganisationView, { description: 'By somebody who had no hand in it.' })
  async confirmReorganisation(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int, {
      nullable: true,
      description: 'What was seen; refused where it says something else by now.',
    })
    revision: number | null,
    @Ctx() context: Context,
  ): Promise<ReorganisationView> {
    return viewOf(await confirmOrder(context.app.dossiers, deedOf(context), id, revision ?? null), context);
  }

  @Allow('admin:manage')
  @Mutation(() => ReorganisationView, { description: 'Until it is in force.' })
  async cancelReorganisation(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<ReorganisationView> {
    return viewOf(await cancelOrder(context.app.dossiers, deedOf(context), id), context);
  }
}
